package kith.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.widgets.Control;

import kith.ui.Reading;

/**
 * Proposals for what the user types that have to be looked up: they are found in the background and shown once they are there,
 * so that typing goes on. The one that is chosen takes the place of what was typed. To be used on the thread of the display.
 */
public final class SearchProposals extends ContentProposalAdapter {

    /**
     * @param contents reads and writes what the control says
     * @param search finds proposals for a text; it runs in the background, and is never asked for a blank text
     */
    public SearchProposals(Control control, IControlContentAdapter contents, Function<String, List<? extends IContentProposal>> search) {
        super(control, contents, null, null, null);
        setContentProposalProvider(new FoundProposals(search, this::read, this::found));
        setProposalAcceptanceStyle(PROPOSAL_REPLACE);
    }

    private void read(Supplier<List<? extends IContentProposal>> search, Consumer<List<? extends IContentProposal>> found,
            Runnable failed) {
        Reading.of(getControl(), "proposals", search, found, failure -> failed.run());
    }

    /** What was found for other words is shown when it is asked for again. */
    private void found(String typed) {
        if (!typed.equals(getControlContentAdapter().getControlContents(getControl()))) {
            return;
        }
        if (isProposalPopupOpen()) {
            refresh();
        } else if (getControl().isFocusControl() && getContentProposalProvider().getProposals(typed, typed.length()).length > 0) {
            openProposalPopup();
        }
    }
}

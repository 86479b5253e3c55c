package kith.timeline.internal.propose;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

import kith.ui.Reading;

/**
 * Proposals below a text that are read in the background, so that nobody waits for them while writing.
 *
 * @param <T> what is proposed
 */
public final class Proposals<T extends IContentProposal> {

    private final Text text;
    private final Answers<T> answers;
    private final ContentProposalAdapter adapter;

    /**
     * @param read reads what can be meant by a text, on a background thread
     * @param fits tells whether what was found for one text can be meant by another
     */
    public Proposals(Text text, Function<String, List<T>> read, BiPredicate<T, String> fits) {
        this.text = text;
        answers = new Answers<>(Reading.background(), Reading.window(text), read, fits, this::arrived);
        adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                (contents, position) -> answers.of(contents).toArray(IContentProposal[]::new), null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    /** Has somebody told what the user has chosen. */
    @SuppressWarnings("unchecked")
    public void onChosen(Consumer<T> chosen) {
        adapter.addContentProposalListener(proposal -> chosen.accept((T) proposal));
    }

    /** Sets how large the list of proposals is. */
    public void setSize(Point size) {
        adapter.setPopupSize(size);
    }

    /** Returns whether keys are for the list of proposals. */
    public boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    private void arrived() {
        if (adapter.isProposalPopupOpen()) {
            adapter.refresh();
        } else if (text.isFocusControl() && !answers.of(text.getText()).isEmpty()) {
            adapter.openProposalPopup();
        }
    }
}

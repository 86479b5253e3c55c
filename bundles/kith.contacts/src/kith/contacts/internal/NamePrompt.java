package kith.contacts.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import kith.ui.form.SearchProposals;

/** Asks for a name, and proposes those that there are as the user types. */
final class NamePrompt extends InputDialog {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 140;

    private final Function<String, List<String>> known;

    private NamePrompt(Shell shell, String title, String question, Function<String, List<String>> known) {
        super(shell, title, question, "", name -> name.isBlank() ? "" : null);
        this.known = known;
    }

    /**
     * Returns the name that the user gives, or nothing.
     *
     * @param known returns names that begin with a text; called in the background as the user types
     */
    static Optional<String> ask(Shell shell, String title, String question, Function<String, List<String>> known) {
        NamePrompt prompt = new NamePrompt(shell, title, question, known);
        return prompt.open() == Window.OK ? Optional.of(prompt.getValue().strip()) : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        SearchProposals proposals = new SearchProposals(getText(), new TextContentAdapter(),
                typed -> known.apply(typed).stream().map(ContentProposal::new).toList());
        proposals.setPopupSize(new Point(WIDTH, HEIGHT));
        return area;
    }
}

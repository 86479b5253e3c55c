package kith.contacts.internal.quickadd;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.core.quickadd.PersonDraft;
import kith.exchange.ImportFormat;
import kith.exchange.PastedContacts;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** Asks for a line or a signature, and shows what is understood of it while it is typed. Enter adds. */
final class QuickAddDialog extends TrayDialog {

    private static final int WIDTH = 420;
    private static final int LINES = 4;
    private static final int ROWS = 9;
    private static final int MOST_NAMES = 8;

    private final NetworkStore store;
    private final List<ImportFormat> formats;
    private final Label[] names = new Label[ROWS];
    private final Label[] values = new Label[ROWS];
    private Understood understood = Understood.NOTHING;
    private boolean adding;
    private Text text;
    private Label known;

    /** @param formats what is recognized besides lines and signatures */
    QuickAddDialog(Shell parent, NetworkStore store, List<ImportFormat> formats) {
        super(parent);
        this.store = store;
        this.formats = formats;
    }

    /** Returns the text as it was typed or pasted. */
    String content() {
        return understood.content();
    }

    /** Returns the cards that the text has; empty if it has none. */
    Optional<PastedContacts> cards() {
        return Optional.ofNullable(understood.cards());
    }

    /** Returns what was understood. */
    PersonDraft draft() {
        return understood.draft();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.quickAdd);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 4).applyTo(area);
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        text.setMessage(Messages.hint);
        WidgetKeys.set(text, "kith.contacts.quickAdd.text");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, text.getLineHeight() * LINES)
                .minSize(SWT.DEFAULT, text.getLineHeight() * LINES).applyTo(text);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Modify, event -> understand());
        Label help = new Label(area, SWT.WRAP);
        help.setText(Messages.help);
        Colors.mute(help);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(help);
        for (int i = 0; i < ROWS; i++) {
            names[i] = new Label(area, SWT.NONE);
            Colors.mute(names[i]);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(names[i]);
            values[i] = new Label(area, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(values[i]);
        }
        known = new Label(area, SWT.WRAP);
        Colors.warn(known);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(known);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.add, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show();
    }

    /** A line is added with Enter; what is pasted may have several. */
    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            okPressed();
        }
    }

    /** What was typed last is understood a moment later, and added then. */
    @Override
    protected void okPressed() {
        adding = !understood.content().equals(text.getText());
        if (!adding && understood.canAdd()) {
            super.okPressed();
        }
    }

    private void understand() {
        adding = false;
        String content = text.getText();
        Reading.of(text, "understood", () -> Understood.of(content, formats, store), this::show, this::failed);
    }

    private void failed(RuntimeException failure) {
        adding = false;
        known.setText(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        known.getParent().layout();
    }

    private void show(Understood found) {
        understood = found;
        show();
        if (adding) {
            okPressed();
        }
    }

    private Map<String, String> fields() {
        PastedContacts cards = understood.cards();
        if (understood.isSeveral()) {
            return Map.of(cards.format().name(), NLS.bind(Messages.several, cards.contacts().size(),
                    CardDraft.names(cards.contacts(), MOST_NAMES)));
        }
        return DraftText.fields(understood.draft(), cards == null ? Messages.note : Messages.alsoSays);
    }

    private void show() {
        int row = 0;
        for (Map.Entry<String, String> field : fields().entrySet()) {
            names[row].setText(field.getKey());
            values[row++].setText(field.getValue().replace("&", "&&"));
        }
        for (; row < ROWS; row++) {
            names[row].setText("");
            values[row].setText("");
        }
        Button add = getButton(IDialogConstants.OK_ID);
        add.setText(understood.isSeveral() ? NLS.bind(Messages.importAll, understood.cards().contacts().size()) : Messages.add);
        setButtonLayoutData(add);
        add.setEnabled(understood.canAdd());
        known.setText(warning());
        add.getParent().layout();
        names[0].getParent().layout();
        grow();
    }

    /** What is understood may take more room than there is; the text keeps its own. */
    private void grow() {
        if (understood.isTooLong()) {
            // To measure such a text takes longer than to write it.
            return;
        }
        Point size = getShell().getSize();
        int height = getShell().computeSize(size.x, SWT.DEFAULT).y;
        if (height > size.y && getShell().isVisible()) {
            getShell().setSize(size.x, Math.min(height, getShell().getMonitor().getClientArea().height));
        }
    }

    private String warning() {
        if (understood.isTooLong()) {
            return Messages.tooLong;
        }
        return understood.known().isEmpty() ? "" : NLS.bind(understood.cards() == null ? Messages.known : Messages.knownCard,
                String.join(", ", understood.known().values()));
    }
}

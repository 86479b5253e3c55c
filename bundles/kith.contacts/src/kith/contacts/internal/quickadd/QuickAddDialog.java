package kith.contacts.internal.quickadd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.core.quickadd.PersonDraft;
import kith.core.quickadd.QuickAdd;
import kith.core.quickadd.QuickAddParser;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/** Asks for a line or a signature, and shows what is understood of it while it is typed. Enter adds. */
final class QuickAddDialog extends TrayDialog {

    private static final int WIDTH = 420;
    private static final int LINES = 4;
    private static final int ROWS = 7;

    private final NetworkStore store;
    private final Label[] names = new Label[ROWS];
    private final Label[] values = new Label[ROWS];
    private PersonDraft draft = QuickAddParser.parse("");
    private Text text;
    private Label known;

    QuickAddDialog(Shell parent, NetworkStore store) {
        super(parent);
        this.store = store;
    }

    /** Returns what was understood. */
    PersonDraft draft() {
        return draft;
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
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, text.getLineHeight() * LINES).applyTo(text);
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
        known.setForeground(Colors.bad(known));
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
            if (draft.isComplete()) {
                okPressed();
            }
        }
    }

    private void understand() {
        draft = QuickAddParser.parse(text.getText());
        show();
        PersonDraft asked = draft;
        Reading.of(known, () -> store.titles(Set.copyOf(QuickAdd.known(store, asked))), this::show);
    }

    private void show() {
        Map<String, String> fields = Stream.of(Map.entry(Messages.name, draft.name()), Map.entry(Messages.title, draft.title()),
                Map.entry(Messages.organization, draft.organization()), Map.entry(Messages.email, join(draft.emails())),
                Map.entry(Messages.phone, join(draft.phones())), Map.entry(Messages.web, join(draft.links())),
                Map.entry(Messages.tags, join(draft.tags())), Map.entry(Messages.note, join(draft.rest())))
                .filter(field -> !field.getValue().isBlank()).limit(ROWS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        int row = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            names[row].setText(field.getKey());
            values[row++].setText(field.getValue().replace("&", "&&"));
        }
        for (; row < ROWS; row++) {
            names[row].setText("");
            values[row].setText("");
        }
        getButton(IDialogConstants.OK_ID).setEnabled(draft.isComplete());
        names[0].getParent().layout();
    }

    private void show(Map<String, String> people) {
        known.setText(people.isEmpty() ? "" : NLS.bind(Messages.known, String.join(", ", people.values())));
        known.getParent().layout();
    }

    private static String join(List<String> values) {
        return String.join(", ", values);
    }
}

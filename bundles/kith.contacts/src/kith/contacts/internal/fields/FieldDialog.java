package kith.contacts.internal.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.core.field.ChoiceRenames;
import kith.core.field.FieldDraft;
import kith.model.CustomFieldType;
import kith.store.ContactKey;
import kith.ui.WidgetKeys;

/** Asks what a field of the user is like. */
final class FieldDialog extends TitleAreaDialog {

    private static final List<String> CLASSES = List.of("Person", "Organization", "");
    private static final int CHOICES_HEIGHT = 80;

    private final FieldDraft before;
    private final List<FieldDraft> others;
    private final int uses;
    private FieldDraft draft;
    private Text name;
    private Combo objects;
    private Combo type;
    private Text choices;
    private Combo group;
    private Text description;
    private Button rename;
    private Button multiple;
    private Button retired;

    private FieldDialog(Shell shell, FieldDraft before, List<FieldDraft> others, int uses) {
        super(shell);
        this.before = before;
        this.others = others;
        this.uses = uses;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Returns what the user wants, or nothing.
     *
     * @param before what the field is like, null for a new one
     * @param others the other fields, from whom it has to have another name
     * @param uses how many objects have a value in it
     */
    static Optional<FieldDraft> ask(Shell shell, FieldDraft before, List<FieldDraft> others, int uses) {
        FieldDialog dialog = new FieldDialog(shell, before, others, uses);
        return dialog.open() == Window.OK ? Optional.of(dialog.draft) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(before == null ? Messages.newField : Messages.editField);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        name = text(area, Messages.name, SWT.SINGLE, "name");
        objects = combo(area, Messages.objects, SWT.READ_ONLY, "objects", Messages.people, Messages.organizations, Messages.everything);
        type = combo(area, Messages.type, SWT.READ_ONLY, "type",
                Arrays.stream(CustomFieldType.values()).map(FieldTexts::type).toArray(String[]::new));
        choices = text(area, Messages.choices, SWT.MULTI | SWT.V_SCROLL, "choices");
        GridDataFactory.fillDefaults().grab(true, true).hint(260, CHOICES_HEIGHT).applyTo(choices);
        rename = button(area, "", "rename");
        rename.setSelection(true);
        multiple = button(area, Messages.multiple, "multiple");
        group = combo(area, Messages.group, SWT.NONE, "group",
                others.stream().map(FieldDraft::group).filter(each -> !each.isEmpty()).distinct().toArray(String[]::new));
        description = text(area, Messages.description, SWT.SINGLE, "description");
        retired = button(area, Messages.retired, "retired");
        fill();
        setTitle(before == null ? Messages.newField : before.name());
        setMessage(Messages.fieldHint);
        List.of(name, choices, description).forEach(each -> each.addListener(SWT.Modify, event -> validate()));
        objects.addListener(SWT.Selection, event -> validate());
        type.addListener(SWT.Selection, event -> validate());
        return outer;
    }

    private void fill() {
        objects.select(before == null ? 0 : Math.max(0, CLASSES.indexOf(before.objectType())));
        type.select(before == null ? 0 : before.type().ordinal());
        if (before != null) {
            name.setText(before.name());
            choices.setText(String.join(Text.DELIMITER, before.choices()));
            group.setText(before.group());
            description.setText(before.description());
            multiple.setSelection(before.multiple());
            retired.setSelection(before.retired());
        }
    }

    private static Text text(Composite area, String label, int style, String key) {
        Label before = new Label(area, SWT.NONE);
        before.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, (style & SWT.MULTI) != 0 ? SWT.BEGINNING : SWT.CENTER).applyTo(before);
        Text text = new Text(area, SWT.BORDER | style);
        if ((style & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
        WidgetKeys.set(text, "field." + key);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button button(Composite area, String label, String key) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, SWT.CHECK);
        button.setText(label);
        WidgetKeys.set(button, "field." + key);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(button);
        return button;
    }

    private static Combo combo(Composite area, String label, int style, String key, String... items) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, style);
        combo.setItems(items);
        WidgetKeys.set(combo, "field." + key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        validate();
        // An empty form is no mistake yet.
        setErrorMessage(null);
        name.setFocus();
    }

    private void validate() {
        CustomFieldType chosen = type();
        choices.setEnabled(chosen == CustomFieldType.CHOICE);
        // One name at a time can be found in a text.
        multiple.setEnabled(chosen != CustomFieldType.PERSON);
        retired.setEnabled(before != null);
        Map<String, String> renames = renames();
        rename.setText(renames.entrySet().stream().map(each -> NLS.bind(Messages.renames, each.getKey(), each.getValue()))
                .findFirst().orElse(Messages.rename).replace("&", "&&"));
        rename.setEnabled(!renames.isEmpty());
        String problem = problem();
        setErrorMessage(problem);
        boolean converts = before != null && before.type() != chosen && uses > 0;
        setMessage(converts ? NLS.bind(Messages.converts, uses) : Messages.fieldHint);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private String problem() {
        String wanted = name.getText().strip();
        if (wanted.isEmpty()) {
            return Messages.nameMissing;
        }
        String folded = ContactKey.fold(wanted);
        if (others.stream().filter(other -> !other.retired()).anyMatch(other -> ContactKey.fold(other.name()).equals(folded)
                && (other.objectType().equals(objectType()) || other.objectType().isEmpty() || objectType().isEmpty()))) {
            return NLS.bind(Messages.nameTaken, wanted);
        }
        // A field of free text that becomes a choice can be chosen from what was written.
        return type() == CustomFieldType.CHOICE && choices.getText().isBlank() && uses == 0 ? Messages.choicesMissing : null;
    }

    private Map<String, String> renames() {
        return before == null || uses == 0 || type() != CustomFieldType.CHOICE ? Map.of()
                : ChoiceRenames.of(before.choices(), choices());
    }

    private List<String> choices() {
        return type() != CustomFieldType.CHOICE ? List.of()
                : choices.getText().lines().map(String::strip).filter(choice -> !choice.isEmpty()).distinct().toList();
    }

    private CustomFieldType type() {
        return CustomFieldType.values()[Math.max(0, type.getSelectionIndex())];
    }

    private String objectType() {
        return CLASSES.get(Math.max(0, objects.getSelectionIndex()));
    }

    @Override
    protected void okPressed() {
        draft = new FieldDraft(name.getText(), type(), objectType(), group.getText(), choices(), description.getText(),
                multiple.getSelection() && type() != CustomFieldType.PERSON, retired.getSelection(),
                rename.getSelection() ? renames() : Map.of());
        super.okPressed();
    }
}

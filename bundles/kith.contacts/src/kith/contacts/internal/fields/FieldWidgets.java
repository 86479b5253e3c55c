package kith.contacts.internal.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.core.field.FieldValues;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.Person;
import kith.store.ContactKey;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FieldText;

/** Makes the widget for the values that an object has in a field of the user. */
final class FieldWidgets {

    private static final String SEPARATOR = "; ";

    private final Editing editing;
    private final CustomField field;

    FieldWidgets(Editing editing, CustomField field) {
        this.editing = editing;
        this.field = field;
    }

    Control make(Composite parent) {
        return switch (field.getType()) {
            case CHOICE -> field.isMultiple() ? text(parent, this::takeTexts).control() : choice(parent);
            case PERSON -> person(parent);
            case TEXT, NUMBER, DATE, LINK -> text(parent, this::takeTexts).control();
        };
    }

    private FieldText text(Composite parent, Predicate<String> take) {
        String hint = field.getDescription() == null ? "" : field.getDescription();
        return new FieldText(editing, parent, SWT.SINGLE, key(), hint, new FieldText.Value() {

            @Override
            public String shown() {
                return FieldValues.texts(editing.entity(), field).stream().map(text -> FieldNotation.show(field.getType(), text))
                        .collect(Collectors.joining(SEPARATOR));
            }

            @Override
            public boolean take(String typed) {
                return typed.strip().equals(shown()) || take.test(typed.strip());
            }
        });
    }

    private boolean takeTexts(String typed) {
        List<String> texts = typed.isEmpty() ? List.of()
                : field.isMultiple() ? Arrays.asList(typed.split("\\s*;\\s*")) : List.of(typed);
        return set(texts.stream().filter(text -> !text.isBlank()).map(text -> FieldNotation.read(field.getType(), text)).toList());
    }

    private boolean set(List<String> texts) {
        return change(() -> FieldValues.set(editing.entity(), field, texts));
    }

    private Control person(Composite parent) {
        FieldText text = text(parent, this::takeName);
        text.proposeFound(contents -> PersonProposal.of(editing.session().getStore(), contents),
                proposal -> refer(editing.session().find(Person.class, ((PersonProposal) proposal).id()).orElse(null)));
        return text.control();
    }

    private boolean takeName(String name) {
        if (name.isEmpty()) {
            return refer(null);
        }
        Set<String> named = editing.session().getStore().contacts(ContactKey.name(name));
        Optional<Person> only = named.size() == 1 ? editing.session().find(Person.class, named.iterator().next()) : Optional.empty();
        return refer(only.orElseThrow(() -> new IllegalArgumentException(
                NLS.bind(named.isEmpty() ? Messages.nobody : Messages.several, name))));
    }

    private boolean refer(Person person) {
        return change(() -> FieldValues.refer(editing.entity(), field, person));
    }

    private Combo choice(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        editing.toolkit().adapt(combo, true, false);
        WidgetKeys.set(combo, key());
        combo.setEnabled(!editing.session().isReadOnly());
        combo.setToolTipText(field.getName());
        // Scrolling over the form must not change what it passes.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        Runnable refresher = () -> show(combo);
        editing.onRefresh(refresher);
        combo.addDisposeListener(event -> editing.noRefresh(refresher));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> set(combo.getSelectionIndex() <= 0 ? List.of() : List.of(combo.getText()))));
        show(combo);
        return combo;
    }

    /** What was chosen before the choices were changed is shown and kept. */
    private void show(Combo combo) {
        List<String> items = new ArrayList<>(field.getChoices());
        items.add(0, "");
        String value = FieldValues.texts(editing.entity(), field).stream().findFirst().orElse("");
        if (!items.contains(value)) {
            items.add(value);
        }
        combo.setItems(items.toArray(String[]::new));
        combo.select(items.indexOf(value));
    }

    private String key() {
        return "field." + field.getName();
    }

    private boolean change(Runnable change) {
        return editing.run(NLS.bind(Messages.change, field.getName(), editing.title()), change);
    }

    /** Returns the address that the value of a field leads to; empty if it leads nowhere. */
    static Optional<String> link(Editing editing, CustomField field) {
        return field.getType() != CustomFieldType.LINK ? Optional.empty()
                : FieldValues.texts(editing.entity(), field).stream().filter(text -> text.matches("(?i)(https?|mailto|tel):.+")).findFirst();
    }
}

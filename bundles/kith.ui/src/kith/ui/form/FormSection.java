package kith.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;

import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.form.ReferenceField.Unknown;

/**
 * A part of a form with a heading, that folds and remembers whether it is folded: fields with their labels before them. While
 * it is folded from the beginning its fields are not there yet; they are made when it is opened.
 */
public final class FormSection {

    private static final int LABEL_WIDTH = 110;
    private static final int TEXT_INDENT = 5;
    private static final int NARROW = 350;
    private static final int WIDE = 380;

    private static final String ID = FormSection.class.getName();

    private final Editing editing;
    private final Section section;
    private final Composite body;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean open;

    /**
     * @param id names the section where it is remembered whether it is folded
     * @param expanded whether it is open before the user folds it
     */
    public FormSection(Editing editing, Composite parent, String id, String title, boolean expanded) {
        this.editing = editing;
        Preferences folding = InstanceScope.INSTANCE.getNode("kith.ui").node("sections");
        section = editing.toolkit().createSection(parent,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT
                        | (folding.getBoolean(id, expanded) ? ExpandableComposite.EXPANDED : 0));
        open = section.isExpanded() && editing.isNow(this::fill);
        section.setText(title);
        section.setData(ID, id);
        WidgetKeys.set(section, "section." + id);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState()) {
                    fill();
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                folding.putBoolean(id, event.getState());
                keep(folding);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        body = editing.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 6).spacing(10, 6).applyTo(body);
        body.addListener(SWT.Resize, event -> arrange());
        section.setClient(body);
    }

    private static void keep(Preferences folding) {
        try {
            folding.flush();
        } catch (BackingStoreException e) {
            ILog.of(FormSection.class).error("Which sections are open could not be saved", e);
        }
    }

    /** Where there is little room labels stand above their fields. The two limits lie apart, so that a scroll bar changes nothing. */
    private void arrange() {
        GridLayout grid = (GridLayout) body.getLayout();
        int width = body.getSize().x;
        int columns = width < (grid.numColumns == 1 ? WIDE : NARROW) ? 1 : 2;
        if (width > 0 && columns != grid.numColumns) {
            grid.numColumns = columns;
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    reflow(body);
                }
            });
        }
    }

    /** Returns the id of the section that a control is; empty if it is none. */
    static Optional<String> id(Control control) {
        return Optional.ofNullable((String) control.getData(ID));
    }

    /** Returns the widget, for its layout. */
    public Control control() {
        return section;
    }

    /** Returns where fields go: a grid of two columns, label and field. Those added before are there already. */
    public Composite body() {
        fill();
        return body;
    }

    /** Runs something that makes fields: now if the section is open, else when it is opened for the first time. */
    void later(Runnable fields) {
        if (open) {
            fields.run();
        } else {
            waiting.add(fields);
        }
    }

    private void fill() {
        if (!open && !section.isDisposed()) {
            open = true;
            waiting.forEach(Runnable::run);
            waiting.clear();
            body.layout(true, true);
        }
    }

    /** Adds a field of one line. */
    public <T> FormSection text(EObject owner, EStructuralFeature feature, Converter<T> converter, String label) {
        later(() -> {
            label(label);
            grab(labelled(new TextField<>(editing, body, owner, feature, converter, SWT.SINGLE, label).control()));
        });
        return this;
    }

    /** Adds a field of one line from which something else follows, which the setter does, in the command. */
    public <T> FormSection text(EObject owner, EStructuralFeature feature, Converter<T> converter, String label, Consumer<T> setter) {
        later(() -> {
            label(label);
            grab(labelled(new TextField<>(editing, body, owner, feature, converter, SWT.SINGLE, label, setter).control()));
        });
        return this;
    }

    /** Adds a field of several lines. */
    public FormSection lines(EObject owner, EStructuralFeature feature, String label, int height) {
        later(() -> {
            label(label);
            Control field = labelled(new TextField<>(editing, body, owner, feature, Converter.TEXT, SWT.MULTI, label).control());
            GridDataFactory.fillDefaults().grab(true, false).hint(60, height).applyTo(field);
        });
        return this;
    }

    /** Adds a field of several lines that the heading of the section names. */
    public FormSection lines(EObject owner, EStructuralFeature feature, int height) {
        later(() -> {
            Control field = labelled(new TextField<>(editing, body, owner, feature, Converter.TEXT, SWT.MULTI, section.getText())
                    .control());
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, height).applyTo(field);
        });
        return this;
    }

    /** Adds a field of words separated by semicolons. */
    public FormSection words(EObject owner, EStructuralFeature feature, String label) {
        later(() -> {
            label(label);
            grab(labelled(new WordsField(editing, body, owner, feature, label).control()));
        });
        return this;
    }

    /** Adds a field that chooses among values. */
    public <T> FormSection choice(EObject owner, EStructuralFeature feature, List<T> values,
            Function<T, String> name, String label) {
        later(() -> {
            middle(label);
            grab(new ChoiceField<>(editing, body, owner, feature, values, name).control());
        });
        return this;
    }

    /** Adds a field that names another object. */
    public FormSection reference(EObject owner, EReference reference, String label) {
        later(() -> {
            label(label);
            grab(labelled(new ReferenceField(editing, body, owner, reference, Unknown.REFUSE, label).control()));
        });
        return this;
    }

    /** Adds any control in the place of a field. */
    public FormSection control(String label, Function<Composite, Control> maker) {
        later(() -> {
            label(label);
            grab(maker.apply(body));
        });
        return this;
    }

    /** Adds any control of one line, such as one that chooses, in the place of a field. */
    public FormSection row(String label, Function<Composite, Control> maker) {
        later(() -> {
            middle(label);
            grab(maker.apply(body));
        });
        return this;
    }

    /** Lets a form find room for what has changed in it. */
    public static void reflow(Composite changed) {
        changed.layout(true, true);
        ListField.reflow(changed);
    }

    /** On the line of the text in a field, which may have more lines. */
    private void label(String text) {
        label(text, SWT.BEGINNING, TEXT_INDENT);
    }

    /** On the line of the text in a control that is higher than a field. */
    private void middle(String text) {
        label(text, SWT.CENTER, 0);
    }

    private void label(String text, int align, int indent) {
        Label label = editing.toolkit().createLabel(body, text, SWT.WRAP);
        Colors.mute(label);
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, align).indent(0, indent).applyTo(label);
    }

    /** The label before the field says what its hint would say again. */
    private static Text labelled(Text field) {
        field.setMessage("");
        return field;
    }

    private static void grab(Control field) {
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(field);
    }
}

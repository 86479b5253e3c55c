package kith.timeline.internal.log;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.model.Entity;
import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;

/**
 * Objects that belong to the one that is edited, each on a line of its own fields, with a way to remove it and to add
 * another.
 *
 * @param <T> the class of the objects
 */
final class PartsField<T extends Entity> {

    private static final int NARROW = 440;

    private final Editing editing;
    private final Supplier<List<T>> parts;
    private final BiConsumer<Composite, T> line;
    private final Consumer<T> remove;
    private final Composite root;
    private final Composite lines;
    private final String key;
    private List<T> shown = List.of();

    /**
     * @param key names the widgets for tests
     * @param addLabel what adds one is called
     * @param line makes the fields of one in a row
     * @param remove removes one by a command
     */
    PartsField(Editing editing, Composite parent, String key, String addLabel, Supplier<List<T>> parts,
            BiConsumer<Composite, T> line, Runnable add, Consumer<T> remove) {
        this.editing = editing;
        this.key = key;
        this.parts = parts;
        this.line = line;
        this.remove = remove;
        root = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 4).applyTo(root);
        lines = editing.toolkit().createComposite(root);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        Hyperlink more = editing.toolkit().createHyperlink(root, addLabel, SWT.NONE);
        more.setEnabled(!editing.session().isReadOnly());
        WidgetKeys.set(more, key + ".add");
        more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            add.run();
            goToLast();
        }));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    Composite control() {
        return root;
    }

    private void goToLast() {
        refresh();
        Control[] rows = lines.getChildren();
        if (rows.length == 0) {
            return;
        }
        Control[] fields = ((Composite) rows[rows.length - 1]).getChildren();
        for (Control field : fields) {
            if (field instanceof Text text) {
                text.setFocus();
                return;
            }
        }
        fields[0].setFocus();
    }

    private void refresh() {
        List<T> now = parts.get();
        if (now.equals(shown)) {
            return;
        }
        shown = List.copyOf(now);
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        shown.forEach(this::createLine);
        FormSection.reflow(root);
    }

    private void createLine(T part) {
        Composite row = editing.toolkit().createComposite(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        line.accept(row, part);
        ImageHyperlink button = editing.toolkit().createImageHyperlink(row, SWT.NONE);
        button.setImage(Icons.get("x"));
        button.setToolTipText(Messages.remove);
        button.setEnabled(!editing.session().isReadOnly());
        WidgetKeys.set(button, key + ".remove");
        button.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> remove.accept(part)));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        int fields = row.getChildren().length;
        GridLayoutFactory.fillDefaults().numColumns(fields).margins(2, 2).spacing(8, 2).applyTo(row);
        row.addListener(SWT.Resize, event -> arrange(row, fields));
    }

    /** Where there is no room for all fields in one line they take two. */
    private void arrange(Composite row, int fields) {
        GridLayout grid = (GridLayout) row.getLayout();
        int columns = row.getSize().x < NARROW ? (fields + 1) / 2 : fields;
        if (columns != grid.numColumns) {
            grid.numColumns = columns;
            row.getDisplay().asyncExec(() -> {
                if (!row.isDisposed()) {
                    row.layout(true);
                    FormSection.reflow(root);
                }
            });
        }
    }
}

package kith.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

import kith.ui.Icons;
import kith.ui.WidgetKeys;

/**
 * A list of contained objects, each on a line of its own fields, with ways to remove it, to move it and to add another. A line
 * that was added is in the list once something is written into it.
 */
public final class ListField {

    /** Makes the fields of one object. */
    public interface Line {

        /** @param parent a composite in which each field is given the same room in one row */
        void create(Composite parent, EObject element);
    }

    /** In a narrow form the end of a line is cut off rather than what it is about. */
    private static final int SMALLEST = 48;

    /** So that its text is on the line of the label before it, as that of a field is. */
    private static final int LINK_INDENT = 2;

    private final Editing editing;
    private final EList<EObject> list;
    private final EReference reference;
    private final String name;
    private final Supplier<? extends EObject> maker;
    private final Line line;
    private final Composite root;
    private final Composite lines;
    private final Map<EObject, Composite> rows = new HashMap<>();
    private final Map<Composite, Control> orders = new HashMap<>();
    private PartDraft draft;
    private List<EObject> shown = List.of();

    /**
     * @param name what one element is called, such as "e-mail address"
     * @param maker makes a new, empty element
     */
    @SuppressWarnings("unchecked")
    public ListField(Editing editing, Composite parent, EObject owner, EReference reference, String name,
            Supplier<? extends EObject> maker, Line line) {
        this.editing = editing;
        this.reference = reference;
        this.name = name;
        this.maker = maker;
        this.line = line;
        list = (EList<EObject>) owner.eGet(reference);
        root = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        lines = editing.toolkit().createComposite(root);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        if (!editing.isReadOnly()) {
            Hyperlink add = editing.toolkit().createHyperlink(root, NLS.bind(Messages.add, name), SWT.NONE);
            WidgetKeys.set(add, owner.eClass().getName() + "." + reference.getName() + ".add");
            add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
            GridDataFactory.swtDefaults().indent(0, LINK_INDENT).applyTo(add);
        }
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Composite control() {
        return root;
    }

    /** Gives a field of a line this width, where the others share what is left. */
    public static void narrow(Control field, int width) {
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
    }

    /** An empty line that is there already is the one to write into. */
    private void add() {
        if (draft == null) {
            draft = new PartDraft(editing, maker.get(), NLS.bind(Messages.addOf, name, editing.title()), list::add);
            refresh();
            draft.watch(rows.get(draft.part()), root, this::refresh);
        }
        rows.get(draft.part()).setFocus();
    }

    private void refresh() {
        List<EObject> now = new ArrayList<>(list);
        if (draft != null && draft.isWaiting()) {
            now.add(draft.part());
        } else {
            draft = null;
        }
        if (same(shown, now)) {
            return;
        }
        shown = now;
        List.copyOf(rows.keySet()).stream().filter(element -> !now.contains(element)).forEach(element -> rows.get(element).dispose());
        Control above = null;
        for (EObject element : now) {
            Composite row = rows.containsKey(element) ? rows.get(element) : createLine(element);
            if (above == null) {
                row.moveAbove(null);
            } else {
                row.moveBelow(above);
            }
            above = row;
        }
        orders.values().forEach(order -> order.setVisible(list.size() > 1));
        root.layout(true, true);
        reflow(root);
    }

    private Composite createLine(EObject element) {
        Composite row = editing.toolkit().createComposite(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        line.create(row, element);
        if (!editing.isReadOnly()) {
            Control order = link(row, "three-dots-vertical", Messages.order, element.eClass().getName() + ".order", link -> order(link, element));
            orders.put(row, order);
            row.addDisposeListener(event -> orders.remove(row));
            link(row, "x", Messages.remove, element.eClass().getName() + ".remove", link -> remove(link, element));
        }
        lay(row, row.getChildren().length);
        row.addDisposeListener(event -> rows.remove(element, row));
        rows.put(element, row);
        moveByKeys(row, element);
        return row;
    }

    private ImageHyperlink link(Composite row, String icon, String label, String key, Consumer<ImageHyperlink> run) {
        ImageHyperlink link = editing.toolkit().createImageHyperlink(row, SWT.NONE);
        link.setImage(Icons.get(icon));
        link.setToolTipText(label);
        WidgetKeys.set(link, key);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> run.accept(link)));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 4).applyTo(link);
        return link;
    }

    private void remove(Control link, EObject element) {
        if (list.contains(element)) {
            editing.run(NLS.bind(Messages.removeOf, name, editing.title()), () -> list.remove(element));
        } else if (draft != null) {
            draft.drop();
            // This disposes of the link, which its own listener must not see.
            link.getDisplay().asyncExec(() -> {
                if (!root.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    /** Says how the lines are put into another order, and does it. */
    private void order(Control link, EObject element) {
        Menu menu = new Menu(link);
        item(menu, Messages.moveUp, element, -1);
        item(menu, Messages.moveDown, element, 1);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String label, EObject element, int by) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.setEnabled(canMove(element, by));
        item.addListener(SWT.Selection, event -> move(element, by));
    }

    /** Alt+Up and Alt+Down move the object of the line in which the focus is. */
    private void moveByKeys(Composite parent, EObject element) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite composite && composite.getChildren().length > 0) {
                // One that listened to keys would take the focus itself, in place of its first field.
                moveByKeys(composite, element);
            } else {
                child.addListener(SWT.KeyDown, event -> moveByKey(event, child, element));
            }
        }
    }

    private void moveByKey(Event event, Control field, EObject element) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            FieldText.leave(field);
            move(element, event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private boolean canMove(EObject element, int by) {
        int to = list.indexOf(element) + by;
        return list.contains(element) && to >= 0 && to < list.size();
    }

    private void move(EObject element, int by) {
        if (canMove(element, by)) {
            editing.run(NLS.bind(Messages.moveOf, name, editing.title()), () -> list.move(list.indexOf(element) + by, element));
            refresh();
        }
    }

    /**
     * Gives a line several rows of fields.
     *
     * @param columns how many fields stand beside each other
     * @param fields makes the fields, row by row
     */
    public static void block(Editing editing, Composite row, int columns, Consumer<Composite> fields) {
        Composite block = editing.toolkit().createComposite(row);
        fields.accept(block);
        lay(block, columns);
        // In line with what is above and below it.
        ((GridLayout) block.getLayout()).marginWidth = 0;
    }

    static void lay(Composite row, int columns) {
        boolean block = row.getChildren().length > columns;
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(block ? 0 : 2, 2).spacing(block ? 12 : 5, 5).applyTo(row);
        for (Control field : row.getChildren()) {
            if (field.getLayoutData() == null) {
                GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).minSize(SMALLEST, SWT.DEFAULT)
                        .align(SWT.FILL, SWT.CENTER).applyTo(field);
            }
        }
    }

    /** Lets a form find room for what has changed in it. */
    static void reflow(Composite changed) {
        for (Composite parent = changed.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof SharedScrolledComposite scrolled) {
                scrolled.reflow(true);
                return;
            }
        }
    }

    private static boolean same(List<EObject> one, List<EObject> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}

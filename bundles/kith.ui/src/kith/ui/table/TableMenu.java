package kith.ui.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

import kith.ui.table.TableLayout.Order;

/** The menu of a table: what it is sorted by, which columns it has, and the layouts that have a name. */
final class TableMenu {

    private final LayoutControl control;
    private final LayoutDialogs layouts;

    /** @param type the name of the class that the table lists */
    TableMenu(LayoutControl control, String type) {
        this.control = control;
        layouts = new LayoutDialogs(control, type);
    }

    /** Adds to a menu that is filled each time it is shown. */
    void fill(IMenuManager menu) {
        menu.add(sorts(Messages.sortBy, false));
        menu.add(sorts(Messages.thenBy, true));
        menu.add(new Separator());
        menu.add(action(Messages.columns, this::columns));
        menu.add(action(Messages.reset, control::reset));
        MenuManager named = new MenuManager(Messages.layouts);
        List<String> names = control.store().names();
        names.forEach(name -> named.add(action(name, () -> control.store().find(name).ifPresent(control::apply))));
        named.add(new Separator());
        named.add(action(Messages.saveLayout, layouts::save));
        named.add(action(Messages.importLayout, layouts::importFile));
        if (!names.isEmpty()) {
            named.add(choices(Messages.exportLayout, names, layouts::export));
            named.add(choices(Messages.renameLayout, names, layouts::rename));
            named.add(choices(Messages.deleteLayout, names, layouts::delete));
        }
        menu.add(named);
    }

    /** Adds what concerns one column. */
    void fill(IMenuManager menu, Heading heading) {
        if (heading.sort() != null) {
            menu.add(action(Messages.ascending, () -> control.sortBy(heading.sort(), false)));
            menu.add(action(Messages.descending, () -> control.sortBy(heading.sort(), true)));
            menu.add(action(Messages.addSort, () -> control.thenBy(heading.sort())));
            menu.add(new Separator());
        }
        if (control.model().canHide(heading.id())) {
            menu.add(action(NLS.bind(Messages.hide, heading.label()), () -> control.hide(heading.id())));
        }
    }

    private MenuManager sorts(String label, boolean more) {
        MenuManager menu = new MenuManager(label);
        List<Order> sorts = control.model().sorts();
        for (Heading heading : control.model().shown()) {
            if (heading.sort() != null) {
                int rank = control.model().rank(heading.sort());
                boolean descending = rank > 0 && sorts.get(rank - 1).descending();
                Action action = action(rank == 0 ? heading.label()
                        : NLS.bind(descending ? Messages.sortedDown : Messages.sortedUp, heading.label(), rank),
                        () -> sort(heading.sort(), more, rank == 1 && !descending));
                menu.add(action);
            }
        }
        return menu;
    }

    private void sort(String field, boolean more, boolean descending) {
        if (more) {
            control.thenBy(field);
        } else {
            control.sortBy(field, descending);
        }
    }

    private void columns() {
        ColumnsDialog dialog = new ColumnsDialog(control.shell(), control.model());
        if (dialog.open() == Window.OK) {
            control.show(dialog.chosen());
        }
    }

    private static MenuManager choices(String label, List<String> names, Consumer<String> chosen) {
        MenuManager menu = new MenuManager(label);
        names.forEach(name -> menu.add(action(name, () -> chosen.accept(name))));
        return menu;
    }

    private static Action action(String label, Runnable run) {
        return new Action(escaped(label), IAction.AS_PUSH_BUTTON) {

            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** What stands after an @ or a tab would be taken for a key. */
    private static String escaped(String label) {
        return label.contains("@") ? label + "@" : label;
    }
}

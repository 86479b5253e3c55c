package kith.timeline.internal.log;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import kith.core.quicklog.PeopleGroups;
import kith.core.quicklog.PeopleGroups.Group;
import kith.core.quicklog.PersonChoice;
import kith.ui.Icons;
import kith.ui.Reading;

/** A menu of the groups of people that can be added at once: tags and lists. */
final class GroupsMenu {

    private final Control owner;
    private final PeopleGroups groups;
    private final Consumer<List<PersonChoice>> chosen;
    private Menu menu;

    /** @param chosen is given the people of a group */
    GroupsMenu(Control owner, PeopleGroups groups, Consumer<List<PersonChoice>> chosen) {
        this.owner = owner;
        this.groups = groups;
        this.chosen = chosen;
        owner.addDisposeListener(event -> dispose());
    }

    /** Shows the menu below its owner. */
    void open() {
        Reading.of(owner, () -> Map.entry(groups.tags(), groups.lists()), found -> show(found.getKey(), found.getValue()));
    }

    private void show(List<Group> tags, List<Group> lists) {
        dispose();
        menu = new Menu(owner.getShell(), SWT.POP_UP);
        tags.forEach(tag -> item(tag, "tag"));
        if (!tags.isEmpty() && !lists.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        lists.forEach(list -> item(list, "list-ul"));
        if (menu.getItemCount() == 0) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(Messages.noGroups);
            none.setEnabled(false);
        }
        menu.setLocation(owner.toDisplay(0, owner.getSize().y));
        menu.setVisible(true);
    }

    private void item(Group group, String icon) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(NLS.bind(Messages.groupOf, group.name().replace("&", "&&"), group.size()));
        item.setImage(Icons.get(icon));
        Supplier<List<PersonChoice>> people = () -> groups.people(group);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Reading.of(owner, people, chosen)));
    }

    private void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}

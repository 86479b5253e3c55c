package kith.app.internal;

import java.nio.file.Path;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of the networks that were opened of late. */
public final class RecentMenu extends ContributionItem {

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        int place = index;
        for (Path file : RecentNetworks.get()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, place++);
            item.setText(file.getFileName() + "  \u2014  " + file.getParent());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> new OpenNetwork(menu.getDisplay()).open(file)));
        }
        if (place == index) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, index);
            none.setText(Messages.noRecent);
            none.setEnabled(false);
        }
    }
}

package kith.ui.table;

import java.util.function.Supplier;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Items of a menu that are made each time it is shown. */
final class MenuContents extends CompoundContributionItem {

    private final Supplier<IContributionItem[]> items;

    MenuContents(Supplier<IContributionItem[]> items) {
        this.items = items;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return items.get();
    }
}

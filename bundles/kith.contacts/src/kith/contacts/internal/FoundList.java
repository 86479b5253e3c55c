package kith.contacts.internal;

import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import kith.core.Session;
import kith.ui.Icons;

/** A list of people or of organizations in the quick access. */
final class FoundList extends QuickAccessElement {

    private final ListsModel.Entry entry;
    private final String query;

    private FoundList(ListsModel.Entry entry, String query) {
        this.entry = entry;
        this.query = query;
    }

    /** Returns the lists that the user made, and the tags, that have a word that begins with each of some words. */
    static Stream<FoundList> of(Session session, String query) {
        return ListsModel.found(session, query).stream().map(entry -> new FoundList(entry, query));
    }

    @Override
    public String getLabel() {
        return entry.choice().title() + "  %,d".formatted(entry.count());
    }

    @Override
    public String getMatchLabel() {
        return query;
    }

    @Override
    public String getId() {
        return "list/" + entry.choice().title();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(entry.icon());
    }

    @Override
    public void execute() {
        ListOpener.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), entry.choice());
    }
}

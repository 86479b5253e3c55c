package kith.contacts.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

import kith.core.EntityRef;
import kith.core.Sessions;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.ui.EntityEditors;
import kith.ui.Icons;

/** Finds people, organizations and lists in the quick access of the workbench (Ctrl+3), and opens them. */
public final class ContactsQuickAccess implements IQuickAccessComputerExtension {

    private static final int MOST = 20;

    private record Found(String type, String id, String label, String query) {

        static Found of(SearchHit hit, String query) {
            String part = hit.excerpt().text().equals(hit.title()) ? "" : " \u2013 " + hit.excerpt().text();
            return new Found(hit.type(), hit.id(), hit.title() + part, query);
        }
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        return PlatformUI.getWorkbench().getService(Sessions.class).current().stream()
                .flatMap(session -> Stream.concat(contacts(session.getStore(), query), FoundList.of(session, query)))
                .toArray(QuickAccessElement[]::new);
    }

    private static Stream<QuickAccessElement> contacts(NetworkStore store, String query) {
        return store.search(query, MOST).stream()
                .filter(hit -> hit.type().equals("Person") || hit.type().equals("Organization"))
                .map(hit -> new Element(Found.of(hit, query)));
    }

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public void resetState() {
        // Nothing is kept.
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private static final class Element extends QuickAccessElement {

        private final Found found;

        Element(Found found) {
            this.found = found;
        }

        @Override
        public String getLabel() {
            return found.label();
        }

        /** What the search found stays, though its accents or its place in the text are others. */
        @Override
        public String getMatchLabel() {
            return found.query();
        }

        @Override
        public String getId() {
            return found.id();
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Icons.descriptor(found.type().equals("Person") ? "person" : "building");
        }

        @Override
        public void execute() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null && window.getActivePage() != null) {
                EntityEditors.open(window.getActivePage(), new EntityRef(found.type(), found.id()));
            }
        }
    }
}

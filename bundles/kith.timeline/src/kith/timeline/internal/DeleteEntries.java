package kith.timeline.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

import kith.core.Session;
import kith.model.Entity;
import kith.store.Titles;
import kith.ui.Commands;
import kith.ui.FocusedControl;

/** Deletes what is selected in the timeline. It acts while the list has the focus: in a text field the key is the field's. */
final class DeleteEntries extends AbstractHandler {

    private final TimelineView view;
    private final TimelineControl timeline;

    DeleteEntries(TimelineView view, TimelineControl timeline) {
        this.view = view;
        this.timeline = timeline;
        view.getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, this,
                new FocusedControl(view.getSite(), timeline));
        timeline.selectionProvider().addSelectionChangedListener(event -> setBaseEnabled(!event.getSelection().isEmpty()));
        setBaseEnabled(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = view.network();
        if (session == null) {
            return null;
        }
        List<Entity> entries = timeline.rows().refs().stream().flatMap(ref -> session.find(Entity.class, ref.id()).stream()).toList();
        if (!entries.isEmpty()) {
            Commands.run(timeline.getShell(), session, label(entries), () -> entries.forEach(session::remove));
        }
        return null;
    }

    private static String label(List<Entity> entries) {
        if (entries.size() > 1) {
            return NLS.bind(Messages.deleteMany, entries.size());
        }
        String title = Titles.of(entries.get(0));
        return NLS.bind(Messages.deleteOne, title.isEmpty() ? Messages.entry : title);
    }
}

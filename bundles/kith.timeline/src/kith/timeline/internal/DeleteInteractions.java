package kith.timeline.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

import kith.core.Session;
import kith.model.Interaction;
import kith.store.Titles;
import kith.ui.Commands;
import kith.ui.FocusedControl;

/** Deletes what is selected in the timeline. It acts while the list has the focus: in a text field the key is the field's. */
final class DeleteInteractions extends AbstractHandler {

    private final TimelineView view;
    private final TimelineControl timeline;

    DeleteInteractions(TimelineView view, TimelineControl timeline) {
        this.view = view;
        this.timeline = timeline;
        view.getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, this,
                new FocusedControl(view.getSite(), timeline));
        timeline.addSelectionChangedListener(event -> setBaseEnabled(!event.getSelection().isEmpty()));
        setBaseEnabled(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = view.network();
        if (session == null) {
            return null;
        }
        List<Interaction> interactions = timeline.rows().ids().stream()
                .flatMap(id -> session.find(Interaction.class, id).stream()).toList();
        if (!interactions.isEmpty()) {
            Commands.run(timeline.getShell(), session, label(interactions), () -> interactions.forEach(session::remove));
        }
        return null;
    }

    private static String label(List<Interaction> interactions) {
        return interactions.size() == 1
                ? NLS.bind(Messages.deleteOne, Objects.requireNonNullElse(name(interactions.get(0)), Messages.interaction))
                : NLS.bind(Messages.deleteMany, interactions.size());
    }

    private static String name(Interaction interaction) {
        String title = Titles.of(interaction);
        return title.isEmpty() ? null : title;
    }
}

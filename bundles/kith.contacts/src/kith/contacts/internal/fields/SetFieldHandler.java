package kith.contacts.internal.fields;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.field.FieldCatalog;
import kith.model.CustomField;
import kith.ui.BulkJob;

/** Sets a field of the user in all selected contacts. Who has none is shown where fields are made. */
public final class SetFieldHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        List<EntityRef> refs = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(EntityRef.class::isInstance)
                .map(EntityRef.class::cast).toList();
        if (session != null && !refs.isEmpty()) {
            set(window.getShell(), session, refs);
        }
        return null;
    }

    private static void set(Shell shell, Session session, List<EntityRef> refs) {
        List<CustomField> fields = FieldCatalog.of(session, refs.get(0).type());
        if (fields.isEmpty()) {
            FieldsDialog.open(shell, session);
            fields = FieldCatalog.of(session, refs.get(0).type());
        }
        if (!fields.isEmpty()) {
            SetFieldDialog.ask(shell, session, fields, refs.size())
                    .ifPresent(edit -> BulkJob.schedule(session, refs.stream().map(EntityRef::id).toList(), edit));
        }
    }
}

package kith.contacts.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.bulk.BulkEdit;
import kith.core.touch.Rhythm;
import kith.store.NetworkStore;
import kith.store.query.Fields;
import kith.ui.BulkJob;
import kith.ui.form.Words;

/** Changes all selected contacts alike: their tags, cadence or organization. */
public final class BulkHandler extends AbstractHandler implements IExecutableExtension {

    private static final int PROPOSALS = 20;

    private enum Kind { ADD_TAG, REMOVE_TAG, CADENCE, ORGANIZATION }

    private Kind kind;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        kind = Kind.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        List<EntityRef> refs = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(EntityRef.class::isInstance)
                .map(EntityRef.class::cast).toList();
        if (session != null && !refs.isEmpty()) {
            ask(window.getShell(), session.getStore(), refs)
                    .ifPresent(edit -> BulkJob.schedule(session, refs.stream().map(EntityRef::id).toList(), edit));
        }
        return null;
    }

    private Optional<BulkEdit> ask(Shell shell, NetworkStore store, List<EntityRef> refs) {
        String type = refs.get(0).type();
        String count = "%,d".formatted(refs.size());
        return switch (kind) {
            case ADD_TAG -> NamePrompt.ask(shell, Messages.addTag, NLS.bind(Messages.addTagQuestion, count),
                    typed -> known(store, type, "tag", typed)).map(Words::parse)
                    .filter(tags -> !tags.isEmpty()).map(BulkEdit.AddTags::new);
            case REMOVE_TAG -> NamePrompt.ask(shell, Messages.removeTag, NLS.bind(Messages.removeTagQuestion, count),
                    typed -> known(store, type, "tag", typed)).map(BulkEdit.RemoveTag::new);
            case ORGANIZATION -> NamePrompt.ask(shell, Messages.setOrganization, NLS.bind(Messages.setOrganizationQuestion, count),
                    typed -> known(store, "Person", "organization", typed)).map(BulkEdit.SetOrganization::new);
            case CADENCE -> CadencePrompt.ask(shell, NLS.bind(Messages.setCadenceQuestion, count)).stream().boxed().findFirst()
                    .map(days -> new BulkEdit.SetCadence(days, Rhythm.usualMaximum(days)));
        };
    }

    private static List<String> known(NetworkStore store, String type, String field, String typed) {
        return store.values(type, Fields.of(type).get(field), typed, PROPOSALS);
    }
}

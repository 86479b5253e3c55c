package kith.contacts.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.Organization;
import kith.model.Person;
import kith.ui.Commands;
import kith.ui.EntityEditors;

/** Adds a person or an organization, and opens its editor to have it named. */
public final class NewContactHandler extends AbstractHandler implements IExecutableExtension {

    private String type;

    public NewContactHandler() {
        // The class of the new object comes with the contribution.
    }

    NewContactHandler(String type) {
        this.type = type;
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        type = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        create(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }

    void create(IWorkbenchPage page) {
        Optional<Session> session = page.getWorkbenchWindow().getService(Sessions.class).current();
        if (session.isEmpty()) {
            return;
        }
        Entity entity = (Entity) EcoreUtil.create((EClass) KithPackage.eINSTANCE.getEClassifier(type));
        boolean done = Commands.run(page.getWorkbenchWindow().getShell(), session.get(), label(entity), () -> {
            switch (entity) {
                case Person person -> person.setFormattedName(Messages.unnamedPerson);
                case Organization organization -> organization.setName(Messages.unnamedOrganization);
                default -> throw new IllegalStateException(type);
            }
            session.get().create(entity);
        });
        if (done) {
            EntityEditors.openNew(page, EntityRef.of(entity));
        }
    }

    private static String label(Entity entity) {
        return entity instanceof Person ? Messages.addPerson : Messages.addOrganization;
    }
}

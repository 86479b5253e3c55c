package kith.contacts.internal.profile;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Self;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.KithFactory;
import kith.model.Profile;
import kith.ui.Commands;
import kith.ui.EntityEditors;

/** Opens the profile of the user, which is made where there is none. */
public final class ProfileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }

    /** Opens the profile. */
    public static void open(IWorkbenchPage page) {
        Session session = page.getWorkbenchWindow().getService(Sessions.class).current().orElse(null);
        if (session == null) {
            return;
        }
        String id = Self.profile(session.getStore()).map(Profile::getId).orElseGet(() -> add(page, session));
        if (id != null) {
            EntityEditors.open(page, new EntityRef("Profile", id));
        }
    }

    private static String add(IWorkbenchPage page, Session session) {
        Profile profile = KithFactory.eINSTANCE.createProfile();
        return Commands.run(page.getWorkbenchWindow().getShell(), session, Messages.addProfile, () -> session.create(profile))
                ? profile.getId() : null;
    }
}

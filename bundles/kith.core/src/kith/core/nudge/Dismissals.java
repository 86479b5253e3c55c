package kith.core.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.internal.nudge.DismissalPackage;
import kith.model.Entity;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/**
 * The suggestions that the user does not want, for a while or for good. They are kept with the object that they are about,
 * as extension data, and go with it.
 */
public final class Dismissals {

    private static final EClass TYPE = DismissalPackage.DISMISSAL;

    private Dismissals() {
    }

    /** Returns whether the user does not want a suggestion on a day; reads the network. */
    public static boolean isDismissed(NetworkStore store, Suggestion suggestion, LocalDate today) {
        return store.load(suggestion.nudge().about().id()).map(Entity::getExtensions).stream().flatMap(List::stream)
                .anyMatch(each -> isOf(each, suggestion) && holds(each, today));
    }

    private static boolean isOf(EObject dismissal, Suggestion suggestion) {
        return dismissal.eClass() == TYPE && suggestion.rule().equals(dismissal.eGet(DismissalPackage.RULE))
                && Objects.equals(other(suggestion), dismissal.eGet(DismissalPackage.OTHER));
    }

    private static boolean holds(EObject dismissal, LocalDate today) {
        String until = (String) dismissal.eGet(DismissalPackage.UNTIL);
        return until == null || today.isBefore(LocalDate.parse(until));
    }

    private static String other(Suggestion suggestion) {
        return suggestion.nudge().other() == null ? null : suggestion.nudge().other().id();
    }

    /**
     * Dismisses a suggestion as one command, on the session's thread. Nothing is done if its object is gone.
     *
     * @param until the day on which it may be suggested again, or null for never
     * @throws NetworkException if it cannot be committed
     */
    public static void dismiss(Session session, Suggestion suggestion, LocalDate until) throws NetworkException {
        Entity about = session.find(Entity.class, suggestion.nudge().about().id()).orElse(null);
        if (about != null) {
            session.execute(NLS.bind(until == null ? Messages.dismiss : Messages.putOff, suggestion.nudge().text()), () -> {
                about.getExtensions().removeIf(each -> isOf(each, suggestion));
                about.getExtensions().add(dismissal(suggestion, until));
            });
        }
    }

    private static EObject dismissal(Suggestion suggestion, LocalDate until) {
        EObject dismissal = EcoreUtil.create(TYPE);
        set(dismissal, DismissalPackage.RULE, suggestion.rule());
        set(dismissal, DismissalPackage.OTHER, other(suggestion));
        set(dismissal, DismissalPackage.UNTIL, until == null ? null : until.toString());
        return dismissal;
    }

    private static void set(EObject object, EAttribute attribute, String value) {
        if (value != null) {
            object.eSet(attribute, value);
        }
    }
}

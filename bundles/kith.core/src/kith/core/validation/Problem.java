package kith.core.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Entity;
import kith.model.edit.KithEditPlugin;
import kith.store.NetworkException;

/**
 * Something that is wrong with an object.
 *
 * @param rule the name of the rule that found it, such as {@code email}; the same in every language
 * @param severity how much it matters
 * @param object the object
 * @param title what the object is called
 * @param feature the feature of the object that is wrong, null if it is the object as a whole
 * @param index the index in a feature of many values, else -1
 * @param message what is wrong, in the user's language, without the names of the object and the field
 * @param fix how to mend it, if the program knows a way
 * @param others the ids of other objects that it depends on
 */
public record Problem(String rule, Severity severity, EntityRef object, String title, EStructuralFeature feature, int index,
        String message, Optional<Fix> fix, Set<String> others) {

    public Problem {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(object);
        Objects.requireNonNull(title);
        Objects.requireNonNull(message);
        Objects.requireNonNull(fix);
        others = Set.copyOf(others);
    }

    /** Returns the name of the feature that is wrong in the user's language; empty if it is the object as a whole. */
    public String field() {
        return feature == null ? "" : KithEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** Returns one sentence that names the object, the field and what is wrong. */
    public String text() {
        String name = title.isEmpty() ? NLS.bind(Messages.untitled, typeName(), object.id()) : title;
        return feature == null ? NLS.bind(Messages.ofObject, name, message)
                : NLS.bind(Messages.ofField, new Object[] { name, field(), message });
    }

    /**
     * Mends it by one command; does nothing if there is no fix, or the object is gone.
     *
     * @throws NetworkException if that cannot be committed
     */
    public void mend(Session session) throws NetworkException {
        Optional<Entity> entity = session.find(Entity.class, object.id());
        if (fix.isPresent() && entity.isPresent()) {
            session.execute(fix.get().label(), () -> fix.get().change().apply(session, entity.get()));
        }
    }

    private String typeName() {
        return KithEditPlugin.INSTANCE.getString("_UI_" + object.type() + "_type");
    }
}

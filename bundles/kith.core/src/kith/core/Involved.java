package kith.core;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;

import kith.core.internal.ReferenceIds;
import kith.model.KithPackage.Literals;
import kith.store.NetworkStore;

/** The people whom an object is about: a person itself, those of a task or an exchange, those who took part. */
public final class Involved {

    private static final String PERSON = "Person";
    private static final Map<String, EReference> PEOPLE = Map.of("Task", Literals.TASK__PEOPLE, "Exchange", Literals.EXCHANGE__PEOPLE,
            "Interaction", Literals.INTERACTION__PARTICIPANTS);

    private Involved() {
    }

    /** Returns whether objects of a class are about people. */
    public static boolean knows(String type) {
        return type.equals(PERSON) || PEOPLE.containsKey(type);
    }

    /** Returns the ids of the people whom an object is about, in its order; none if it is gone. Reads the network. */
    public static Set<String> people(NetworkStore store, EntityRef ref) {
        EReference people = PEOPLE.get(ref.type());
        return ref.type().equals(PERSON) ? Set.of(ref.id()) : people == null ? Set.of()
                : store.load(ref.id()).map(each -> ReferenceIds.all(each, people)).orElse(Set.of());
    }
}

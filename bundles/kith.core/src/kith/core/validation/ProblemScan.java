package kith.core.validation;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;

import kith.model.KithPackage;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/** A scan of every object of a network that can be read. */
public final class ProblemScan {

    private static final int REMEMBERED = 100_000;

    private final NetworkStore store;
    private final InstantSource clock;
    /** Objects refer to the same few over and over. */
    private final Map<String, Boolean> existing = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param clock tells what is in the future */
    public ProblemScan(NetworkStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Tells each problem, kind of object by kind, in the order in which the objects were added. */
    public void run(Consumer<Problem> found) {
        KithPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && KithPackage.Literals.ENTITY.isSuperTypeOf(type))
                .flatMap(type -> store.ids(type.getName()).stream())
                .forEach(id -> look(id, found));
    }

    /** Passes over what cannot be read, which a check of the network itself has told. */
    private void look(String id, Consumer<Problem> found) {
        try {
            store.load(id).ifPresent(entity -> Problems.of(entity, store, this::exists, clock).forEach(found));
        } catch (UncheckedIOException e) {
            if (!NetworkException.isDamage(e)) {
                throw e;
            }
        }
    }

    private boolean exists(String id) {
        Boolean known = existing.get(id);
        if (known == null) {
            known = Problems.exists(store, id);
            existing.put(id, known);
        }
        return known;
    }
}

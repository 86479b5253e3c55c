package kith.core.validation;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;

import kith.model.KithPackage;
import kith.store.NetworkStore;

/** Looks at every object of a network. */
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
                .forEach(id -> store.load(id).ifPresent(
                        entity -> Problems.of(entity, store, this::exists, clock).forEach(found)));
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

package kith.core.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import kith.core.internal.EntityState;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/** Leaves references out of a state of old whose objects are gone since. */
final class Leftovers {

    private Leftovers() {
    }

    /**
     * Takes the references to objects that are not there out of a state.
     *
     * @return a sentence for each that was left out, in the user's language
     */
    static List<String> drop(Entity state, Batch batch, NetworkStore store) throws NetworkException {
        Map<String, Entity> gone = new HashMap<>();
        for (String id : Values.references(state)) {
            if (!id.equals(state.getId()) && batch.load(id) == null) {
                gone.put(id, store.history().last(id).orElseGet(() -> unknown(id)));
            }
        }
        if (gone.isEmpty()) {
            return List.of();
        }
        EntityState.forget(gone, state);
        Names names = new Names(store);
        List<String> notes = new ArrayList<>();
        gone.keySet().forEach(id -> notes.add(NLS.bind(Messages.referenceLeftOut, quoted(names, id))));
        return notes;
    }

    private static Entity unknown(String id) {
        Entity entity = KithFactory.eINSTANCE.createPerson();
        entity.setId(id);
        return entity;
    }

    static String quoted(Names names, String id) {
        String name = names.of(id);
        return name.isEmpty() ? id : name;
    }
}

package kith.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/**
 * What was stored with an object by a newer version of its model and means nothing to this one: documents by the names
 * of their features, to be stored again as they came. Objects of the model hold it themselves, those of other packages
 * by an adapter.
 */
public final class UnknownFeatures {

    private static final class Holder extends AdapterImpl {

        private Map<String, byte[]> features = Map.of();

        @Override
        public boolean isAdapterForType(Object type) {
            return type == UnknownFeatures.class;
        }
    }

    private UnknownFeatures() {
    }

    /** Returns the documents by the names of the features, in the order in which they were stored. */
    public static Map<String, byte[]> of(EObject object) {
        if (object instanceof KithObject own) {
            return own.unknownFeatures();
        }
        for (Adapter adapter : List.copyOf(object.eAdapters())) {
            if (adapter instanceof Holder holder) {
                return holder.features;
            }
        }
        return Map.of();
    }

    /** Sets the documents, empty for none. */
    public static void set(EObject object, Map<String, byte[]> features) {
        Map<String, byte[]> kept = features.isEmpty() ? Map.of() : new LinkedHashMap<>(features);
        if (object instanceof KithObject own) {
            own.setUnknownFeatures(kept);
            return;
        }
        new ArrayList<>(object.eAdapters()).stream().filter(Holder.class::isInstance).forEach(object.eAdapters()::remove);
        if (!kept.isEmpty()) {
            Holder holder = new Holder();
            holder.features = kept;
            object.eAdapters().add(holder);
        }
    }
}

package kith.store.internal.sqlite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.ExtensionData;

/** The references of an object to other root objects, read without resolving them. */
final class References {

    private References() {
    }

    /** Returns the ids of all root objects that this one, or what it contains, refers to. */
    static Set<String> of(Entity entity) {
        Set<String> ids = new LinkedHashSet<>();
        collect(entity, ids);
        return ids;
    }

    /** Returns the id of the root object that a single reference names, or null. */
    static String id(EObject owner, EReference reference) {
        return id(owner.eGet(reference, false));
    }

    /** Returns the ids of the root objects that a list of references names, each once. */
    static Set<String> ids(EObject owner, EReference reference) {
        Set<String> ids = new LinkedHashSet<>();
        for (Object target : values(owner, reference)) {
            ids.add(id(target));
        }
        ids.remove(null);
        return ids;
    }

    private static void collect(EObject object, Set<String> ids) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!object.eIsSet(reference)) {
                continue;
            }
            List<?> values = reference.isMany() ? values(object, reference) : List.of(object.eGet(reference, false));
            for (Object value : values) {
                if (reference == KithPackage.Literals.ENTITY__EXTENSIONS) {
                    ids.addAll(ExtensionData.of((EObject) value).references());
                } else if (reference.isContainment()) {
                    collect((EObject) value, ids);
                } else if (id(value) != null) {
                    ids.add(id(value));
                }
            }
        }
    }

    private static List<?> values(EObject owner, EReference reference) {
        Object value = owner.eGet(reference, false);
        return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
    }

    private static String id(Object target) {
        if (target instanceof InternalEObject object && object.eIsProxy()) {
            return object.eProxyURI().fragment();
        }
        return target instanceof Entity entity ? entity.getId() : null;
    }
}

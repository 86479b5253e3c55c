package kith.core.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Entity;

/** The ids that references of an object name, read without resolving them. */
public final class ReferenceIds {

    private ReferenceIds() {
    }

    /** Returns the id that a single reference names, or null. */
    public static String of(EObject owner, EReference reference) {
        return id(owner.eGet(reference, false));
    }

    /** Returns the ids that a list of references names, each once. */
    public static Set<String> all(EObject owner, EReference reference) {
        Object value = owner.eGet(reference, false);
        List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
        Set<String> ids = new LinkedHashSet<>();
        targets.forEach(target -> ids.add(id(target)));
        ids.remove(null);
        return ids;
    }

    private static String id(Object target) {
        if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
            return proxy.eProxyURI().fragment();
        }
        return target instanceof Entity entity ? entity.getId() : null;
    }
}

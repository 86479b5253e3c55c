package kith.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.model.Entity;

/** References read without resolving them, so that an object can be looked at on any thread. */
final class References {

    private References() {
    }

    static List<?> values(EObject owner, EReference reference) {
        Object value = owner.eGet(reference, false);
        return value instanceof InternalEList<?> list ? list.basicList() : value instanceof List<?> list ? list
                : value == null ? List.of() : List.of(value);
    }

    /** Returns the id of what a single reference names, or null. */
    static String id(EObject owner, EReference reference) {
        return id(owner.eGet(reference, false));
    }

    static String id(Object target) {
        if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
            return proxy.eProxyURI().fragment();
        }
        return target instanceof Entity entity ? entity.getId() : null;
    }
}

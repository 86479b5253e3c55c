package kith.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import kith.model.Contact;

/**
 * Keeps the indexes of contacts as long as the contacts are in memory, so that thousands of cards that come in as one contact
 * do not have it indexed anew each time. Not safe for use by several threads.
 */
final class PartIndexes {

    private final Map<Contact, Map<EReference, PartIndex>> known = new WeakHashMap<>();

    /** Returns the index of a list of parts, which is to be told of what is added to the list. */
    PartIndex of(Contact contact, EReference reference) {
        @SuppressWarnings("unchecked")
        List<EObject> parts = (List<EObject>) contact.eGet(reference);
        Map<EReference, PartIndex> indexes = known.computeIfAbsent(contact, any -> new HashMap<>());
        PartIndex index = indexes.get(reference);
        if (index == null || index.size() != parts.size()) {
            index = new PartIndex(parts);
            indexes.put(reference, index);
        }
        return index;
    }
}

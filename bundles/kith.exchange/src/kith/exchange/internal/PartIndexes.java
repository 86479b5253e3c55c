package kith.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import kith.model.Contact;

/**
 * Keeps the indexes of the contacts that were merged last, so that thousands of cards that come in as one contact do not have it
 * indexed anew each time. As an index holds its contact, they are as few as those of {@link RecentShelf}. Not safe for use by
 * several threads.
 */
final class PartIndexes {

    private static final int MOST = 16;

    private final Map<Contact, Map<EReference, PartIndex>> known = new LinkedHashMap<>(MOST * 2, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Contact, Map<EReference, PartIndex>> eldest) {
            return size() > MOST;
        }
    };

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

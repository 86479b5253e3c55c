package kith.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import kith.model.Contact;
import kith.model.KithPackage.Literals;

/**
 * Keeps the indexes of the contacts that were merged last, so that thousands of cards that come in as one contact do not have it
 * indexed anew each time. As an index holds its contact, they are as few as those of {@link RecentShelf}. Not safe for use by
 * several threads.
 */
final class PartIndexes {

    private static final int MOST = 16;

    private final Map<Contact, Map<EReference, PartIndex>> known = new Recent<>();
    private final Map<Contact, Map<EStructuralFeature, TextIndex>> texts = new Recent<>();

    /** The few that were used last. */
    private static final class Recent<V> extends LinkedHashMap<Contact, V> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(MOST * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Contact, V> eldest) {
            return size() > MOST;
        }
    }

    /** Returns the index of a list of texts, which is to be told of what is added to the list. */
    TextIndex texts(Contact contact, EStructuralFeature feature, List<?> values) {
        Map<EStructuralFeature, TextIndex> indexes = texts.computeIfAbsent(contact, any -> new HashMap<>());
        TextIndex index = indexes.get(feature);
        if (index == null || !index.isOf(values)) {
            index = new TextIndex(values);
            indexes.put(feature, index);
        }
        return index;
    }

    /** Returns the index of the note of a contact, which is to be told of what is added to it. */
    TextIndex note(Contact contact) {
        Map<EStructuralFeature, TextIndex> indexes = texts.computeIfAbsent(contact, any -> new HashMap<>());
        TextIndex index = indexes.get(Literals.CONTACT__NOTE);
        if (index == null || !index.isOf(contact.getNote())) {
            index = new TextIndex(contact.getNote());
            indexes.put(Literals.CONTACT__NOTE, index);
        }
        return index;
    }

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

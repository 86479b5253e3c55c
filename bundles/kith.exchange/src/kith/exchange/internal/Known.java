package kith.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import kith.model.Contact;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.store.ContactKey;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/** Who is in the network, or came in with this import. */
final class Known {

    private static final String UUID = "urn:uuid:";

    private final NetworkStore store;
    private final Shelf shelf;
    private final boolean isNew;
    private final Map<ContactKey, Object> arrived = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Set<String> ofBatch = new HashSet<>();
    private final Set<String> ofFile = new HashSet<>();

    Known(NetworkStore store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
        isNew = store.count("Person") + store.count("Organization") == 0;
    }

    void beginFile() {
        ofFile.clear();
    }

    /** Returns whether a contact came in with the file that is being read. */
    boolean isOfFile(String id) {
        return ofFile.contains(id);
    }

    /** Remembers what was put, which the store does not see yet. */
    void add(Contact contact) {
        ofBatch.add(contact.getId());
        ofFile.add(contact.getId());
        for (ContactKey key : ContactKey.of(contact)) {
            arrived.merge(key, contact.getId(), Known::join);
        }
    }

    /** Most keys have one contact, so that a set for each would be a waste. */
    private static Object join(Object ids, Object id) {
        if (ids.equals(id)) {
            return ids;
        }
        Set<String> all = new HashSet<>();
        for (Object each : new Object[] { ids, id }) {
            if (each instanceof Collection<?> many) {
                many.forEach(one -> all.add((String) one));
            } else {
                all.add((String) each);
            }
        }
        return all;
    }

    /** Returns the ids of the contacts that have a key, in an order that is the same each time. */
    Set<String> ids(ContactKey key) {
        Set<String> ids = new TreeSet<>();
        addAll(key, ids);
        if (key.kind() == ContactKey.Kind.UID) {
            String id = idOfUid(key.value());
            addAll(ContactKey.uid(id == null ? uuid(key.value()) : id), ids);
            if (id != null && (ofBatch.contains(id) || !isNew && store.load(id).isPresent())) {
                ids.add(id);
            }
        }
        return ids;
    }

    private void addAll(ContactKey key, Set<String> ids) {
        if (!isNew) {
            ids.addAll(store.contacts(key));
        }
        Object more = arrived.get(key);
        if (more instanceof Collection<?> many) {
            many.forEach(one -> ids.add((String) one));
        } else if (more != null) {
            ids.add((String) more);
        }
    }

    /** Returns fresh copies of the contacts of these ids that are of a class. */
    <T extends Contact> List<T> load(Set<String> ids, Class<T> type) throws NetworkException {
        List<T> contacts = new ArrayList<>();
        for (String id : ids) {
            Entity entity = shelf.load(id);
            if (type.isInstance(entity)) {
                contacts.add(type.cast(entity));
            }
        }
        return contacts;
    }

    /** Returns the organization of a name, good to be referred to only. */
    Optional<Organization> organization(String name) throws NetworkException {
        ContactKey key = ContactKey.name(name);
        String id = organizations.get(key.value());
        if (id == null) {
            List<Organization> found = load(ids(key), Organization.class);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            id = found.get(0).getId();
            organizations.put(key.value(), id);
        }
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        organization.setId(id);
        return Optional.of(organization);
    }

    /** Returns the uid that a file means that writes no more of it than the number. */
    static String uuid(String uid) {
        return UUID + uid;
    }

    /** Returns the id that an export of Kith writes as a uid where a contact has none; null if it is none. */
    static String idOfUid(String uid) {
        return uid.startsWith(UUID) ? uid.substring(UUID.length()) : null;
    }

    /** Returns the uid that stands for a contact outside of this network. */
    static String uidOf(Contact contact) {
        return Text.isBlank(contact.getUid()) ? UUID + contact.getId() : contact.getUid();
    }
}

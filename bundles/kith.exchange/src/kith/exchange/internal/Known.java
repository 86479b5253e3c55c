package kith.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import kith.store.Titles;

/** Index of the contacts that are in the network or came in with this import. */
final class Known {

    private static final String UUID = "urn:uuid:";

    private static final int UUID_LENGTH = 36;

    /** As many are compared with each other without looking for a faster way. */
    private static final int FEW = 8;

    private final NetworkStore store;
    private final Shelf shelf;
    private final boolean isNew;
    private final Map<ContactKey, Object> arrived = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<ContactKey, KeyGroup> stored = new HashMap<>();
    private final Map<String, String> namesOfBatch = new HashMap<>();
    private final Set<String> ofFile = new HashSet<>();

    Known(NetworkStore store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
        isNew = store.count("Person") + store.count("Organization") == 0;
    }

    void beginFile() {
        ofFile.clear();
    }

    /** Returns whether a contact came in or was recognized with the file that is being read. */
    boolean isOfFile(String id) {
        return ofFile.contains(id);
    }

    /** Remembers that the file that is being read has a contact. */
    void meet(String id) {
        ofFile.add(id);
    }

    /**
     * Remembers what was put, which the store does not see yet.
     *
     * @param keys the keys of the contact that may be new
     */
    void add(Contact contact, Set<ContactKey> keys) {
        String id = contact.getId();
        String name = Names.key(contact);
        namesOfBatch.put(id, name);
        ofFile.add(id);
        for (ContactKey key : keys) {
            Object there = arrived.putIfAbsent(key, id);
            if (there instanceof KeyGroup group) {
                group.add(id, name);
            } else if (there != null && !there.equals(id)) {
                KeyGroup group = new KeyGroup();
                group.add((String) there, namesOfBatch.get(there));
                group.add(id, name);
                arrived.put(key, group);
            }
        }
    }

    /** Returns the ids of all contacts that have a key, in an order that is the same each time. */
    Set<String> ids(ContactKey key) {
        return ids(key, null);
    }

    /**
     * Returns the ids of contacts that have a key: of all if they are few, else of those that have a name.
     *
     * @param name the name as {@link Names#key} returns it; null for all
     */
    Set<String> ids(ContactKey key, String name) {
        Set<String> ids = new TreeSet<>();
        addAll(key, name, ids);
        if (key.kind() == ContactKey.Kind.UID) {
            for (String spelling : spellings(key.value())) {
                if (ids.isEmpty() && !spelling.equals(key.value())) {
                    addAll(ContactKey.uid(spelling), name, ids);
                }
            }
            String id = idOfUid(key.value());
            if (id != null && (namesOfBatch.containsKey(id) || !isNew && store.load(id).isPresent())) {
                ids.add(id);
            }
        }
        return ids;
    }

    private void addAll(ContactKey key, String name, Set<String> ids) {
        Object stored = isNew ? Set.of() : stored(key);
        for (Object each : new Object[] { stored, arrived.getOrDefault(key, Set.of()) }) {
            switch (each) {
                case KeyGroup group when name == null || group.size() <= FEW -> group.forEach(ids::add);
                case KeyGroup group -> group.forEach(name, ids::add);
                case Set<?> few -> few.forEach(id -> ids.add((String) id));
                default -> ids.add((String) each);
            }
        }
    }

    /** The store is asked once who the many are that share a key. */
    private Object stored(ContactKey key) {
        KeyGroup known = stored.get(key);
        if (known != null) {
            return known;
        }
        Set<String> ids = store.contacts(key);
        if (ids.size() <= FEW) {
            return ids;
        }
        KeyGroup group = new KeyGroup();
        store.titles(ids).forEach((id, title) -> group.add(id, Names.key(title)));
        stored.put(key, group);
        return group;
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

    /** Returns a fresh copy of the contact of an id if it is of a class. */
    <T extends Contact> Optional<T> load(String id, Class<T> type) throws NetworkException {
        return Optional.ofNullable(shelf.load(id)).filter(type::isInstance).map(type::cast);
    }

    /** Returns the organization of a name, good to be referred to only. */
    Optional<Organization> organization(String name) throws NetworkException {
        ContactKey key = ContactKey.name(name);
        String id = organizations.get(key.value());
        if (id == null) {
            id = firstOrganization(ids(key, Names.key(name)));
            if (id == null) {
                return Optional.empty();
            }
            organizations.put(key.value(), id);
        }
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        organization.setId(id);
        return Optional.of(organization);
    }

    /** Returns what an object is called, by its id; empty if it has no name or is not there. */
    String title(String id) {
        try {
            Entity entity = shelf.load(id);
            return entity == null ? "" : Titles.of(entity);
        } catch (NetworkException e) {
            return "";
        }
    }

    private String firstOrganization(Set<String> ids) throws NetworkException {
        for (String id : ids) {
            if (load(id, Organization.class).isPresent()) {
                return id;
            }
        }
        return null;
    }

    /** Returns the spellings of a uid: a UUID may be written with and without its scheme, and in either case (RFC 9562, 4). */
    static Set<String> spellings(String uid) {
        String id = idOfUid(uid);
        String plain = id == null ? uid : id;
        Set<String> spellings = new LinkedHashSet<>(List.of(uid, plain, uuid(plain)));
        if (isPlainUuid(plain)) {
            for (String each : List.of(plain.toLowerCase(Locale.ROOT), plain.toUpperCase(Locale.ROOT))) {
                spellings.add(each);
                spellings.add(uuid(each));
            }
        }
        return spellings;
    }

    private static boolean isPlainUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23 ? c != '-' : !HexFormat.isHexDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the uid that a file means that writes no more of it than the number. */
    static String uuid(String uid) {
        return UUID + uid;
    }

    /** Returns the id that an export of Kith writes as a uid where a contact has none; null if it is none. */
    static String idOfUid(String uid) {
        return uid.regionMatches(true, 0, UUID, 0, UUID.length()) ? uid.substring(UUID.length()) : null;
    }

    /** Returns the uid that stands for a contact outside of this network. */
    static String uidOf(Contact contact) {
        return Text.isBlank(contact.getUid()) ? UUID + contact.getId() : contact.getUid();
    }
}

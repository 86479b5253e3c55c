package kith.exchange.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import kith.model.Contact;
import kith.model.Entity;
import kith.store.NetworkException;

/**
 * Keeps the contacts that were put or loaded last in memory, and puts them where they belong when others have come: cards of
 * one contact often stand together, and thousands of them are then read and written once. Unlike elsewhere, what is loaded is
 * no copy, so that whoever changes it has to put it again. Not safe for use by several threads.
 */
final class RecentShelf implements Shelf {

    private static final int MOST = 16;

    private final Shelf shelf;
    private final Map<String, Contact> recent = new LinkedHashMap<>(MOST * 2, 0.75f, true);
    private final Set<String> unwritten = new HashSet<>();

    RecentShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void put(Entity entity) throws NetworkException {
        if (!(entity instanceof Contact contact)) {
            shelf.put(entity);
            return;
        }
        if (recent.containsKey(contact.getId())) {
            unwritten.add(contact.getId());
        } else {
            // Those who are new come in the order of the files.
            shelf.put(contact);
            unwritten.remove(contact.getId());
        }
        keep(contact);
    }

    @Override
    public Entity load(String id) throws NetworkException {
        Contact known = recent.get(id);
        if (known != null) {
            return known;
        }
        Entity entity = shelf.load(id);
        if (entity instanceof Contact contact) {
            keep(contact);
        }
        return entity;
    }

    private void keep(Contact contact) throws NetworkException {
        recent.put(contact.getId(), contact);
        if (recent.size() > MOST) {
            Map.Entry<String, Contact> eldest = recent.entrySet().iterator().next();
            recent.remove(eldest.getKey());
            if (unwritten.remove(eldest.getKey())) {
                shelf.put(eldest.getValue());
            }
        }
    }

    /** Puts what is still in memory where it belongs. */
    void flush() throws NetworkException {
        for (Contact contact : recent.values()) {
            if (unwritten.remove(contact.getId())) {
                shelf.put(contact);
            }
        }
        recent.clear();
    }
}

package kith.core.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import kith.model.Contact;

/**
 * The identifiers that a contact has taken over from those that were merged into it: of the cards, so that an import knows
 * them again, and of the contacts, so that what is kept of them can be found.
 */
public final class MergedUids {

    private static final String ID = "urn:uuid:";

    private MergedUids() {
    }

    /** Lets a contact take over the identifiers of one that is merged into it. */
    public static void absorb(Contact kept, Contact other) {
        if (isBlank(kept.getUid())) {
            kept.setUid(other.getUid());
        } else if (!isBlank(other.getUid()) && !other.getUid().equals(kept.getUid())) {
            add(kept, List.of(other.getUid()));
        }
        add(kept, List.of(ID + other.getId()));
        add(kept, other.getMergedUids());
    }

    /** Lets an earlier state of a contact know who was merged into it since. */
    public static void keep(Contact state, Contact current) {
        add(state, current.getMergedUids());
    }

    private static void add(Contact contact, Collection<String> uids) {
        uids.stream().filter(uid -> !contact.getMergedUids().contains(uid)).forEach(contact.getMergedUids()::add);
    }

    /** Returns the ids of those that may have been merged into a contact. */
    public static Set<String> ids(Contact contact) {
        Set<String> ids = new LinkedHashSet<>();
        contact.getMergedUids().stream().filter(uid -> uid.startsWith(ID)).forEach(uid -> ids.add(uid.substring(ID.length())));
        ids.remove(contact.getId());
        return ids;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

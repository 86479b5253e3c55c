package kith.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import kith.exchange.ImportReport.TagList;
import kith.model.Contact;
import kith.store.ContactKey;
import kith.store.NetworkException;

/** The lists of people that came in. Their names become tags once everybody is there who may be on them. */
final class TagLists {

    private static final String MAIL = "mailto:";

    private record Waiting(Path file, long line, String name, Set<String> members) {
    }

    private final Known known;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<TagList> done = new ArrayList<>();

    TagLists(Known known) {
        this.known = known;
    }

    void add(Path file, long line, String name, List<String> members) {
        waiting.add(new Waiting(file, line, name, new LinkedHashSet<>(members)));
    }

    /** Returns what became of the lists, once that is finished. */
    List<TagList> done() {
        return done;
    }

    /** Gives the tags, and returns the ids of those who did not have them. */
    Set<String> finish(Later.Putter putter) throws NetworkException {
        Set<String> changed = new HashSet<>();
        for (Waiting list : waiting) {
            Set<String> found = new LinkedHashSet<>();
            List<String> missing = new ArrayList<>();
            for (String member : list.members()) {
                Set<String> ids = ids(member);
                found.addAll(ids);
                if (ids.isEmpty()) {
                    missing.add(member);
                }
            }
            for (Contact contact : known.load(found, Contact.class)) {
                if (!contact.getTags().contains(list.name())) {
                    contact.getTags().add(list.name());
                    putter.put(contact);
                    changed.add(contact.getId());
                }
            }
            done.add(new TagList(list.file(), list.line(), list.name(), found.size(), missing));
        }
        return changed;
    }

    /** A member is named by a uid (RFC 6350, 6.6.5), or by an address, which only one may have then. */
    private Set<String> ids(String member) {
        Set<String> ids = known.ids(ContactKey.uid(member));
        if (ids.isEmpty() && member.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
            Set<String> owners = known.ids(ContactKey.email(member.substring(MAIL.length())));
            return owners.size() == 1 ? owners : Set.of();
        }
        return ids;
    }
}

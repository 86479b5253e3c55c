package kith.exchange.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kith.exchange.Recognition;
import kith.model.Contact;
import kith.model.Organization;
import kith.store.ContactKey;
import kith.store.ContactKey.Kind;
import kith.store.NetworkException;

/**
 * Recognizes organizations that are there already: by one UID, else by the same name unless their UIDs, mail addresses or
 * profiles contradict. People refer to organizations by name, so that a name counts for more than with people.
 */
final class OrganizationMatching {

    private static final int MOST_COMPARED = 8;

    private final Known known;

    OrganizationMatching(Known known) {
        this.known = known;
    }

    /** Finds an organization, as a copy that can be changed. */
    Optional<Match> find(Contact incoming, Set<ContactKey> keys) throws NetworkException {
        String name = Names.key(incoming);
        for (Kind kind : Kind.values()) {
            Set<String> ids = new LinkedHashSet<>();
            for (ContactKey key : keys) {
                if (key.kind() == kind) {
                    ids.addAll(known.ids(key, name));
                }
            }
            List<Organization> candidates = known.load(new LinkedHashSet<>(ids.stream().limit(MOST_COMPARED).toList()), Organization.class);
            Optional<Organization> found = candidates.stream().filter(each -> Names.same(each, incoming) && fits(kind, each, incoming, keys))
                    .findFirst();
            if (found.isEmpty() && kind == Kind.UID) {
                found = candidates.stream().filter(each -> Matching.wasMerged(each, incoming)).findFirst();
                if (found.isEmpty() && candidates.size() == 1 && !known.isOfFile(candidates.getFirst().getId())
                        && !Matching.isCounted(incoming.getUid(), candidates.getFirst(), incoming)) {
                    found = Optional.of(candidates.getFirst());
                }
            }
            if (found.isPresent()) {
                return Optional.of(new Match(found.get(), reason(kind)));
            }
        }
        return Optional.empty();
    }

    private static Recognition reason(Kind kind) {
        return switch (kind) {
            case UID -> Recognition.UID;
            case NAME -> Recognition.NAME;
            default -> Recognition.ADDRESS;
        };
    }

    private static boolean fits(Kind kind, Contact candidate, Contact incoming, Set<ContactKey> keys) {
        if (kind == Kind.UID) {
            return true;
        }
        Set<ContactKey> others = ContactKey.of(candidate);
        return !contradict(Kind.UID, others, keys) && (kind != Kind.NAME || !contradict(Kind.EMAIL, others, keys)
                && !contradict(Kind.PROFILE, others, keys));
    }

    private static boolean contradict(Kind kind, Set<ContactKey> one, Set<ContactKey> other) {
        Set<ContactKey> ours = new HashSet<>(one);
        ours.removeIf(key -> key.kind() != kind);
        return !ours.isEmpty() && other.stream().anyMatch(key -> key.kind() == kind) && Collections.disjoint(ours, other);
    }
}

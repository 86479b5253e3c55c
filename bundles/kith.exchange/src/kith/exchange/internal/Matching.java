package kith.exchange.internal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.model.Affiliation;
import kith.model.Contact;
import kith.model.Person;
import kith.model.Phone;
import kith.store.ContactKey;
import kith.store.ContactKey.Kind;
import kith.store.NetworkException;
import kith.store.Titles;

/** Recognizes who is there already. */
final class Matching {

    /**
     * Somebody who is there already.
     *
     * @param contact the contact, with what was missing added to it
     * @param changed whether anything was missing
     */
    record Found(Contact contact, boolean changed) {
    }

    private final Known known;

    Matching(Known known) {
        this.known = known;
    }

    /** Finds a contact and adds to it what comes in. */
    Optional<Found> find(Contact incoming) throws NetworkException {
        Set<ContactKey> keys = ContactKey.of(incoming);
        for (Kind kind : Kind.values()) {
            Set<String> ids = new LinkedHashSet<>();
            for (ContactKey key : keys) {
                if (key.kind() == kind) {
                    ids.addAll(known.ids(key));
                }
            }
            List<Contact> candidates = known.load(ids, incoming.getClass()).stream().map(Contact.class::cast)
                    .filter(fits(kind, incoming, keys)).toList();
            Optional<Found> found = choose(kind, candidates, incoming);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Predicate<Contact> fits(Kind kind, Contact incoming, Set<ContactKey> keys) {
        return switch (kind) {
            case UID -> candidate -> !known.isOfFile(candidate.getId()) || !Names.contradict(candidate, incoming)
                    || wasMerged(candidate, incoming);
            case PROFILE, EMAIL -> candidate -> !Names.contradict(candidate, incoming) && !areTwoByUid(candidate, incoming);
            case NAME -> candidate -> !contradict(candidate, incoming, keys);
        };
    }

    /** Among several, whoever has everything already is the one; a name alone decides only if one person has it. */
    private Optional<Found> choose(Kind kind, List<Contact> candidates, Contact incoming) {
        if (candidates.size() > 1) {
            for (Contact candidate : candidates) {
                if (!new Merge(EcoreUtil.copy(candidate), incoming).apply()) {
                    return Optional.of(new Found(candidate, false));
                }
            }
            if (kind == Kind.NAME) {
                return Optional.empty();
            }
        }
        Optional<Contact> chosen = candidates.stream()
                .filter(each -> Text.fold(Titles.of(each)).equals(Text.fold(Titles.of(incoming)))).findFirst()
                .or(() -> candidates.stream().findFirst());
        return chosen.map(contact -> new Found(contact, new Merge(contact, incoming).apply()));
    }

    /** Whether two of one name are two, because each has what identifies it. */
    private boolean contradict(Contact candidate, Contact incoming, Set<ContactKey> keys) {
        Set<ContactKey> others = ContactKey.of(candidate);
        for (Kind kind : List.of(Kind.UID, Kind.EMAIL, Kind.PROFILE)) {
            if (differ(values(others, kind), values(keys, kind))) {
                return true;
            }
        }
        if (candidate instanceof Person one && incoming instanceof Person other) {
            return differ(birthday(one), birthday(other)) || known.isOfFile(one.getId()) && areTwoOfOneFile(one, other);
        }
        return false;
    }

    /** Whoever merged the two knows that they are one, whatever the cards call them. */
    private static boolean wasMerged(Contact candidate, Contact incoming) {
        Set<String> merged = Set.copyOf(candidate.getMergedUids());
        return !Text.isBlank(incoming.getUid()) && (merged.contains(incoming.getUid().strip())
                || merged.contains(Known.uuid(incoming.getUid().strip())));
    }

    /** A file that gives two cards different uids means two, whatever they share. */
    private boolean areTwoByUid(Contact candidate, Contact incoming) {
        return known.isOfFile(candidate.getId()) && !Text.isBlank(candidate.getUid()) && !Text.isBlank(incoming.getUid())
                && !candidate.getUid().strip().equals(incoming.getUid().strip());
    }

    /** A file that has a name twice with nothing in common rather means two people. */
    private static boolean areTwoOfOneFile(Person one, Person other) {
        return differ(one.getPhones(), other.getPhones()) || differ(organizations(one), organizations(other));
    }

    private static Set<Object> values(Set<ContactKey> keys, Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).collect(Collectors.toSet());
    }

    private static Set<Object> birthday(Person person) {
        return person.getBirthday() == null || !person.getBirthday().isFull() ? Set.of() : Set.of(person.getBirthday());
    }

    private static boolean differ(List<Phone> phones, List<Phone> others) {
        return !phones.isEmpty() && !others.isEmpty() && phones.stream().noneMatch(
                one -> others.stream().anyMatch(other -> Elements.isSameNumber(one.getNumber(), other.getNumber())));
    }

    private static Set<Object> organizations(Person person) {
        return person.getAffiliations().stream().map(Affiliation::getOrganization).filter(each -> each != null)
                .map(Elements::id).collect(Collectors.toSet());
    }

    private static boolean differ(Set<Object> one, Set<Object> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}

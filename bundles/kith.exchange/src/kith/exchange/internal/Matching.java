package kith.exchange.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.core.reach.PhoneKey;
import kith.exchange.Recognition;
import kith.model.Contact;
import kith.model.PartialDate;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.ContactKey.Kind;
import kith.store.NetworkException;

/**
 * Recognizes who is there already. People are one if they have one UID, or one address and the same name; a telephone number
 * or a name alone is no proof. In doubt they are two, and the search for duplicates proposes them.
 */
final class Matching {

    /** As many of one address and one name are compared; who has a mailbox with more of the own name is added. */
    private static final int MOST_COMPARED = 32;
    private static final int SHORT_UID = 8;

    private final Known known;

    Matching(Known known) {
        this.known = known;
    }

    /** Finds who is there already, as a copy that can be changed. */
    Optional<Match> find(Contact incoming, Set<ContactKey> keys) throws NetworkException {
        if (incoming instanceof Person person) {
            Recognition byUid = ContentUid.isOne(person.getUid()) ? Recognition.CONTENT : Recognition.UID;
            Optional<Match> found = byUid(person, keys).map(each -> new Match(each, byUid));
            found = found.isPresent() ? found : byAddress(person, keys).map(each -> new Match(each, Recognition.ADDRESS));
            return found.isPresent() ? found : byConnection(person, keys).map(each -> new Match(each, Recognition.CONNECTION));
        }
        return new OrganizationMatching(known).find(incoming, keys);
    }

    /**
     * One file may give one UID to two people of different names, as broken programs do. Against the network a UID counts
     * whatever the name: people change theirs.
     */
    private Optional<Person> byUid(Person incoming, Set<ContactKey> keys) throws NetworkException {
        String name = Names.key(incoming);
        Set<String> ids = new LinkedHashSet<>();
        for (ContactKey key : keys) {
            if (key.kind() == Kind.UID) {
                ids.addAll(known.ids(key, name));
            }
        }
        List<Person> candidates = known.load(ids, Person.class);
        Optional<Person> found = best(candidates.stream().filter(each -> Names.same(each, incoming)).toList(), incoming)
                .or(() -> candidates.stream().filter(each -> wasMerged(each, incoming)).findFirst());
        if (found.isEmpty() && candidates.size() == 1 && !known.isOfFile(candidates.getFirst().getId())
                && !isCounted(incoming.getUid(), candidates.getFirst(), incoming)) {
            return Optional.of(candidates.getFirst());
        }
        return found;
    }

    /**
     * Some programs number their cards instead of giving them a UID, and each begins with 1. So a short UID is no proof for two
     * contacts who have neither a word of their names nor any of their addresses and numbers in common.
     */
    static boolean isCounted(String uid, Contact candidate, Contact incoming) {
        return uid != null && uid.strip().length() < SHORT_UID && Collections.disjoint(words(candidate), words(incoming))
                && Collections.disjoint(reached(candidate), reached(incoming));
    }

    private static List<String> words(Contact contact) {
        return List.of(Names.key(contact).split(" "));
    }

    private static Set<String> reached(Contact contact) {
        Set<String> marks = new HashSet<>();
        ContactKey.of(contact).stream().filter(Matching::isAddress).forEach(key -> marks.add(key.value()));
        contact.getPhones().forEach(phone -> marks.add(PhoneKey.of(phone.getNumber()).digits()));
        return marks;
    }

    private Optional<Person> byAddress(Person incoming, Set<ContactKey> keys) throws NetworkException {
        String name = Names.key(incoming);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> shared = new HashMap<>();
        for (ContactKey key : keys) {
            if (isAddress(key)) {
                known.ids(key, name).forEach(id -> shared.merge(id, 1, Integer::sum));
            }
        }
        List<Person> candidates = new ArrayList<>();
        Comparator<Map.Entry<String, Integer>> mostFirst = Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey());
        for (Map.Entry<String, Integer> each : shared.entrySet().stream().sorted(mostFirst).toList()) {
            Optional<Person> candidate = known.load(each.getKey(), Person.class);
            if (candidate.isPresent() && Names.same(candidate.get(), incoming) && !areTwo(candidate.get(), incoming, false)) {
                candidates.add(candidate.get());
                if (candidates.size() == MOST_COMPARED) {
                    break;
                }
            }
        }
        return best(candidates, incoming);
    }

    /**
     * Connections of LinkedIn are one if two of name, address and day of connection are the same: people marry, and choose
     * another address for their profile. Two rows of one file are two people. Older exports have rows without any address; the
     * UIDs that are made of such rows differ with every new position.
     */
    private Optional<Person> byConnection(Person incoming, Set<ContactKey> keys) throws NetworkException {
        Optional<PartialDate> day = ConnectionData.connectedOn(incoming);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        String name = Names.key(incoming);
        Set<String> ids = new LinkedHashSet<>();
        for (ContactKey key : keys) {
            if (isAddress(key) || key.kind() == Kind.NAME) {
                ids.addAll(known.ids(key, name));
            }
        }
        List<Person> candidates = new ArrayList<>();
        for (Person candidate : known.load(ids, Person.class)) {
            if (!known.isOfFile(candidate.getId()) && ConnectionData.connectedOn(candidate).equals(day)
                    && !areTwo(candidate, incoming, ContentUid.isOne(candidate.getUid()) || ContentUid.isOne(incoming.getUid()))) {
                candidates.add(candidate);
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /**
     * Returns whether two who were recognized as one connection have different profiles, or have a name and a day in common
     * only. Then it is sure only if no other row of the file is the one that is known.
     */
    static boolean isUnsure(Contact contact, Contact incoming, Set<ContactKey> keys) {
        return ContentUid.isOne(incoming.getUid()) && !hasUid(contact, incoming.getUid()) || hasOtherProfile(contact, keys);
    }

    private static boolean hasOtherProfile(Contact contact, Set<ContactKey> keys) {
        Set<ContactKey> there = ContactKey.of(contact);
        there.removeIf(key -> key.kind() != Kind.PROFILE);
        return !there.isEmpty() && keys.stream().anyMatch(key -> key.kind() == Kind.PROFILE) && Collections.disjoint(there, keys);
    }

    static boolean isAddress(ContactKey key) {
        return key.kind() == Kind.EMAIL || key.kind() == Kind.PROFILE;
    }

    /** Among several, whoever has everything already is the one. */
    private static Optional<Person> best(List<Person> candidates, Person incoming) {
        if (candidates.size() > 1) {
            for (Person candidate : candidates) {
                if (!new Merge(EcoreUtil.copy(candidate), incoming).apply()) {
                    return Optional.of(candidate);
                }
            }
        }
        return candidates.stream().findFirst();
    }

    /**
     * Father and son may share name and mailbox; and whoever gives two people different UIDs knows that they are two.
     *
     * @param isContent whether a UID is made of the content, so that it says nothing about a card that has changed
     */
    private static boolean areTwo(Person candidate, Person incoming, boolean isContent) {
        return !isContent && haveOtherUids(candidate, incoming) || haveOtherBirthdays(candidate, incoming);
    }

    static boolean haveOtherUids(Person candidate, Person incoming) {
        return !Text.isBlank(candidate.getUid()) && !Text.isBlank(incoming.getUid()) && !hasUid(candidate, incoming.getUid());
    }

    static boolean haveOtherBirthdays(Person candidate, Person incoming) {
        return candidate.getBirthday() != null && incoming.getBirthday() != null && candidate.getBirthday().isFull()
                && incoming.getBirthday().isFull() && !candidate.getBirthday().equals(incoming.getBirthday());
    }

    /** Returns whether a contact has a UID, in whichever spelling, of its own or of a card that was merged into it. */
    static boolean hasUid(Contact candidate, String uid) {
        if (Text.isBlank(uid)) {
            return false;
        }
        Set<String> spellings = Known.spellings(uid.strip());
        return spellings.contains(Known.uuid(candidate.getId())) || !Text.isBlank(candidate.getUid()) && spellings.contains(candidate.getUid().strip())
                || candidate.getMergedUids().stream().anyMatch(spellings::contains);
    }

    /** Whoever merged the two knows that they are one, whatever the cards call them. */
    static boolean wasMerged(Contact candidate, Contact incoming) {
        return !Text.isBlank(incoming.getUid()) && candidate.getMergedUids().stream().anyMatch(Known.spellings(incoming.getUid().strip())::contains);
    }
}

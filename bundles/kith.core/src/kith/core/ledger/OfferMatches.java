package kith.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kith.core.internal.ReferenceIds;
import kith.model.Ask;
import kith.model.AskState;
import kith.model.KithPackage;
import kith.model.Offer;
import kith.model.Person;
import kith.model.Profile;
import kith.store.ContactKey;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Titles;
import kith.store.query.Condition;
import kith.store.query.Condition.Present;
import kith.store.query.Fields;

/**
 * Sets what people ask for beside what the user and others offer. Two texts match by the words that they have in common,
 * short ones apart; words may differ in their ending.
 */
public final class OfferMatches {

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;
    private static final int MOST_PEOPLE = 5000;

    private record Said(String text, String id, String name, Set<String> stems) {
    }

    private OfferMatches() {
    }

    /**
     * Finds matches over the network, the best first; reads the store.
     *
     * @param asker the id of the person whose asks are looked at, or null for everybody's
     * @param limit the most to return
     */
    public static List<OfferMatch> find(NetworkStore store, String asker, int limit) {
        List<Said> offers = new ArrayList<>();
        String self = self(store);
        for (Person person : people(store, "offer")) {
            boolean mine = person.getId().equals(self);
            person.getOffers().stream().map(Offer::getText).filter(Objects::nonNull).forEach(text -> offers.add(
                    new Said(text, mine ? null : person.getId(), mine ? "" : Titles.of(person), stems(text))));
        }
        List<OfferMatch> matches = new ArrayList<>();
        for (Person person : asker == null ? people(store, "ask") : one(store, asker)) {
            person.getAsks().stream().filter(ask -> ask.getState() == AskState.OPEN).map(Ask::getText).filter(Objects::nonNull)
                    .forEach(text -> match(new Said(text, person.getId(), Titles.of(person), stems(text)), offers, matches));
        }
        matches.sort(Comparator.comparingInt(OfferMatch::words).reversed().thenComparing(match -> match.offerer() != null)
                .thenComparing(OfferMatch::askerName));
        return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
    }

    /** Finds matches of what one person asks for and another one offers, the best first. */
    public static List<OfferMatch> between(Person asker, Person offerer) {
        List<Said> offers = offerer.getOffers().stream().map(Offer::getText).filter(Objects::nonNull)
                .map(text -> new Said(text, offerer.getId(), Titles.of(offerer), stems(text))).toList();
        List<OfferMatch> matches = new ArrayList<>();
        asker.getAsks().stream().filter(ask -> ask.getState() == AskState.OPEN).map(Ask::getText).filter(Objects::nonNull)
                .forEach(text -> match(new Said(text, asker.getId(), Titles.of(asker), stems(text)), offers, matches));
        matches.sort(Comparator.comparingInt(OfferMatch::words).reversed());
        return List.copyOf(matches);
    }

    private static void match(Said ask, List<Said> offers, List<OfferMatch> matches) {
        for (Said offer : offers) {
            Set<String> common = new HashSet<>(ask.stems());
            common.retainAll(offer.stems());
            if (!common.isEmpty() && !ask.id().equals(offer.id())) {
                matches.add(new OfferMatch(ask.text(), ask.id(), ask.name(), offer.text(), offer.id(), offer.name(), common.size()));
            }
        }
    }

    /** Returns the beginnings of the words of a text that say something. */
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Arrays.stream(ContactKey.fold(text).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }

    private static String self(NetworkStore store) {
        return store.ids("Profile").stream().flatMap(id -> store.load(id).stream()).filter(Profile.class::isInstance)
                .map(profile -> ReferenceIds.of(profile, KithPackage.Literals.PROFILE__SELF)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private static List<Person> people(NetworkStore store, String field) {
        Condition present = new Present(Fields.of("Person").get(field));
        List<Person> people = new ArrayList<>();
        for (PersonRow row : store.list(new PeopleQuery(present, List.of())).rows(0, MOST_PEOPLE)) {
            if (row != null) {
                people.addAll(one(store, row.id()));
            }
        }
        return people;
    }

    private static List<Person> one(NetworkStore store, String id) {
        return store.load(id).filter(Person.class::isInstance).map(Person.class::cast).stream().toList();
    }
}

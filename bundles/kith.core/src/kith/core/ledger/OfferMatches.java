package kith.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

import kith.core.Self;
import kith.model.Ask;
import kith.model.AskState;
import kith.model.Offer;
import kith.model.Person;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.TextFolding;
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
    private static final int PAGE = 500;
    private static final Comparator<OfferMatch> BEST = Comparator.comparingInt(OfferMatch::words).reversed()
            .thenComparing(match -> match.offerer() != null).thenComparing(OfferMatch::askerName);

    /** @param mine whether the user says it */
    private record Said(String text, String id, String name, boolean mine, Set<String> stems) {
    }

    /** What is offered, by the beginnings of its words. */
    private static final class Offers {

        private final Map<String, List<Said>> byStem = new HashMap<>();

        void add(Person person, boolean mine) {
            for (Offer offer : person.getOffers()) {
                if (offer.getText() != null) {
                    Said said = new Said(offer.getText(), person.getId(), Titles.of(person), mine, stems(offer.getText()));
                    said.stems().forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(said));
                }
            }
        }

        /** Returns how many words each offer has in common with an ask; nobody is offered what they offer themselves. */
        Map<Said, Integer> common(Said ask) {
            Map<Said, Integer> common = new IdentityHashMap<>();
            for (String stem : ask.stems()) {
                for (Said offer : byStem.getOrDefault(stem, List.of())) {
                    if (!ask.id().equals(offer.id())) {
                        common.merge(offer, 1, Integer::sum);
                    }
                }
            }
            return common;
        }
    }

    /** The best matches that were found. */
    private static final class Best {

        private final int limit;
        private final PriorityQueue<OfferMatch> kept = new PriorityQueue<>(BEST.reversed());

        Best(int limit) {
            this.limit = limit;
        }

        void add(Person asker, boolean mine, Offers offers) {
            for (Ask ask : asker.getAsks()) {
                if (ask.getState() == AskState.OPEN && ask.getText() != null) {
                    Said said = new Said(ask.getText(), asker.getId(), Titles.of(asker), mine, stems(ask.getText()));
                    offers.common(said).forEach((offer, words) -> add(said, offer, words));
                }
            }
        }

        private void add(Said ask, Said offer, int words) {
            if (kept.size() == limit && (limit == 0 || kept.peek().words() > words)) {
                return;
            }
            kept.add(new OfferMatch(ask.text(), ask.id(), ask.name(), offer.text(), offer.mine() ? null : offer.id(),
                    offer.mine() ? "" : offer.name(), words));
            if (kept.size() > limit) {
                kept.poll();
            }
        }

        List<OfferMatch> list() {
            return kept.stream().sorted(BEST).toList();
        }
    }

    private OfferMatches() {
    }

    /**
     * Finds matches over the network, the best first; reads the store.
     *
     * @param asker the id of the person whose asks are looked at, or null for everybody's but the user's own
     * @param limit the most to return
     */
    public static List<OfferMatch> find(NetworkStore store, String asker, int limit) {
        String self = Self.id(store).orElse(null);
        Offers offers = new Offers();
        people(store, "offer", person -> offers.add(person, person.getId().equals(self)));
        Best best = new Best(limit);
        if (asker != null) {
            one(store, asker).ifPresent(person -> best.add(person, asker.equals(self), offers));
        } else {
            people(store, "ask", person -> {
                if (!person.getId().equals(self)) {
                    best.add(person, false, offers);
                }
            });
        }
        return best.list();
    }

    /** Finds matches of what one person asks for and another one offers, the best first. */
    public static List<OfferMatch> between(Person asker, Person offerer) {
        Offers offers = new Offers();
        offers.add(offerer, false);
        Best best = new Best(Integer.MAX_VALUE);
        best.add(asker, false, offers);
        return best.list();
    }

    /** Returns the beginnings of the words of a text that say something. */
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        TextFolding.words(text).stream().filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }

    private static void people(NetworkStore store, String field, Consumer<Person> each) {
        Condition present = new Present(Fields.of("Person").get(field));
        Listing<PersonRow> rows = store.list(new PeopleQuery(present, List.of()));
        for (int from = 0; from < rows.size(); from += PAGE) {
            rows.rows(from, PAGE).stream().filter(Objects::nonNull).forEach(row -> one(store, row.id()).ifPresent(each));
        }
    }

    private static Optional<Person> one(NetworkStore store, String id) {
        return store.load(id).filter(Person.class::isInstance).map(Person.class::cast);
    }
}

package kith.core.common;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import kith.core.PartialDateText;
import kith.core.internal.ReferenceIds;
import kith.model.FirstMeeting;
import kith.model.KithPackage.Literals;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;
import kith.store.CompanionRow;
import kith.store.NetworkStore;

/** Whom a person is known to know, and by what. */
final class Ties {

    /** How a person is known to know another one: by what is told, and by so many interactions. */
    static final class Tie {

        private final List<String> told = new ArrayList<>();
        private int interactions;
        private Instant last;

        boolean isTold() {
            return !told.isEmpty();
        }

        int interactions() {
            return interactions;
        }

        Side side(ZoneId zone) {
            List<String> words = new ArrayList<>(told);
            if (interactions > 0) {
                String day = PartialDateText.of(PartialDate.of(last.atZone(zone).toLocalDate()));
                words.add(interactions == 1 ? NLS.bind(Messages.oneInteraction, day)
                        : NLS.bind(Messages.interactions, interactions, day));
            }
            return new Side(String.join(", ", words), Period.UNKNOWN);
        }
    }

    private static final int MOST_COMPANIONS = 1000;
    private static final int MOST_REFERRERS = 500;

    private Ties() {
    }

    /** Returns whom a person knows, by id. */
    static Map<String, Tie> of(NetworkStore store, Person person) {
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (Relation relation : person.getRelations()) {
            tell(ties, ReferenceIds.of(relation, Literals.RELATION__PERSON), text(relation));
        }
        tell(ties, through(person), Messages.metThrough);
        store.referrers(person.getId(), "Person").stream().limit(MOST_REFERRERS).flatMap(id -> store.load(id).stream())
                .filter(Person.class::isInstance).map(Person.class::cast).forEach(other -> tellBack(ties, other, person.getId()));
        for (CompanionRow row : store.companions(person.getId(), MOST_COMPANIONS)) {
            Tie tie = ties.computeIfAbsent(row.id(), id -> new Tie());
            tie.interactions = row.interactions();
            tie.last = row.last();
        }
        ties.remove(person.getId());
        return ties;
    }

    /** What others say of a person: they are related to, or were met through. */
    private static void tellBack(Map<String, Tie> ties, Person other, String id) {
        for (Relation relation : other.getRelations()) {
            if (id.equals(ReferenceIds.of(relation, Literals.RELATION__PERSON))) {
                tell(ties, other.getId(), text(relation));
            }
        }
        if (id.equals(through(other))) {
            tell(ties, other.getId(), Messages.introduced);
        }
    }

    private static void tell(Map<String, Tie> ties, String id, String text) {
        if (id != null) {
            Tie tie = ties.computeIfAbsent(id, key -> new Tie());
            if (!tie.told.contains(text)) {
                tie.told.add(text);
            }
        }
    }

    private static String text(Relation relation) {
        return relation.getType() == null || relation.getType().isBlank() ? Messages.related : relation.getType().strip();
    }

    private static String through(Person person) {
        FirstMeeting meeting = person.getFirstMeeting();
        return meeting == null ? null : ReferenceIds.of(meeting, Literals.FIRST_MEETING__THROUGH);
    }
}

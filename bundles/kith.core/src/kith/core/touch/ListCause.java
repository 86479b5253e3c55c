package kith.core.touch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kith.store.ChangeSet;
import kith.store.query.ComputedFields;
import kith.store.query.Condition;
import kith.store.query.Condition.All;
import kith.store.query.Condition.Any;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;
import kith.store.query.Field;

/** What can bring people to a list of a query, or take them off it. */
enum ListCause {
    /** Another day has begun. */
    DAY,
    /** People were changed. */
    PERSON,
    /** Interactions were changed. */
    INTERACTION,
    /** Organizations were changed. */
    ORGANIZATION;

    /** Returns the causes that a query depends on. */
    static Set<ListCause> of(Condition query) {
        return switch (query) {
            case All all -> of(all.conditions());
            case Any any -> of(any.conditions());
            case Not not -> of(not.condition());
            case Words words -> EnumSet.of(PERSON, ORGANIZATION);
            case Present present -> of(present.field());
            case Match match -> of(match.field());
            case Refers refers -> of(refers.field());
        };
    }

    private static Set<ListCause> of(List<Condition> conditions) {
        Set<ListCause> causes = EnumSet.noneOf(ListCause.class);
        conditions.forEach(each -> causes.addAll(of(each)));
        return causes;
    }

    private static Set<ListCause> of(Field field) {
        if (ComputedFields.find(field.key()).isPresent()) {
            return EnumSet.allOf(ListCause.class);
        }
        Set<ListCause> causes = EnumSet.of(PERSON);
        switch (field.key()) {
            case "last-contact", "interactions" -> causes.add(INTERACTION);
            case "organization" -> causes.add(ORGANIZATION);
            default -> { }
        }
        switch (field.type()) {
            case PAST, AHEAD, AGE -> causes.add(DAY);
            default -> { }
        }
        return causes;
    }

    /** Returns the causes that lie in changes. */
    static Set<ListCause> of(ChangeSet changes) {
        Set<ListCause> causes = EnumSet.noneOf(ListCause.class);
        Arrays.stream(values()).filter(each -> switch (each) {
            case DAY -> false;
            case PERSON -> changes.touches("Person");
            case INTERACTION -> changes.touches("Interaction");
            case ORGANIZATION -> changes.touches("Organization");
        }).forEach(causes::add);
        return causes;
    }
}

package kith.core.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kith.core.EntityRef;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/**
 * One thing that two people have in common.
 *
 * @param kind what kind of thing it is
 * @param name what it is called, such as the name of an employer or a city
 * @param first what it is to the first of the two
 * @param second what it is to the second one
 * @param timing whether they had it at the same time
 * @param together when they had it at the same time; unknown unless they did
 * @param evidence the objects that show it, the most telling first; empty where only the two themselves do
 */
public record Shared(SharedKind kind, String name, Side first, Side second, Timing timing, Period together,
        List<EntityRef> evidence) {

    public Shared {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        Objects.requireNonNull(timing);
        Objects.requireNonNull(together);
        evidence = List.copyOf(evidence);
    }

    /** Returns the object that it is: the organization, the event or the person; empty for what is only a word. */
    public Optional<EntityRef> object() {
        return evidence.stream().findFirst();
    }

    /** Returns the condition that everybody meets who shares this too; empty where there is no such query. */
    public Optional<Condition> everybody() {
        String field = switch (kind) {
            case PLACE -> "city";
            case INTEREST -> "interest";
            case TAG -> "tag";
            default -> null;
        };
        return Optional.ofNullable(field)
                .map(key -> new Match(Fields.of("Person").get(key), Operator.EQUAL, name));
    }

    /** Returns what is to be said of the time, such as "together 2015 – 2018"; empty if nothing is. */
    public String when() {
        return switch (timing) {
            case TOGETHER -> kind == SharedKind.EVENT ? together.text() : Messages.together(together);
            case PERHAPS -> Messages.perhaps;
            case APART -> Messages.apart;
            case TIMELESS -> together.text();
        };
    }
}

package kith.store.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which objects a query lists. A condition is a value; {@link #print()} writes it in the language that
 * {@link QueryParser} reads, and reading that gives an equal condition.
 */
public sealed interface Condition {

    /** The condition that every object meets. */
    Condition EVERYTHING = new All(List.of());

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold, which is so for a value that is not there, too. */
    record Not(Condition condition) implements Condition {

        public Not {
            Objects.requireNonNull(condition);
        }
    }

    /**
     * Some text of the object has this word, or these words next to each other.
     *
     * @param text a word, or several
     * @param phrase whether the last word is to stand as it is; else a word that begins with it will do
     */
    record Words(String text, boolean phrase) implements Condition {

        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** The field has a value. */
    record Present(Field field) implements Condition {

        public Present {
            Objects.requireNonNull(field);
        }
    }

    /**
     * A value of the field compares to one of these.
     *
     * @param values what the user wrote; relative dates are told from the day on which the query is answered
     */
    record Match(Field field, Operator operator, List<String> values) implements Condition {

        public Match {
            Objects.requireNonNull(field);
            Objects.requireNonNull(operator);
            values = List.copyOf(values);
        }

        public Match(Field field, Operator operator, String... values) {
            this(field, operator, List.of(values));
        }
    }

    /** The field, which is a reference, names one of the objects with these ids. */
    record Refers(Field field, List<String> ids) implements Condition {

        public Refers {
            Objects.requireNonNull(field);
            ids = List.copyOf(ids);
        }
    }

    /** Returns the condition that all of these make together, in its simplest form. */
    static Condition all(List<? extends Condition> conditions) {
        List<Condition> flat = conditions.stream()
                .flatMap(each -> each instanceof All inner ? inner.conditions().stream() : Stream.of(each)).toList();
        return flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** Returns the condition that each of these meets, in its simplest form; there must be one at least. */
    static Condition any(List<? extends Condition> conditions) {
        List<Condition> flat = conditions.stream()
                .flatMap(each -> each instanceof Any inner ? inner.conditions().stream() : Stream.of(each)).toList();
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    /** Returns the condition that some text of the object has words beginning with each of these, whatever they look like. */
    static Condition words(String text) {
        return all(Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(word -> new Words(word, false))
                .toList());
    }

    /** Returns this condition and the other one together. */
    default Condition and(Condition other) {
        return all(List.of(this, other));
    }

    /** Returns this condition in the language of queries; empty for everything. */
    default String print() {
        return new QueryPrinter().print(this);
    }
}

package kith.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;

/** Makes conditions at random, of values that a network has and of some that it has not. */
public final class RandomConditions {

    private static final List<String> DATES = List.of("today", "yesterday", "2026", "2025", "2026-03", "2025-11-02", "30d", "9w", "4m",
            "1y", "2026-05-01T10:00:00Z");

    private final Random random;
    private final Fields fields;
    private final List<String> texts;
    private final List<String> ids;

    /**
     * @param texts values of texts
     * @param ids ids of objects
     */
    public RandomConditions(Random random, Fields fields, List<String> texts, List<String> ids) {
        this.random = random;
        this.fields = fields;
        this.texts = texts;
        this.ids = ids;
    }

    public Condition next(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> new Words(pick(texts), random.nextInt(4) == 0);
            case 1, 2, 3, 4 -> term(pick(fields.all()));
            case 5, 6 -> Condition.all(several(depth));
            case 7 -> Condition.any(several(depth));
            default -> new Not(next(depth - 1));
        };
    }

    private List<Condition> several(int depth) {
        List<Condition> several = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            several.add(next(depth - 1));
        }
        return several;
    }

    private Condition term(Field field) {
        if (random.nextInt(8) == 0) {
            return new Present(field);
        }
        if (field.type() == FieldType.REFERENCE && random.nextInt(3) == 0) {
            return new Refers(field, List.of(pick(ids), pick(ids)));
        }
        Operator operator = field.type().isOrdered() ? pick(List.of(Operator.values()))
                : random.nextInt(4) == 0 ? Operator.EQUAL : Operator.CONTAINS;
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.add(value(field));
        }
        return new Match(field, operator, values);
    }

    private String value(Field field) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> pick(texts);
            case NUMBER -> Integer.toString(random.nextInt(40));
            case AGE -> Integer.toString(20 + random.nextInt(50));
            case PAST, AHEAD -> MonthDaySpan.appliesTo(field) && random.nextBoolean() ? pick(List.copyOf(PlainEvaluation.YEARLY.keySet()))
                    : pick(DATES);
            case CHOICE -> pick(field.choices());
            case FLAG -> pick(List.of("yes", "no"));
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

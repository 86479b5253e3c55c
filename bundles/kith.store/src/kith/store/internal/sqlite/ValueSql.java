package kith.store.internal.sqlite;

import java.util.Set;

import kith.store.CjkGrams;
import kith.store.TextFolding;
import kith.store.internal.sqlite.Storage.Compared;
import kith.store.internal.sqlite.Storage.Form;
import kith.store.query.Choices;
import kith.store.query.DateSpan;
import kith.store.query.Field;
import kith.store.query.FieldType;
import kith.store.query.MonthDaySpan;
import kith.store.query.Operator;

/** Compiles comparisons of one value. */
final class ValueSql {

    /** What GLOB takes for what stands between words; whatever is beyond ASCII belongs to words. */
    private static final String NO_LETTER = "[^0-9a-z\u0080-\uffff]";

    /** Ends the names of columns with what stands, folded, in those without it. */
    private static final String SORT = "_sort";
    private static final String WITH_UMLAUT = " GLOB '*[\u00c4\u00c5\u00d6\u00d8\u00dc\u00e4\u00e5\u00f6\u00f8\u00fc\u0308\u030a]*'";

    private final Today today;

    ValueSql(Today today) {
        this.today = today;
    }

    /** Returns whether a text is a value, or has its words next to each other, the last perhaps in part. */
    static boolean matches(String text, Operator operator, String value) {
        Set<String> values = TextFolding.spellings(value);
        return operator == Operator.EQUAL ? TextFolding.isSame(text, value) : CjkGrams.isCjk(value)
                ? TextFolding.fold(text).contains(TextFolding.fold(value)) : TextFolding.spellings(text).stream().map(ValueSql::words)
                .anyMatch(words -> values.stream().anyMatch(each -> words.contains(words(each))));
    }

    private static String words(String text) {
        return ' ' + String.join(" ", TextFolding.words(text));
    }

    /** Returns the comparison of a field with a value. */
    Sql compare(Field field, Compared storage, Operator operator, String value) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> text(storage, operator, value);
            case NUMBER -> number(storage.value(), operator, Double.parseDouble(value));
            case FLAG -> flag(storage, Choices.flag(value).orElse(false));
            case CHOICE -> choice(field, storage, value);
            case AGE -> span(storage, operator, DateSpan.age(Integer.parseInt(value), today.date(), today.zone()));
            case PAST, AHEAD -> DateSpan.parse(value, field.type(), today.date(), today.zone())
                    .map(span -> span(storage, operator, span)).or(() -> MonthDaySpan.parse(value).map(span -> yearly(storage, operator, span)))
                    .orElseGet(() -> new Sql().add("0"));
        };
    }

    /** Returns whether the value is also what objects have of which none is kept. */
    static boolean includesUnset(Field field, Compared storage, String value) {
        return field.type() == FieldType.CHOICE && storage.unset() != null
                && Choices.matching(field, value).contains(storage.unset());
    }

    private static Sql text(Compared storage, Operator operator, String value) {
        String column = storage.form() == Form.PLAIN ? "lower(" + storage.value() + ")" : storage.value();
        Sql sql = new Sql();
        String before = "";
        for (String spelling : TextFolding.spellings(value)) {
            String pattern = spelling.replaceAll("[\\[*?]", "[$0]") + "*";
            sql.add(before);
            sql = operator == Operator.EQUAL ? sql.add(column + " = ?", spelling)
                    : sql.add(column + " GLOB ? OR " + column + " GLOB ?", pattern, "*" + NO_LETTER + pattern);
            before = " OR ";
        }
        if (CjkGrams.isCjk(value) && operator != Operator.EQUAL) {
            sql = sql.add(" OR " + column + " GLOB ?", "*" + TextFolding.fold(value) + "*");
        }
        return storage.form() == Form.FOLDED && operator == Operator.EQUAL ? sql.add(umlauted(column, value)) : sql;
    }

    /** Returns the comparison with what was written with umlauts where they are written out in a value; empty if there are none. */
    static Sql umlauted(String column, String value) {
        Set<String> ways = column.endsWith(SORT) ? TextFolding.umlauted(TextFolding.fold(value)) : Set.of();
        Sql sql = new Sql();
        String before = " OR " + column.substring(0, Math.max(0, column.length() - SORT.length())) + WITH_UMLAUT + " AND " + column + " IN (?";
        for (String way : ways) {
            sql.add(before, way);
            before = ", ?";
        }
        return ways.isEmpty() ? sql : sql.add(")");
    }

    private static Sql number(String column, Operator operator, double value) {
        return new Sql().add(column + sign(operator) + "?", value);
    }

    private static Sql flag(Compared storage, boolean value) {
        return storage.form() == Form.FOLDED ? new Sql().add(storage.value() + " = ?", Boolean.toString(value))
                : new Sql().add(storage.value() + " = ?", value ? 1 : 0);
    }

    private static Sql choice(Field field, Compared storage, String value) {
        Sql sql = new Sql().add(storage.value()).add(" IN (");
        String before = "?";
        for (String choice : Choices.matching(field, value)) {
            sql.add(before, storage.form() == Form.ORDINAL ? (Object) field.choices().indexOf(choice) : choice);
            before = ", ?";
        }
        return sql.add(")");
    }

    private Sql span(Compared storage, Operator operator, DateSpan span) {
        String column = storage.value();
        if (storage.form() == Form.EVENT_START || storage.form() == Form.EVENT_END) {
            return EventTimes.compare(storage.form(), column, span.counted() ? turned(operator) : operator, span, today.zone());
        }
        boolean text = storage.form() == Form.ISO;
        Object from = text ? span.from() : (Object) span.start().toEpochMilli();
        Object to = text ? span.to() : (Object) span.end().toEpochMilli();
        // A date without its year begins with a hyphen, and is neither before nor after another.
        Sql sql = new Sql().add(text ? column + " >= '0' AND " : "");
        return within(sql, column, span.counted() ? turned(operator) : operator, from, to);
    }

    /** Compares what follows the year: {@code 2000-02-29}, {@code --02-29} and {@code --02} have it, {@code 2000} has not. */
    private static Sql yearly(Compared storage, Operator operator, MonthDaySpan span) {
        String column = storage.value();
        String day = "CASE WHEN " + column + " GLOB '--*' THEN substr(" + column + ", 3) WHEN length(" + column + ") > 6 THEN substr(" + column
                + ", 6) END";
        return within(new Sql(), day, operator, span.from(), span.to());
    }

    private static Sql within(Sql sql, String column, Operator operator, Object from, Object to) {
        return switch (operator) {
            case CONTAINS, EQUAL -> sql.add(column + " >= ? AND " + column + " < ?", from, to);
            case LESS -> sql.add(column + " < ?", from);
            case AT_MOST -> sql.add(column + " < ?", to);
            case GREATER -> sql.add(column + " >= ?", to);
            case AT_LEAST -> sql.add(column + " >= ?", from);
        };
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            case CONTAINS, EQUAL -> operator;
        };
    }

    private static String sign(Operator operator) {
        return operator == Operator.CONTAINS ? " = " : " " + operator.sign() + " ";
    }
}

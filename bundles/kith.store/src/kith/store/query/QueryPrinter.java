package kith.store.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import kith.store.query.Condition.All;
import kith.store.query.Condition.Any;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;

/** Writes conditions in the language of queries. */
final class QueryPrinter {

    String print(Condition condition) {
        return switch (condition) {
            case All all -> join(all.conditions(), " ", each -> each instanceof Any);
            case Any any -> join(any.conditions(), " OR ", each -> false);
            case Not not -> "-" + part(not.condition(), not.condition() instanceof All || not.condition() instanceof Any);
            case Words words -> words.phrase() ? quote(words.text())
                    : isPlainWord(words.text()) ? words.text() : quote(words.text()) + "*";
            case Present present -> present.field().written() + ":*";
            case Match match -> match.field().written() + match.operator().sign()
                    + match.values().stream().map(QueryPrinter::value).collect(Collectors.joining(","));
            case Refers refers -> refers.field().written() + ":"
                    + refers.ids().stream().map(id -> "@" + id).collect(Collectors.joining(","));
        };
    }

    private String join(List<Condition> conditions, String separator, Predicate<Condition> nested) {
        return conditions.stream().map(each -> part(each, nested.test(each))).collect(Collectors.joining(separator));
    }

    private String part(Condition condition, boolean nested) {
        return nested ? "(" + print(condition) + ")" : print(condition);
    }

    /** Returns a value as it can be written: in quotation marks if it would be read otherwise without them. */
    static String value(String value) {
        boolean plain = !value.isEmpty() && !value.equals("*") && "@<>=".indexOf(value.charAt(0)) < 0
                && value.codePoints().noneMatch(c -> Character.isWhitespace(c) || "(),\"".indexOf(c) >= 0);
        return plain ? value : quote(value);
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isPlainWord(String text) {
        return new QueryParser(Fields.NONE).parse(text).equals(new ParsedQuery(new Words(text, false), List.of()));
    }
}

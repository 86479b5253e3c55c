package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import kith.store.PhoneDigits;
import kith.store.TextFolding;
import kith.store.internal.sqlite.Storage.Compared;
import kith.store.internal.sqlite.Storage.Few;
import kith.store.internal.sqlite.Storage.Link;
import kith.store.internal.sqlite.Storage.Title;
import kith.store.query.Condition;
import kith.store.query.Condition.All;
import kith.store.query.Condition.Any;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;
import kith.store.query.Field;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** Compiles conditions. What users wrote is in parameters alone. */
final class ConditionSql {

    private static final Set<String> PEOPLED = Set.of("Interaction", "Event", "Exchange", "Task", "Opportunity");

    private final Source source;
    private final Database database;
    private final ValueSql comparisons;
    private final WordSets words;

    /** @param database answers which values there are of what has few */
    ConditionSql(Source source, Database database, Today today) {
        this(source, database, today, null);
    }

    /** @param words collects what is to be looked for once for several classes; null if there is one class alone */
    ConditionSql(Source source, Database database, Today today, WordSets words) {
        this.words = words;
        this.source = source;
        this.database = database;
        comparisons = new ValueSql(today);
    }

    /** Returns an expression that is true for the objects that meet a condition, else false or unknown. */
    Sql of(Condition condition) throws SQLException {
        return switch (condition) {
            case All all -> all(all.conditions());
            case Any any -> join(any.conditions(), " OR ", "0");
            case Not not -> new Sql().add("(").add(of(not.condition())).add(") IS NOT TRUE");
            case Words words -> words(List.of(words));
            case Present present -> present(present.field());
            case Match match -> match(match);
            case Refers refers -> refers(refers);
        };
    }

    /** Words are searched for together, which a full-text index does at once. */
    private Sql all(List<Condition> conditions) throws SQLException {
        List<Words> words = conditions.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
        if (words.size() < 2 || people() != null) {
            return join(conditions, " AND ", "1");
        }
        List<Condition> others = conditions.stream().filter(each -> !(each instanceof Words)).toList();
        Sql sql = words(words);
        return others.isEmpty() ? sql : sql.add(" AND ").add(join(others, " AND ", "1"));
    }

    private Sql join(List<Condition> conditions, String operator, String none) throws SQLException {
        Sql sql = new Sql();
        String before = "(";
        for (Condition condition : conditions) {
            sql.add(before).add(of(condition));
            before = operator;
        }
        return conditions.isEmpty() ? sql.add(none) : sql.add(")");
    }

    /** The words of what people have to do with are also their names. */
    private Sql words(List<Words> terms) {
        String query = SearchText.query(terms);
        if (query == null) {
            return new Sql().add("1");
        }
        if (words != null) {
            return new Sql().add(words.condition(query));
        }
        Sql sql = new Sql().add("pk IN (").add(LateTexts.numbers(database, source.index(), query));
        Link people = people();
        if (people != null) {
            sql.add(" UNION ALL ").add(numbers(people)).add("(")
                    .add(LateTexts.numbers(database, "contact_text", "title : (" + query + ")")).add(")");
        }
        return sql.add(")");
    }

    /** Returns where the people are kept who have to do with an object; null for classes that have none. */
    private Link people() {
        return PEOPLED.contains(source.type()) ? (Link) Storages.of(source.type(), Fields.of(source.type()).get("with")) : null;
    }

    private Sql present(Field field) throws SQLException {
        return switch (Storages.of(source.type(), field)) {
            case Few few -> few(few, value -> !value.isBlank());
            case Title title -> title(title, " <> ''");
            case Link link -> link(link, new Sql().add("(SELECT pk FROM ident)"));
            case Compared compared -> compared(compared, new Sql().add(compared.value()).add(switch (compared.form()) {
                case FOLDED, PLAIN -> " <> ''";
                case ORDINAL -> field.choices().get(0).equals("unstated") ? " > 0" : " IS NOT NULL";
                case NUMBER, MILLIS, ISO, EVENT_START, EVENT_END -> " IS NOT NULL";
            }));
        };
    }

    private Sql match(Match match) throws SQLException {
        Sql sql = new Sql();
        String before = "(";
        for (String value : match.values()) {
            sql.add(before).add(match(match.field(), match.operator(), value));
            before = " OR ";
        }
        return sql.add(")");
    }

    private Sql match(Field field, Operator operator, String value) throws SQLException {
        return switch (Storages.of(source.type(), field)) {
            case Few few -> few(few, each -> ValueSql.matches(each, operator, value));
            case Title title -> title(title, source.index(), operator, value);
            case Link link -> link(link, new Sql().add("(").add(named(field, operator, value)).add(")"));
            case Compared compared -> {
                Sql sql = compared(compared, comparisons.compare(field, compared, operator, value));
                List<String> sought = field.key().equals("phone") && operator == Operator.CONTAINS ? PhoneDigits.sought(value) : List.of();
                if (!sought.isEmpty()) {
                    sql.add(" OR pk IN (").add(LateTexts.numbers(database, "contact_text", SearchText.beginnings(sought))).add(")");
                }
                yield ValueSql.includesUnset(field, compared, value)
                        ? sql.add(" OR ").add(compared(compared, new Sql().add("1"))).add(" IS NOT TRUE") : sql;
            }
        };
    }

    /** Returns the numbers of the organizations or else people of a name. */
    private Sql named(Field field, Operator operator, String value) {
        String table = field.key().equals("organization") ? "organization" : "person";
        Sql sql = new Sql().add("SELECT pk FROM " + table + " WHERE ");
        return sql.add(title(new Title("contact_text", "name_sort"), "contact_text", operator, value));
    }

    private Sql title(Title title, String index, Operator operator, String value) {
        String query = operator == Operator.EQUAL ? null : SearchText.query(List.of(new Words(value, false)));
        if (query == null) {
            List<String> spellings = List.copyOf(TextFolding.spellings(value));
            Sql sql = title(title, " IN (?, ?, ?)", spellings.getFirst(), spellings.getLast(), value.strip().toLowerCase(Locale.ROOT));
            return operator == Operator.EQUAL ? new Sql().add("(").add(sql).add(ValueSql.umlauted(title.sort(), value)).add(")") : sql;
        }
        return new Sql().add("pk IN (").add(LateTexts.numbers(database, index, "title : (" + query + ")")).add(")");
    }

    /** Titles that are not kept without capitals are compared without those of the Latin letters. */
    private static Sql title(Title title, String test, Object... values) {
        boolean folded = title.sort().endsWith("_sort");
        return new Sql().add(folded ? title.sort() : "lower(" + title.sort() + ")").add(test, values);
    }

    private static Sql link(Link link, Sql targets) {
        return new Sql().add("pk IN (").add(numbers(link)).add(targets).add(")");
    }

    private static Sql numbers(Link link) {
        return link.key() == null ? new Sql().add(link.numbers()) : new Sql().add(link.numbers(), link.key());
    }

    private static Sql compared(Compared compared, Sql test) {
        Sql sql = new Sql();
        return (compared.key() == null ? sql.add(compared.before()) : sql.add(compared.before(), compared.key()))
                .add("(").add(test).add(")").add(compared.after());
    }

    private Sql refers(Refers refers) {
        Sql ids = new Sql().add("(SELECT pk FROM ident WHERE id IN (");
        String before = "?";
        for (String id : refers.ids()) {
            ids.add(before, id);
            before = ", ?";
        }
        return Storages.of(source.type(), refers.field()) instanceof Link link ? link(link, ids.add("))")) : new Sql().add("0");
    }

    private Sql few(Few few, Predicate<String> matches) throws SQLException {
        List<String> all = KnownValues.of(database, few);
        Sql sql = few.key() == null ? new Sql().add(few.before()) : new Sql().add(few.before(), few.key());
        sql.add("(");
        String before = "?";
        for (String value : all) {
            if (matches.test(value)) {
                sql.add(before, value);
                before = ", ?";
            }
        }
        return sql.add(")").add(few.after());
    }
}

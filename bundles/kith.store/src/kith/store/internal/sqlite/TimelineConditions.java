package kith.store.internal.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import kith.store.TimelineQuery;
import kith.store.query.Choices;
import kith.store.query.Condition;
import kith.store.query.Condition.All;
import kith.store.query.Condition.Any;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Condition.Refers;
import kith.store.query.Condition.Words;
import kith.store.query.Field;
import kith.store.query.FieldType;
import kith.store.query.Fields;

/** Says what a condition for everything in a timeline means for the objects of one class. */
final class TimelineConditions {

    private static final Condition NEVER = new Any(List.of());
    /** Who has to do with it may have the tag instead. */
    private static final Field PEOPLE_TAGGED = new Field("tag", "people-tag", FieldType.TEXT, "", List.of());

    private final String type;

    private TimelineConditions(String type) {
        this.type = type;
    }

    /** Returns the condition by the fields of a class; where the class has no such field, it is never met. */
    static Condition of(String type, Condition condition) {
        return new TimelineConditions(type).narrow(condition);
    }

    /** Returns the class whose values a field has. */
    static String type(Field field) {
        return Stream.of("Interaction", "Exchange", "Task", "Event").filter(type -> field(type, field).isPresent()).findFirst()
                .orElse("Interaction");
    }

    private Condition narrow(Condition condition) {
        return switch (condition) {
            case All all -> Condition.all(all.conditions().stream().map(this::narrow).toList());
            case Any any -> new Any(any.conditions().stream().map(this::narrow).toList());
            case Not not -> new Not(narrow(not.condition()));
            case Words words -> words;
            case Present present when isType(present.field()) -> Condition.EVERYTHING;
            case Present present when isTag(present.field()) -> new Any(List.of(present, new Present(PEOPLE_TAGGED)));
            case Present present -> field(present.field()).<Condition>map(Present::new).orElse(NEVER);
            case Match match when isType(match.field()) -> match.values().stream().anyMatch(value -> Choices
                    .matching(match.field(), value).contains(type.toLowerCase(Locale.ROOT))) ? Condition.EVERYTHING : NEVER;
            case Match match when isTag(match.field()) -> new Any(List.of(match,
                    new Match(PEOPLE_TAGGED, match.operator(), match.values())));
            case Match match -> field(match.field()).<Condition>map(field -> new Match(field, match.operator(), match.values()))
                    .orElse(NEVER);
            case Refers refers -> field(refers.field()).<Condition>map(field -> new Refers(field, refers.ids())).orElse(NEVER);
        };
    }

    private static boolean isType(Field field) {
        return field.key().equals("type");
    }

    private static boolean isTag(Field field) {
        return field.key().equals("tag");
    }

    private Optional<Field> field(Field asked) {
        return field(type, asked);
    }

    private static Optional<Field> field(String type, Field asked) {
        Fields fields = Fields.of(type);
        return switch (asked.key()) {
            case "at" -> type.equals("Interaction") ? fields.find("at")
                    : Optional.of(new Field(asked.name(), "moment", asked.type(), asked.help(), List.of()));
            case "organization" -> Optional.of(asked);
            case "subject" -> fields.find("subject").or(() -> fields.find("title"));
            default -> isOfTheUser(asked) ? Optional.of(asked)
                    // Only what is meant: a name can be another one of something else elsewhere.
                    : fields.find(asked.name()).filter(field -> field.key().equals(asked.key()));
        };
    }

    /** What users define for objects of all classes is kept in one way for all of them. */
    private static boolean isOfTheUser(Field field) {
        return Fields.of(TimelineQuery.TYPE).all().stream().noneMatch(each -> each.key().equals(field.key()));
    }
}

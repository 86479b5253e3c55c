package kith.store.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;

import kith.model.KithPackage;

/** The fields that objects have by the model. */
final class ModelFields {

    private static final Map<String, Fields> BY_TYPE = new LinkedHashMap<>();

    static {
        define("Person", ModelFields::person);
        define("Organization", ModelFields::organization);
        define("Interaction", ModelFields::interaction);
        define("Event", ModelFields::event);
        define("Goal", ModelFields::goal);
        define("Exchange", ModelFields::exchange);
        define("Task", ModelFields::task);
        define("Opportunity", ModelFields::opportunity);
    }

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    private ModelFields() {
    }

    static Fields of(String type) {
        return BY_TYPE.getOrDefault(type, new Fields(type, List.of(), Map.of()));
    }

    private static void define(String type, Consumer<ModelFields> definition) {
        ModelFields fields = new ModelFields();
        definition.accept(fields);
        fields.add("tag", FieldType.TEXT, "A tag", "tags");
        BY_TYPE.put(type, new Fields(type, fields.fields, fields.aliases));
    }

    private void person() {
        add("name", FieldType.TEXT, "The name that is shown");
        add("organization", FieldType.REFERENCE, "An organization or school, now or in the past", "org", "company", "school");
        add("title", FieldType.TEXT, "The current title", "role", "job");
        add("email", FieldType.TEXT, "An address of electronic mail, whole or in part", "mail");
        add("phone", FieldType.TEXT, "The preferred telephone number", "telephone");
        add("last-contact", FieldType.PAST, "When the last interaction was", "last", "contacted");
        add("interactions", FieldType.NUMBER, "How many interactions there were");
        add("created", FieldType.PAST, "When the person was added", "added");
        add("birthday", FieldType.PAST, "The date of birth", "born");
        add("age", FieldType.AGE, "Years since the date of birth");
        add("city", FieldType.TEXT, "The place of an address", "place", "locality");
        add("country", FieldType.TEXT, "The country of an address");
        choice("closeness", "How close you are", KithPackage.Literals.CLOSENESS);
        add("interest", FieldType.TEXT, "An interest, passion or pursuit", "interests", "passion");
        add("ask", FieldType.TEXT, "Something that the person asks for, as long as it is open", "asks");
        add("offer", FieldType.TEXT, "Something that the person offers", "offers");
        add("met", FieldType.PAST, "When you first met", "first-meeting");
        add("cadence", FieldType.NUMBER, "Days between contacts, as you want them");
        add("maximum", FieldType.NUMBER, "The most days between contacts");
        add("snoozed", FieldType.AHEAD, "The day before which you are not reminded of somebody");
    }

    private void organization() {
        add("name", FieldType.TEXT, "The name");
        add("industry", FieldType.TEXT, "The industry");
        add("people", FieldType.NUMBER, "How many people belong or belonged to it");
        add("city", FieldType.TEXT, "The place of an address", "place", "locality");
        add("country", FieldType.TEXT, "The country of an address");
    }

    private void interaction() {
        add("at", FieldType.PAST, "When it was", "date", "when");
        add("channel", FieldType.TEXT, "The channel", "via");
        with("Who took part");
        add("subject", FieldType.TEXT, "The subject");
        add("duration", FieldType.NUMBER, "How many minutes it took", "minutes");
        choice("direction", "Who was the first to write or call", KithPackage.Literals.DIRECTION);
        choice("mood", "How it went", KithPackage.Literals.MOOD);
    }

    private void event() {
        add("title", FieldType.TEXT, "The title", "name");
        add("start", FieldType.AHEAD, "When it starts", "date", "when", "at");
        add("end", FieldType.AHEAD, "When it ends");
        add("place", FieldType.TEXT, "Where it is", "location");
        add("attendees", FieldType.NUMBER, "How many people attend");
        add("all-day", FieldType.FLAG, "Whether it takes whole days");
        choice("status", "Whether it takes place", KithPackage.Literals.EVENT_STATUS);
    }

    private void goal() {
        add("title", FieldType.TEXT, "The title", "name");
        add("metric", FieldType.TEXT, "What is measured");
        add("target", FieldType.NUMBER, "The value to reach");
        add("from", FieldType.PAST, "The first day of its period", "start");
        add("to", FieldType.AHEAD, "The last day of its period", "end", "due");
        choice("state", "How it stands", KithPackage.Literals.GOAL_STATE, "status");
    }

    private void exchange() {
        add("title", FieldType.TEXT, "What is exchanged", "text");
        with("Who gives or takes");
        choice("kind", "What it is", KithPackage.Literals.EXCHANGE_KIND);
        choice("state", "How it stands", KithPackage.Literals.EXCHANGE_STATE, "status");
        choice("side", "Whether you give or take", KithPackage.Literals.EXCHANGE_SIDE);
        add("at", FieldType.PAST, "When it was", "date", "when");
        add("due", FieldType.AHEAD, "When it is due");
    }

    private void task() {
        add("title", FieldType.TEXT, "What is to be done", "name");
        with("Whom it is about");
        choice("kind", "What kind of task it is", KithPackage.Literals.TASK_KIND);
        add("due", FieldType.AHEAD, "When it is due");
        add("done", FieldType.PAST, "When it was done");
        add("snoozed", FieldType.AHEAD, "The day before which you are not reminded of it");
    }

    private void opportunity() {
        add("title", FieldType.TEXT, "The title", "name");
        add("organization", FieldType.REFERENCE, "Where it is", "org", "company");
        with("Who is involved");
        choice("stage", "How far it is", KithPackage.Literals.OPPORTUNITY_STAGE, "state", "status");
        add("deadline", FieldType.AHEAD, "When it ends");
        add("next", FieldType.AHEAD, "When the next step is due", "due");
    }

    private void with(String help) {
        add("with", FieldType.REFERENCE, help, "person", "people");
    }

    private void add(String name, FieldType type, String help, String... others) {
        add(new Field(name, name, type, help, List.of()), others);
    }

    private void choice(String name, String help, EEnum choices, String... others) {
        add(new Field(name, name, FieldType.CHOICE, help, choices.getELiterals().stream()
                .map(literal -> Choices.of(literal.getName())).collect(Collectors.toList())), others);
    }

    private void add(Field field, String... others) {
        fields.add(field);
        for (String other : others) {
            aliases.put(other, field.name());
        }
    }
}

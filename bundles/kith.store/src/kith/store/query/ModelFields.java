package kith.store.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        define("Timeline", ModelFields::timeline);
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
        fields.add("tag", FieldType.TEXT, Messages.tag, "tags");
        BY_TYPE.put(type, new Fields(type, fields.fields, fields.aliases));
    }

    private void person() {
        add("name", FieldType.TEXT, Messages.personName);
        add("organization", FieldType.REFERENCE, Messages.personOrganization, "org", "company", "school");
        add("title", FieldType.TEXT, Messages.personTitle, "role", "job");
        add("email", FieldType.TEXT, Messages.personEmail, "mail");
        add("phone", FieldType.TEXT, Messages.personPhone, "telephone");
        add("last-contact", FieldType.PAST, Messages.personLastContact, "last", "contacted");
        add("interactions", FieldType.NUMBER, Messages.personInteractions);
        add("created", FieldType.PAST, Messages.personCreated, "added");
        add("birthday", FieldType.PAST, Messages.personBirthday, "born");
        add("age", FieldType.AGE, Messages.personAge);
        add("city", FieldType.TEXT, Messages.personCity, "place", "locality");
        add("country", FieldType.TEXT, Messages.personCountry);
        choice("closeness", Messages.personCloseness, KithPackage.Literals.CLOSENESS);
        add("interest", FieldType.TEXT, Messages.personInterest, "interests", "passion");
        add("ask", FieldType.TEXT, Messages.personAsk, "asks");
        add("offer", FieldType.TEXT, Messages.personOffer, "offers");
        add("met", FieldType.PAST, Messages.personMet, "first-meeting");
        add("cadence", FieldType.NUMBER, Messages.personCadence);
        add("maximum", FieldType.NUMBER, Messages.personMaximum);
        add("snoozed", FieldType.AHEAD, Messages.personSnoozed);
    }

    private void organization() {
        add("name", FieldType.TEXT, Messages.organizationName);
        add("industry", FieldType.TEXT, Messages.organizationIndustry);
        add("people", FieldType.NUMBER, Messages.organizationPeople);
        add("city", FieldType.TEXT, Messages.organizationCity, "place", "locality");
        add("country", FieldType.TEXT, Messages.organizationCountry);
    }

    private void interaction() {
        add("at", FieldType.PAST, Messages.interactionAt, "date", "when");
        add("channel", FieldType.TEXT, Messages.interactionChannel, "via");
        add("contact", FieldType.FLAG, Messages.interactionContact);
        with(Messages.interactionWith);
        add("subject", FieldType.TEXT, Messages.interactionSubject);
        add("duration", FieldType.NUMBER, Messages.interactionDuration, "minutes");
        choice("direction", Messages.interactionDirection, KithPackage.Literals.DIRECTION);
        choice("mood", Messages.interactionMood, KithPackage.Literals.MOOD);
    }

    private void event() {
        add("title", FieldType.TEXT, Messages.eventTitle, "name");
        add("start", FieldType.AHEAD, Messages.eventStart, "date", "when", "at");
        add("end", FieldType.AHEAD, Messages.eventEnd);
        add("place", FieldType.TEXT, Messages.eventPlace, "location");
        add("attendees", FieldType.NUMBER, Messages.eventAttendees);
        with(Messages.eventWith);
        add("all-day", FieldType.FLAG, Messages.eventAllDay);
        choice("status", Messages.eventStatus, KithPackage.Literals.EVENT_STATUS);
    }

    /** What can be asked of interactions, exchanges, events and tasks together. */
    private void timeline() {
        add("at", FieldType.PAST, Messages.timelineAt, "date", "when");
        add(new Field("type", "type", FieldType.CHOICE, Messages.timelineType, List.of("interaction", "exchange", "event", "task")));
        with(Messages.timelineWith);
        add("organization", FieldType.REFERENCE, Messages.timelineOrganization, "org", "company", "school");
        add("channel", FieldType.TEXT, Messages.interactionChannel, "via");
        add("subject", FieldType.TEXT, Messages.timelineSubject, "title");
        add(new Field("kind", "kind", FieldType.CHOICE, Messages.timelineKind,
                Stream.of(KithPackage.Literals.EXCHANGE_KIND, KithPackage.Literals.TASK_KIND)
                        .flatMap(kinds -> kinds.getELiterals().stream()).map(literal -> Choices.of(literal.getName())).toList()));
        choice("state", Messages.exchangeState, KithPackage.Literals.EXCHANGE_STATE, "status");
        choice("side", Messages.exchangeSide, KithPackage.Literals.EXCHANGE_SIDE);
        add("due", FieldType.AHEAD, Messages.timelineDue);
        add("done", FieldType.PAST, Messages.taskDone);
        add("place", FieldType.TEXT, Messages.eventPlace, "location");
        add("duration", FieldType.NUMBER, Messages.interactionDuration, "minutes");
        choice("direction", Messages.interactionDirection, KithPackage.Literals.DIRECTION);
        choice("mood", Messages.interactionMood, KithPackage.Literals.MOOD);
    }

    private void goal() {
        add("title", FieldType.TEXT, Messages.goalTitle, "name");
        add("metric", FieldType.TEXT, Messages.goalMetric);
        add("target", FieldType.NUMBER, Messages.goalTarget);
        add("from", FieldType.PAST, Messages.goalFrom, "start");
        add("to", FieldType.AHEAD, Messages.goalTo, "end", "due");
        choice("state", Messages.goalState, KithPackage.Literals.GOAL_STATE, "status");
    }

    private void exchange() {
        add("title", FieldType.TEXT, Messages.exchangeTitle, "text");
        with(Messages.exchangeWith);
        choice("kind", Messages.exchangeKind, KithPackage.Literals.EXCHANGE_KIND);
        choice("state", Messages.exchangeState, KithPackage.Literals.EXCHANGE_STATE, "status");
        choice("side", Messages.exchangeSide, KithPackage.Literals.EXCHANGE_SIDE);
        add("at", FieldType.PAST, Messages.exchangeAt, "date", "when");
        add("due", FieldType.AHEAD, Messages.exchangeDue);
    }

    private void task() {
        add("title", FieldType.TEXT, Messages.taskTitle, "name");
        with(Messages.taskWith);
        choice("kind", Messages.taskKind, KithPackage.Literals.TASK_KIND);
        add("due", FieldType.AHEAD, Messages.taskDue);
        add("done", FieldType.PAST, Messages.taskDone);
        add("snoozed", FieldType.AHEAD, Messages.taskSnoozed);
    }

    private void opportunity() {
        add("title", FieldType.TEXT, Messages.opportunityTitle, "name");
        add("organization", FieldType.REFERENCE, Messages.opportunityOrganization, "org", "company");
        with(Messages.opportunityWith);
        choice("stage", Messages.opportunityStage, KithPackage.Literals.OPPORTUNITY_STAGE, "state", "status");
        add("deadline", FieldType.AHEAD, Messages.opportunityDeadline);
        add("next", FieldType.AHEAD, Messages.opportunityNext, "due");
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

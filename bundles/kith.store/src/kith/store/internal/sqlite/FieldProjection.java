package kith.store.internal.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EObject;

import kith.model.Address;
import kith.model.AskState;
import kith.model.Cadence;
import kith.model.Contact;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithPackage;
import kith.model.Opportunity;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Task;
import kith.store.ContactKey;
import kith.store.query.Choices;

/** The values of fields that have no column of their own. They are kept beside those of the user's fields. */
final class FieldProjection {

    /**
     * A value.
     *
     * @param number what it is sorted by if it is a number or an instant, else null
     * @param target the id of the object that it names, or null
     */
    record Value(String field, String text, Double number, String target) {
    }

    private static final String PREFIX = KithPackage.eNS_URI + "#";
    private static final Set<String> INSTANTS = Set.of("Task.done");
    private static final Map<String, String> UNSET = Map.of("Person.closeness", "unstated");
    private static final Set<String> MODELLED = Set.of("birthday", "age", "city", "country", "closeness", "interest", "ask", "offer", "met",
            "cadence", "maximum", "snoozed", "industry", "status", "kind", "state", "due", "done", "with", "organization", "stage",
            "deadline", "next", "planned");

    private final String type;
    private final List<Value> values = new ArrayList<>();

    private FieldProjection(String type) {
        this.type = type;
    }

    /** Returns the name under which the values of a field are kept; a field of the user has its own id. */
    static String key(String type, String field) {
        return MODELLED.contains(field) ? PREFIX + type + "." + (field.equals("age") ? "birthday" : field) : field;
    }

    static boolean isInstant(String type, String field) {
        return INSTANTS.contains(type + "." + field);
    }

    /** Returns the choice that an object has for which no value is kept, or null. */
    static String unset(String type, String field) {
        return UNSET.get(type + "." + field);
    }

    static List<Value> of(Entity entity) {
        FieldProjection projection = new FieldProjection(entity.eClass().getName());
        switch (entity) {
            case Person person -> projection.person(person);
            case Organization organization -> projection.organization(organization);
            case Interaction interaction -> projection.interaction(interaction);
            case Event event -> projection.event(event);
            case Exchange exchange -> projection.exchange(exchange);
            case Task task -> projection.task(task);
            case Opportunity opportunity -> projection.opportunity(opportunity);
            default -> { }
        }
        return projection.values;
    }

    private void person(Person person) {
        text("birthday", person.getBirthday());
        addresses(person);
        choice("closeness", person.getCloseness());
        Stream.of(person.getInterests(), person.getPassions(), person.getPursuits()).flatMap(List::stream)
                .forEach(each -> text("interest", each));
        person.getAsks().stream().filter(ask -> ask.getState() == AskState.OPEN).forEach(ask -> text("ask", ask.getText()));
        person.getOffers().forEach(offer -> text("offer", offer.getText()));
        if (person.getFirstMeeting() != null) {
            text("met", person.getFirstMeeting().getDate());
        }
        if (person.getCadence() != null) {
            days("cadence", person.getCadence().getIdealDays());
            days("maximum", person.getCadence().getMaximumDays());
            snoozed(person.getCadence());
        }
    }

    /** The number is when it was put off. */
    private void snoozed(Cadence cadence) {
        if (cadence.getSnoozedUntil() != null) {
            Double when = cadence.getSnoozed() == null ? null : (double) cadence.getSnoozed().toEpochMilli();
            values.add(new Value(name("snoozed"), cadence.getSnoozedUntil().toString(), when, null));
        }
    }

    private void days(String field, int days) {
        if (days > 0) {
            values.add(new Value(name(field), Integer.toString(days), (double) days, null));
        }
    }

    private void organization(Organization organization) {
        text("industry", organization.getIndustry());
        addresses(organization);
    }

    private void addresses(Contact contact) {
        for (Address address : contact.getAddresses()) {
            text("city", address.getLocality());
            text("country", address.getCountry());
        }
    }

    /** An interaction was planned if it was still to come when it was written last. */
    private void interaction(Interaction interaction) {
        Instant written = interaction.getChanged() == null ? interaction.getCreated() : interaction.getChanged();
        if (interaction.getAt() != null && written != null && interaction.getAt().isAfter(written)) {
            values.add(new Value(name("planned"), interaction.getAt().toString(), (double) interaction.getAt().toEpochMilli(), null));
        }
    }

    private void event(Event event) {
        choice("status", event.getStatus());
        event.getAttendees().forEach(attendee -> references("with", attendee, KithPackage.Literals.ATTENDEE__PERSON));
    }

    private void exchange(Exchange exchange) {
        choice("kind", exchange.getKind());
        choice("state", exchange.getState());
        text("due", exchange.getDue());
        references("with", exchange, KithPackage.Literals.EXCHANGE__PEOPLE);
    }

    private void task(Task task) {
        choice("kind", task.getKind());
        text("due", task.getDue());
        text("snoozed", task.getSnoozedUntil());
        if (task.getDone() != null) {
            values.add(new Value(name("done"), task.getDone().toString(), (double) task.getDone().toEpochMilli(), null));
        }
        references("with", task, KithPackage.Literals.TASK__PEOPLE);
    }

    private void opportunity(Opportunity opportunity) {
        choice("stage", opportunity.getStage());
        text("deadline", opportunity.getDeadline());
        text("next", opportunity.getNextStepDue());
        references("with", opportunity, KithPackage.Literals.OPPORTUNITY__PEOPLE);
        String organization = References.id(opportunity, KithPackage.Literals.OPPORTUNITY__ORGANIZATION);
        if (organization != null) {
            values.add(new Value(name("organization"), null, null, organization));
        }
    }

    private void references(String field, EObject owner, EReference reference) {
        List<String> ids = reference.isMany() ? List.copyOf(References.ids(owner, reference))
                : Stream.ofNullable(References.id(owner, reference)).toList();
        ids.forEach(id -> values.add(new Value(name(field), null, null, id)));
    }

    /** Adds a choice, unless it is the one that stands for nothing. */
    private void choice(String field, Enumerator value) {
        String text = value == null ? null : Choices.of(value.getName());
        if (text != null && !text.equals(unset(type, field))) {
            text(field, text);
        }
    }

    private void text(String field, Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.add(new Value(name(field), value.toString(), null, null));
        }
    }

    private String name(String field) {
        return key(type, field);
    }
}

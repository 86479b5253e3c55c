package kith.store.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Ask;
import kith.model.AskState;
import kith.model.Attendee;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.Offer;
import kith.model.Opportunity;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Task;
import kith.store.EventDay;

/** The values of fields, as the objects themselves have them. */
final class PlainValues {

    private PlainValues() {
    }

    static Stream<?> of(PlainNetwork network, Entity entity, String field) {
        return field.equals("tag") ? entity.getTags().stream() : switch (entity) {
            case Person person -> person(network, person, field);
            case Organization organization -> organization(network, organization, field);
            case Interaction interaction -> interaction(interaction, field);
            case Event event -> event(event, field);
            case Goal goal -> goal(goal, field);
            case Exchange exchange -> exchange(exchange, field);
            case Task task -> task(task, field);
            case Opportunity opportunity -> opportunity(opportunity, field);
            default -> Stream.empty();
        };
    }

    /** Returns the values of the fields that interactions, exchanges, events and tasks have in a timeline. */
    static Stream<?> timeline(PlainNetwork network, Entity entity, String field) {
        return switch (field) {
            case "at" -> Stream.of(moment(entity));
            case "type" -> Stream.of(entity.eClass().getName());
            case "tag" -> Stream.concat(entity.getTags().stream(), involved(entity).flatMap(person -> person.getTags().stream()));
            case "organization" -> involved(entity).flatMap(person -> of(network, person, "organization"));
            case "subject" -> of(network, entity, entity instanceof Interaction ? "subject" : "title");
            default -> of(network, entity, field);
        };
    }

    /** Returns the people that an object refers to. */
    static Stream<Person> involved(Entity entity) {
        return Stream.concat(people(entity).stream(),
                entity.getCustomValues().stream().map(CustomValue::getTarget).filter(Person.class::isInstance).map(Person.class::cast));
    }

    static Instant moment(Entity entity) {
        return switch (entity) {
            case Interaction interaction -> interaction.getAt();
            case Exchange exchange -> exchange.getAt() == null ? exchange.getCreated() : exchange.getAt();
            case Event event -> event.isAllDay() ? allDay(LocalDate.ofInstant(event.getStart().plusSeconds(43_200), ZoneOffset.UTC))
                    : event.getStart();
            case Task task when task.getDone() != null -> task.getDone();
            case Task task -> task.getDue() == null ? task.getCreated() : allDay(task.getDue());
            default -> throw new IllegalArgumentException();
        };
    }

    private static Instant allDay(LocalDate day) {
        return day.atTime(10, 59).toInstant(ZoneOffset.UTC);
    }

    static List<Person> people(Entity entity) {
        return switch (entity) {
            case Interaction interaction -> interaction.getParticipants();
            case Event event -> event.getAttendees().stream().map(Attendee::getPerson).toList();
            case Exchange exchange -> exchange.getPeople();
            case Task task -> task.getPeople();
            case Opportunity opportunity -> opportunity.getPeople();
            default -> List.of();
        };
    }

    private static Stream<?> person(PlainNetwork network, Person person, String field) {
        return switch (field) {
            case "name" -> Stream.of(person.getFormattedName());
            case "organization" -> person.getAffiliations().stream().map(Affiliation::getOrganization);
            case "title" -> person.getAffiliations().stream().map(Affiliation::getTitle);
            case "email" -> PlainEvaluation.emails(person);
            case "phone" -> person.getPhones().stream().map(Phone::getNumber);
            case "last-contact" -> met(network, person).map(Interaction::getAt).max(Comparator.<Instant>naturalOrder()).stream();
            case "interactions" -> Stream.of(met(network, person).count());
            case "created" -> Stream.of(person.getCreated());
            case "birthday", "age" -> Stream.ofNullable(person.getBirthday());
            case "city" -> person.getAddresses().stream().map(Address::getLocality);
            case "country" -> person.getAddresses().stream().map(Address::getCountry);
            case "closeness" -> Stream.of(person.getCloseness().getName());
            case "interest" -> Stream.concat(person.getInterests().stream(), person.getPassions().stream());
            case "ask" -> person.getAsks().stream().filter(ask -> ask.getState() == AskState.OPEN).map(Ask::getText);
            case "offer" -> person.getOffers().stream().map(Offer::getText);
            case "met" -> Stream.ofNullable(person.getFirstMeeting()).map(meeting -> meeting.getDate());
            case "maximum" -> Stream.ofNullable(person.getCadence()).map(cadence -> cadence.getMaximumDays()).filter(days -> days > 0);
            case "snoozed" -> Stream.ofNullable(person.getCadence()).flatMap(cadence -> Stream.ofNullable(cadence.getSnoozedUntil()));
            case "cadence" -> Stream.ofNullable(person.getCadence()).map(cadence -> cadence.getIdealDays()).filter(days -> days > 0);
            default -> Stream.empty();
        };
    }

    private static Stream<Interaction> met(PlainNetwork network, Person person) {
        return network.all.stream().filter(Interaction.class::isInstance).map(Interaction.class::cast)
                .filter(interaction -> interaction.getParticipants().contains(person) && isContact(interaction));
    }

    private static boolean isContact(Interaction interaction) {
        return !interaction.getAt().isAfter(Instant.now());
    }

    private static Stream<?> organization(PlainNetwork network, Organization organization, String field) {
        return switch (field) {
            case "name" -> Stream.of(organization.getName());
            case "industry" -> Stream.ofNullable(organization.getIndustry());
            case "people" -> Stream.of(network.all.stream().filter(Person.class::isInstance).map(Person.class::cast)
                    .filter(person -> person.getAffiliations().stream().anyMatch(each -> each.getOrganization() == organization)).count());
            default -> Stream.empty();
        };
    }

    private static Stream<?> interaction(Interaction interaction, String field) {
        return switch (field) {
            case "at" -> Stream.of(interaction.getAt());
            case "channel" -> Stream.ofNullable(interaction.getChannel());
            case "contact" -> Stream.of(isContact(interaction));
            case "with" -> interaction.getParticipants().stream();
            case "subject" -> Stream.ofNullable(interaction.getSubject());
            case "duration" -> Stream.ofNullable(interaction.getDuration()).map(duration -> duration.toMinutes());
            case "direction" -> Stream.of(interaction.getDirection().getName());
            case "mood" -> Stream.of(interaction.getMood().getName());
            default -> Stream.empty();
        };
    }

    private static Stream<?> event(Event event, String field) {
        return switch (field) {
            case "title" -> Stream.of(event.getTitle());
            case "start" -> Stream.of(event.isAllDay() ? EventDay.of(event) : event.getStart());
            case "end" -> Stream.of(event.isAllDay() ? EventDay.last(event) : event.getEnd() == null ? event.getStart() : event.getEnd());
            case "place" -> Stream.ofNullable(event.getPlace());
            case "with" -> event.getAttendees().stream().map(Attendee::getPerson);
            case "attendees" -> Stream.of(event.getAttendees().size());
            case "all-day" -> Stream.of(event.isAllDay());
            case "status" -> Stream.of(event.getStatus().getName());
            default -> Stream.empty();
        };
    }

    private static Stream<?> goal(Goal goal, String field) {
        return switch (field) {
            case "title" -> Stream.of(goal.getTitle());
            case "metric" -> Stream.ofNullable(goal.getMetric());
            case "target" -> Stream.of(goal.getTarget());
            case "from" -> Stream.ofNullable(goal.getFrom());
            case "to" -> Stream.ofNullable(goal.getTo());
            case "state" -> Stream.of(goal.getState().getName());
            default -> Stream.empty();
        };
    }

    private static Stream<?> exchange(Exchange exchange, String field) {
        return switch (field) {
            case "title" -> Stream.of(exchange.getText());
            case "with" -> exchange.getPeople().stream();
            case "kind" -> Stream.of(exchange.getKind().getName());
            case "state" -> Stream.of(exchange.getState().getName());
            case "side" -> Stream.of(exchange.getSide().getName());
            case "at" -> Stream.ofNullable(exchange.getAt());
            case "due" -> Stream.ofNullable(exchange.getDue());
            default -> Stream.empty();
        };
    }

    private static Stream<?> task(Task task, String field) {
        return switch (field) {
            case "title" -> Stream.of(task.getTitle());
            case "with" -> task.getPeople().stream();
            case "kind" -> Stream.of(task.getKind().getName());
            case "due" -> Stream.ofNullable(task.getDue());
            case "done" -> Stream.ofNullable(task.getDone());
            case "snoozed" -> Stream.ofNullable(task.getSnoozedUntil());
            default -> Stream.empty();
        };
    }

    private static Stream<?> opportunity(Opportunity opportunity, String field) {
        return switch (field) {
            case "title" -> Stream.of(opportunity.getTitle());
            case "organization" -> Stream.ofNullable(opportunity.getOrganization());
            case "with" -> opportunity.getPeople().stream();
            case "stage" -> Stream.of(opportunity.getStage().getName());
            case "deadline" -> Stream.ofNullable(opportunity.getDeadline());
            case "next" -> Stream.ofNullable(opportunity.getNextStepDue());
            default -> Stream.empty();
        };
    }
}

package kith.store.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.model.Address;
import kith.model.Attendee;
import kith.model.Affiliation;
import kith.model.Closeness;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Direction;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.EventStatus;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Goal;
import kith.model.GoalState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Mood;
import kith.model.Opportunity;
import kith.model.OpportunityStage;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.Ids;

/** A small network at random, in memory. */
final class PlainNetwork {

    static final List<String> TEXTS = List.of("anna", "zoe", "Zo\u00eb", "nu\u00f1ez", "hart", "har", "bonn", "k\u00f6ln", "city", "hosp",
            "City Hospital", "nurse", "cto", "lunch", "rural", "alumni", "Alumni Board", "call", "kith.call", "nobody", "example.org",
            "555", "mentor", "blue", "koeln", "Mueller", "m\u00fcller", "muller", "lukasz", "\u0141uk", "\u03a0\u0391\u03a0\u03a0\u0391\u03a3", "soeren", "soren",
            "\u0424\u0435\u0434\u043e\u0440\u043e\u0432", "\uff22lue", "20255501", "0555 0199");

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final List<String> DATES = List.of("1985-04-12", "--04-12", "1985-04", "1990", "2026-05-01", "2025-11-02", "2001-06-16",
            "2026-06-14", "2026-03");

    final List<Entity> all = new ArrayList<>();
    final List<CustomField> fields = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Random random;

    PlainNetwork(Random random) {
        this.random = random;
        for (CustomFieldType type : List.of(CustomFieldType.TEXT, CustomFieldType.NUMBER, CustomFieldType.DATE, CustomFieldType.PERSON)) {
            CustomField field = add(MODEL.createCustomField());
            field.setName("My " + type.getLiteral());
            field.setType(type);
            fields.add(field);
        }
        for (int i = 0; i < 8; i++) {
            organizations.add(organization());
        }
        for (int i = 0; i < 60; i++) {
            people.add(person());
        }
        for (int i = 0; i < 60; i++) {
            interaction();
            records();
        }
    }

    List<String> ids() {
        return all.stream().map(Entity::getId).toList();
    }

    private Organization organization() {
        Organization organization = add(MODEL.createOrganization());
        organization.setName(pick("City Hospital", "Hospital of the City", "Blue Ltd.", "\u00c9cole Zo\u00eb", "Citywide"));
        organization.setIndustry(maybe("Health", "Education", "Caf\u00e9 and bakery"));
        return organization;
    }

    private Person person() {
        Person person = add(MODEL.createPerson());
        person.setFormattedName(pick("Anna Berg", "Zo\u00eb Hart", "Clara Nu\u00f1ez", "Hartmut Cole", "Anna-Zoe Diaz", "O'Hara, J. (Joe)",
                "J\u00f6rg Mu\u0308ller", "Joerg Mueller", "\u0141ukasz \u017burek", "S\u00f8ren \u00d8deg\u00e5rd", "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03c0\u03ac\u03c2", "\u0421\u0435\u0440\u0433\u0435\u0439 \u0424\u0435\u0308\u0434\u043e\u0440\u043e\u0432"));
        person.setCreated(instant());
        if (random.nextBoolean()) {
            Affiliation affiliation = MODEL.createAffiliation();
            affiliation.setOrganization(organizations.get(random.nextInt(organizations.size())));
            affiliation.setTitle(maybe("Nurse", "Director", "CTO", "Chief nurse (rural)"));
            person.getAffiliations().add(affiliation);
        }
        if (random.nextBoolean()) {
            Email email = MODEL.createEmail();
            email.setAddress(pick("Anna@Example.org", "zoe.hart@city.example", "c@blue.example"));
            person.getEmails().add(email);
            Phone phone = MODEL.createPhone();
            phone.setNumber(pick("+1 202 555 0100", "555-0199"));
            person.getPhones().add(phone);
            Address address = MODEL.createAddress();
            address.setLocality(maybe("Bonn", "K\u00f6ln", "New York City"));
            address.setCountry(maybe("Germany", "Deutschland"));
            person.getAddresses().add(address);
        }
        person.setBirthday(date());
        person.setCloseness(Closeness.get(random.nextInt(Closeness.values().length)));
        if (random.nextBoolean()) {
            person.getInterests().add(pick("rural health", "Blue notes", "mentoring"));
            person.getPassions().add(pick("alumni", "lunch"));
            person.setFirstMeeting(MODEL.createFirstMeeting());
            person.getFirstMeeting().setDate(date());
            person.setCadence(MODEL.createCadence());
            person.getCadence().setIdealDays(random.nextInt(40));
            person.getCadence().setMaximumDays(random.nextInt(60));
        }
        return person;
    }

    private void interaction() {
        Interaction interaction = add(MODEL.createInteraction());
        interaction.setAt(instant());
        interaction.setChannel(maybe("kith.call", "kith.meeting", "acme.alumni-board"));
        interaction.setSubject(maybe("Lunch", "Call about Zo\u00eb", "Mentoring (rural)"));
        interaction.setNote(maybe("She knows the city hospital.", "nobody came"));
        interaction.setDuration(random.nextBoolean() ? null : Duration.ofMinutes(random.nextInt(40)));
        interaction.setDirection(Direction.get(random.nextInt(3)));
        interaction.setMood(Mood.get(random.nextInt(4)));
        interaction.getParticipants().addAll(somebody());
    }

    private void records() {
        Event event = add(MODEL.createEvent());
        event.setTitle(pick("Lunch with alumni", "City fair", "Rural health day"));
        event.setStart(instant());
        event.setEnd(random.nextBoolean() ? null : event.getStart().plusSeconds(90_000));
        event.setPlace(maybe("Bonn", "K\u00f6ln, Hall 4"));
        event.setAllDay(random.nextBoolean());
        event.setStatus(EventStatus.get(random.nextInt(3)));
        for (int i = random.nextInt(4); i > 0; i--) {
            Attendee attendee = MODEL.createAttendee();
            attendee.setPerson(people.get(random.nextInt(people.size())));
            event.getAttendees().add(attendee);
        }
        Goal goal = add(MODEL.createGoal());
        goal.setTitle(pick("Call a mentor", "Meet the alumni board"));
        goal.setMetric(maybe("kith.interactions", "kith.peopleAdded"));
        goal.setTarget(random.nextInt(40));
        goal.setFrom(localDate());
        goal.setTo(localDate());
        goal.setState(GoalState.get(random.nextInt(3)));
        Exchange exchange = add(MODEL.createExchange());
        exchange.setText(pick("A book about rural health", "Lunch"));
        exchange.setKind(ExchangeKind.get(random.nextInt(7)));
        exchange.setState(ExchangeState.get(random.nextInt(6)));
        exchange.setSide(ExchangeSide.get(random.nextInt(2)));
        exchange.setAt(random.nextBoolean() ? null : instant());
        exchange.setDue(localDate());
        exchange.getPeople().addAll(somebody());
        Task task = add(MODEL.createTask());
        task.setTitle(pick("Thank Anna", "Call Zo\u00eb"));
        task.setKind(TaskKind.get(random.nextInt(4)));
        task.setDue(localDate());
        task.setDone(random.nextBoolean() ? null : instant());
        task.getPeople().addAll(somebody());
        Opportunity opportunity = add(MODEL.createOpportunity());
        opportunity.setTitle(pick("Chief nurse", "CTO of Blue"));
        opportunity.setOrganization(random.nextBoolean() ? null : organizations.get(random.nextInt(organizations.size())));
        opportunity.setStage(OpportunityStage.get(random.nextInt(5)));
        opportunity.setDeadline(localDate());
        opportunity.setNextStepDue(localDate());
        opportunity.getPeople().addAll(somebody());
    }

    private List<Person> somebody() {
        int first = random.nextInt(people.size() - 2);
        return people.subList(first, first + random.nextInt(3));
    }

    private <T extends Entity> T add(T entity) {
        entity.setId(Ids.next(NOW, random));
        entity.setCreated(NOW.minusSeconds(all.size()));
        if (!(entity instanceof CustomField)) {
            if (random.nextInt(3) == 0) {
                entity.getTags().add(pick("alumni", "Alumni Board", "mentor"));
            }
            if (random.nextInt(2) == 0) {
                values(entity);
            }
        }
        all.add(entity);
        return entity;
    }

    private void values(Entity entity) {
        CustomField field = fields.get(random.nextInt(people.isEmpty() ? 3 : 4));
        CustomValue value = MODEL.createCustomValue();
        value.setField(field);
        switch (field.getType()) {
            case NUMBER -> value.setValue(Integer.toString(random.nextInt(40)));
            case DATE -> value.setValue(pick(DATES.toArray(String[]::new)));
            case PERSON -> value.setTarget(people.get(random.nextInt(people.size())));
            default -> value.setValue(pick("Blue chess", "K\u00f6ln"));
        }
        entity.getCustomValues().add(value);
    }

    private Instant instant() {
        return NOW.minus(Duration.ofHours(random.nextInt(24 * 700)));
    }

    private PartialDate date() {
        return random.nextBoolean() ? null : PartialDate.parse(pick(DATES.toArray(String[]::new)));
    }

    private LocalDate localDate() {
        return random.nextBoolean() ? null : LocalDate.of(2026, 6, 15).plusDays(random.nextInt(60) - 30);
    }

    private String maybe(String... values) {
        return random.nextInt(3) == 0 ? null : pick(values);
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}

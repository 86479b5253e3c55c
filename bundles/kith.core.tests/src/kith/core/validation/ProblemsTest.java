package kith.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Profile;
import kith.store.Stores;

class ProblemsTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final InstantSource clock = InstantSource.fixed(NOON);
    private Session session;
    private Problems problems;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, clock);
        problems = new Problems(session, background::add, clock);
    }

    @AfterEach
    void close() {
        problems.close();
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "amara@example.org", "a.b+c@sub.example.org", "zo\u00eb@b\u00fccher.example", "root@localhost" })
    void anAddressThatCanBeMailedToIsNoProblem(String address) throws Exception {
        assertEquals(List.of(), texts(add(mailed("Amara Osei", address))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "amara", "amara@", "@example.org", "a b@example.org", "a@b@c", "" })
    void anAddressThatCannotBeMailedToIsNamed(String address) throws Exception {
        assertEquals(List.of("Amara Osei, Email: \"" + address + "\" is not a mail address"),
                texts(add(mailed("Amara Osei", address))));
    }

    @ParameterizedTest
    @CsvSource({ "mailto:amara@example.org,amara@example.org", "Amara <amara@example.org>,amara@example.org",
            "'amara@example.org. ',amara@example.org" })
    void anAddressWithSomethingAroundItCanBeMended(String address, String mended) throws Exception {
        Person amara = add(mailed("Amara Osei", address));
        problems.of(amara).get(0).mend(session);
        assertEquals(mended, amara.getEmails().get(0).getAddress());
        assertEquals(List.of(), problems.of(amara));
    }

    @Test
    void mendingIsAStepOfUndo() throws Exception {
        Person amara = add(mailed("Amara Osei", "mailto:amara@example.org"));
        problems.of(amara).get(0).mend(session);
        session.undo();
        assertEquals("mailto:amara@example.org", amara.getEmails().get(0).getAddress());
    }

    @Test
    void anAddressOfTwoPeopleIsAHint() throws Exception {
        add(mailed("Ben Adeyemi", "Family@example.org"));
        Person amara = add(mailed("Amara Osei", "family@example.org"));
        assertEquals(List.of("Amara Osei, Email: family@example.org is also an address of Ben Adeyemi"), texts(amara));
        assertEquals(Severity.INFO, problems.of(amara).get(0).severity());
    }

    @Test
    void aPhoneNumberHasDigits() throws Exception {
        Person amara = named("Amara Osei");
        for (String number : new String[] { "+49 30 1234", "110", "1-800-FLOWERS", "none" }) {
            Phone phone = MODEL.createPhone();
            phone.setNumber(number);
            amara.getPhones().add(phone);
        }
        assertEquals(List.of("Amara Osei, Phone: \"none\" is not a phone number"), texts(add(amara)));
        assertEquals(3, problems.of(amara).get(0).index());
    }

    @Test
    void aLinkIsGivenItsScheme() throws Exception {
        Person amara = named("Amara Osei");
        Link link = MODEL.createLink();
        link.setValue("example.org/amara");
        amara.getLinks().add(link);
        add(amara);
        problems.of(amara).get(0).mend(session);
        assertEquals("https://example.org/amara", link.getValue());
    }

    @Test
    void aBirthdayIsNotToCome() throws Exception {
        Person amara = named("Amara Osei");
        amara.setBirthday(PartialDate.parse("2026-04"));
        assertEquals(List.of("Amara Osei, Birthday: 2026-04 is still to come"), texts(add(amara)));
        session.execute("Edit", () -> amara.setBirthday(PartialDate.parse("--12-24")));
        assertEquals(List.of(), texts(amara));
    }

    @ParameterizedTest
    @CsvSource({ "2020,2019", "2020-05,2020-04", "2020-05-02,2020-05-01" })
    void aPeriodThatEndsBeforeItBeginsIsTurned(String from, String to) throws Exception {
        Person amara = add(employed(from, to));
        assertEquals(List.of("Amara Osei, Positions: it ends before it begins (" + from + " to " + to + ")"), texts(amara));
        problems.of(amara).get(0).mend(session);
        assertEquals(PartialDate.parse(to), amara.getAffiliations().get(0).getFrom());
        assertEquals(List.of(), problems.of(amara));
    }

    @ParameterizedTest
    @CsvSource({ "2020,2020-04", "2020-05,2020", "2019,2020", "--05,2020", "2020,--04" })
    void aPeriodThatMayBeRightIsNoProblem(String from, String to) throws Exception {
        assertEquals(List.of(), texts(add(employed(from, to))));
    }

    @Test
    void anEventEndsAfterItsStart() throws Exception {
        Event fair = MODEL.createEvent();
        fair.setTitle("Career fair");
        fair.setStart(NOON);
        fair.setEnd(NOON.minusSeconds(60));
        add(fair);
        assertEquals(List.of("Career fair, End: it ends before it begins (2026-03-01T12:00:00Z to 2026-03-01T11:59:00Z)"),
                texts(fair));
        problems.of(fair).get(0).mend(session);
        assertEquals(NOON, fair.getEnd());
    }

    @Test
    void anInteractionIsNotYearsAhead() throws Exception {
        Interaction call = MODEL.createInteraction();
        call.setAt(Instant.parse("2062-03-01T12:00:00Z"));
        add(call);
        assertEquals(List.of("Interaction " + call.getId() + ", At: 2062-03-01T12:00:00Z is more than a year ahead"), texts(call));
    }

    @Test
    void aGoalHasATargetAndAPeriod() throws Exception {
        Goal goal = goal("Meet people");
        goal.setMetric("kith.interactions");
        goal.setFrom(LocalDate.of(2026, 2, 1));
        goal.setTo(LocalDate.of(2026, 1, 1));
        assertEquals(List.of("Meet people, To: it ends before it begins (2026-02-01 to 2026-01-01)",
                "Meet people, Target: the goal has no target to measure progress by"), texts(add(goal)));
    }

    @Test
    void aGoalIsNoPartOfItself() throws Exception {
        Goal whole = add(goal("Whole"));
        Goal part = add(goal("Part"));
        session.execute("Edit", () -> part.setParent(whole));
        assertEquals(List.of(), texts(whole));
        session.execute("Edit", () -> whole.setParent(part));
        assertEquals(List.of("Whole, Parent: the goal is a part of itself"), texts(whole));
        problems.of(whole).get(0).mend(session);
        assertEquals(List.of(), texts(part));
    }

    @ParameterizedTest
    @CsvSource({ "NUMBER,many,'Size: \"many\" is not a number'",
            "DATE,soon,'Size: \"soon\" is not a date such as 2026-11-23'",
            "LINK,here,'Size: \"here\" is not a link with its scheme, such as https://example.org'",
            "CHOICE,XXL,'Size: \"XXL\" is none of the choices'", "PERSON,Ben,'Size: no person is named'" })
    void aCustomValueIsOfTheTypeOfItsField(CustomFieldType type, String text, String message) throws Exception {
        Person amara = add(valued(field(type), text));
        assertEquals(List.of("Amara Osei, Custom fields: " + message), texts(amara));
    }

    @Test
    void fieldsAreToldApartByName() throws Exception {
        CustomField size = field(CustomFieldType.CHOICE);
        assertEquals(List.of("Size, Choices: there are no choices to choose from"), texts(size));
        CustomField other = field(CustomFieldType.TEXT);
        assertEquals(List.of("Size, Name: there is another field of the name Size"), texts(other));
        session.execute("Edit", () -> other.setName(" "));
        assertEquals(List.of("field.name"), problems.of(other).stream().map(Problem::rule).toList());
    }

    @ParameterizedTest
    @CsvSource({ "'FREQ=WEEKLY;BYDAY=MO,TU',0", "RRULE:FREQ=MONTHLY;COUNT=3,0", "INTERVAL=2;FREQ=DAILY,0", "every week,1",
            "BYDAY=MO,1" })
    void aRecurrenceHasItsForm(String rule, int expected) throws Exception {
        Event jour = MODEL.createEvent();
        jour.setRecurrence(rule);
        assertEquals(expected, problems.of(add(jour)).size());
    }

    @Test
    void aChoiceCanBeAddedToItsField() throws Exception {
        CustomField size = field(CustomFieldType.CHOICE);
        Person amara = add(valued(size, "XXL"));
        problems.of(amara).get(0).mend(session);
        assertEquals(List.of("XXL"), size.getChoices());
        assertEquals(List.of(), problems.of(amara));
    }

    @Test
    void aReferenceThatLeadsNowhereCanBeRemoved() throws Exception {
        Organization clinic = MODEL.createOrganization();
        clinic.setId("clinic");
        Person amara = named("Amara Osei");
        Affiliation job = MODEL.createAffiliation();
        job.setOrganization(clinic);
        amara.getAffiliations().add(job);
        amara.getDistinctFrom().add(clinic);
        add(amara);
        assertEquals(List.of("Amara Osei, Not the same as: it refers to an object of type Organization that is not in the network (clinic)",
                "Amara Osei, Positions: it refers to an object of type Organization that is not in the network (clinic)"), texts(amara));
        problems.of(amara).get(0).mend(session);
        assertEquals(List.of(), problems.of(amara));
    }

    @Test
    void thereIsOneProfile() throws Exception {
        Profile mine = profile();
        assertEquals(List.of(), texts(mine));
        profile();
        assertEquals(1, problems.of(mine).size());
        assertEquals("profile.several", problems.of(mine).get(0).rule());
    }

    @Test
    void whatIsChangedIsLookedAtInTheBackground() throws Exception {
        Person amara = add(mailed("Amara Osei", "amara"));
        assertEquals(List.of(), problems.known());
        work();
        assertEquals(1, problems.known().size());
        session.execute("Edit", () -> amara.getEmails().get(0).setAddress("amara@example.org"));
        work();
        assertEquals(List.of(), problems.known());
    }

    @Test
    void whatDependsOnAChangedObjectIsLookedAtAgain() throws Exception {
        CustomField size = field(CustomFieldType.CHOICE);
        add(valued(size, "XXL"));
        work();
        assertEquals(2, problems.known().size());
        session.execute("Edit", () -> size.getChoices().add("XXL"));
        work();
        assertEquals(List.of(), problems.known());
    }

    @Test
    void aScanFindsEveryProblemOfTheNetwork() throws Exception {
        add(mailed("Amara Osei", "amara"));
        add(mailed("Ben Adeyemi", "ben@example.org"));
        add(employed("2020", "2019"));
        List<Problem> found = new ArrayList<>();
        new ProblemScan(session.getStore(), clock).run(found::add);
        assertEquals(List.of("email", "period"), found.stream().map(Problem::rule).toList());
    }

    @Test
    void anObjectInTheMakingIsNoError() {
        assertTrue(problems.of(MODEL.createPerson()).isEmpty());
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private List<String> texts(Entity entity) {
        return problems.of(entity).stream().map(Problem::text).toList();
    }

    private <E extends Entity> E add(E entity) throws Exception {
        session.execute("Add", () -> session.create(entity));
        return entity;
    }

    private static Person named(String name) {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        return person;
    }

    private static Person mailed(String name, String address) {
        Person person = named(name);
        Email email = MODEL.createEmail();
        email.setAddress(address);
        person.getEmails().add(email);
        return person;
    }

    private static Person employed(String from, String to) {
        Person person = named("Amara Osei");
        Affiliation job = MODEL.createAffiliation();
        job.setFrom(PartialDate.parse(from));
        job.setTo(PartialDate.parse(to));
        person.getAffiliations().add(job);
        return person;
    }

    private static Person valued(CustomField field, String text) {
        Person person = named("Amara Osei");
        CustomValue value = MODEL.createCustomValue();
        value.setField(field);
        value.setValue(text);
        person.getCustomValues().add(value);
        return person;
    }

    private CustomField field(CustomFieldType type) throws Exception {
        CustomField field = MODEL.createCustomField();
        field.setName("Size");
        field.setType(type);
        return add(field);
    }

    private static Goal goal(String title) {
        Goal goal = MODEL.createGoal();
        goal.setTitle(title);
        return goal;
    }

    private Profile profile() throws Exception {
        Profile profile = MODEL.createProfile();
        profile.setSelf(add(named("Me")));
        return add(profile);
    }
}

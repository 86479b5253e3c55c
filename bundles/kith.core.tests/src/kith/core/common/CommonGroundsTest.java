package kith.core.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.EntityRef;
import kith.core.NetworkFixture;
import kith.core.Self;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.AffiliationKind;
import kith.model.Attendee;
import kith.model.Education;
import kith.model.Event;
import kith.model.EventStatus;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.ParticipationStatus;
import kith.model.Person;
import kith.model.Relation;

/** What two people share, and by what that is known. */
class CommonGroundsTest extends NetworkFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private Person ada;
    private Person ben;

    @BeforeEach
    void addTwo() throws Exception {
        ada = person("Ada");
        ben = person("Ben");
    }

    @Test
    void whoSharesNothingHasNothingInCommon() {
        CommonGround ground = between();
        assertEquals(List.of(), ground.shared());
        assertEquals(Set.of(SharedKind.EMPLOYER, SharedKind.SCHOOL, SharedKind.PLACE, SharedKind.INTEREST), ground.firstLacks());
        assertEquals("Ada", ground.firstName());
        assertEquals("Ben", ground.secondName());
    }

    @Test
    void anEmployerOfBothIsToldWithTheTimeTogether() throws Exception {
        Organization clinic = organization("City Clinic");
        work(ada, clinic, "Nurse", "2015", "2019", AffiliationKind.EMPLOYMENT);
        work(ben, clinic, "Engineer", "2017", null, AffiliationKind.EMPLOYMENT);
        Shared shared = only(SharedKind.EMPLOYER);
        assertEquals("City Clinic", shared.name());
        assertEquals("Nurse", shared.first().text());
        assertEquals("Engineer", shared.second().text());
        assertEquals(Timing.TOGETHER, shared.timing());
        assertEquals(new Period(PartialDate.parse("2017"), PartialDate.parse("2019"), false), shared.together());
        assertEquals(EntityRef.of(clinic), shared.object().orElseThrow());
    }

    @Test
    void ofSeveralTimesAtAnEmployerTheOneTogetherIsTold() throws Exception {
        Organization clinic = organization("City Clinic");
        work(ada, clinic, "Student nurse", "2001", "2003", AffiliationKind.EMPLOYMENT);
        work(ada, clinic, "Nurse", "2015", null, AffiliationKind.EMPLOYMENT);
        work(ben, clinic, "Engineer", "2017", "2019", AffiliationKind.EMPLOYMENT);
        assertEquals("Nurse", only(SharedKind.EMPLOYER).first().text());
    }

    @Test
    void anOrganizationThatIsThereTwiceIsTheSame() throws Exception {
        work(ada, organization("City Clinic"), null, null, null, AffiliationKind.EMPLOYMENT);
        work(ben, organization("city clinic"), null, null, null, AffiliationKind.EMPLOYMENT);
        assertEquals(Timing.TOGETHER, only(SharedKind.EMPLOYER).timing());
    }

    @Test
    void whoLearnedWhereTheOtherWorkedSharesASchool() throws Exception {
        Organization school = organization("Bonn University");
        Education education = MODEL.createEducation();
        education.setSchool(school);
        education.setDegree("BSc");
        education.setField("Physics");
        education.setFrom(PartialDate.parse("2005"));
        education.setTo(PartialDate.parse("2008"));
        session.execute("Learn", () -> ada.getEducation().add(education));
        work(ben, school, "Lecturer", "2010", null, AffiliationKind.EMPLOYMENT);
        Shared shared = only(SharedKind.SCHOOL);
        assertEquals("BSc, Physics", shared.first().text());
        assertEquals(Timing.APART, shared.timing());
    }

    @Test
    void whatBothBelongToIsAGroup() throws Exception {
        Organization choir = organization("Choir");
        work(ada, choir, null, null, null, AffiliationKind.MEMBERSHIP);
        work(ben, choir, null, null, null, AffiliationKind.VOLUNTEERING);
        assertEquals("Choir", only(SharedKind.GROUP).name());
    }

    @Test
    void citiesInterestsAndTagsAreTheSameWithOtherCapitals() throws Exception {
        session.execute("Tell", () -> {
            ada.getAddresses().add(address("K\u00f6ln", "Germany"));
            ben.getAddresses().add(address("koln", null));
            ada.getPassions().add("Rural health");
            ben.getInterests().add("rural Health");
            ada.getTags().add("alumni");
            ben.getTags().add("Alumni");
        });
        assertEquals("koln", only(SharedKind.PLACE).name());
        assertEquals("rural Health", only(SharedKind.INTEREST).name());
        assertEquals("tag=Alumni", only(SharedKind.TAG).everybody().orElseThrow().print());
    }

    @Test
    void aCityInAnotherCountryIsAnother() throws Exception {
        session.execute("Tell", () -> {
            ada.getAddresses().add(address("Paris", "France"));
            ben.getAddresses().add(address("Paris", "United States"));
        });
        assertEquals(List.of(), between().of(SharedKind.PLACE));
    }

    @Test
    void anEventIsSharedUnlessOneDeclinedOrItWasCancelled() throws Exception {
        event("Fair", EventStatus.CONFIRMED, ParticipationStatus.ACCEPTED);
        event("Dinner", EventStatus.CONFIRMED, ParticipationStatus.DECLINED);
        event("Ball", EventStatus.CANCELLED, ParticipationStatus.ACCEPTED);
        Shared shared = only(SharedKind.EVENT);
        assertEquals("Fair", shared.name());
        assertEquals(Period.of(LocalDate.of(2026, 3, 1)), shared.together());
    }

    @Test
    void whomBothKnowIsFoundByRelationsMeetingsAndInteractions() throws Exception {
        Person cleo = person("Cleo");
        Person dora = person("Dora");
        Person emil = person("Emil");
        Person fred = person("Fred");
        session.execute("Tell", () -> {
            ada.getRelations().add(relation("sister", cleo));
            ben.setFirstMeeting(MODEL.createFirstMeeting());
            ben.getFirstMeeting().setThrough(cleo);
            dora.getRelations().add(relation("mentor", ada));
            dora.getRelations().add(relation("mentor", ben));
        });
        meet(ada, emil);
        meet(ada, emil);
        meet(ben, emil);
        meet(ada, fred);
        List<Shared> contacts = between().of(SharedKind.CONTACT);
        assertEquals(List.of("Cleo", "Dora", "Emil"), contacts.stream().map(Shared::name).sorted().toList());
        Shared sister = contacts.stream().filter(each -> each.name().equals("Cleo")).findFirst().orElseThrow();
        assertEquals("sister", sister.first().text());
        assertEquals("you met through them", sister.second().text());
        Shared met = contacts.stream().filter(each -> each.name().equals("Emil")).findFirst().orElseThrow();
        assertTrue(met.first().text().startsWith("2 interactions, last "), met.first().text());
        assertTrue(met.second().text().startsWith("one interaction, "), met.second().text());
    }

    @Test
    void whoMetKnowEachOther() throws Exception {
        assertFalse(between().acquainted());
        Interaction talk = meet(ada, ben);
        assertTrue(between().acquainted());
        assertEquals(List.of(EntityRef.of(talk)), only(SharedKind.ACQUAINTANCE).evidence());
    }

    @Test
    void ofTheUserTheProfileTellsToo() throws Exception {
        session.execute("Tell", () -> {
            session.create(MODEL.createProfile()).getInterests().add("Chess");
            ben.getInterests().add("chess");
        });
        CommonGround ground = CommonGrounds.withMe(session.getStore(), ben.getId(), TODAY, ZoneOffset.UTC).orElseThrow();
        assertTrue(ground.mine());
        assertEquals(null, ground.first());
        assertEquals(List.of("chess"), ground.of(SharedKind.INTEREST).stream().map(Shared::name).toList());
    }

    @Test
    void theUserAttendsEventsAndKnowsWhoeverIsThere() throws Exception {
        session.execute("Me", () -> Self.set(session, ada));
        Person cleo = person("Cleo");
        meet(ben, cleo);
        session.execute("Add", () -> {
            Event event = session.create(MODEL.createEvent());
            event.setTitle("Fair");
            event.getAttendees().add(attendee(ben, ParticipationStatus.ACCEPTED));
        });
        CommonGround ground = between();
        assertTrue(ground.mine());
        assertEquals(List.of("Fair"), ground.of(SharedKind.EVENT).stream().map(Shared::name).toList());
        assertEquals(List.of("Cleo"), ground.of(SharedKind.CONTACT).stream().map(Shared::name).toList());
    }

    @Test
    void nobodyHasAnythingInCommonWithThemselves() throws Exception {
        session.execute("Me", () -> Self.set(session, ada));
        assertTrue(CommonGrounds.withMe(session.getStore(), ada.getId(), TODAY, ZoneOffset.UTC).isEmpty());
        assertTrue(CommonGrounds.between(session.getStore(), ben.getId(), ben.getId(), TODAY, ZoneOffset.UTC).isEmpty());
    }

    @Test
    void isToldInALineForEachKind() throws Exception {
        session.execute("Tell", () -> {
            ada.getTags().addAll(List.of("alumni", "mentor", "board"));
            ben.getTags().addAll(List.of("alumni", "mentor", "board"));
        });
        assertEquals(List.of("Tags: #alumni, #mentor, and 1 more"), CommonGroundText.lines(between(), 2));
    }

    private CommonGround between() {
        return CommonGrounds.between(session.getStore(), ada.getId(), ben.getId(), TODAY, ZoneOffset.UTC).orElseThrow();
    }

    private Shared only(SharedKind kind) {
        List<Shared> found = between().of(kind);
        assertEquals(1, found.size(), () -> found.toString());
        return found.getFirst();
    }

    private Organization organization(String name) throws Exception {
        Organization organization = MODEL.createOrganization();
        organization.setName(name);
        session.execute("Add", () -> session.create(organization));
        return organization;
    }

    private void work(Person person, Organization where, String title, String from, String to, AffiliationKind kind) throws Exception {
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(where);
        affiliation.setTitle(title);
        affiliation.setFrom(from == null ? null : PartialDate.parse(from));
        affiliation.setTo(to == null ? null : PartialDate.parse(to));
        affiliation.setKind(kind);
        session.execute("Work", () -> person.getAffiliations().add(affiliation));
    }

    private static Address address(String city, String country) {
        Address address = MODEL.createAddress();
        address.setLocality(city);
        address.setCountry(country);
        return address;
    }

    private static Relation relation(String type, Person person) {
        Relation relation = MODEL.createRelation();
        relation.setType(type);
        relation.setPerson(person);
        return relation;
    }

    private static Attendee attendee(Person person, ParticipationStatus status) {
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(person);
        attendee.setStatus(status);
        return attendee;
    }

    private void event(String title, EventStatus status, ParticipationStatus ofBen) throws Exception {
        session.execute("Add", () -> {
            Event event = session.create(MODEL.createEvent());
            event.setTitle(title);
            event.setStatus(status);
            event.setStart(NOON);
            event.setZone(ZoneOffset.UTC);
            event.getAttendees().add(attendee(ada, ParticipationStatus.ACCEPTED));
            event.getAttendees().add(attendee(ben, ofBen));
        });
    }

    private Interaction meet(Person one, Person other) throws Exception {
        Interaction interaction = MODEL.createInteraction();
        interaction.setAt(Instant.parse("2026-02-01T12:00:00Z"));
        interaction.getParticipants().addAll(List.of(one, other));
        session.execute("Log", () -> session.create(interaction));
        return interaction;
    }
}

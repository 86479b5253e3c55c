package kith.core.nudge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.EntityRef;
import kith.core.NetworkFixture;
import kith.core.internal.nudge.BirthdayRule;
import kith.core.internal.nudge.DismissalPackage;
import kith.core.internal.nudge.LastTime;
import kith.core.internal.nudge.OfferRule;
import kith.core.internal.nudge.TaskRule;
import kith.core.internal.nudge.TouchRule;
import kith.core.logging.WholeDay;
import kith.core.task.Tasks;
import kith.model.Cadence;
import kith.model.Interaction;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.TaskKind;

class NudgesTest extends NetworkFixture {

    private static final LastTime CHANNELS = new LastTime(id -> "Call");

    @BeforeEach
    void knowDismissals() {
        EPackage.Registry.INSTANCE.put(DismissalPackage.URI, DismissalPackage.eINSTANCE);
    }

    @AfterEach
    void forgetDismissals() {
        EPackage.Registry.INSTANCE.remove(DismissalPackage.URI);
    }

    private static Suggestion nudge(String text, double urgency, String about) {
        return new Suggestion("test", new Nudge(text, "", new EntityRef("Person", about), urgency));
    }

    private static List<String> texts(List<Suggestion> suggestions) {
        return suggestions.stream().map(each -> each.nudge().text()).toList();
    }

    private List<String> texts(NudgeRule rule, LocalDate today) {
        return rule.nudges(session.getStore(), ZonedDateTime.of(today.atTime(12, 0), ZoneId.systemDefault()), 10).stream()
                .flatMap(nudge -> Stream.of(nudge.text(), nudge.reason())).toList();
    }

    @Test
    void putsTheMostUrgentFirstWhateverRuleItComesFrom() {
        assertEquals(List.of("b", "a"), texts(Nudges.merge(List.of(nudge("a", 1, "1"), nudge("b", 2, "2")), 9)));
    }

    @Test
    void suggestsOneStepForEachObject() {
        assertEquals(List.of("b"), texts(Nudges.merge(List.of(nudge("a", 1, "1"), nudge("b", 2, "1")), 9)));
    }

    @Test
    void dismissesOneForGoodAndTakesThatBack() throws Exception {
        Suggestion one = nudge("a", 1, person("Amara").getId());
        Dismissals.dismiss(session, one, null);
        assertTrue(Dismissals.isDismissed(session.getStore(), one, LocalDate.of(2099, 1, 1)));
        session.undo();
        assertFalse(Dismissals.isDismissed(session.getStore(), one, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void dismissesOneForAWhileUntilTheDayItself() throws Exception {
        Suggestion one = nudge("a", 1, person("Amara").getId());
        Dismissals.dismiss(session, one, null);
        Dismissals.dismiss(session, one, LocalDate.of(2026, 4, 1));
        assertTrue(Dismissals.isDismissed(session.getStore(), one, LocalDate.of(2026, 3, 31)));
        assertFalse(Dismissals.isDismissed(session.getStore(), one, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void dismissesNeitherWhatAnotherRuleSuggestsNorWhatIsAboutAnotherPersonToo() throws Exception {
        Person amara = person("Amara");
        EntityRef about = new EntityRef("Person", amara.getId());
        Suggestion ben = new Suggestion("offers", new Nudge("a", "", about, 1, Step.INTRODUCE, new EntityRef("Person", "ben")));
        Dismissals.dismiss(session, ben, null);
        assertFalse(Dismissals.isDismissed(session.getStore(), nudge("a", 1, amara.getId()), LocalDate.of(2026, 3, 1)));
        assertFalse(Dismissals.isDismissed(session.getStore(), new Suggestion("offers",
                new Nudge("a", "", about, 1, Step.INTRODUCE, new EntityRef("Person", "chidi"))), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void asksForMoreWhereWhatIsMostUrgentWasDismissed() throws Exception {
        List<Nudge> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(nudge("n" + i, 9 - i, person("P" + i).getId()).nudge());
        }
        for (Nudge nudge : all.subList(0, 3)) {
            Dismissals.dismiss(session, new Suggestion("test", nudge), null);
        }
        NudgeRule rule = (store, now, limit) -> all.subList(0, Math.min(limit, all.size()));
        assertEquals(List.of("n3", "n4"), texts(Nudges.suggest(Map.of("test", rule), session.getStore(),
                ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneId.systemDefault()), 2)));
    }

    @Test
    void suggestsToWriteToWhomItIsTimeForAndTellsOfTheLastTime() throws Exception {
        Person amara = person("Amara");
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(90);
        session.execute("Cadence", () -> amara.setCadence(cadence));
        assertEquals(List.of("Write to Amara", "You meant to be in touch every 3 months; you have not talked yet."),
                texts(new TouchRule(CHANNELS), LocalDate.of(2026, 9, 13)));
        talk(amara, "her thesis");
        assertEquals(List.of("Write to Amara",
                "You meant to be in touch every 3 months; the last call was 2 years ago, about \u201cher thesis\u201d."),
                texts(new TouchRule(CHANNELS), LocalDate.of(2028, 3, 13)));
    }

    @Test
    void tellsOfTheLastTimeHoweverMuchIsPlanned() throws Exception {
        Person amara = person("Amara");
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(90);
        session.execute("Cadence", () -> amara.setCadence(cadence));
        talk(amara, "her thesis");
        for (int i = 1; i <= 6; i++) {
            talk(amara, "a lesson", NOON.plus(Duration.ofDays(1000 + i)));
        }
        assertEquals(List.of("Write to Amara",
                "You meant to be in touch every 3 months; the last call was 2 years ago, about \u201cher thesis\u201d."),
                texts(new TouchRule(CHANNELS), LocalDate.of(2028, 3, 13)));
    }

    @Test
    void tellsTheDayOfAWholeDayWhereverItIsRead() throws Exception {
        Person amara = person("Amara");
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(1);
        session.execute("Cadence", () -> amara.setCadence(cadence));
        Interaction meeting = talk(amara, "");
        session.execute("All day", () -> WholeDay.set(meeting, LocalDate.of(2026, 3, 10), ZoneId.of("Europe/Berlin"),
                Instant.parse("2026-03-09T23:30:00Z")));
        ZonedDateTime evening = ZonedDateTime.of(2026, 3, 11, 20, 0, 0, 0, ZoneId.of("America/New_York"));
        String reason = new TouchRule(CHANNELS).nudges(session.getStore(), evening, 1).get(0).reason();
        assertTrue(reason.endsWith("the last call was yesterday."), reason);
    }

    private Interaction talk(Person person, String subject) throws Exception {
        return talk(person, subject, NOON);
    }

    private Interaction talk(Person person, String subject, Instant at) throws Exception {
        Interaction call = MODEL.createInteraction();
        call.setAt(at);
        call.setChannel("kith.call");
        call.setSubject(subject);
        call.getParticipants().add(person);
        session.execute("Log", () -> session.create(call));
        return call;
    }

    @Test
    void suggestsToSayThanksFromTheDayOnWhichTheyAreDue() throws Exception {
        Tasks.add(session, TaskKind.THANK_YOU, List.of(person("Amara")), LocalDate.of(2026, 3, 2));
        assertEquals(List.of(), texts(new TaskRule(CHANNELS), LocalDate.of(2026, 3, 1)));
        assertEquals(List.of("Thank Amara", "You owe thanks; it was due today."), texts(new TaskRule(CHANNELS), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void tellsAfterWhatYouWantedToComeBack() throws Exception {
        Tasks.add(session, TaskKind.FOLLOW_UP, List.of(talk(person("Amara"), "Grants")), LocalDate.of(2026, 3, 2));
        assertEquals(List.of("Follow up with Amara: Grants", "After the call 2 weeks ago you wanted to come back to it; it was due 13 days ago."),
                texts(new TaskRule(CHANNELS), LocalDate.of(2026, 3, 15)));
    }

    @Test
    void suggestsToIntroduceWhoAsksAndWhoOffers() throws Exception {
        asks(person("Amara"), "a statistician");
        offers(person("Deniz"), "statistics");
        assertEquals(List.of("Introduce Amara and Deniz",
                "Amara asks for \u201ca statistician\u201d, and Deniz offers \u201cstatistics\u201d."),
                texts(new OfferRule(), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void suggestsToCongratulateOnBirthdaysOfTheNextWeek() throws Exception {
        born(person("Amara"), "1990-03-02");
        born(person("Ben"), "--03-09");
        born(person("Chidi"), "1990-03-10");
        born(person("Deniz"), "1990-03");
        born(person("Esra"), "1985-03-03");
        assertEquals(List.of("Congratulate Amara", "Today is the birthday.", "Congratulate Esra", "Tomorrow is the birthday.",
                "Congratulate Ben", "The birthday is on " + DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(LocalDate.of(2026, 3, 9))
                        + "."), texts(new BirthdayRule(), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void suggestsToCongratulateAcrossTheTurnOfTheYear() throws Exception {
        born(person("Amara"), "1990-01-01");
        assertEquals(List.of("Congratulate Amara", "Tomorrow is the birthday."), texts(new BirthdayRule(), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void congratulatesThoseOfLeapDayOnTheDayBeforeInOtherYears() throws Exception {
        born(person("Amara"), "--02-29");
        assertEquals(List.of("Congratulate Amara", "Today is the birthday."), texts(new BirthdayRule(), LocalDate.of(2026, 2, 28)));
        assertEquals(List.of("Congratulate Amara", "Tomorrow is the birthday."), texts(new BirthdayRule(), LocalDate.of(2028, 2, 28)));
    }

    @Test
    void leavesOutWhomOneTalkedToOnTheBirthday() throws Exception {
        Person amara = person("Amara");
        born(amara, "1990-03-02");
        talk(amara, "", LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
        assertEquals(List.of(), texts(new BirthdayRule(), LocalDate.of(2026, 3, 2)));
    }

    private void born(Person person, String day) throws Exception {
        session.execute("Birthday", () -> person.setBirthday(PartialDate.parse(day)));
    }
}

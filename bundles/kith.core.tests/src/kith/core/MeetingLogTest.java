package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.core.logging.LogDraft;
import kith.core.quicklog.MeetingLine;
import kith.core.quicklog.MeetingLog;
import kith.core.quicklog.MeetingReader;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.Vocabulary;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

/** A meeting of many, logged at once. */
class MeetingLogTest extends SessionFixture {

    private Person amara;
    private Person ben;
    private LogDraft common;

    @BeforeEach
    void addPeople() throws Exception {
        amara = person("Amara Osei");
        ben = person("Ben Adeyemi");
        common = new LogDraft(session, ZoneOffset.UTC);
        common.interaction().setChannel("kith.event");
        common.interaction().setSubject("Alumni dinner");
    }

    private List<MeetingLine> read(String text, Map<String, PersonChoice> chosen) {
        return new MeetingReader(new Vocabulary(Locale.UK, Map.of()), session.getStore(), Clock.fixed(NOON, ZoneOffset.UTC))
                .read(text, chosen);
    }

    private List<Interaction> log(String text, boolean each) throws Exception {
        List<MeetingLine> lines = read(text, Map.of());
        List<List<Interaction>> logged = new ArrayList<>();
        session.execute("Log", () -> logged.add(MeetingLog.add(common, lines, each, id -> "Event")));
        return logged.get(0);
    }

    private List<Long> counts() {
        return List.of(session.getStore().count("Person"), session.getStore().count("Interaction"),
                session.getStore().count("Exchange"), session.getStore().count("Task"));
    }

    private <T extends Entity> List<T> all(Class<T> type) {
        return session.getStore().ids(type.getSimpleName()).stream().map(id -> session.find(type, id).orElseThrow()).toList();
    }

    @Test
    void aLineSaysWhoAndWhatIsOnlyAboutThatPerson() {
        MeetingLine line = read("Amara Osei: likes chess, got a lead on a flat, follow up in 2 weeks", Map.of()).get(0);
        assertEquals(amara.getId(), line.person().id());
        assertEquals("Likes chess", line.note());
        assertEquals(ExchangeKind.LEAD, line.exchanges().get(0).kind());
        assertEquals(ExchangeSide.TAKE, line.exchanges().get(0).side());
        assertEquals("a flat", line.exchanges().get(0).text());
        assertEquals(LocalDate.of(2026, 3, 15), line.tasks().get(0).due());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Amara Osei", "  - Amara Osei", "* Amara Osei", "1. Amara Osei", "12) Amara  Osei", "[x] Amara Osei",
            "Amara Osei <amara@example.org>", "\u2022 Amara Osei (amara@example.org)", "amara osei", "Amara Osei:", "Amara Osei,",
            "Amara" })
    void aNameIsReadHoweverItWasPasted(String line) {
        assertEquals(amara.getId(), read(line, Map.of()).get(0).person().id());
        assertEquals("", read(line, Map.of()).get(0).note());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Amara Osei: plays chess", "Amara Osei - plays chess", "Amara Osei \u2013 plays chess",
            "Amara Osei\tplays chess", "Amara Osei, plays chess", "Amara Osei; plays chess" })
    void whatFollowsANameIsTheNote(String line) {
        assertEquals("Plays chess", read(line, Map.of()).get(0).note());
    }

    @Test
    void aNameThatNobodyHasIsThatOfSomebodyNew() {
        List<MeetingLine> lines = read("Zoe Lind: runs\n\n  \nBen Adeyemi", Map.of());
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).person().isNew());
        assertFalse(lines.get(0).isUnclear());
        assertFalse(lines.get(1).person().isNew());
    }

    @Test
    void aNameThatSeveralHaveIsUnclearUntilOneIsChosen() throws Exception {
        Person other = person("Ben Carter");
        assertTrue(read("Ben", Map.of()).get(0).isUnclear());
        MeetingLine line = read("Ben", Map.of("ben", new PersonChoice(other.getId(), "Ben Carter"))).get(0);
        assertFalse(line.isUnclear());
        assertEquals(other.getId(), line.person().id());
    }

    @Test
    void aWholeNameIsNotTheBeginningOfAnother() throws Exception {
        Person benali = person("Isaac Benali");
        assertEquals(ben.getId(), read("Ben", Map.of()).get(0).person().id());
        assertTrue(read("Isaac Ben", Map.of()).get(0).person().isNew());
        assertEquals(benali.getId(), read("Isaac B.", Map.of()).get(0).person().id());
        assertEquals(benali.getId(), read("Benal", Map.of()).get(0).person().id());
    }

    @Test
    void aHyphenInANameIsAPartOfIt() {
        assertEquals("Anna-Lena Meyer-Schulz", read("Anna-Lena Meyer-Schulz - runs", Map.of()).get(0).person().name());
    }

    @Test
    void oneInteractionWithEverybodyKeepsApartWhatIsSaidOfEach() throws Exception {
        common.interaction().setNote("In the garden");
        Interaction meeting = log("Amara Osei: likes chess, follow up in 2 weeks\nBen Adeyemi\nZoe Lind: gave advice", false).get(0);
        assertEquals(List.of("Amara Osei", "Ben Adeyemi", "Zoe Lind"),
                meeting.getParticipants().stream().map(Person::getFormattedName).toList());
        assertEquals("In the garden\nAmara Osei: Likes chess", meeting.getNote());
        Task task = all(Task.class).get(0);
        assertEquals(List.of(amara), task.getPeople());
        assertEquals("Follow up with Amara Osei: Alumni dinner", task.getTitle());
        assertEquals(List.of("Zoe Lind"), all(Exchange.class).get(0).getPeople().stream().map(Person::getFormattedName).toList());
    }

    @Test
    void oneInteractionWithEachHasWhatIsCommonAndWhatIsItsOwn() throws Exception {
        common.interaction().setNote("In the garden");
        List<Interaction> meetings = log("Amara Osei: likes chess, owe thanks\nBen Adeyemi\nZoe Lind", true);
        assertEquals(List.of("In the garden\nLikes chess", "In the garden", "In the garden"),
                meetings.stream().map(Interaction::getNote).toList());
        assertEquals(List.of("Alumni dinner", "Alumni dinner", "Alumni dinner"), meetings.stream().map(Interaction::getSubject).toList());
        assertEquals(List.of(List.of(amara), List.of(ben)),
                meetings.stream().limit(2).map(each -> List.copyOf(each.getParticipants())).toList());
        assertEquals(TaskKind.THANK_YOU, all(Task.class).get(0).getKind());
        assertEquals(List.of(3L, 3L, 0L, 1L), counts());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void oneUndoTakesAllOfItBack(boolean each) throws Exception {
        log("Amara Osei: got advice, follow up in 2 weeks\nZoe Lind: runs\nMax Huber", each);
        assertEquals(List.of(4L, each ? 3L : 1L, 1L, 1L), counts());
        session.undo();
        assertEquals(List.of(2L, 0L, 0L, 0L), counts());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void somebodyWhoIsNamedTwiceTookPartOnce(boolean each) throws Exception {
        List<Interaction> meetings = log("Zoe Lind: runs\nzoe lind: bakes", each);
        assertEquals(1, meetings.size());
        assertEquals(1, meetings.get(0).getParticipants().size());
        assertEquals(3, session.getStore().count("Person"));
        assertEquals(each ? "Runs\nBakes" : "Zoe Lind: Runs\nZoe Lind: Bakes", meetings.get(0).getNote());
    }
}

package kith.timeline.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.logging.LogDraft;
import kith.core.quicklog.MeetingReader;
import kith.core.quicklog.PeopleGroups;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.Vocabulary;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.SmartList;

/** Who took part in a meeting of many, while it is written. */
class MeetingModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private int understood;
    private Session session;
    private MeetingModel model;
    private Person amara;

    @BeforeEach
    void open() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
        amara = person("Amara Osei", "alumni");
        person("Ben Adeyemi", "alumni");
        person("Ben Carter", "chess");
        LogDraft draft = new LogDraft(session, ZoneOffset.UTC);
        draft.begin("kith.meeting", List.of());
        model = new MeetingModel(draft, new MeetingReader(new Vocabulary(Locale.UK, Map.of()), session.getStore(), CLOCK),
                background::add, Runnable::run, () -> understood++);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Person person(String name, String tag) throws Exception {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        person.getTags().add(tag);
        session.execute("Add", () -> session.create(person));
        return person;
    }

    private void write(String text) {
        model.setText(text);
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private PersonChoice choice(Person person) {
        return new PersonChoice(person.getId(), person.getFormattedName());
    }

    @Test
    void onlyWhatWasWrittenLastIsShown() {
        model.setText("Amara");
        model.setText("Amara\nZoe");
        assertFalse(model.isCurrent());
        work();
        assertTrue(model.isCurrent());
        assertEquals(1, understood);
        assertEquals(2, model.lines().size());
    }

    @Test
    void peopleAreCountedOnceAndNewOnesToo() {
        write("Amara Osei: runs\nAmara Osei: bakes\nZoe Lind\nzoe lind\nMax");
        assertEquals(3, model.people());
        assertEquals(2, model.added());
        assertEquals(1, model.interactions());
        model.setEach(true);
        assertEquals(3, model.interactions());
    }

    @Test
    void aNameOfSeveralIsAskedForUntilOneIsChosen() {
        write("Ben: runs");
        assertEquals("Ben", model.unclear().orElseThrow().written());
        model.choose("Ben", model.unclear().orElseThrow().candidates().get(0));
        work();
        assertTrue(model.unclear().isEmpty());
    }

    @Test
    void aChoiceOfSomebodyNewIsKept() {
        write("Ben");
        model.choose("Ben", new PersonChoice(null, "Ben"));
        work();
        assertTrue(model.unclear().isEmpty());
        assertEquals(1, model.added());
    }

    @Test
    void whoIsAddedIsWrittenBelowAndNotTwice() {
        write("Amara Osei: runs");
        assertEquals("Amara Osei: runs\n", model.add(List.of(choice(amara))));
    }

    @Test
    void twoOfOneNameAreToldApart() throws Exception {
        Person other = person("Amara Osei", "chess");
        write(model.add(List.of(choice(amara), choice(other))));
        assertEquals(List.of(amara.getId(), other.getId()), model.lines().stream().map(line -> line.person().id()).toList());
        assertEquals(2, model.people());
    }

    @Test
    void aNameWithACommaIsAddedAsOneName() throws Exception {
        Person other = person("Osei, Amara: Dr.", "chess");
        write(model.add(List.of(choice(other))));
        assertEquals(other.getId(), model.lines().get(0).person().id());
        assertEquals("", model.lines().get(0).note());
    }

    @Test
    void everybodyOfATagOrAListCanBeAdded() throws Exception {
        SmartList list = KithFactory.eINSTANCE.createSmartList();
        list.setName("Players");
        list.setQuery("tag:chess");
        list.getMembers().add(amara);
        session.execute("Add", () -> session.create(list));
        PeopleGroups groups = new PeopleGroups(session.getStore());
        assertEquals(List.of("alumni 2", "chess 1"), groups.tags().stream().map(tag -> tag.name() + " " + tag.size()).toList());
        assertEquals(List.of("Amara Osei", "Ben Adeyemi"), groups.people(groups.tags().get(0)).stream().map(PersonChoice::name).toList());
        assertEquals(List.of("Players 2"), groups.lists().stream().map(each -> each.name() + " " + each.size()).toList());
        assertEquals(List.of("Amara Osei", "Ben Carter"), groups.people(groups.lists().get(0)).stream().map(PersonChoice::name).toList());
    }

    @Test
    void everythingIsLoggedAsOneStep() throws Exception {
        write("Amara Osei: got advice\nZoe Lind: follow up in 2 weeks");
        model.setEach(true);
        session.execute("Log", () -> model.save(id -> "Meeting"));
        assertEquals(List.of(4L, 2L, 1L, 1L), counts());
        session.undo();
        assertEquals(List.of(3L, 0L, 0L, 0L), counts());
    }

    private List<Long> counts() {
        return List.of(session.getStore().count("Person"), session.getStore().count("Interaction"),
                session.getStore().count("Exchange"), session.getStore().count("Task"));
    }
}

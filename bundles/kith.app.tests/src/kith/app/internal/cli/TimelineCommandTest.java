package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Exchange;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Task;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Everything that has a place in time, at the command line. */
class TimelineCommandTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    @BeforeEach
    void network() throws NetworkException {
        Person amara = person("Amara");
        Person ben = person("Ben");
        Interaction call = MODEL.createInteraction();
        call.setId("call");
        call.setAt(Instant.parse("2026-03-10T08:00:00Z"));
        call.setChannel("kith.call");
        call.setSubject("Courses");
        call.setNote("one\n two");
        call.getParticipants().add(amara);
        Exchange lead = MODEL.createExchange();
        lead.setId("lead");
        lead.setText("A lead");
        lead.setState(ExchangeState.RECEIVED);
        lead.setAt(Instant.parse("2026-03-11T08:00:00Z"));
        lead.getPeople().add(ben);
        Task task = MODEL.createTask();
        task.setId("task");
        task.setTitle("Write");
        task.setDue(LocalDate.of(2026, 3, 12));
        task.getPeople().add(amara);
        try (NetworkStore store = Stores.create(file()); Batch batch = store.begin("Add", false)) {
            for (var entity : List.of(amara, ben, call, lead, task)) {
                batch.put(entity);
            }
            batch.commit();
        }
    }

    private static Person person(String name) {
        Person person = MODEL.createPerson();
        person.setId(name.toLowerCase());
        person.setFormattedName(name);
        return person;
    }

    private Path file() {
        return folder.resolve("network.kith");
    }

    private CommandRun run(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "timeline";
        arguments[1] = "--network";
        arguments[2] = file().toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments);
    }

    private static List<String> titles(CommandRun run) {
        return run.out().lines().map(line -> line.split("\t")[4]).toList();
    }

    @Test
    void everythingIsListedTheLatestFirst() {
        assertEquals(List.of("Write", "A lead", "Courses"), titles(run()));
    }

    @Test
    void aLineSaysWhenWhatHowItStandsWithWhomAndWhatItIsCalled() {
        assertTrue(run().out().contains("2026-03-12\ttask\tfollowUp\tAmara\tWrite\t"), run().out());
        assertTrue(run().out().contains("\texchange\tinformation received\tBen\tA lead\t"), run().out());
        assertTrue(run().out().contains("\tinteraction\tkith.call\tAmara\tCourses\tone two"), run().out());
    }

    @Test
    void onlyWhatIsAskedForIsListed() {
        assertEquals(List.of("Write", "Courses"), titles(run("--about", "Amara")));
        assertEquals(List.of("A lead"), titles(run("--query", "type:exchange")));
        assertEquals(List.of("Write"), titles(run("--limit", "1")));
    }

    @Test
    void jsonHasTheDayOfWhatHasNoTime() {
        String json = run("--json").out();
        assertTrue(json.contains("\"day\""), json);
        assertTrue(json.contains("2026-03-12"), json);
        assertTrue(json.contains("2026-03-11T08:00:00Z"), json);
    }

    @Test
    void aQueryThatIsNotUnderstoodIsRefused() {
        CommandRun run = run("--query", "nothing:like this");
        assertEquals(ExitStatus.NOTHING, run.status());
        assertEquals("", run.out());
    }
}

package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Cadence;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** With whom it is time to be in touch, at the command line. */
class DueCommandTest {

    @TempDir
    Path folder;

    private record Result(int status, List<String> lines, String err) {
    }

    @BeforeEach
    void network() throws NetworkException {
        try (NetworkStore store = Stores.create(file()); Batch batch = store.begin("Add", false)) {
            batch.put(person("Amara", 30, 100));
            batch.put(person("Ben", 10, 100));
            batch.put(person("Chidi", 90, 100));
            batch.put(person("Deniz", 0, 100));
            batch.commit();
        }
    }

    private static Person person(String name, int cadence, int daysAgo) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(name);
        person.setFormattedName(name);
        person.setCreated(Instant.now().minus(Duration.ofDays(daysAgo)));
        if (cadence > 0) {
            Cadence rhythm = KithFactory.eINSTANCE.createCadence();
            rhythm.setIdealDays(cadence);
            person.setCadence(rhythm);
        }
        return person;
    }

    private Path file() {
        return folder.resolve("network.kith");
    }

    private Result run(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = new String[more.length + 3];
        arguments[0] = "due";
        arguments[1] = "--network";
        arguments[2] = file().toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        int status = KithCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    private static List<String> names(Result result) {
        return result.lines().stream().map(line -> line.split("\t")[1]).toList();
    }

    @Test
    void listsTheMostUrgentFirstAndThoseOverdueBeforeThoseDue() {
        assertEquals(List.of("Ben", "Amara", "Chidi"), names(run()));
    }

    @Test
    void listsAsManyAsAreWanted() {
        assertEquals(List.of("Ben"), names(run("--limit", "1")));
        assertEquals(List.of(), names(run("--limit", "0")));
    }

    @Test
    void listsThoseOfAStateInAnyCase() {
        assertEquals(List.of("Chidi"), names(run("--state", "Due")));
    }

    @Test
    void printsJsonForPrograms() {
        String json = String.join("\n", run("--json", "--limit", "1").lines());
        assertTrue(json.contains("\"name\":\"Ben\"") && json.contains("\"idealDays\":10") && json.contains("\"daysOver\":90"), json);
    }

    @Test
    void saysWhichStatesThereAre() {
        Result result = run("--state", "late");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("OVERDUE, DUE, SOON"), result.err());
    }
}

package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Logging at the command line. */
class LogCommandTest {

    @TempDir
    Path folder;

    private record Result(int status, String out, String err) {
    }

    @BeforeEach
    void network() throws NetworkException {
        try (NetworkStore store = Stores.create(file()); Batch batch = store.begin("Add", false)) {
            for (String name : List.of("Amara Osei", "Ben Adeyemi", "Ben Carter")) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId(name);
                person.setFormattedName(name);
                batch.put(person);
            }
            batch.commit();
        }
    }

    private Path file() {
        return folder.resolve("network.kith");
    }

    private Result run(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = new String[more.length + 3];
        arguments[0] = "log";
        arguments[1] = "--network";
        arguments[2] = file().toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        int status = KithCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private long count(String type) throws NetworkException {
        try (NetworkStore store = Stores.openReadOnly(file())) {
            return store.count(type);
        }
    }

    @Test
    void aLineIsLoggedWithAllThatItTells() throws NetworkException {
        Result result = run("call with Amara about internship, got advice, follow up in 2 weeks", "--json");
        assertEquals(0, result.status);
        assertTrue(result.out.contains("\"people\":[\"Amara Osei\"]"), result.out);
        assertTrue(result.out.contains("\"kind\":\"followUp\""), result.out);
        assertEquals(List.of(1L, 1L, 1L), List.of(count("Interaction"), count("Exchange"), count("Task")));
    }

    @Test
    void aDryRunLogsNothing() throws NetworkException {
        Result result = run("call with Amara", "--dry-run");
        assertTrue(result.out.startsWith("Understood: kith.call\tAmara Osei"), result.out);
        assertEquals(0, count("Interaction"));
    }

    @Test
    void aNameOfSeveralPeopleIsNotGuessed() throws NetworkException {
        Result result = run("call with Ben");
        assertEquals(2, result.status);
        assertTrue(result.err.contains("Ben Adeyemi") && result.err.contains("Ben Carter"), result.err);
        assertEquals(0, count("Interaction"));
    }

    @Test
    void somebodyNewIsAddedOnlyOnDemand() throws NetworkException {
        assertEquals(2, run("call with Zoe Hill").status);
        assertEquals(3, count("Person"));
        assertEquals(0, run("call with Zoe Hill", "--add-people").status);
        assertEquals(4, count("Person"));
    }

    @Test
    void aMeetingOfManyIsLoggedFromAFile() throws Exception {
        Path people = Files.writeString(folder.resolve("people.txt"), "Ben Adeyemi: got advice\n- Zoe Hill\n");
        assertEquals(2, run("dinner yesterday", "--people", people.toString()).status);
        assertEquals(0, count("Interaction"));
        Result result = run("dinner with Amara yesterday", "--people", people.toString(), "--add-people", "--json");
        assertEquals(0, result.status, result.err);
        assertTrue(result.out.contains("\"people\":[\"Amara Osei\",\"Ben Adeyemi\",\"Zoe Hill\"]"), result.out);
        assertEquals(List.of(4L, 1L, 1L), List.of(count("Person"), count("Interaction"), count("Exchange")));
        assertEquals(0, run("dinner yesterday", "--people", people.toString(), "--each").status);
        assertEquals(3, count("Interaction"));
    }
}

package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.NetworkException;
import kith.store.Stores;

class FieldsCommandTest {

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void create() throws NetworkException {
        network = folder.resolve("n.kith");
        Stores.create(network).close();
    }

    @Test
    void aFieldIsAddedAndListed() {
        CommandRun.of("fields", "--network", network, "--add", "Cohort", "--type", "choice", "--choices", "2024,2025", "--group",
                "School").done();
        assertEquals("Cohort\tchoice\tPerson\tSchool\t2024 | 2025", CommandRun.of("fields", "--network", network).done());
    }

    @Test
    void anAddedFieldCanBeAskedFor() {
        CommandRun.of("fields", "--network", network, "--add", "Budget", "--type", "number").done();
        assertEquals("", CommandRun.of("list", "--network", network, "--query", "Budget>10").done());
    }

    @Test
    void aSecondFieldOfTheNameIsRefused() {
        CommandRun.of("fields", "--network", network, "--add", "Cohort").done();
        assertTrue(CommandRun.of("fields", "--network", network, "--add", "cohort").refused().contains("cohort"));
    }

    @Test
    void aChoiceOfNothingIsRefused() {
        CommandRun.of("fields", "--network", network, "--add", "Cohort", "--type", "choice").refused();
    }
}

package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Interaction;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Arguments that look like something else, and output that programs read. */
class ArgumentsAndOutputTest {

    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:4.0
            FN:Oliver Cohen
            TITLE:Head of partnerships
            ORG:City Hospital
            BDAY:1980-12-03
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Tab\there
            ADR:;;;Left\u202EBonn;;;
            BDAY:--0229
            END:VCARD
            """;

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void makeNetwork() {
        network = folder.resolve("n.kith");
        CommandRun.of("import", Samples.file(folder, "n.vcf", CARDS), "--network", network).done();
    }

    @Test
    void takesWordsWithHyphensForWords() {
        assertEquals("Tab here", run("list", "--query", "-hospital").done());
        assertEquals("Tab here", run("list", "--query=-hospital").done());
        assertEquals("Oliver Cohen", run("list", "--query", "-Villa -tab").done());
        assertEquals("Person\tTab here", run("search", "-hospital", "--type", "Person").done());
        assertEquals("Person\tTab here", run("search", "-Vienna", "tab").done());
        assertEquals("Person\tOliver Cohen", run("search", "-tag:x", "oliver", "--type", "Person").done());
    }

    @Test
    void refusesMistypedOptions() {
        for (String command : List.of("search", "log", "add", "list")) {
            CommandRun run = run(command, "--jsn", "oliver");
            assertEquals(2, run.status(), command);
            assertTrue(run.err().contains("--jsn"), run.err());
        }
        assertTrue(run("search", "--", "--jsn").done().isEmpty());
    }

    @Test
    void givesHelpInShortOnlyWhereNothingElseIsMeant() {
        assertTrue(CommandRun.of("search", "-h").done().startsWith("Usage: kith search"));
        assertTrue(CommandRun.of("-V").done().startsWith("Kith "));
        assertTrue(CommandRun.of("list", "--help").done().startsWith("Usage: kith list"));
    }

    @Test
    void takesNamesAfterAnAtForWords() throws Exception {
        Path working = Path.of("twitter");
        Files.writeString(working, "--help");
        try {
            CommandRun run = run("search", "@twitter");
            assertEquals("", run.done());
        } finally {
            Files.delete(working);
        }
    }

    @Test
    void findsWordsThatAreJoinedInWriting() {
        assertEquals("Person\tOliver Cohen", run("search", "oliver AND cohen").done());
    }

    @Test
    void printsEachNameOfJsonOnce() {
        String json = run("list", "--columns", "title,title,organization", "--query", "oliver", "--json").done();
        assertTrue(json.endsWith("\"title\":\"Oliver Cohen\",\"columns\":{\"title\":\"Head of partnerships\","
                + "\"organization\":\"City Hospital\"}}]"), json);
    }

    @Test
    void printsAgesAndNotDatesOfBirth() {
        int age = LocalDate.now().getYear() - 1980 - (LocalDate.now().isBefore(LocalDate.now().withMonth(12).withDayOfMonth(3)) ? 1 : 0);
        assertEquals("Oliver Cohen\t" + age + "\nTab here", run("list", "--columns", "age", "--sort", "name").done());
    }

    @Test
    void escapesWhatMovesColumnsAndDeceivesReaders() {
        assertEquals("Tab here\tLeft\\u202eBonn", run("list", "--columns", "city", "--query", "tab").done());
    }

    @Test
    void takesALimitOfOneOrMore() {
        assertEquals("Oliver Cohen", run("list", "--limit", "1", "--sort", "name").done());
        for (String limit : List.of("0", "-1", "x")) {
            for (String command : List.of("list", "timeline", "due", "duplicates", "history")) {
                CommandRun run = run(command, "--limit", limit);
                assertEquals(2, run.status(), command + limit);
                assertTrue(run.err().contains("it is 1 or more"), run.err());
            }
        }
    }

    @Test
    void knowsFieldsAsItPrintsThem() {
        run("fields", "--add", "Badge no").done();
        String line = run("list", "--fields").done().lines().filter(each -> each.contains("Badge")).findFirst().orElseThrow();
        String name = line.split("\t")[0];
        assertEquals("\"Badge no\"", name);
        assertEquals("Oliver Cohen", run("list", "--columns", name, "--sort", name, "--query", "oliver").done());
        assertEquals("Oliver Cohen", run("list", "--columns", "badge no", "--query", "oliver").done());
    }

    @Test
    void printsFieldsWithoutANetwork() {
        assertTrue(CommandRun.of("list", "--fields").done().contains("birthday\t"));
        assertTrue(CommandRun.of("list").err().contains("Missing required option: '--network=FILE'"));
    }

    @Test
    void takesTheArgumentAfterAnOptionThatNeedsNoneForTheArgument() {
        String receipt = run("erase", "--yes", "--backups", "Oliver Cohen").done();
        assertTrue(receipt.contains("Name: Oliver Cohen"), receipt);
        assertTrue(run("erase", "Tab here", "--yes", "--backups", "delete").done().contains("Name: Tab here"));
        assertEquals(2, run("erase", "--yes", "--backups=some", "Oliver Cohen").status());
    }

    @Test
    void saysWhatMakesANetwork() {
        Path none = folder.resolve("none.kith");
        for (List<Object> command : List.<List<Object>>of(List.of("add", "Ada Osei"), List.of("log", "call with Ada"), List.of("list"))) {
            List<Object> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--network", none));
            assertTrue(CommandRun.of(arguments.toArray()).refused().contains("kith import"), command.toString());
            assertFalse(Files.exists(none));
        }
        assertTrue(CommandRun.of("restore", none, network).refused().contains("there is no such file"));
    }

    @Test
    void writesNoProgressIntoFiles() {
        assertEquals("", run("backup").err());
        assertEquals("", CommandRun.of("generate", "--size", "S", "--seed", "1", "--now", "2026-01-31T12:00:00Z",
                folder.resolve("s.kith")).err());
    }

    @Test
    void saysThatAStepIsUndoneAlready() {
        run("add", "Ada Osei").done();
        assertEquals("removed\tPerson\tAda Osei", run("undo", "2").done());
        assertEquals("kith: transaction 2 was undone already, by transaction 3",
                run("undo", "2").refused());
        assertTrue(run("undo", "Ada").refused().contains("is no number of a transaction"));
    }

    @Test
    void namesWhatWasLoggedWithoutASubject() {
        run("log", "call with Oliver Cohen yesterday").done();
        assertTrue(run("history").done().lines().findFirst().orElseThrow().contains("\tLog Call with Oliver Cohen\t"));
        assertEquals("Call with Oliver Cohen", run("list", "--type", "Interaction").done());
        assertTrue(run("undo", "--dry-run").done().contains("Log Call with Oliver Cohen"));
    }

    @Test
    void logsAnOrganizationAsWhereItWasAndNeverAsAPerson() throws Exception {
        for (String option : List.of("--json", "--add-people")) {
            CommandRun run = run("log", option, "interview with City Hospital yesterday");
            run.done();
            assertTrue(run.err().contains("City Hospital is an organization"), run.err());
        }
        assertEquals("2", "" + run("list").done().lines().count());
        try (NetworkStore store = Stores.openReadOnly(network)) {
            store.ids("Interaction").forEach(id -> {
                Interaction logged = (Interaction) store.load(id).orElseThrow();
                assertEquals("City Hospital", logged.getPlace());
                assertNotEquals("kith.note", logged.getChannel());
            });
        }
        run("log", "--add-people", "call with Ada Osei and City Hospital about beds").done();
        assertEquals("Ada Osei\nOliver Cohen\nTab here", run("list", "--sort", "name").done());
        Path people = Samples.file(folder, "people.txt", "Oliver Cohen\nCity Hospital\n");
        assertTrue(run("log", "--add-people", "--people", people, "dinner yesterday").refused().contains("is an organization"));
    }

    @Test
    void addsAWholeNameBesideAnAlmostSameOneAndTellsOfIt() {
        CommandRun run = run("log", "--add-people", "call with Oliver Cohem yesterday");
        run.done();
        assertEquals("Oliver Cohem was added; Oliver Cohen has almost the same name and was left alone", run.err().strip());
        assertEquals("Oliver Cohem\nOliver Cohen\nTab here", run("list", "--sort", "name").done());
    }

    private CommandRun run(String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(command, "--network", network));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray());
    }
}

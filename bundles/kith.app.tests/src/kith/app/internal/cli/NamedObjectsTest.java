package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom commands mean by an id or a name. */
class NamedObjectsTest {

    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:4.0
            UID:urn:petra
            FN:Petra Klug
            TITLE:Surgeon
            ORG:Marsh Press
            EMAIL:petra@example.net
            NOTE:Introduced by Jonas Weber at the summer school
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Jonas Weber
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Jonas Webermann
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            UID:urn:first
            FN:Drew Marsh
            ORG:Quarry Labs
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            UID:urn:second
            FN:Drew Marsh
            ORG:Lagoon Bank
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:André Álvarez
            END:VCARD
            """;
    private static final List<String> ALL = List.of("Andr\u00e9 \u00c1lvarez", "Drew Marsh", "Drew Marsh", "Jonas Weber",
            "Jonas Webermann", "Petra Klug");

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void makeNetwork() {
        network = folder.resolve("n.kith");
        CommandRun.of("import", Samples.file(folder, "n.vcf", CARDS), "--network", network).done();
    }

    @Test
    void erasingTwiceErasesNobodyElse() {
        String receipt = erase("Jonas Weber").done();
        assertTrue(receipt.contains("Name: Jonas Weber"), receipt);
        CommandRun again = erase("Jonas Weber");
        assertEquals(2, again.status());
        assertTrue(again.err().contains("Jonas Webermann"), again.err());
        assertEquals(people("Jonas Weber"), people());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Surgeon", "Marsh Press", "example.net", "petra@example.net", "summer", "Petra", "Klug", "Petra K",
            "Klug Petra", "Drew Marsh", "Lagoon Bank", "", " ", "*", "-Petra", "Introduced by Jonas Weber", "Petra Klug Marsh" })
    void erasesNobodyWhoIsNotNamedInWhole(String text) {
        CommandRun run = erase(text);
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(people(), ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "andre alvarez", "ANDR\u00c9 \u00c1LVAREZ", "Andre\u0301  A\u0301lvarez" })
    void erasesByTheWholeNameWithOtherCaseAccentsAndSpaces(String text) {
        erase(text).done();
        assertEquals(people("Andr\u00e9 \u00c1lvarez"), people());
    }

    @Test
    void listsNamesakesWithTheirOrganizationsAndErasesOneByTheId() {
        CommandRun run = erase("drew marsh");
        List<String> lines = run.err().lines().toList();
        assertEquals(3, lines.size(), run.err());
        assertTrue(lines.get(0).endsWith("\tDrew Marsh\tQuarry Labs") || lines.get(1).endsWith("\tDrew Marsh\tQuarry Labs"), run.err());
        assertEquals("kith: several people can be meant by drew marsh; give the id of one of those above", lines.get(2));
        String id = lines.stream().filter(line -> line.contains("Lagoon")).findFirst().orElseThrow().split("\t")[0];
        assertTrue(erase(id).done().contains("Id: " + id));
        assertEquals(1, people().stream().filter("Drew Marsh"::equals).count());
        assertTrue(erase("Drew Marsh").done().contains("Name: Drew Marsh"));
    }

    @Test
    void saysThatAnOrganizationIsNoPerson() {
        assertEquals("kith: Lagoon Bank is an organization, and not a person", erase("Lagoon Bank").refused());
        assertTrue(CommandRun.of("about", "lagoon bank", "--network", network, "--output", folder.resolve("x")).refused()
                .endsWith("is an organization, and not a person"));
    }

    @Test
    void readsOfWhomTheBeginningsOfTheWordsMeanAlone() {
        for (String text : List.of("pet", "klug p", "Petra Klug", "PETRA")) {
            Path page = folder.resolve("page.html");
            CommandRun.of("about", text, "--network", network, "--output", page).done();
            assertTrue(Samples.text(page).contains("<h1>Petra Klug</h1>"), text);
        }
        Path page = folder.resolve("page.html");
        CommandRun.of("about", "jonas weber", "--network", network, "--output", page).done();
        assertTrue(Samples.text(page).contains("<h1>Jonas Weber</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "summer", "Surgeon", "example.net", "drew", "jonas", "etra" })
    void readsOfNobodyWhoMayNotBeMeant(String text) {
        for (List<Object> command : List.<List<Object>>of(List.of("about", text, "--output", folder.resolve("page.html")),
                List.of("common", text), List.of("common", "petra", text), List.of("timeline", "--about", text))) {
            CommandRun run = run(command);
            assertEquals(2, run.status(), command + run.out());
            assertEquals("", run.out());
        }
    }

    @Test
    void tellsTheHistoryOfAnyObjectByItsName() {
        assertTrue(run(List.of("history", "petra")).done().contains("n.vcf"));
        assertTrue(run(List.of("history", "lagoon")).done().contains("n.vcf"));
        assertTrue(run(List.of("history", "summer")).refused().contains("summer"));
        assertFalse(run(List.of("history", "drew")).err().isEmpty());
    }

    private CommandRun erase(String text) {
        return run(List.of("erase", "--yes", "--", text));
    }

    private CommandRun run(List<Object> command) {
        List<Object> arguments = new ArrayList<>(command);
        arguments.addAll(1, List.of("--network", network));
        return CommandRun.of(arguments.toArray());
    }

    private List<String> people() {
        return CommandRun.of("list", "--network", network, "--sort", "name").done().lines().toList();
    }

    private static List<String> people(String without) {
        return ALL.stream().filter(name -> !name.equals(without)).toList();
    }
}

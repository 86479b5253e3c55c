package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.exchange.internal.linkedin.ConnectionsReader;
import kith.exchange.internal.vcard.VCardFormat;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Titles;

/** A network to import into. */
abstract class ImportFixture {

    static final List<ImportFormat> FORMATS = List.of(
            new ImportFormat("kith.vcard", "vCard", List.of("vcf"), new VCardFormat()),
            new ImportFormat("kith.linkedin", "LinkedIn connections", List.of("csv"), new ConnectionsReader()));

    @TempDir
    Path folder;

    Session session;

    @BeforeEach
    void createNetwork() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
    }

    @AfterEach
    void closeNetwork() {
        session.close();
    }

    ImportReport run(Path... files) throws Exception {
        return new Importer(session, FORMATS).run(List.of(files), false, null);
    }

    /** Checks how many were added, updated and skipped, and that nothing was rejected. */
    static void assertCounts(int added, int updated, int skipped, ImportReport report) {
        assertEquals(new ImportReport(added, updated, skipped, List.of()),
                new ImportReport(report.added(), report.updated(), report.skipped(), report.rejected()), report.toString());
    }

    Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    ImportReport vcard(String... lines) throws Exception {
        return run(file("contacts.vcf", String.join("\r\n", lines) + "\r\n"));
    }

    List<Person> people() {
        return session.getStore().ids("Person").stream().map(id -> (Person) session.getStore().load(id).orElseThrow())
                .toList();
    }

    Person person(String name) {
        return people().stream().filter(person -> Titles.of(person).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " among " + names()));
    }

    /** The lines that a contact keeps, without what belongs to properties that the model has. */
    static List<String> kept(Person person) {
        return person.getCardProperties().stream().filter(line -> !line.contains("X-KITH-DETAIL")).toList();
    }

    List<String> names() {
        return people().stream().map(Titles::of).sorted().toList();
    }

    List<String> organizations() {
        return session.getStore().ids("Organization").stream()
                .map(id -> ((Organization) session.getStore().load(id).orElseThrow()).getName()).sorted().toList();
    }

    String export() throws IOException {
        StringWriter out = new StringWriter();
        new VCardExport(session.getStore()).write(VCardExport.contacts(session.getStore()), out);
        return out.toString();
    }

    static String card(String version, String... lines) {
        return Stream.of("BEGIN:VCARD", "VERSION:" + version, String.join("\r\n", lines), "END:VCARD", "")
                .collect(Collectors.joining("\r\n"));
    }

    /** Reads a fixture that stands beside the tests. */
    static byte[] resource(String name) throws IOException {
        try (var in = ImportFixture.class.getResourceAsStream("/fixtures/" + name)) {
            return in.readAllBytes();
        }
    }
}

package kith.app.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.exchange.Formats;
import kith.exchange.ImportOptions;
import kith.exchange.ImportReport;
import kith.exchange.ImportedContact;
import kith.exchange.Importer;
import kith.model.Person;
import kith.store.Titles;

/** Previews imports of real files into a real network, chooses, imports, and compares what was shown with what was done. */
class ImportPreviewTest {

    @TempDir
    private Path folder;

    private Session session;
    private Path file;

    @BeforeEach
    void importContacts() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
        Path before = write("before.vcf", card("UID:ada-0001", "FN:Ada Osei", "BDAY:1990-01-01", "EMAIL:ada@example.org"),
                card("FN:Ben Adeyemi", "EMAIL:ben@example.org"), card("UID:elif-0001", "FN:Elif Demir", "TITLE:Clerk"));
        run(before, ImportOptions.DEFAULT);
        file = write("after.vcf", card("UID:ada-0001", "FN:Ada Osei", "BDAY:1990-01-02", "TEL:555-0100", "NOTE:Plays chess"),
                card("FN:Ben Adeyemi", "EMAIL:ben@example.org"),
                card("UID:elif-0001", "FN:Elif Kaya", "REV:2099-01-01T00:00:00Z"),
                card("FN:Clara Nunez", "EMAIL:clara@example.org"), card("FN:Clara Nunez", "EMAIL:clara@example.org", "TEL:555-0101"),
                card("FN:Deniz Kaya", "EMAIL:deniz@example.org", "TITLE:Nurse"), card("NOTE:nobody"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Path write(String name, String... cards) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("", cards));
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private ImportPreview run(Path source, ImportOptions options) throws Exception {
        Importer importer = new Importer(session, new Formats(RegistryFactory.getRegistry()).imports());
        return new ImportPreview(ImportTrial.run(importer, new ImportChoice(List.of(source), null), options, null));
    }

    private ImportPreview preview() throws Exception {
        return run(file, ImportOptions.DEFAULT.withDryRun(true));
    }

    private static List<String> names(ImportPreview preview, PreviewPart part) {
        PreviewTexts texts = new PreviewTexts(preview);
        return preview.rows(part).stream().map(row -> texts.cells(row).getFirst()).toList();
    }

    private static PreviewRow row(ImportPreview preview, PreviewPart part, String... words) {
        PreviewTexts texts = new PreviewTexts(preview);
        return preview.rows(part).stream().filter(row -> texts.cells(row).containsAll(List.of(words))).findFirst().orElseThrow();
    }

    private Person person(String name) {
        return session.getStore().ids("Person").stream().map(id -> (Person) session.getStore().load(id).orElseThrow())
                .filter(each -> Titles.of(each).equals(name)).findFirst().orElseThrow();
    }

    private List<String> people() {
        return session.getStore().ids("Person").stream().map(id -> Titles.of(session.getStore().load(id).orElseThrow())).sorted().toList();
    }

    @Test
    void listsEachContactOnceInItsPart() throws Exception {
        ImportPreview preview = preview();
        assertEquals(List.of("Clara Nunez", "Deniz Kaya"), names(preview, PreviewPart.NEW));
        assertEquals(List.of("Ada Osei", "Elif Demir", "Ada Osei", "Ada Osei", "Clara Nunez"), names(preview, PreviewPart.DIFFERENT));
        assertEquals(List.of("Ben Adeyemi"), names(preview, PreviewPart.UNCHANGED));
        assertEquals(List.of("Rejected"), names(preview, PreviewPart.REMARKS));
        assertEquals(PreviewPart.NEW, preview.first());
        assertEquals("2 new, 3 updated, 1 unchanged, 1 rejected, 1 value not taken", new PreviewTexts(preview).summary());
        assertEquals(List.of("Deniz Kaya", "Nurse \u00b7 deniz@example.org", "after.vcf", "31"),
                new PreviewTexts(preview).cells(row(preview, PreviewPart.NEW, "Deniz Kaya")));
    }

    @Test
    void takesWhatIsTickedAndCountsIt() throws Exception {
        ImportPreview preview = preview();
        PreviewRow birthday = row(preview, PreviewPart.DIFFERENT, "Birthday");
        PreviewRow number = row(preview, PreviewPart.DIFFERENT, "555-0100");
        PreviewRow name = row(preview, PreviewPart.DIFFERENT, "Elif Kaya");
        assertFalse(preview.isTicked(birthday));
        assertTrue(preview.isTicked(number) && preview.isTicked(name));
        preview.tick(birthday, true);
        preview.tick(number, false);
        preview.tick(name, false);
        assertEquals("2 new, 2 updated, 2 unchanged, 1 rejected, 2 values not taken", new PreviewTexts(preview).summary());
        ImportPreview report = run(file, preview.options());
        assertEquals("2 new, 2 updated, 2 unchanged, 1 rejected, 1 value not taken", new PreviewTexts(report).summary());
        assertEquals("1990-01-02", person("Ada Osei").getBirthday().toString());
        assertEquals(List.of(), person("Ada Osei").getPhones());
        assertEquals(List.of("Ada Osei", "Ben Adeyemi", "Clara Nunez", "Deniz Kaya", "Elif Demir"), people());
    }

    @Test
    void leavesOutAContactWithAllOfItsCards() throws Exception {
        ImportPreview preview = preview();
        preview.tick(row(preview, PreviewPart.NEW, "Clara Nunez"), false);
        assertFalse(preview.isTicked(row(preview, PreviewPart.DIFFERENT, "Clara Nunez")));
        assertEquals("1 new, 2 updated, 1 unchanged, 1 rejected, 2 left out, 2 values not taken", new PreviewTexts(preview).summary());
        ImportPreview report = run(file, preview.options());
        assertEquals("1 new, 2 updated, 1 unchanged, 1 rejected, 1 value not taken", new PreviewTexts(report).summary());
        assertEquals(List.of("Ada Osei", "Ben Adeyemi", "Deniz Kaya", "Elif Kaya"), people());
    }

    @Test
    void bringsBackAContactOfWhichAValueIsTicked() throws Exception {
        ImportPreview preview = preview();
        preview.tickAll(PreviewPart.NEW, false);
        preview.tick(row(preview, PreviewPart.DIFFERENT, "Clara Nunez"), true);
        assertTrue(preview.isTicked(row(preview, PreviewPart.NEW, "Clara Nunez")));
        assertFalse(preview.isTicked(row(preview, PreviewPart.NEW, "Deniz Kaya")));
    }

    @Test
    void importsNothingIfNothingIsTicked() throws Exception {
        ImportPreview preview = preview();
        preview.tickAll(PreviewPart.NEW, false);
        preview.tickAll(PreviewPart.DIFFERENT, false);
        assertEquals("0 new, 0 updated, 3 unchanged, 1 rejected, 3 left out, 5 values not taken", new PreviewTexts(preview).summary());
        ImportPreview report = run(file, preview.options());
        assertEquals(0, report.counts().added() + report.counts().updated());
        assertEquals(List.of("Ada Osei", "Ben Adeyemi", "Elif Demir"), people());
    }

    @Test
    void prefersWhatTheUserPrefers() throws Exception {
        ImportPreview preview = preview();
        PreviewRow birthday = row(preview, PreviewPart.DIFFERENT, "Birthday");
        PreviewRow name = row(preview, PreviewPart.DIFFERENT, "Elif Kaya");
        PreviewRow number = row(preview, PreviewPart.DIFFERENT, "555-0100");
        preview.prefer(Preference.MINE);
        assertFalse(preview.isTicked(birthday) || preview.isTicked(name));
        assertTrue(preview.isTicked(number));
        preview.prefer(Preference.FILE);
        assertTrue(preview.isTicked(birthday) && preview.isTicked(name) && preview.isTicked(number));
        run(file, preview.options());
        assertEquals("1990-01-02", person("Ada Osei").getBirthday().toString());
    }

    @Test
    void keepsAnAdditionUntickedWhateverIsPreferred() throws Exception {
        ImportPreview preview = preview();
        PreviewRow number = row(preview, PreviewPart.DIFFERENT, "555-0100");
        preview.tick(number, false);
        for (Preference preference : Preference.values()) {
            preview.prefer(preference);
            assertFalse(preview.isTicked(number), preference.name());
        }
    }

    @Test
    void saysWhatWillBeAndThenWhatWas() throws Exception {
        ImportPreview preview = preview();
        assertTrue(new PreviewTexts(preview).cells(row(preview, PreviewPart.DIFFERENT, "Elif Kaya")).contains("will be replaced"));
        ImportPreview report = run(file, preview.options());
        assertTrue(new PreviewTexts(report).cells(row(report, PreviewPart.DIFFERENT, "Elif Kaya")).contains("was replaced"));
        assertEquals("Added", PreviewPart.NEW.label(report.isDone()));
        PreviewRow row = row(report, PreviewPart.NEW, "Deniz Kaya");
        report.tick(row, false);
        assertTrue(report.isTicked(row));
    }

    @Test
    void tellsAllOfARowBelowTheTable() throws Exception {
        ImportPreview preview = preview();
        String detail = new PreviewTexts(preview).detail(row(preview, PreviewPart.DIFFERENT, "Elif Kaya"));
        assertTrue(detail.contains("after.vcf, line") && detail.contains("Elif Kaya is Elif Demir in the network, recognized by UID."), detail);
    }

    @Test
    void showsTheReasonsFirstIfNothingCanBeImported() throws Exception {
        ImportPreview preview = run(folder.resolve("missing.vcf"), ImportOptions.DEFAULT.withDryRun(true));
        assertTrue(preview.isNothingDone());
        assertEquals(PreviewPart.REMARKS, preview.first());
    }

    @Test
    void countsManyContactsInAMoment() {
        ImportReport report = new ImportReport(0, 0, 0, List.of());
        ImportPreview preview = new ImportPreview(new ImportTrial(report, IntStream.range(0, 100_000).mapToObj(ImportPreviewTest::contact)
                .toList(), false));
        long start = System.nanoTime();
        preview.counts();
        assertTrue(System.nanoTime() - start < 1_000_000_000L);
    }

    private static ImportedContact contact(int number) {
        return new ImportedContact(new ImportedContact.Key(number, "Person " + number), Path.of("many.vcf"), number, "new " + number,
                ImportedContact.Fate.NEW, Optional.empty(), "");
    }
}

package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.Rejected;
import kith.model.Email;
import kith.model.Person;
import kith.model.Phone;

class ImporterTest extends ImportFixture {

    @Test
    void importingTheSameFileAgainAddsAndChangesNothing() throws Exception {
        Path file = file("a.vcf", card("3.0", "FN:Amara Osei", "EMAIL:amara@example.org", "ORG:City Hospital;Surgery",
                "X-FOO:1")
                + card("4.0", "FN:Bo Lund", "TEL:+46 8 123"));
        assertCounts(2, 0, 0, run(file));
        String before = export();
        assertCounts(0, 0, 2, run(file));
        assertEquals(before, export());
        assertEquals(List.of("City Hospital"), organizations());
    }

    @Test
    void aDryRunCountsTheSameAndChangesNothing() throws Exception {
        Path file = file("a.vcf", card("3.0", "FN:Amara Osei") + card("3.0", "FN:Bo Lund"));
        ImportReport report = new Importer(session, FORMATS).run(List.of(file), true, null);
        assertCounts(2, 0, 0, report);
        assertEquals(List.of(), names());
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void anImportIsOneStepOfUndo() throws Exception {
        vcard(card("3.0", "FN:Amara Osei", "ORG:City Hospital") + card("3.0", "FN:Bo Lund"));
        assertEquals(Optional.of("Import contacts.vcf"), session.undoLabel());
        session.undo();
        assertEquals(List.of(), names());
        assertEquals(List.of(), organizations());
    }

    @Test
    void cancelingTakesEverythingBack() throws Exception {
        Path file = file("a.vcf", card("3.0", "FN:Amara Osei") + card("3.0", "FN:Bo Lund"));
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return ++asked > 3;
            }
        };
        assertThrows(OperationCanceledException.class, () -> new Importer(session, FORMATS)
                .run(List.of(file), false, monitor));
        assertEquals(List.of(), names());
    }

    @Test
    void somebodyWhoIsThereGetsWhatIsMissingAndLosesNothing() throws Exception {
        vcard(card("3.0", "FN:Amara Osei", "EMAIL;TYPE=work,pref:amara@example.org", "NOTE:Met in Accra", "TITLE:Surgeon"));
        ImportReport report = vcard(card("3.0", "FN:Dr. Amara Osei", "EMAIL;TYPE=pref:AMARA@example.org",
                "EMAIL;TYPE=pref:a@home.org",
                "TEL:123", "NOTE:Plays chess"));
        assertCounts(0, 1, 0, report);
        Person amara = person("Amara Osei");
        assertEquals(List.of("amara@example.org", "a@home.org"), amara.getEmails().stream().map(Email::getAddress).toList());
        assertEquals(List.of(true, false), amara.getEmails().stream().map(Email::isPreferred).toList());
        assertEquals("Met in Accra\n\nPlays chess", amara.getNote());
        assertEquals("Surgeon", amara.getAffiliations().get(0).getTitle());
    }

    @Test
    void oneOfTheSameNameButAnotherUidOrAddressIsAnother() throws Exception {
        vcard(card("3.0", "FN:Ann Lee", "UID:1"), card("3.0", "FN:Bo Lund", "EMAIL:bo@one.org"));
        assertCounts(2, 0, 0, vcard(card("3.0", "FN:Ann Lee", "UID:2"), card("3.0", "FN:Bo Lund", "EMAIL:bo@two.org")));
        assertEquals(List.of("Ann Lee", "Ann Lee", "Bo Lund", "Bo Lund"), names());
    }

    @Test
    void familiesMayShareAnAddress() throws Exception {
        String cards = card("3.0", "FN:Ann Lee", "EMAIL:lee@example.org")
                + card("3.0", "FN:John Lee", "EMAIL:lee@example.org");
        assertCounts(2, 0, 0, vcard(cards));
        assertCounts(0, 0, 2, vcard(cards));
    }

    @Test
    void duplicatesInOneFileBecomeOne() throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Ann Lee", "EMAIL:ann@example.org")
                + card("3.0", "FN:Ann Lee", "EMAIL:ann@example.org")
                + card("3.0", "FN:Ann Lee", "EMAIL:ann@example.org", "TEL:1"));
        assertCounts(1, 1, 1, report);
        assertEquals(List.of("1"), person("Ann Lee").getPhones().stream().map(Phone::getNumber).toList());
    }

    @Test
    void cardsOfOneFileWithDifferentUidsStayTwo() throws Exception {
        String cards = card("3.0", "FN:Ann Lee", "EMAIL:lee@example.org", "UID:1")
                + card("3.0", "EMAIL:lee@example.org", "UID:2");
        assertCounts(2, 0, 0, vcard(cards));
        assertCounts(0, 0, 2, vcard(cards));
    }

    @Test
    void twoOfOneNameInOneFileWithDifferentNumbersStayTwo() throws Exception {
        String cards = card("2.1", "N:Kim;Sun", "TEL:1") + card("2.1", "N:Kim;Sun", "TEL:2");
        assertCounts(2, 0, 0, vcard(cards));
        assertCounts(0, 0, 2, vcard(cards));
    }

    @Test
    void unreadableFilesAreRejectedAndTheOthersGoIn() throws Exception {
        Path good = file("good.vcf", card("3.0", "FN:Amara Osei"));
        Path missing = folder.resolve("missing.vcf");
        Path empty = file("empty.vcf", "");
        Path text = file("text.vcf", "hello");
        Path unknown = file("photo.jpg", "\u00ff\u00d8\u00ff", StandardCharsets.ISO_8859_1);
        ImportReport report = run(missing, folder, empty, text, unknown, good);
        assertEquals(1, report.added());
        assertEquals(List.of(missing, folder, empty, text, unknown), report.rejected().stream().map(Rejected::file)
                .toList());
        assertTrue(report.rejected().stream().allMatch(each -> each.line() == 0 && each.reason().endsWith(".")));
        assertFalse(report.isNothingDone());
        assertTrue(run(missing).isNothingDone());
    }

    @Test
    void aLargeFileOfNoiseIsRefusedAtOnce() throws Exception {
        Path noise = folder.resolve("noise.vcf");
        byte[] block = new byte[1 << 20];
        new java.util.Random(7).nextBytes(block);
        try (var out = Files.newOutputStream(noise)) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        long start = System.nanoTime();
        assertTrue(run(noise).isNothingDone());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
}

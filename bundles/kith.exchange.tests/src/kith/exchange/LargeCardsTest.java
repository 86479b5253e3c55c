package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.core.Session;
import kith.model.Attachment;
import kith.model.Blob;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Photo;

/** Cards that are much larger than usual, as an export of Kith may be. */
class LargeCardsTest extends ImportFixture {

    /** As large as an attachment may be. */
    private static final int LARGEST = 25 << 20;

    @ParameterizedTest
    @ValueSource(ints = { 1, 3 })
    void completeExportWithTheLargestAttachmentsIsImportedAgain(int count) throws Exception {
        List<byte[]> contents = IntStream.range(0, count).mapToObj(LargeCardsTest::random).toList();
        Person ada = person(person -> contents.forEach(content -> {
            Attachment attachment = KithFactory.eINSTANCE.createAttachment();
            attachment.setName("scan " + contents.indexOf(content) + ".pdf");
            attachment.setData(Blob.of(content));
            person.getAttachments().add(attachment);
        }));
        Path file = export(true, ada);
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            ImportReport report = new Importer(other, FORMATS).run(List.of(file), false, null);
            assertEquals(List.of(), report.rejected());
            assertEquals(1, report.added());
            List<Attachment> there = only(other).getAttachments();
            assertEquals(count, there.size());
            for (int i = 0; i < count; i++) {
                assertEquals("scan " + i + ".pdf", there.get(i).getName());
                assertArrayEquals(contents.get(i), there.get(i).getData().bytes());
            }
            assertCounts(0, 0, report.added() + report.updated() + report.skipped(), new Importer(other, FORMATS).run(List.of(file), false, null));
        }
    }

    @Test
    void exportWithAPictureOf13MegabytesIsImportedAgain() throws Exception {
        Person ada = person(person -> {
            Photo photo = KithFactory.eINSTANCE.createPhoto();
            photo.setMediaType("image/png");
            photo.setData(Blob.of(java.util.Arrays.copyOf(random(7), 13 << 20)));
            person.setPhoto(photo);
        });
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            assertCounts(1, 0, 0, new Importer(other, FORMATS).run(List.of(export(false, ada)), false, null));
            assertEquals(ada.getPhoto().getData(), only(other).getPhoto().getData());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void exportOfAPersonWithThousandsOfValuesIsImportedAgain(boolean complete) throws Exception {
        Person ada = person(person -> IntStream.range(0, 3_000).forEach(i -> {
            Phone phone = KithFactory.eINSTANCE.createPhone();
            phone.setNumber("+49 30 " + (1_000_000 + i));
            person.getPhones().add(phone);
            person.getTags().add("tag " + i);
            person.getNicknames().add("Ada " + i);
        }));
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            assertCounts(1, 0, 0, new Importer(other, FORMATS).run(List.of(export(complete, ada)), false, null));
            Person there = only(other);
            assertEquals(List.of(3_000, 3_000, 3_000),
                    List.of(there.getPhones().size(), there.getTags().size(), there.getNicknames().size()));
        }
    }

    @Test
    void moreThanIsUnderstoodIsKeptAndWrittenBack() throws Exception {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCARD", "VERSION:4.0", "FN:Ada Osei"));
        IntStream.range(0, 30_000).forEach(i -> lines.add("TEL:+4930" + (1_000_000 + i)));
        lines.add("END:VCARD");
        ImportReport report = vcard(lines.toArray(String[]::new));
        assertEquals(List.of(1, List.of()), List.of(report.added(), report.rejected()));
        assertEquals(1, report.notices().size(), report.notices().toString());
        String exported = export();
        assertEquals(30_000, exported.lines().filter(line -> line.startsWith("TEL:")).count());
        assertTrue(exported.contains("+49301029999"));
        assertCounts(0, 0, 1, run(folder.resolve("contacts.vcf")));
    }

    @Test
    void listOfVeryManyValuesIsKeptAsItIs() throws Exception {
        String tags = String.join(",", IntStream.range(0, 100_000).mapToObj(i -> "t" + i).toList());
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:4.0", "FN:Ada Osei", "CATEGORIES:" + tags, "END:VCARD");
        assertEquals(List.of(1, List.of()), List.of(report.added(), report.rejected()));
        assertTrue(export().replace("\r\n ", "").contains(",t99999"));
    }

    @Test
    void logoAndKeyInBase64AreNoText() throws Exception {
        String logo = Base64.getEncoder().encodeToString(random(3));
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:3.0", "FN:Ada Osei", "N:Osei;Ada;;;",
                "LOGO;ENCODING=b;TYPE=PNG:" + logo.substring(0, 20 << 20), "KEY;ENCODING=B:" + logo.substring(0, 20 << 20), "END:VCARD");
        assertEquals(List.of(1, List.of()), List.of(report.added(), report.rejected()));
    }

    @Test
    void attachmentsComeInWhateverOrderAnotherProgramHasGivenTheLines() throws Exception {
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            assertEquals(List.of(), new Importer(other, FORMATS).run(List.of(sorted(file -> file)), false, null).rejected());
            assertEquals("notes.txt", only(other).getAttachments().getFirst().getName());
            assertArrayEquals(new byte[] { 1, 2, 3 }, only(other).getAttachments().getFirst().getData().bytes());
        }
    }

    @Test
    void contentsOfADocumentThatIsGoneAreKept() throws Exception {
        Path file = sorted(cards -> cards.replaceFirst("(?m)^X-KITH-MORE:.*\\R", ""));
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            new Importer(other, FORMATS).run(List.of(file), false, null);
            assertEquals(1, only(other).getCardProperties().stream().filter(line -> line.startsWith("X-KITH-CONTENT")).count());
        }
    }

    /** Exports a person with an attachment, the lines of its card in reverse order. */
    private Path sorted(UnaryOperator<String> change) throws Exception {
        Path file = export(true, person(person -> {
            Attachment attachment = KithFactory.eINSTANCE.createAttachment();
            attachment.setName("notes.txt");
            attachment.setData(Blob.of(new byte[] { 1, 2, 3 }));
            person.getAttachments().add(attachment);
        }));
        List<String> lines = new ArrayList<>(List.of(Files.readString(file).replace("\r\n ", "").split("\r\n")));
        Collections.reverse(lines.subList(2, lines.size() - 1));
        return Files.writeString(file, change.apply(String.join("\r\n", lines) + "\r\n"));
    }

    private interface Filling {
        void fill(Person person);
    }

    private Person person(Filling filling) throws Exception {
        List<Person> added = new ArrayList<>();
        session.execute("Add", () -> {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setFormattedName("Ada Osei");
            filling.fill(person);
            added.add(session.create(person));
        });
        return added.getFirst();
    }

    private Path export(boolean complete, Person person) throws Exception {
        Path file = folder.resolve("export.vcf");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new VCardExport(session.getStore(), complete).write(List.of(person).stream(), out);
        }
        return file;
    }

    private static Person only(Session session) {
        List<String> ids = session.getStore().ids("Person");
        assertEquals(1, ids.size());
        return session.find(Person.class, ids.getFirst()).orElseThrow();
    }

    private static byte[] random(int seed) {
        byte[] bytes = new byte[LARGEST];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}

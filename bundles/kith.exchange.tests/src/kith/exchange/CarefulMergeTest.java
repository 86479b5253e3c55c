package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.Attachment;
import kith.model.Blob;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.Person;

/** Values that look the same and are not, or the other way around. */
class CarefulMergeTest extends ImportFixture {

    @Test
    void keepsTwoFilesOfOneName() throws Exception {
        session.execute("Add", () -> {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setFormattedName("Ada Osei");
            person.getAttachments().add(scan("one"));
            session.create(person);
        });
        StringWriter out = new StringWriter();
        new VCardExport(session.getStore(), true).write(VCardExport.contacts(session.getStore()), out);
        Person live = session.find(Person.class, session.getStore().ids("Person").getFirst()).orElseThrow();
        session.execute("Replace", () -> live.getAttachments().set(0, scan("two")));
        run(file("old.vcf", out.toString()));
        assertEquals(2, live.getAttachments().size());
        assertCounts(0, 0, 1, run(folder.resolve("old.vcf")));
    }

    private static Attachment scan(String content) {
        Attachment attachment = KithFactory.eINSTANCE.createAttachment();
        attachment.setName("scan.pdf");
        attachment.setData(Blob.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return attachment;
    }

    @Test
    void keepsANoteThatIsAPartOfAWord() throws Exception {
        vcard(card("4.0", "UID:urn:uuid:5d5ab0ac-1b5e-4b37-9f7e-000000000001", "FN:Ada Osei", "NOTE:Met in Canada\\nLikes tea"));
        vcard(card("4.0", "UID:urn:uuid:5d5ab0ac-1b5e-4b37-9f7e-000000000001", "FN:Ada Osei", "NOTE:Ada"));
        assertEquals("Met in Canada\nLikes tea\n\nAda", people().getFirst().getNote());
        vcard(card("4.0", "UID:urn:uuid:5d5ab0ac-1b5e-4b37-9f7e-000000000001", "FN:Ada Osei", "NOTE:likes TEA"));
        assertEquals("Met in Canada\nLikes tea\n\nAda", people().getFirst().getNote());
    }

    @Test
    void keepsPagesWhosePathsDifferInCapitals() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "URL:https://Example.org/a/Xy", "URL:https://example.org/a/xY", "URL:https://example.org/a/Xy/"));
        assertEquals(List.of("https://Example.org/a/Xy", "https://example.org/a/xY"), people().getFirst().getLinks().stream().map(Link::getValue).toList());
        String export = export();
        assertCounts(0, 0, 1, run(file("own.vcf", export)));
    }

    @ParameterizedTest
    @CsvSource({ "HEIC,image/heic", "image/tiff,image/tiff", "SVG,image/svg+xml", "PNG,image/png", "JPG,image/jpeg" })
    void keepsTheTypeOfAPicture(String type, String expected) throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "PHOTO;ENCODING=b;TYPE=" + type + ":" + Base64.getEncoder().encodeToString(new byte[] { 1, 2, 3, 4, 5 })));
        assertEquals(expected, people().getFirst().getPhoto().getMediaType());
        assertThat(export()).contains("PHOTO:data:" + expected + ";base64,");
    }

    @Test
    void writesPropertiesOfVersion3UnderTheirNamesThere() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "N:Osei;Ada;;;", "CLASS:PRIVATE", "MAILER:Mutt 2"));
        StringWriter out = new StringWriter();
        VCardExport.ofVersion3(session.getStore()).write(VCardExport.contacts(session.getStore()), out);
        assertThat(out.toString().lines()).contains("CLASS:PRIVATE", "MAILER:Mutt 2");
        assertThat(export().lines()).contains("X-CLASS:PRIVATE");
        assertCounts(0, 0, 1, run(file("own.vcf", out.toString())));
    }

    @Test
    void readsUnicodeBesideAChosenEncoding() throws Exception {
        Path file = Files.write(folder.resolve("a.vcf"), (card("3.0", "FN:Zo\u00eb M\u00fcller", "N:M\u00fcller;Zo\u00eb;;;")).getBytes("UTF-8"));
        Files.write(file, card("3.0", "FN:\u5f20\u4f1f", "N:\u5f20;\u4f1f;;;").getBytes("GBK"), java.nio.file.StandardOpenOption.APPEND);
        new Importer(session, FORMATS, Charset.forName("GBK")).run(List.of(file), false, null);
        assertEquals(List.of("Zo\u00eb M\u00fcller", "\u5f20\u4f1f"), names());
    }

    @Test
    void exportsSomebodyWhoseNameIsOfControlCharacters() throws Exception {
        session.execute("Add", () -> {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setFormattedName("\u0001\u0002");
            person.setUid("urn:uuid:5d5ab0ac-1b5e-4b37-9f7e-000000000002");
            session.create(person);
        });
        ImportReport report = run(file("own.vcf", export()));
        assertEquals(List.of(), report.rejected());
        assertEquals(0, report.added());
    }
}

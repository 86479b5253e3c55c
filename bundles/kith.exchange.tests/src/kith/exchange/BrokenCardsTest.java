package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.exchange.ImportReport.Notice;
import kith.model.Person;

/** Cards of which a part is broken: the rest of them comes in, and what is odd is reported with its line. */
class BrokenCardsTest extends ImportFixture {

    @ParameterizedTest
    @ValueSource(strings = { "Office hours 9 to 5", "TEL;CELL 0170 1", "FN", "=", "\u0001", "Caf\u00e9: open", "Meeting on Monday: bring tea",
            ";;;", ":value", "*** cut here ***", "X-", "BEGIN", "# comment" })
    void keepsTheCardAroundALineThatIsNoProperty(String line) throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Ada Osei", "TEL:+49 30 1", line, "EMAIL:ada@example.org"));
        assertEquals(List.of(), report.rejected());
        Person ada = person("Ada Osei");
        assertEquals("+49 30 1", ada.getPhones().get(0).getNumber());
        assertEquals("ada@example.org", ada.getEmails().get(0).getAddress());
    }

    @Test
    void keepsALineThatIsNoPropertyAndReportsIt() throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Ada Osei", "TEL:+49 30 1", "Office hours 9 to 5"));
        assertEquals(List.of(5L), report.notices().stream().map(Notice::line).toList());
        assertThat(report.notices().get(0).message()).contains("Office hours 9 to 5");
        assertEquals(List.of("X-KITH-UNREAD:Office hours 9 to 5"), kept(person("Ada Osei")));
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void keepsPropertiesWithCharactersThatNamesDoNotHave() throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Ada Osei", "X-GOOGLE TALK;TYPE=WORK:ada.talk", "X-GR\u00d6SSE:170", "TEL ;TYPE=CELL:+49 170 1"));
        assertEquals(List.of(), report.rejected());
        assertEquals("xmpp:ada.talk", person("Ada Osei").getLinks().get(0).getValue());
        assertEquals("+49 170 1", person("Ada Osei").getPhones().get(0).getNumber());
        assertEquals(List.of("X-GR-SSE:170"), kept(person("Ada Osei")));
        assertEquals(3, report.notices().size());
    }

    @Test
    void joinsALineOfWhichOnlyTheSpaceOfTheFoldIsMissing() throws Exception {
        String start = "URL:https://example.org/" + "a".repeat(51);
        assertEquals(75, start.length());
        ImportReport report = vcard(card("3.0", "FN:Ada Osei", start, "bcd?e=f", "URL:", "https://example.org/ada"));
        assertEquals(List.of("https://example.org/" + "a".repeat(51) + "bcd?e=f", "https://example.org/ada"),
                person("Ada Osei").getLinks().stream().map(each -> each.getValue()).toList());
        assertEquals(2, report.notices().size());
    }

    @Test
    void takesACardThatTheFileEndsIn() throws Exception {
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:3.0", "FN:Ada Osei", "TEL:+49 30 1", "EMAIL:ad");
        assertEquals(List.of(), report.rejected());
        assertEquals("ad", person("Ada Osei").getEmails().get(0).getAddress());
        assertEquals(List.of(1L), report.notices().stream().map(Notice::line).toList());
    }

    @Test
    void takesACardThatTheNextOneBeginsIn() throws Exception {
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:3.0", "FN:Ada Osei", "BEGIN:VCARD", "VERSION:3.0", "FN:Ben Li", "END:VCARD");
        assertEquals(List.of("Ada Osei", "Ben Li"), names());
        assertEquals(List.of(1L), report.notices().stream().map(Notice::line).toList());
        assertEquals(List.of(), report.rejected());
    }

    @Test
    void takesACardWithoutABeginning() throws Exception {
        ImportReport report = vcard("BEGIN:VCARD", "VERSION:3.0", "FN:Ben Li", "END:VCARD", "VERSION:3.0", "FN:Ada Osei", "END:VCARD");
        assertEquals(List.of("Ada Osei", "Ben Li"), names());
        assertEquals(List.of(5L), report.notices().stream().map(Notice::line).toList());
    }

    @Test
    void takesAPictureThatIsCutOff() throws Exception {
        ImportReport report = vcard(card("2.1", "FN:Ada Osei", "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDA"));
        assertEquals("image/jpeg", person("Ada Osei").getPhoto().getMediaType());
        assertEquals(24, person("Ada Osei").getPhoto().getData().size());
        assertEquals(1, report.notices().size());
        assertThat(export()).contains("PHOTO:data:image/jpeg;base64,/9j/4AAQ");
    }

    @Test
    void takesAPictureInWhichTheFileEnds() throws Exception {
        vcard("BEGIN:VCARD", "VERSION:3.0", "FN:Ada Osei", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ", " AAAQABAAD/2wB");
        assertEquals(23, person("Ada Osei").getPhoto().getData().size());
    }

    @Test
    void readsNamesOfPropertiesThatAreFolded() throws Exception {
        String name = "X-" + "A".repeat(120);
        vcard(card("3.0", "FN:Ada Osei", name + ":1"));
        assertEquals(List.of(name + ":1"), kept(person("Ada Osei")));
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }
}

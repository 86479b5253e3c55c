package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Person;

/** Cards that were valid and that a library read and wrote again; the scripts in findings show which one does what. */
class LibraryCardsTest extends ImportFixture {

    private static final String PICTURE = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    @Test
    void readsOnceThePropertiesThatLibvcWritesTwice() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "item1.EMAIL:ada@example.org", ".EMAIL:ada@example.org", "item1.X-ABLabel:Choir",
                ".X-ABLabel:Choir", "item2.EMAIL;TYPE=home:ada@example.net", ".EMAIL;TYPE=home:ada@example.net", "item2.X-ABLabel:Hospital",
                ".X-ABLabel:Hospital", "EMAIL:ada@example.com"));
        Person ada = person("Ada Osei");
        assertEquals(List.of("ada@example.org Choir", "ada@example.net Hospital", "ada@example.com null"),
                ada.getEmails().stream().map(email -> email.getAddress() + " " + email.getLabel()).toList());
        assertEquals(List.of(), kept(ada));
        assertThat(export().lines()).noneMatch(line -> line.startsWith("."));
    }

    @Test
    void takesAGroupWithoutANameForNone() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", ".TEL:+49 30 1", ".X-ABLabel:Choir", ".URL:https://example.org/"));
        Person ada = person("Ada Osei");
        assertNull(ada.getPhones().get(0).getLabel());
        assertNull(ada.getLinks().get(0).getLabel());
        assertThat(export()).contains("TEL:+49 30 1").doesNotContain("\n.");
    }

    @Test
    void knowsTheLabelOfAppleByTheNameThatVcfGivesIt() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "item1.TEL:+49 30 1", "item1.X-AB-LABEL:Choir", "item2.TEL:+49 30 2", "item2.X-AB-LABEL:_$!<Work>!$_"));
        Person ada = person("Ada Osei");
        assertEquals("Choir", ada.getPhones().get(0).getLabel());
        assertEquals(List.of("work"), ada.getPhones().get(1).getTypes());
        assertEquals(List.of(), kept(ada));
        assertThat(export()).contains("X-ABLabel:Choir");
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void readsTheLabelThatGammuWritesForAnAddressOnce() throws Exception {
        vcard(card("2.1", "FN:Ada Osei", "LABEL;ENCODING=QUOTED-PRINTABLE:Ada Osei=0A12 Fern St=0ABonn, 53111",
                "ADR;WORK;ENCODING=QUOTED-PRINTABLE:Ada Osei=0A12 Fern St=0ABonn, 53111", "ADR;WORK:;;12 Fern St;Bonn;;53111;", "ADR;HOME:PO Box 5"));
        Person ada = person("Ada Osei");
        assertEquals(List.of("null Ada Osei\n12 Fern St\nBonn, 53111", "null 12 Fern St", "PO Box 5 null"),
                ada.getAddresses().stream().map(each -> each.getPoBox() + " " + each.getStreet()).toList());
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "data:image/gif;base64\\,", "data:image/gif\\;base64,", "data:image/gif\\;base64\\," })
    void readsAPictureWhoseAddressHasEscapes(String start) throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "PHOTO:" + start + PICTURE));
        assertEquals(42, person("Ada Osei").getPhoto().getData().size());
    }

    @Test
    void keepsWhatItKnowsWhereTextVcardWritesNothing() throws Exception {
        vcard(card("4.0", "UID:ada", "FN:Ada Osei", "TEL;VALUE=uri:tel:+49-30-5550100;ext=55", "URL:https://example.org/a;b=1",
                "BDAY:--0412", "GENDER:F", "PHOTO:data:image/gif;base64," + PICTURE));
        vcard(card("4.0", "UID:ada", "FN:Ada Osei", "TEL;VALUE=uri:", "URL:", "BDAY:", "GENDER:", "PHOTO:", "EMAIL:ada@example.org"));
        Person ada = person("Ada Osei");
        assertEquals(1, ada.getPhones().size());
        assertEquals("https://example.org/a;b=1", ada.getLinks().get(0).getValue());
        assertNotNull(ada.getBirthday());
        assertNotNull(ada.getPhoto());
        assertEquals("ada@example.org", ada.getEmails().get(0).getAddress());
    }

    @Test
    void keepsABirthdayThatHordeWroteAsNone() throws Exception {
        vcard(card("3.0", "UID:ada", "FN:Ada Osei", "BDAY:1985-04-12"));
        ImportReport report = vcard(card("3.0", "UID:ada", "FN:Ada Osei", "BDAY:Array", "GEO:0;0"));
        assertEquals("1985-04-12", person("Ada Osei").getBirthday().toString());
        assertThat(report.notices()).hasSize(1);
        assertThat(report.notices().get(0).message()).contains("Array");
    }

    @Test
    void readsANoteOfWhichAPartBecameAParameter() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "NOTE; TIME:Bring tea\\; time: noon"));
        assertEquals("Bring tea; time: noon", person("Ada Osei").getNote());
    }

    @Test
    void readsTheFormsThatVcardsJsWrites() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "BDAY;VALUE=date-and-or-time:1985-04-12", "TEL;TYPE=CELL;VALUE=uri:tel:+49 170 5550000",
                "ADR;TYPE=WORK;LABEL=\"Rear: \"office\"\":;;12 Fern St;Bonn;;;", "REV:2026-12-01T01:43:52.758Z"));
        Person ada = person("Ada Osei");
        assertEquals("1985-04-12", ada.getBirthday().toString());
        assertEquals("+49 170 5550000", ada.getPhones().get(0).getNumber());
        assertEquals("12 Fern St", ada.getAddresses().get(0).getStreet());
        assertThat(export()).contains("LABEL=\"Rear: ^'office^'\":;;12 Fern St;Bonn;;;");
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void leavesListsOfQuotedValuesAsTheyAre() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "TEL;TYPE=\"home\",voice,\"cell\":+49 30 1", "N;SORT-AS=\"Osei\",\"Ada\":Osei;Ada;;;"));
        assertEquals(List.of("home", "voice", "cell"), person("Ada Osei").getPhones().get(0).getTypes());
        assertThat(export()).contains("N;SORT-AS=\"Osei\",\"Ada\":Osei;Ada;;;");
    }
}

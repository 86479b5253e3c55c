package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Person;
import kith.model.Phone;

/** Cards as programs write them besides or against the specifications. */
class ProgramDialectsTest extends ImportFixture {

    @Test
    void putsANameTogetherThatIsBrokenSoftlyAndFolded() throws Exception {
        vcard(card("2.1", "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BChlbach;J=C3=B6=\r\n rg",
                "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg M=C3=BChlbach",
                "NOTE;ENCODING=QUOTED-PRINTABLE:Erste Zeile=0D=0AZweite=\r\n Zeile"));
        Person person = people().getFirst();
        assertEquals("J\u00f6rg", person.getGivenName());
        assertEquals("Erste Zeile\nZweite Zeile", person.getNote());
    }

    @Test
    void keepsTheSpaceOfANameAfterASoftBreak() throws Exception {
        vcard(card("2.1", "N;ENCODING=QUOTED-PRINTABLE:van=\r\n der Berg;Ann", "FN:Ann van der Berg"));
        assertEquals("van der Berg", people().getFirst().getFamilyName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "C:\\new\\temp; see C:\\names, too | C:\\new\\temp; see C:\\names, too",
            "first\\nsecond | first%second", "see \\\\server\\north\\a.doc | see \\\\server\\north\\a.doc",
            "a\\; b c:\\nested | a; b c:\\nested", "Address:\\nFern St 1 | Address:%Fern St 1",
            "Plan B:\\nCall on Monday\\nBring cake | Plan B:%Call on Monday%Bring cake",
            "Vitamin D:\\nmornings\\nevenings | Vitamin D:%mornings%evenings", "see C:\\docs\\notes | see C:\\docs\\notes" })
    void readsPathsOfWindowsInNotesOfVersion21(String written, String note) throws Exception {
        vcard(card("2.1", "N:Note;Quin", "NOTE:" + written));
        assertEquals(note.replace('%', '\n'), people().getFirst().getNote());
    }

    @Test
    void readsNamesOfSeveralLinesAsOfOne() throws Exception {
        vcard(card("3.0", "N:Kert\u00e9sz\\n\\nBalogh;R\u00e9ka;;;", "FN:R\u00e9ka Kert\u00e9sz", "", "Balogh"));
        assertEquals(List.of("R\u00e9ka Kert\u00e9sz Balogh", "Kert\u00e9sz Balogh"),
                List.of(people().getFirst().getFormattedName(), people().getFirst().getFamilyName()));
    }

    @Test
    void readsTheLabelsOfAndroidAsLabelsOnly() throws Exception {
        vcard(card("2.1", "N:\u0160imek;Jan;;;", "TEL;CELL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43=68=61=74=61):555-0188"));
        assertEquals(List.of("cell"), people().getFirst().getPhones().getFirst().getTypes());
        assertEquals("Chata", people().getFirst().getPhones().getFirst().getLabel());
        assertThat(export()).contains("TEL;TYPE=cell:555-0188");
    }

    @Test
    void readsTheReadingOfAJapaneseName() throws Exception {
        String card = card("2.1", "N;CHARSET=SHIFT_JIS:\u8868;\u5341\u548c\u5b50", "SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:\uff75\uff93\uff83;\uff84\uff9c\uff7a");
        run(file("a.vcf", card, Charset.forName("Shift_JIS")));
        Person person = people().getFirst();
        assertEquals(List.of("\u8868", "\u5341\u548c\u5b50", "\uff75\uff93\uff83", "\uff84\uff9c\uff7a"), List.of(person.getFamilyName(), person.getGivenName(),
                person.getPhoneticFamilyName(), person.getPhoneticGivenName()));
        assertEquals(List.of(), kept(person));
    }

    @Test
    void tellsOfAPersonOnTheCardOfACompany() throws Exception {
        ImportReport report = vcard(card("3.0", "N:Reyes;Marta;;;", "FN:Taller Reyes", "ORG:Taller Reyes;", "X-ABShowAs:COMPANY"));
        assertEquals(List.of("Taller Reyes"), organizations());
        assertThat(report.notices().getFirst().message()).contains("Marta Reyes");
        assertThat(export()).contains("X-N:Reyes;Marta");
    }

    @Test
    void readsAddressesWithUnescapedSemicolonsAsAbookWritesThem() throws Exception {
        run(file("abook.vcf", "BEGIN:VCARD\r\nFN:Ada Osei\r\nEMAIL;PREF;INTERNET:ada@example.org\r\nEMAIL;1;INTERNET:ada@example.net\r\n"
                + "ADR:;;12 Fern St, Flat 3; rear;Bonn;;53111;Germany\r\nEND:VCARD\r\n"));
        var address = people().getFirst().getAddresses().getFirst();
        assertEquals(List.of("12 Fern St, Flat 3; rear", "Bonn", "53111", "Germany"),
                List.of(address.getStreet(), address.getLocality(), address.getPostalCode(), address.getCountry()));
        assertEquals(List.of(), people().getFirst().getEmails().get(1).getTypes());
        assertThat(export()).contains("EMAIL:ada@example.net");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/vcard; charset=utf-8", "text/x-vcard;\r\n name=\"zoe.vcf\"", "text/directory; profile=vCard",
            "application/octet-stream;\r\n\tname=zoe.vcf" })
    void readsCardsInBase64InMails(String type) throws Exception {
        String card = card("3.0", "FN:Zo\u00eb", "NOTE:" + "long ".repeat(30).strip());
        ImportReport report = run(file("a.eml", "From: Kim <kim@example.org>\r\nMIME-Version: 1.0\r\n\r\n--x\r\nContent-Type: text/plain\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nHello=2C\r\n-- \r\nKim\r\n--x\r\nContent-Type: " + type
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(card.getBytes(StandardCharsets.UTF_8)) + "\r\n--x--\r\n"));
        assertEquals(List.of("Zo\u00eb"), names());
        assertEquals(List.of(), report.rejected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "555-0042 / 555-0043 | 555-0042 | 555-0043", "+49 30 1234567; +49 30 7654321 | +49 30 1234567 | +49 30 7654321",
            "555-0048/49 | 555-0048/49 |", "030/1234567 | 030/1234567 |", "030 / 1234567 | 030 / 1234567 |", "555-0042 or 555-0043 | 555-0042 or 555-0043 |",
            "tel:+49-30-1234567;ext=5 | +49-30-1234567 ext. 5 |", "555-0042,,123 | 555-0042,,123 |",
            "+1 800 555 1234;9876543 | +1 800 555 1234;9876543 |", "+49 30 1234567;+49 30 7654321 | +49 30 1234567 | +49 30 7654321" })
    void readsTwoWholeNumbersInOnePropertyAsTwo(String written, String first, String second) throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "TEL;TYPE=work;PREF=1:" + written.replace(";", "\\;").replace(",", "\\,")));
        var phones = people().getFirst().getPhones();
        assertEquals(second == null ? List.of(first) : List.of(first, second), phones.stream().map(Phone::getNumber).toList());
        assertEquals(List.of("work"), phones.getLast().getTypes());
        assertEquals(1, phones.stream().filter(Phone::isPreferred).count());
        String export = export();
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ";;Calle Mayor 1\\nPiso 2;Madrid;;28001;Espa\u00f1a;Calle Mayor 1\\nPiso 2\\nMadrid 28001\\nEspa\u00f1a | Calle Mayor 1%Piso 2 | Madrid",
            "12 Fern St\\, Bonn | 12 Fern St, Bonn |", ";;12 Fern St;rear;Bonn;;53111;Germany | 12 Fern St; rear | Bonn" })
    void readsAddressesOfMoreOrFewerParts(String value, String street, String locality) throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "ADR;TYPE=HOME:" + value));
        var address = people().getFirst().getAddresses().getFirst();
        assertEquals(street.replace('%', '\n'), address.getStreet());
        assertEquals(locality, address.getLocality());
        assertEquals(null, address.getExtended());
        String export = export();
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export)));
    }

    @Test
    void readsAddressesWithoutMarksOfDirection() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "TEL:\u202d+1 212 555 0100\u202c", "EMAIL:\u200eada@example.org", "X-MS-TEL;TYPE=VOICE,COMPANY:+1 425 555 0199",
                "CATEGORIES:Business;Personal", "BDAY:1985\u5e744\u670812\u65e5"));
        Person person = people().getFirst();
        assertEquals(List.of("+1 212 555 0100", "+1 425 555 0199"), person.getPhones().stream().map(Phone::getNumber).toList());
        assertEquals("ada@example.org", person.getEmails().getFirst().getAddress());
        assertEquals(List.of("Business", "Personal"), person.getTags());
        assertEquals("1985-04-12", String.valueOf(person.getBirthday()));
    }

    @Test
    void readsALargeQuotedPrintablePartOfAMailInLinearTime() throws Exception {
        String picture = "A".repeat(74) + "=\r\n";
        assertTimeout(Duration.ofSeconds(10), () -> run(file("a.eml", "From: Kim <kim@example.org>\r\n\r\n--x\r\nContent-Type: text/vcard\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nBEGIN:VCARD\r\nFN:Zo=C3=AB\r\nPHOTO;ENCODING=3Db:" + picture.repeat(200_000)
                + "\r\nEND:VCARD\r\n--x--\r\n")));
        assertEquals(List.of("Zo\u00eb"), names());
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.Session;
import kith.model.Address;
import kith.model.Person;

/** Names, addresses and organizations with more parts than the model has. */
class StructuredValuesTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "4.0 | P\u00e9rez,G\u00f3mez;Ana,Mar\u00eda;;; | P\u00e9rez G\u00f3mez | Ana Mar\u00eda | - | - | - | P\u00e9rez,G\u00f3mez;Ana,Mar\u00eda;;;",
            "4.0 | Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.,A.C.P. | Stevenson | John | Philip Paul | Dr. | Jr. M.D. A.C.P. | Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.,A.C.P.",
            "3.0 | Smith, Jr.;John;;; | Smith, Jr. | John | - | - | - | Smith\\, Jr.;John;;;",
            "2.1 | Smith,Jr.;John | Smith,Jr. | John | - | - | - | Smith\\,Jr.;John;;;",
            "4.0 | Smith\\, Jr.;John;;; | Smith, Jr. | John | - | - | - | Smith\\, Jr.;John;;;",
            "4.0 | van der Berg;Jonathan;;;;Lee;III | van der Berg Lee | Jonathan | - | - | III | van der Berg;Jonathan;;;;Lee;III",
            "4.0 | Berg,Lee;Jon;;;Jr.;Lee;Jr. | Berg Lee | Jon | - | - | Jr. | Berg,Lee;Jon;;;Jr.;Lee;Jr.",
            "4.0 | Osei | Osei | - | - | - | - | Osei;;;;" })
    void readsAndWritesAllPartsOfNames(String version, String value, String family, String given, String additional, String prefix,
            String suffix, String exported) throws Exception {
        vcard(card(version, "FN:Somebody", "N:" + value));
        Person person = person("Somebody");
        assertEquals(java.util.Arrays.asList(family, given, additional, prefix, suffix), java.util.Arrays.asList(person.getFamilyName(),
                person.getGivenName(), person.getAdditionalNames(), person.getNamePrefix(), person.getNameSuffix()));
        assertThat(export().lines().toList()).contains("N:" + exported);
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void writesWhatTheModelSaysOnceANameIsChanged() throws Exception {
        vcard(card("4.0", "FN:Jon Berg", "N:Berg;Jon;;;;Lee;III"));
        Person jon = session.find(Person.class, person("Jon Berg").getId()).orElseThrow();
        session.execute("Change", () -> jon.setGivenName("Jonathan"));
        assertThat(export()).contains("\r\nN:Berg Lee;Jonathan;;;III\r\n");
    }

    @Test
    void keepsAllComponentsOfAnAddress() throws Exception {
        String value = ";;;Bonn;;53111;Germany;12;Apt 3;2nd floor;54;Fern Street;Tower A;Block 7;Nordstadt;District 9;opposite the mill;north";
        vcard(card("4.0", "FN:Ada Osei", "ADR;TYPE=home:" + value));
        Address address = person("Ada Osei").getAddresses().get(0);
        assertEquals("54 Fern Street", address.getStreet());
        assertEquals("12, Apt 3, 2nd floor, Tower A, Block 7, Nordstadt, District 9, opposite the mill, north", address.getExtended());
        assertThat(unfolded(export())).contains("ADR;TYPE=home:" + value);
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void showsAComponentOnceThatIsWrittenTwice() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "ADR:;Apt 3;54 Fern Street;Bonn;;;;;Apt 3;;54;Fern Street"));
        assertEquals("Apt 3|54 Fern Street", person("Ada Osei").getAddresses().get(0).getExtended() + "|"
                + person("Ada Osei").getAddresses().get(0).getStreet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Stone=3B Sons;Abel | Stone; Sons | Abel", "Stone\\=3B Sons;Abel | Stone; Sons | Abel",
            "Stone=5C=3B Sons;Abel | Stone; Sons | Abel", "Stone=3BAbel | Stone | Abel", "=53tone;Abel | Stone | Abel" })
    void takesAnEncodedSemicolonForTextWhereOthersPartTheName(String value, String family, String given) throws Exception {
        vcard(card("2.1", "FN:Abel Stone", "N;ENCODING=QUOTED-PRINTABLE:" + value));
        assertEquals(List.of(family, given), List.of(person("Abel Stone").getFamilyName(), person("Abel Stone").getGivenName()));
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Lead &amp; Co | Lead &amp; Co", "Lead &#38; Co;Sales | Lead &#38; Co", "R&D;Labs | R&D" })
    void keepsTheNameOfAnOrganizationWhole(String value, String name) throws Exception {
        vcard(card("3.0", "FN:Jon Lead", "N:Lead;Jon;;;", "ORG:" + value));
        assertEquals(List.of(name), organizations());
        assertEquals(new ImportReport(0, 0, 2, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "March 3, 1982 | BDAY:19820303", "3 Mar 1982 | BDAY:19820303", "3 Mar 1982 10:22 | BDAY:19820303T1022",
            "1982-03-03T10 | BDAY:19820303T10" })
    void takesAYearAfterAMonthInWordsForNoTimeOfDay(String date, String exported) throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "BDAY:" + date));
        assertThat(export().lines()).contains(exported);
    }

    @Test
    void keepsListsInAddresses() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "ADR:;;12 Fern St,Building 4;Bonn;;;"));
        assertEquals("12 Fern St, Building 4", person("Ada Osei").getAddresses().get(0).getStreet());
        assertThat(export()).contains("ADR:;;12 Fern St,Building 4;Bonn;;;");
    }

    @Test
    void keepsUnitsOfOrganizationsApart() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "ORG:ABC\\, Inc.;North American Division;Marketing"));
        assertEquals("North American Division, Marketing", person("Ada Osei").getAffiliations().get(0).getDepartment());
        assertThat(export()).contains("\r\nORG:ABC\\, Inc.;North American Division;Marketing\r\n");
        String export = export();
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            new Importer(other, FORMATS).run(List.of(file("own.vcf", export)), false, null);
            java.io.StringWriter out = new java.io.StringWriter();
            new VCardExport(other.getStore()).write(VCardExport.contacts(other.getStore()), out);
            assertThat(out.toString()).contains("\r\nORG:ABC\\, Inc.;North American Division;Marketing\r\n");
        }
    }

    private static List<String> unfolded(String export) {
        return export.replace("\r\n ", "").lines().toList();
    }
}

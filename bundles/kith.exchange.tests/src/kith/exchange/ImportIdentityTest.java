package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.DuplicateSearch;
import kith.core.duplicates.Reason;

/** Tells who is taken for whom: people are one with one UID, or one address and the same name. */
class ImportIdentityTest extends ImportFixture {

    @Test
    void addsBothPeopleWhoShareAnAddressUnderTwoUids() throws Exception {
        Path first = file("1.vcf", card("4.0", "UID:p-1", "FN:Ada Osei", "N:Osei;Ada;;;", "EMAIL:osei@example.org"));
        Path second = file("2.vcf", card("4.0", "UID:p-9", "FN:Adam Osei", "N:Osei;Adam;;;", "EMAIL:osei@example.org", "BDAY:1991-02-03"));
        assertCounts(1, 0, 0, run(first));
        assertCounts(1, 0, 0, run(second));
        assertThat(person("Ada Osei").getBirthday()).isNull();
        assertCounts(0, 0, 2, run(first, second));
        assertProposed(Reason.EMAIL);
    }

    @Test
    void addsBothPeopleWhoShareAnAddressInOneFileWithoutUids() throws Exception {
        Path file = file("1.vcf", card("3.0", "N:Osei;Ada;;;", "EMAIL:osei@example.org")
                + card("3.0", "N:Osei;Adam;;;", "EMAIL:osei@example.org"));
        assertCounts(2, 0, 0, run(file));
        assertCounts(0, 0, 2, run(file));
        assertProposed(Reason.EMAIL);
    }

    @Test
    void addsBothPeopleWhoShareTheMailboxOfADesk() throws Exception {
        Path file = file("1.vcf", card("3.0", "FN:Anna Berg", "EMAIL:info@example.org")
                + card("3.0", "FN:Anna Stein", "EMAIL:info@example.org", "TEL:+49 30 1234567", "BDAY:1980-01-02"));
        assertCounts(2, 0, 0, run(file));
        assertThat(person("Anna Berg").getPhones()).isEmpty();
        assertCounts(0, 0, 2, run(file));
        assertProposed(Reason.EMAIL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Jos\u00e9 Garc\u00eda|Jose Garcia", "AMARA OSEI|Amara Osei", "Osei, Amara|Amara Osei",
            "Dr. Amara Osei|Amara Osei, PhD", "Jean-Luc Picard|Jean Luc Picard" })
    void mergesOneAddressUnderTheSameName(String one, String other) throws Exception {
        run(file("1.vcf", card("3.0", "FN:" + one.replace(",", "\\,"), "EMAIL:a@example.org")));
        ImportReport report = run(file("2.vcf", card("3.0", "FN:" + other.replace(",", "\\,"), "EMAIL:A@Example.org", "TEL:+49 30 1234567")));
        assertCounts(0, 1, 0, report);
        assertThat(report.merged()).singleElement().satisfies(merged -> {
            assertEquals(one, merged.name());
            assertEquals(other, merged.incoming());
        });
    }

    @ParameterizedTest
    @CsvSource({ "A. Osei, Ada Osei", "Bob Tanner, Robert Tanner", "Ann Lee, Ann Marie Lee", "Ada, Ada Osei", "Ada Osei, Ada Osei-Smith",
            "Sam King Jr., Sam King Sr.", "Herr Berg, Frau Berg", "Mr. Osei, Mrs. Osei",
            "\u0930\u093e\u092e \u0936\u0930\u094d\u092e\u093e, \u0930\u092e\u093e \u0936\u0930\u094d\u092e\u093e" })
    void addsBothUnderNamesThatAreOnlyAlike(String one, String other) throws Exception {
        assertCounts(2, 0, 0, vcard(card("3.0", "FN:" + one, "EMAIL:a@example.org") + card("3.0", "FN:" + other, "EMAIL:a@example.org")));
    }

    @Test
    void addsACardWithoutANameBesideWhoeverHasItsAddress() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "EMAIL:ada@example.org"));
        Path nameless = file("2.vcf", card("3.0", "EMAIL:ada@example.org", "TEL:+49 30 1234567"));
        assertCounts(1, 0, 0, run(nameless));
        assertCounts(0, 0, 1, run(nameless));
        assertThat(person("Ada Osei").getPhones()).isEmpty();
    }

    @Test
    void addsBothUnderDifferentBirthdays() throws Exception {
        Path file = file("1.vcf", card("3.0", "FN:Martin King", "EMAIL:king@example.org", "BDAY:1899-12-19")
                + card("3.0", "FN:Martin King", "EMAIL:king@example.org", "BDAY:1929-01-15"));
        assertCounts(2, 0, 0, run(file));
        assertCounts(0, 0, 2, run(file));
    }

    @Test
    void neverMergesByNameOrPhoneAlone() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "TEL:+49 30 1234567", "ORG:City Hospital"));
        Path phone = file("2.vcf", card("3.0", "FN:Ada Osei", "TEL:+49 30 1234567", "EMAIL:ada@example.org"));
        Path name = file("3.vcf", card("3.0", "FN:Ada Osei", "TITLE:Surgeon"));
        assertCounts(1, 0, 0, run(phone));
        assertCounts(1, 0, 0, run(name));
        assertCounts(0, 0, 2, run(name, phone));
        assertProposed(Reason.NAME, Reason.PHONE);
    }

    @Test
    void recognizesACardWithoutUidAndAddressAfterThePersonHasChanged() throws Exception {
        Path file = file("sim.vcf", card("2.1", "N:Osei;Ada", "TEL;CELL:+49 30 1234567"));
        run(file);
        session.execute("Rename", () -> session.find(kith.model.Person.class, person("Ada Osei").getId()).orElseThrow()
                .setFormattedName("Ada Osei-Smith"));
        assertCounts(0, 0, 1, run(file));
    }

    @Test
    void keepsApartThoseWhoCameInApart() throws Exception {
        Path file = file("1.vcf", card("2.1", "N:Kim;Sun") + card("2.1", "N:Kim;Sun", "TEL:+49 30 1234567")
                + card("2.1", "N:Kim;Sun", "NOTE:Met in Accra") + card("2.1", "N:Kim;Sun"));
        assertCounts(3, 0, 1, run(file));
        assertCounts(0, 0, 4, run(file));
    }

    @Test
    void exportsAndImportsThoseWhoAreAlikeAsTheyAre() throws Exception {
        run(file("1.vcf", card("3.0", "UID:1", "FN:Ada Osei", "EMAIL:osei@example.org")
                + card("3.0", "UID:2", "FN:Ada Osei", "EMAIL:osei@example.org") + card("3.0", "FN:Ada Osei", "TEL:+49 30 1234567")));
        assertEquals(List.of("Ada Osei", "Ada Osei", "Ada Osei"), names());
        Path exported = file("export.vcf", export());
        assertCounts(0, 0, 3, run(exported));
        try (kith.core.Session other = kith.core.Session.create(folder.resolve("other.kith"), Runnable::run)) {
            assertCounts(3, 0, 0, new Importer(other, FORMATS).run(List.of(exported), false, null));
        }
    }

    @Test
    void proposesPeopleOfOneUidWithNothingElseInCommon() throws Exception {
        assertCounts(2, 0, 0, vcard(card("3.0", "UID:1", "FN:Amara Osei") + card("3.0", "UID:1", "FN:Bjorn Dahl")));
        assertProposed(Reason.UID);
    }

    @Test
    void proposesAConnectionOfAnotherEmployerUnderOneName() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "TEL:+49 30 1234567", "ORG:City Hospital"));
        run(file("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ada,Osei,https://www.linkedin.com/in/ada,,Acme,Boss,12 Mar 2024\n"));
        assertProposed(Reason.NAME);
    }

    private void assertProposed(Reason... reasons) {
        assertThat(DuplicateSearch.run(session.getStore(), new NullProgressMonitor())).isNotEmpty()
                .extracting(Duplicate::reasons).anySatisfy(each -> assertThat(each).containsAll(Set.of(reasons)));
    }
}

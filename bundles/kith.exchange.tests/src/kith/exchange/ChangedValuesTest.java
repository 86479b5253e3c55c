package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.Outcome;
import kith.model.PartialDate;
import kith.model.Person;

/** Imports cards of a known UID that have other values than the network. */
class ChangedValuesTest extends ImportFixture {

    private static final String[] NEW = { "UID:g-1", "FN:Greta Neuname", "N:Neuname;Greta;;;", "BDAY:1990-01-02", "EMAIL:greta@example.org" };

    @BeforeEach
    void importGreta() throws Exception {
        vcard(card("3.0", "UID:g-1", "FN:Greta Altname", "N:Altname;Greta;;;", "BDAY:1990-01-01"));
    }

    @Test
    void keepsAndNamesValuesOfACardWithoutARevision() throws Exception {
        ImportReport report = run(file("2.vcf", card("3.0", NEW)));
        assertCounts(0, 1, 0, report);
        assertEquals("1990-01-01", person("Greta Altname").getBirthday().toString());
        assertThat(report.merged()).singleElement().satisfies(merged -> {
            assertEquals("Greta Altname", merged.name());
            assertEquals("Greta Neuname", merged.incoming());
            assertThat(merged.values()).extracting(ChangedValue::before, ChangedValue::after, ChangedValue::outcome).containsExactly(
                    org.assertj.core.api.Assertions.tuple("Greta Altname", "Greta Neuname", Outcome.KEPT),
                    org.assertj.core.api.Assertions.tuple("", "greta@example.org", Outcome.ADDED),
                    org.assertj.core.api.Assertions.tuple("1990-01-01", "1990-01-02", Outcome.KEPT));
            assertThat(merged.message()).contains("Greta Neuname", "Greta Altname", "1990-01-01", "1990-01-02");
        });
        assertEquals(1, report.differing());
        assertCounts(0, 0, 1, run(file("2.vcf", card("3.0", NEW))));
    }

    @Test
    void takesTheNewerValuesAndKeepsTheFormerName() throws Exception {
        Path file = newer("REV:2099-01-01T00:00:00Z");
        assertCounts(0, 1, 0, run(file));
        assertTaken();
        assertCounts(0, 0, 1, run(file));
        session.undo();
        assertEquals(List.of("Greta Altname"), names());
    }

    @Test
    void keepsValuesThatWereChangedHereLater() throws Exception {
        session.execute("Edit", () -> session.find(Person.class, person("Greta Altname").getId()).orElseThrow().setPronouns("she/her"));
        run(newer("REV:20200101T000000Z"));
        assertEquals(List.of("Greta Altname"), names());
    }

    @Test
    void comparesRevisionsOfCardsHoweverTheyAreWritten() throws Exception {
        vcard(card("3.0", "UID:e-1", "FN:Ed Rook", "TITLE:Later", "REV:2023-05-05T10:00:00+02:00"));
        ImportReport report = vcard(card("3.0", "UID:e-1", "FN:Ed Rook", "TITLE:Earlier", "REV:20230505T070000Z"));
        assertCounts(0, 0, 1, report);
        assertEquals(1, report.differing());
        vcard(card("3.0", "UID:e-1", "FN:Ed Rook", "TITLE:Last", "REV:20230505T080001Z"));
        assertThat(person("Ed Rook").getAffiliations()).extracting(each -> each.getTitle() + " " + each.getTo())
                .containsExactly("Last null", "Later 2023-05-05");
    }

    @Test
    void takesTheWorkOfALaterCardForThePresentOne() throws Exception {
        Path first = file("1.vcf", card("3.0", "UID:c-1", "FN:Cy Rook", "ORG:Old Co", "TITLE:Clerk"));
        Path second = file("2.vcf", card("3.0", "UID:c-1", "FN:Cy Rook", "ORG:New Co", "TITLE:Chief"));
        run(first);
        run(second);
        assertCounts(0, 0, 1, run(first));
        assertCounts(0, 0, 1, run(second));
        assertThat(person("Cy Rook").getAffiliations()).extracting(each -> each.getTitle() + (each.getTo() == null)).containsExactly("Chieftrue", "Clerkfalse");
    }

    @Test
    void addsSomebodyElseWhoseProgramCountsItsCards() throws Exception {
        vcard(card("3.0", "UID:1", "FN:Jon Rook", "TEL:555-0410", "EMAIL:jon@rook.example"));
        Path other = file("2.vcf", card("3.0", "UID:1", "FN:Kay Finch", "TEL:555-1410", "EMAIL:kay@finch.example"));
        assertCounts(1, 0, 0, run(other));
        assertCounts(0, 0, 1, run(other));
    }

    @Test
    void addsSomebodyElseWithoutANumberWhoseProgramCountsItsCards() throws Exception {
        vcard(card("3.0", "UID:1", "FN:Ben Li", "TEL:555-0410"));
        Path other = file("2.vcf", card("3.0", "UID:1", "FN:Anna Berg", "BDAY:1991-02-03"));
        assertCounts(1, 0, 0, run(other));
        assertCounts(0, 0, 1, run(other));
        assertThat(person("Ben Li").getBirthday()).isNull();
    }

    @Test
    void addsAnotherOrganizationWhoseProgramCountsItsCards() throws Exception {
        vcard(card("4.0", "UID:1", "KIND:org", "FN:Acme"));
        Path other = file("2.vcf", card("4.0", "UID:1", "KIND:org", "FN:City Hospital"));
        assertCounts(1, 0, 0, run(other));
        assertCounts(0, 0, 1, run(other));
        assertEquals(List.of("Acme", "City Hospital"), organizations());
    }

    @Test
    void knowsAUuidInEverySpelling() throws Exception {
        vcard(card("3.0", "UID:urn:uuid:0A1B2C3D-0000-4000-8000-000000000411", "FN:Lu Rook"));
        assertCounts(0, 1, 0, vcard(card("3.0", "UID:0a1b2c3d-0000-4000-8000-000000000411", "FN:Lu Rook", "TITLE:Poet")));
        assertCounts(2, 0, 0, vcard(card("3.0", "UID:ABC", "FN:Ann Lee"), card("3.0", "UID:abc", "FN:Ann Berg")));
    }

    @Test
    void keepsEveryValueIfTheUserWantsSo() throws Exception {
        ImportOptions mine = new ImportOptions(false, ChangedValues.MINE, Set.of());
        ImportReport report = new Importer(session, FORMATS).run(List.of(newer("REV:2099-01-01")), mine, null);
        assertEquals(1, report.differing());
        assertEquals(List.of("Greta Altname"), names());
    }

    @Test
    void takesWhatTheUserHasChosenAfterATrialRun() throws Exception {
        Path file = file("2.vcf", card("3.0", NEW));
        ImportReport trial = new Importer(session, FORMATS).run(List.of(file), new ImportOptions(true, ChangedValues.ASK, Set.of()), null);
        Set<ChangedValue.Key> chosen = trial.merged().get(0).values().stream().filter(value -> value.outcome() == Outcome.KEPT)
                .map(ChangedValue::key).collect(Collectors.toSet());
        new Importer(session, FORMATS).run(List.of(file), new ImportOptions(false, ChangedValues.ASK, chosen), null);
        assertTaken();
    }

    @Test
    void keepsTitlesAndAccentsThatANewerExportOfConnectionsLacks() throws Exception {
        vcard(card("3.0", "FN:Dr. José García", "N:García;José;;Dr.;", "EMAIL:jose@example.org", "REV:2020-01-01T00:00:00Z"));
        ImportReport report = run(file("Connections_11-01-2026.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nJose,Garcia,,jose@example.org,,,12 Mar 2024\n"));
        assertCounts(0, 1, 0, report);
        Person jose = person("Dr. José García");
        assertEquals("Dr.", jose.getNamePrefix());
        assertThat(report.merged().get(0).values()).anySatisfy(value -> {
            assertEquals("Jose Garcia", value.after());
            assertEquals(Outcome.KEPT, value.outcome());
        });
    }

    @Test
    void keepsPartsOfTheNameThatANewerRevisionLacks() throws Exception {
        vcard(card("3.0", "UID:osei-0001", "FN:Dr. Ada Marie Osei", "N:Osei;Ada;Marie;Dr.;"));
        vcard(card("3.0", "UID:osei-0001", "FN:Ada Berg", "N:Berg;Ada;;;", "REV:2099-01-01T00:00:00Z"));
        Person ada = person("Ada Berg");
        assertEquals("Berg Marie Dr.", ada.getFamilyName() + " " + ada.getAdditionalNames() + " " + ada.getNamePrefix());
    }

    @Test
    void takesTheAccentsOfANewerRevision() throws Exception {
        vcard(card("3.0", "UID:garcia-0001", "FN:Jose Garcia", "N:Garcia;Jose;;;"));
        vcard(card("3.0", "UID:garcia-0001", "FN:José García", "N:García;José;;;", "REV:2099-01-01T00:00:00Z"));
        assertEquals("García", person("José García").getFamilyName());
    }

    @Test
    void keepsTheNameTogether() throws Exception {
        vcard(card("3.0", "UID:b-1", "FN:Bob"));
        vcard(card("3.0", "UID:b-1", "FN:Robert Smith", "N:Smith;Robert;;;"));
        assertThat(person("Bob").getFamilyName()).isNull();
    }

    @Test
    void doesNotReplaceANameByAnAddress() throws Exception {
        ImportReport report = vcard(card("3.0", "UID:g-1", "EMAIL:greta@example.org", "REV:2099-01-01"));
        assertEquals(List.of("Greta Altname"), names());
        assertEquals(0, report.differing());
    }

    @Test
    void isOneStepOfUndo() throws Exception {
        run(newer("REV:2099-01-01"), file("3.vcf", card("3.0", "FN:Bo Lund", "ORG:Acme")));
        session.undo();
        assertEquals(List.of("Greta Altname"), names());
        assertEquals(List.of(), organizations());
    }

    private Path newer(String revision) throws Exception {
        return file("2.vcf", card("3.0", String.join("\r\n", NEW), revision));
    }

    private void assertTaken() {
        Person greta = person("Greta Neuname");
        assertEquals("Neuname", greta.getFamilyName());
        assertEquals(PartialDate.parse("1990-01-02"), greta.getBirthday());
        assertThat(greta.getNicknames()).containsExactly("Greta Altname");
    }
}

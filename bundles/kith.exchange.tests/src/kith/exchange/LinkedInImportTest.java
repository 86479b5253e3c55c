package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.Rejected;
import kith.model.LinkKind;
import kith.model.PartialDate;
import kith.model.Person;

class LinkedInImportTest extends ImportFixture {

    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    @Test
    void anExportWithItsNotesIsRead() throws Exception {
        Path file = folder.resolve("Connections.csv");
        Files.write(file, resource("Connections.csv"));
        ImportReport report = run(file);
        assertEquals(List.of("Amara Osei", "Cher", "Jean-Luc D\u2019Arc, PhD", "Sun Kim"), names());
        assertEquals(List.of(8L, 10L), report.rejected().stream().map(Rejected::line).toList());
        Person amara = person("Amara Osei");
        assertEquals("Amara Osei", amara.getGivenName() + " " + amara.getFamilyName());
        assertEquals(LinkKind.PROFILE, amara.getLinks().get(0).getKind());
        assertEquals("Surgeon", amara.getAffiliations().get(0).getTitle());
        assertEquals(PartialDate.parse("2024-03-12"), amara.getDates().get(0).getDate());
        Person jeanLuc = person("Jean-Luc D\u2019Arc, PhD");
        assertEquals("https://www.linkedin.com/in/jldarc/", jeanLuc.getLinks().get(0).getValue());
        assertEquals("Head of \"Things\"\nand more", jeanLuc.getAffiliations().get(0).getTitle());
        assertEquals(List.of("Acme", "Acme, Inc.", "City Hospital"), organizations());
        assertThat(person("Sun Kim").getCardProperties()).contains("X-LINKEDIN-CONNECTED-ON:next week");
    }

    @Test
    void columnsMayBeInAnyOrderAndTheUrlMayBeMissing() throws Exception {
        run(file("a.csv", "Connected On,Company,Last Name,First Name,Position\n05 Nov 2016,Acme,Osei,Amara,Surgeon\n"),
                file("b.csv", "First Name;Last Name;Email Address;Company;Position;Connected On\n"
                        + "Bo;Lund;bo@example.org;Acme;Boss;1 Jan 2020\n"));
        assertEquals(List.of("Amara Osei", "Bo Lund"), names());
        assertEquals("bo@example.org", person("Bo Lund").getEmails().get(0).getAddress());
    }

    @Test
    void detectsTheCodePageThatASpreadsheetHasSaved() throws Exception {
        ImportReport report = run(file("ru.csv", HEADER + "\u0418\u0432\u0430\u043d,\u041f\u0435\u0442\u0440\u043e\u0432,,,\u0411\u043e\u043b\u044c\u043d\u0438\u0446\u0430,\u0412\u0440\u0430\u0447,12 Mar 2024\n", Charset.forName("windows-1251")));
        assertEquals(List.of("\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432"), names());
        assertThat(report.notices()).anySatisfy(notice -> assertThat(notice.message()).containsIgnoringCase("windows-1251"));
    }

    @Test
    void readsTheEncodingThatTheUserHasChosen() throws Exception {
        Path file = file("cs.csv", HEADER + "Ji\u0159\u00ed,Nov\u00e1k,,,Acme,Boss,12 Mar 2024\n", Charset.forName("windows-1250"));
        new Importer(session, FORMATS, Charset.forName("windows-1250")).run(List.of(file), false, null);
        assertEquals(List.of("Ji\u0159\u00ed Nov\u00e1k"), names());
    }

    @Test
    void headingsAndDatesOfOtherLanguagesAreUnderstood() throws Exception {
        run(file("de.csv", "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
                + "Amara,Osei,,amara@example.org,Klinik,\u00c4rztin,12 M\u00e4rz 2024\n"),
                file("fr.csv", "Pr\u00e9nom,Nom,Entreprise,Poste,Connexion le\nBo,Lund,Acme,,\n"));
        assertEquals(List.of("Amara Osei", "Bo Lund"), names());
        assertEquals("\u00c4rztin", person("Amara Osei").getAffiliations().get(0).getTitle());
        assertEquals(PartialDate.parse("2024-03-12"), person("Amara Osei").getDates().get(0).getDate());
    }

    @Test
    void otherEncodingsAreRead() throws Exception {
        run(file("a.csv", HEADER + "Zo\u00eb,M\u00fcller,,,,,\n", Charset.forName("windows-1252")),
                file("b.csv", "\uFEFF" + HEADER + "\u0141ucja,Nowak,,,,,\n", StandardCharsets.UTF_16LE));
        assertEquals(List.of("Zo\u00eb M\u00fcller", "\u0141ucja Nowak"), names());
    }

    @Test
    void twoOfOneNameWithDifferentProfilesAreTwo() throws Exception {
        Path file = file("a.csv", HEADER
                + "John,Smith,https://www.linkedin.com/in/js1,,Acme,,\n"
                + "John,Smith,https://www.linkedin.com/in/js2,,Acme,,\n");
        assertEquals(2, run(file).added());
        assertCounts(0, 0, 2, run(file));
    }

    @Test
    void somebodyFromAnAddressBookIsRecognizedByTheProfileAndTheName() throws Exception {
        vcard(card("3.0", "FN:Amara Osei", "URL:https://linkedin.com/in/amara-osei/", "TEL:1"),
                card("3.0", "FN:Bo Lund", "TEL:2"));
        ImportReport report = run(file("a.csv", HEADER
                + "Amara,Osei,https://www.linkedin.com/in/Amara-Osei,,City Hospital,Surgeon,12 Mar 2024\n"
                + "Bo,Lund,https://www.linkedin.com/in/bo-lund,,Acme,Boss,12 Mar 2024\n"));
        assertCounts(1, 1, 0, report);
        assertEquals("Surgeon", person("Amara Osei").getAffiliations().get(0).getTitle());
        assertEquals(1, person("Amara Osei").getLinks().size());
        assertEquals(List.of("Amara Osei", "Bo Lund", "Bo Lund"), names());
    }

    @Test
    void rowsThatCannotBeReadDoNotTakeOthersWithThem() throws Exception {
        ImportReport report = run(file("a.csv", HEADER
                + "Amara,Osei,,,\"open,,\nBo,Lund,,,,,\n\"Cher\"x,\"y,,,,,\nDan,Weber,,,a,b,c,d,e\nEli,\n"));
        assertTrue(names().containsAll(List.of("Bo Lund", "Eli")), names().toString());
        assertTrue(report.rejected().stream().map(Rejected::line).toList().containsAll(List.of(2L, 5L)), report.toString());
    }

    @Test
    void otherTablesAreNotTakenForConnections() throws Exception {
        ImportReport report = run(file("google.csv", "First Name,Middle Name,Last Name,Birthday\nAmara,,Osei,\n"));
        assertTrue(report.isNothingDone());
        assertNull(report.rejected().stream().filter(each -> each.line() != 0).findFirst().orElse(null));
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refuses files that are no contacts, and tells what to do with them. */
class FormatAdviceTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "outlook.csv|First Name,Middle Name,Last Name,Company,Job Title,Business Street,Business Phone,Mobile Phone,E-mail Address,Notes|Outlook",
            "outlook.csv|\"Anrede\",\"Vorname\",\"Weitere Vornamen\",\"Nachname\",\"Suffix\",\"Firma\",\"Abteilung\",\"Position\",\"E-Mail-Adresse\"|Outlook",
            "google.csv|Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value|Google Contacts",
            "contacts.csv|First Name,Middle Name,Last Name,Phonetic First Name,E-mail 1 - Label,E-mail 1 - Value|Google Contacts",
            "outlook.csv|Titre,Pr\u00e9nom,Nom,Soci\u00e9t\u00e9,Service,Tel. mobile,Adresse de messagerie,Anniversaire|Outlook",
            "google.csv|Nombre,Apellido,Correo electr\u00f3nico 1 - Tipo,Correo electr\u00f3nico 1 - Valor|Google Contacts",
            "tb.csv|First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email|Thunderbird",
            "messages.csv|CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT|Connections.csv of the same export",
            "list.csv|First Name,Last Name,Company,Position|not the Connections.csv", "book.ldif|dn: cn=Ada|LDIF",
            "a.ics|BEGIN:VCALENDAR|calendar", "a.eml|Received: from x|mail", "a.json|{}|JSON", "a.kith|SQLite format 3|Open Network" })
    void tellsWhatToDo(String name, String text, String advice) throws Exception {
        ImportReport report = run(file(name, text + "\nAda,Osei\n"));
        assertThat(report.isNothingDone()).isTrue();
        assertThat(report.rejected()).singleElement().satisfies(each -> assertThat(each.reason()).contains(advice));
        assertEquals(List.of(), names());
    }

    @Test
    void tellsToUnpackTheArchiveOfLinkedIn() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            zip.write("First Name".getBytes());
        }
        Path file = Files.write(folder.resolve("Basic_Export.zip"), bytes.toByteArray());
        assertThat(run(file).rejected().get(0).reason()).contains("Unpack it and import the file Connections.csv");
    }

    @Test
    void namesColumnsAndCellsThatAreNotTaken() throws Exception {
        ImportReport report = run(file("Connections.csv", "First Name,Last Name,URL,Tags,Email Address,Company,Position,Connected On\n"
                + "Ada,Osei,https://www.linkedin.com/in/ada,vip,,Acme,Boss,05 Feb 2020,extra\n"
                + "Ben,Li,https://www.linkedin.com/in/ben,vip,,Acme, Inc.,Boss,05 Feb 2020\n"));
        assertThat(report.notices()).extracting(ImportReport.Notice::message).containsExactly("Columns that were not taken: tags.",
                "The row was taken; the cells after the last column were not: extra.");
        assertThat(report.rejected()).singleElement().satisfies(each -> assertEquals(3, each.line()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12 Mar 2024|2024-03-12", "05 M\u00e4r 2020|2020-03-05", "12 M\u00e4rz 2024|2024-03-12",
            "1 ao\u00fbt 2020|2020-08-01", "09 de mai. de 2021|2021-05-09", "9/12/18, 5:23 PM|2018-09-12", "10/15/2023|2023-10-15",
            "2024-01-05|2024-01-05", "Jan 5, 2024|2024-01-05" })
    void readsTheDayOfConnection(String written, String day) throws Exception {
        run(file("Connections.csv", "First Name,Last Name,URL,Connected On\nAda,Osei,https://www.linkedin.com/in/ada,\"" + written + "\"\n"));
        assertEquals(day, person("Ada Osei").getDates().get(0).getDate().toString());
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;

/** Cards that are about no person. */
class CardKindTest extends ImportFixture {

    @ParameterizedTest
    @ValueSource(strings = { "FN:Acme Foundry\r\nN:;;;;\r\nORG:Acme Foundry", "FN:Acme Foundry\r\nN:Acme Foundry;;;;\r\nORG:Acme Foundry;",
            "FN:Acme Foundry\r\nORG:Acme Foundry;Sales", "N:;;;;\r\nORG:Acme Foundry" })
    void takesTheCardOfACompanyAsAnOrganization(String lines) throws Exception {
        ImportReport report = vcard(card("3.0", lines, "TEL;TYPE=WORK:+49 30 1"));
        assertEquals(List.of(), names());
        assertEquals(List.of("Acme Foundry"), organizations());
        assertEquals(1, report.added());
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "FN:Ada Osei\r\nORG:Acme Foundry", "FN:Acme Foundry\r\nORG:Acme Foundry\r\nTITLE:Owner",
            "FN:Acme Foundry\r\nORG:Acme Foundry\r\nBDAY:19850412", "KIND:individual\r\nFN:Acme Foundry\r\nORG:Acme Foundry",
            "FN:Acme Foundry\r\nN:Foundry;Acme;;;\r\nORG:Acme Foundry" })
    void takesTheCardOfAPersonAsAPerson(String lines) throws Exception {
        vcard(card("4.0", lines));
        assertEquals(1, people().size());
        String export = export();
        assertEquals(new ImportReport(0, 0, 2, List.of()), run(file("own.vcf", export)));
    }

    @Test
    void aPersonCalledAsTheirOrganizationStaysOne() throws Exception {
        session.execute("Add", () -> {
            Organization organization = session.create(KithFactory.eINSTANCE.createOrganization());
            organization.setName("Berg");
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setFormattedName("Berg");
            Affiliation affiliation = KithFactory.eINSTANCE.createAffiliation();
            affiliation.setOrganization(organization);
            person.getAffiliations().add(affiliation);
            session.create(person);
        });
        String export = export();
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            new Importer(other, FORMATS).run(List.of(file("own.vcf", export)), false, null);
            assertEquals(List.of(1, 1), List.of(other.getStore().ids("Person").size(), other.getStore().ids("Organization").size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "location", "device", "application", "thing" })
    void whatIsNeitherIsNoPersonAndKeepsItsKind(String kind) throws Exception {
        ImportReport report = vcard(card("4.0", "KIND:" + kind, "FN:Meeting Room Fern", "TEL:+49 30 1"));
        assertEquals(List.of(), names());
        assertEquals(List.of("Meeting Room Fern"), organizations());
        assertThat(report.notices().get(0).message()).contains(kind);
        assertThat(export()).containsOnlyOnce("KIND:").contains("KIND:" + kind);
    }

    @Test
    void anEmptyListIsNothingToDo() throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Staff", "X-ADDRESSBOOKSERVER-KIND:group"));
        assertEquals(List.of(0, List.of(), List.of()), List.of(report.added(), report.rejected(), report.lists()));
        assertThat(report.notices().get(0).message()).contains("Staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "From: Kim <kim@example.org>\r\nSubject: My card\r\nContent-Type: text/plain\r\n\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\u00eb\r\nEND:VCARD\r\n",
            "Received: by mx\r\nMIME-Version: 1.0\r\n\r\n--x\r\nContent-Type: text/vcard\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo=C3=\r\n=AB\r\nEND:VCARD\r\n--x--\r\nEMAIL:kim@example.org\r\n",
            "From ada@example.org Mon Jan 06 04:49:45 2020\r\n\r\nBEGIN:VCARD\r\nFN:Zo\u00eb\r\nEND:VCARD\r\n",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDESCRIPTION:a card\r\n BEGIN:VCARD\r\n END:VCARD\r\nEND:VEVENT\r\n"
                    + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\u00eb\r\nEND:VCARD\r\nEND:VCALENDAR\r\n" })
    void readsOnlyTheCardsOfMailsAndCalendars(String text) throws Exception {
        ImportReport report = run(file("a.txt", text));
        assertEquals(List.of("Zo\u00eb"), names());
        assertEquals(List.of(), people().get(0).getEmails());
        assertEquals(List.of(), report.rejected());
        assertEquals(1, report.notices().size());
    }

    @Test
    void readsNoCardInTheDescriptionOfAnEvent() throws Exception {
        ImportReport report = run(file("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDESCRIPTION:a card\r\n BEGIN:VCARD\r\n FN:Ada\r\n"
                + " END:VCARD\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
        assertEquals(0, report.added());
        assertEquals(0, report.rejected().get(0).line());
    }

    @Test
    void takesThePreferredNameOfAnOrganizationAndKeepsTheOthers() throws Exception {
        vcard(card("4.0", "KIND:org", "FN;PREF=2:Stadtwerke", "FN;PREF=1:City Utilities"));
        assertEquals(List.of("City Utilities"), organizations());
        assertThat(export()).contains("FN;PREF=2:Stadtwerke").contains("City Utilities");
    }

    @Test
    void takesOneOfTheNamesOfAnOrganizationInTwoLanguages() throws Exception {
        vcard(card("4.0", "KIND:org", "FN;ALTID=1;LANGUAGE=en:City Utilities", "FN;ALTID=1;LANGUAGE=de:Stadtwerke"));
        assertEquals(List.of("City Utilities"), organizations());
        assertThat(export()).contains("FN;ALTID=1;LANGUAGE=de:Stadtwerke");
    }
}

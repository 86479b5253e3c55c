package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;

/** Properties, parameters and dates as programs write them. */
class ProgramPropertiesTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource({ "X-MANAGER, manager", "X-MS-MANAGER, manager", "X-EVOLUTION-MANAGER, manager", "X-KADDRESSBOOK-X-ManagersName, manager",
            "X-ASSISTANT, assistant", "X-MS-ASSISTANT, assistant", "X-EVOLUTION-ASSISTANT, assistant",
            "X-KADDRESSBOOK-X-AssistantsName, assistant", "X-SPOUSE, spouse", "X-MS-SPOUSE, spouse", "X-EVOLUTION-SPOUSE, spouse",
            "X-KADDRESSBOOK-X-SpousesName, spouse", "X-WAB-SPOUSE_NAME, spouse", "X-MS-CHILD, child" })
    void readsRelationsOfAllPrograms(String property, String type) throws Exception {
        vcard(card("3.0", "FN:Ada Osei", property + ":Ben Li"));
        Relation relation = person("Ada Osei").getRelations().get(0);
        assertEquals(type + " Ben Li", relation.getType() + " " + relation.getName());
        assertEquals(List.of(), kept(person("Ada Osei")));
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void readsTheAnniversaryOfTheAddressBookOfWindows() throws Exception {
        vcard(card("2.1", "FN:Ada Osei", "X-WAB-WEDDING_ANNIVERSARY:20100605"));
        assertEquals(PartialDate.parse("2010-06-05"), person("Ada Osei").getAnniversary());
    }

    @Test
    void prefersTheLowestNumber() throws Exception {
        vcard(card("4.0", "FN;PREF=2:A. Osei", "FN;PREF=1:Ada Osei", "TEL;PREF=50:+49 30 1", "TEL;PREF=10:+49 30 2", "TEL:+49 30 3",
                "EMAIL;PREF=100:a@example.org", "EMAIL:b@example.org"));
        Person ada = person("Ada Osei");
        assertEquals(List.of(false, true, false), ada.getPhones().stream().map(each -> each.isPreferred()).toList());
        assertEquals(List.of(true, false), ada.getEmails().stream().map(each -> each.isPreferred()).toList());
        assertThat(export()).contains("TEL;PREF=50:+49 30 1", "TEL;PREF=10:+49 30 2", "TEL:+49 30 3", "FN;PREF=2:A. Osei");
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PREF=0", "PREF=101", "PREF=x", "PREF=", "PREF=-1", "PREF=99999999999" })
    void toleratesPreferencesThatAreNone(String parameter) throws Exception {
        assertEquals(1, vcard(card("4.0", "FN:Ada Osei", "TEL;" + parameter + ":+49 30 1")).added());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "1985-4-2, 1985-04-02", "12.04.1985, 1985-04-12", "2.4.1985, 1985-04-02", "1985/04/12, 1985-04-12",
            "1985.04.12, 1985-04-12", "13/4/1985, 1985-04-13", "4/13/1985, 1985-04-13", "4/4/1985, 1985-04-04", "12-31-1985, 1985-12-31",
            "12 Apr 1985, 1985-04-12", "'April 12, 1985', 1985-04-12", "12. Mai 1985, 1985-05-12", "12 April, --04-12",
            "--4-2, --04-02", "12.04., --04-12", "1985-00-00, 1985", "0000-04-12, --04-12", "1604-04-12, --04-12", "19850412T000000Z, 1985-04-12",
            "1985-04-12 00:00:00, 1985-04-12", "4/12/1985 12:00:00 AM, -", "4/12/1985, -", "12.04.85, -", "31.02.1985, -", "0/0/00, -", "soon, -", "99, -" })
    void readsDatesAsProgramsWriteThem(String text, String date) throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Ada Osei", "BDAY:" + text));
        if (date == null) {
            assertNull(person("Ada Osei").getBirthday());
            assertEquals(List.of("BDAY;VALUE=text:" + text), kept(person("Ada Osei")));
            assertThat(report.notices()).hasSize(1);
            assertThat(report.notices().get(0).message()).contains(text);
        } else {
            assertEquals(PartialDate.parse(date), person("Ada Osei").getBirthday());
            assertEquals(List.of(), report.notices());
        }
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void readsParametersThatHaveNoName() throws Exception {
        vcard(card("2.1", "FN:Ada Osei", "TEL;WORK;VOICE;INLINE;UTF-8;de-DE:+49 30 1", "NOTE;QUOTED-PRINTABLE;UTF-8;de:Gr=C3=BC=C3=9Fe",
                "LOGO;URL;GIF:https://example.org/a.gif"));
        assertEquals(List.of("work", "voice"), person("Ada Osei").getPhones().get(0).getTypes());
        assertEquals("Gr\u00fc\u00dfe", person("Ada Osei").getNote());
        assertThat(export()).contains("TEL;TYPE=work;TYPE=voice;LANGUAGE=de-DE:+49 30 1", "NOTE;LANGUAGE=de:Gr\u00fc\u00dfe",
                "LOGO;VALUE=uri;TYPE=GIF:https://example.org/a.gif");
    }

    @Test
    void givesALabelWithoutAnAddressAnAddress() throws Exception {
        vcard(card("2.1", "FN:Ada Osei", "LABEL;WORK;ENCODING=QUOTED-PRINTABLE:12 Fern St=0D=0ABonn"));
        assertEquals("12 Fern St\nBonn", person("Ada Osei").getAddresses().get(0).getStreet());
        assertTrue(kept(person("Ada Osei")).isEmpty());
    }
}

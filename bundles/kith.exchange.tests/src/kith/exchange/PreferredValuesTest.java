package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import kith.model.Link;
import kith.model.Person;

/** Preferred addresses and numbers, from cards to the user's choice and back to cards. */
class PreferredValuesTest extends ImportFixture {

    @Test
    void writesTheNumbersOfTheCardAsLongAsTheyAgree() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "TEL;PREF=50:+49 30 2", "TEL;PREF=10:+49 30 1", "EMAIL;PREF=7:a@example.org"));
        assertThat(export()).contains("TEL;PREF=50:+49 30 2", "TEL;PREF=10:+49 30 1", "EMAIL;PREF=7:a@example.org");
    }

    @Test
    void writesTheChoiceOfTheUser() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "TEL;PREF=10:+49 30 1", "TEL;PREF=50:+49 30 2"));
        prefer(1);
        assertThat(export()).contains("TEL:+49 30 1", "TEL;PREF=1:+49 30 2");
    }

    @Test
    void writesNoPreferenceWhereTheUserHasNone() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "TEL;PREF=10:+49 30 1", "TEL;PREF=50:+49 30 2"));
        prefer(-1);
        assertThat(export()).contains("TEL:+49 30 1", "TEL:+49 30 2").doesNotContain("PREF");
    }

    @Test
    void writesThePreferredOneInVersion3() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "TEL;PREF=50;TYPE=home:+49 30 2", "TEL;PREF=10;TYPE=work:+49 30 1"));
        assertThat(export3()).contains("TEL;TYPE=home:+49 30 2", "TEL;TYPE=work;TYPE=pref:+49 30 1");
        prefer(0);
        assertThat(export3()).contains("TEL;TYPE=home;TYPE=pref:+49 30 2", "TEL;TYPE=work:+49 30 1");
    }

    @Test
    void comesBackAsTheUserHasChosen() throws Exception {
        vcard(card("4.0", "FN:Ada Osei", "URL;PREF=3:https://ada.example", "IMPP;PREF=2:xmpp:ada@example.org", "TEL;PREF=9:+49 30 1"));
        session.execute("Prefer", () -> {
            live().getLinks().forEach(link -> link.setPreferred(false));
            live().getLinks().get(1).setPreferred(true);
        });
        String cards = export();
        session.execute("Remove", () -> session.remove(live()));
        run(file("again.vcf", cards));
        assertThat(live().getLinks().stream().filter(Link::isPreferred).map(Link::getValue)).containsExactly("xmpp:ada@example.org");
    }

    private void prefer(int index) throws Exception {
        session.execute("Prefer", () -> live().getPhones()
                .forEach(phone -> phone.setPreferred(live().getPhones().indexOf(phone) == index)));
    }

    private Person live() {
        return session.find(Person.class, session.getStore().ids("Person").getFirst()).orElseThrow();
    }

    private String export3() throws Exception {
        StringWriter out = new StringWriter();
        VCardExport.ofVersion3(session.getStore()).write(VCardExport.contacts(session.getStore()), out);
        return out.toString();
    }
}

package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.Link;
import kith.model.LinkKind;

/** Addresses of messengers and profiles, which every program writes in its own way. */
class OnlineAddressesTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource({ "IMPP;X-SERVICE-TYPE=ICQ:aim:12345, icq:12345", "IMPP;X-SERVICE-TYPE=QQ:x-apple:6789, qq:6789",
            "IMPP;X-SERVICE-TYPE=WhatsApp:x-apple:%2B4930, whatsapp:%2B4930", "IMPP;SERVICE-TYPE=Skype:skype:ada, skype:ada",
            "IMPP;X-SERVICE-TYPE=Jabber;type=HOME:xmpp:a@example.org, xmpp:a@example.org",
            "IMPP;X-SERVICE-TYPE=GaduGadu:x-apple:77, gg:77", "IMPP;X-SERVICE-TYPE=Facebook:ada.osei, facebook:ada.osei",
            "X-GROUPWISE:ada, groupwise:ada", "X-GADUGADU:77, gg:77", "X-messaging/xmpp-All:a@example.org, xmpp:a@example.org",
            "X-messaging/gadu-All:77, gg:77", "X-messaging/icq-All:5, icq:5", "X-JABBER:a@example.org, xmpp:a@example.org",
            "X-SKYPE-USERNAME:ada, skype:ada", "X-MATRIX:@ada:example.org, matrix:@ada:example.org" })
    void readsMessengersOfAllPrograms(String line, String address) throws Exception {
        vcard(card("3.0", "FN:Ada Osei", line));
        List<Link> links = person("Ada Osei").getLinks();
        assertEquals(List.of(LinkKind.MESSAGING + " " + address), links.stream().map(each -> each.getKind() + " " + each.getValue()).toList());
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @Test
    void takesAnAddressOnceThatIsWrittenTwice() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "X-JABBER;TYPE=HOME:a@example.org", "IMPP;X-SERVICE-TYPE=Jabber:xmpp:a@example.org",
                "X-ICQ:12345", "IMPP;X-SERVICE-TYPE=ICQ:aim:12345"));
        assertEquals(List.of("xmpp:a@example.org", "icq:12345"), person("Ada Osei").getLinks().stream().map(Link::getValue).toList());
        assertEquals(List.of("home"), person("Ada Osei").getLinks().get(0).getTypes());
    }

    @Test
    void takesSeveralAddressesOfOneProperty() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "X-messaging/xmpp-All:a@example.org\uE000b@example.org"));
        assertEquals(List.of("xmpp:a@example.org", "xmpp:b@example.org"), person("Ada Osei").getLinks().stream().map(Link::getValue).toList());
    }

    @Test
    void leavesTheAddressOfALinkedInPageAnAddress() throws Exception {
        vcard(card("3.0", "FN:Ada Osei", "URL:https://www.linkedin.com/in/ada-osei"));
        assertEquals(LinkKind.PROFILE, person("Ada Osei").getLinks().get(0).getKind());
        assertThat(export()).contains("\r\nURL:https://www.linkedin.com/in/ada-osei\r\n");
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }

    @ParameterizedTest
    @CsvSource({ "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@ada, SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@ada",
            "X-SOCIALPROFILE;type=twitter:https://twitter.com/ada, SOCIALPROFILE;SERVICE-TYPE=twitter:https://twitter.com/ada",
            "X-TWITTER:ada, SOCIALPROFILE;SERVICE-TYPE=twitter;VALUE=text:ada",
            "X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ada, SOCIALPROFILE;SERVICE-TYPE=linkedin:https://www.linkedin.com/in/ada",
            "X-SOCIALPROFILE:https://social.example/@ada, SOCIALPROFILE:https://social.example/@ada" })
    void writesProfilesWithTheirService(String line, String exported) throws Exception {
        vcard(card("4.0", "FN:Ada Osei", line));
        assertThat(export().replace("\r\n ", "").lines().toList()).contains(exported);
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }
}

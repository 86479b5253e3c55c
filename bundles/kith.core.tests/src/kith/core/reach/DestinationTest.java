package kith.core.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Phone;

class DestinationTest {

    private final PhoneNumbers phones = new PhoneNumbers("DE");

    @ParameterizedTest
    @CsvSource({ "ada@example.org,mailto:ada@example.org", "mailto:ada@example.org,mailto:ada@example.org",
            "o'neil+x@example.org,mailto:o'neil+x@example.org", "a?bcc=b@example.org,mailto:a%3Fbcc=b@example.org" })
    void aMailAddressIsWrittenTo(String address, String opened) {
        Email email = KithFactory.eINSTANCE.createEmail();
        email.setAddress(address);
        assertEquals(Optional.of(opened), Destination.of(email, phones));
    }

    @Test
    void aNumberIsDialled() {
        Phone phone = KithFactory.eINSTANCE.createPhone();
        phone.setNumber("030 901820");
        assertEquals(Optional.of("tel:+49-30-901820"), Destination.of(phone, phones));
    }

    @ParameterizedTest
    @CsvSource({ "https://example.org/a,https://example.org/a", "linkedin.com/in/ada,https://linkedin.com/in/ada",
            "xmpp:ada@example.org,xmpp:ada@example.org" })
    void aPageIsShown(String value, String opened) {
        assertEquals(Optional.of(opened), Destination.of(link(value, LinkKind.URL), phones));
    }

    @ParameterizedTest
    @ValueSource(strings = { "file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "ada", "not a page", "" })
    void nothingElseIsOpened(String value) {
        assertEquals(Optional.empty(), Destination.of(link(value, LinkKind.URL), phones));
    }

    @Test
    void theNameOfAMessengerAccountIsNoPage() {
        assertEquals(Optional.empty(), Destination.of(link("ada.osei", LinkKind.MESSAGING), phones));
    }

    private static Link link(String value, LinkKind kind) {
        Link link = KithFactory.eINSTANCE.createLink();
        link.setValue(value);
        link.setKind(kind);
        return link;
    }
}

package kith.core.reach;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import kith.model.Email;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Phone;

/** What the desktop opens for a way to reach somebody. Only what calls, writes or shows a page: a card from anywhere may say more. */
public final class Destination {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms", "sip", "sips", "xmpp", "skype",
            "facetime", "im", "irc", "ircs", "matrix", "signal", "tg", "whatsapp", "threema");

    private Destination() {
    }

    /**
     * Returns the address that reaches somebody.
     *
     * @param way a mail address, a phone number or a link
     * @return empty if there is nothing that can be opened
     */
    public static Optional<String> of(EObject way, PhoneNumbers phones) {
        return switch (way) {
            case Email email -> text(email.getAddress()).filter(address -> address.contains("@")).flatMap(Destination::mail);
            case Phone phone -> text(phone.getNumber()).flatMap(phones::address);
            case Link link -> text(link.getValue()).flatMap(value -> link(value, link.getKind()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> mail(String address) {
        return uri("mailto", address.replaceFirst("(?i)^mailto:", ""));
    }

    private static Optional<String> uri(String scheme, String rest) {
        try {
            // What would begin the subject or another address of the message is a part of this one.
            return Optional.of(new URI(scheme, rest, null).toASCIIString().replace("?", "%3F").replace("&", "%26").replace(",", "%2C"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> link(String value, LinkKind kind) {
        try {
            URI uri = new URI(value);
            if (uri.isAbsolute() && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
                return Optional.of(uri.toASCIIString());
            }
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        boolean page = kind != LinkKind.MESSAGING && value.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/.*)?");
        return page ? Optional.of("https://" + value) : Optional.empty();
    }
}

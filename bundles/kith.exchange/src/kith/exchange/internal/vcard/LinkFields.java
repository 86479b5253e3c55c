package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;

import kith.exchange.internal.Elements;
import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.LinkKind;

/** The properties of a card that are addresses of web pages, profiles and messengers. One that is written twice is taken once. */
final class LinkFields {

    /** With what KDE joins several addresses of one messenger. */
    private static final String JOINT = "\uE000";

    private final Contact contact;
    private final Labels labels;
    private final Details details;

    LinkFields(Contact contact, Labels labels, Details details) {
        this.contact = contact;
        this.labels = labels;
        this.details = details;
    }

    /** Takes a line if it is such an address. */
    boolean take(ContentLine line) {
        return switch (line.name()) {
            case "URL", "X-EVOLUTION-BLOG-URL", "X-KADDRESSBOOK-BLOGFEED" -> url(line);
            case "IMPP" -> messenger(line);
            case "SOCIALPROFILE", "X-SOCIALPROFILE" -> profile(line);
            default -> ofService(line);
        };
    }

    private boolean url(ContentLine line) {
        String text = line.text();
        return add(line, text != null && OnlineServices.isLinkedIn(text) ? LinkKind.PROFILE : LinkKind.URL, text, null);
    }

    private boolean messenger(ContentLine line) {
        String service = service(line);
        String text = line.text();
        return add(line, LinkKind.MESSAGING, text == null ? null : OnlineServices.address(text, service), null);
    }

    private static String service(ContentLine line) {
        String service = line.parameter("SERVICE-TYPE");
        return service == null ? line.parameter("X-SERVICE-TYPE") : service;
    }

    private boolean profile(ContentLine line) {
        String text = line.text();
        String user = line.parameter("X-USER") == null ? line.parameter("X-USERID") : line.parameter("X-USER");
        // Apple writes names at services that it does not know as addresses of its own.
        boolean ofApple = text != null && text.toLowerCase(Locale.ROOT).startsWith("x-apple:");
        return add(line, LinkKind.PROFILE, text == null || ofApple && user != null ? user : text, service(line));
    }

    private boolean ofService(ContentLine line) {
        String service = OnlineServices.serviceOfProperty(line.name());
        if (service != null) {
            return add(line, LinkKind.PROFILE, line.text(), service);
        }
        String scheme = OnlineServices.schemeOfProperty(line.name());
        if (scheme == null) {
            return false;
        }
        String text = line.text();
        for (String each : text == null ? new String[0] : text.split(JOINT)) {
            boolean complete = scheme.isEmpty() || each.toLowerCase(Locale.ROOT).startsWith(scheme + ":");
            add(line, LinkKind.MESSAGING, Values.trim(each) == null || complete ? Values.trim(each) : scheme + ":" + each.strip(), null);
        }
        return true;
    }

    private boolean add(ContentLine line, LinkKind kind, String value, String service) {
        if (value == null) {
            return true;
        }
        addVisible(line, kind, Values.visible(value), service);
        return true;
    }

    private void addVisible(ContentLine line, LinkKind kind, String value, String service) {
        Link link = KithFactory.eINSTANCE.createLink();
        link.setKind(kind);
        link.setValue(value);
        labels.describe(line, link.getTypes(), link::setLabel);
        if (service != null && !link.getTypes().contains(service.toLowerCase(Locale.ROOT))) {
            link.getTypes().add(service.toLowerCase(Locale.ROOT));
        }
        link.setPreferred(details.isPreferred(line) && contact.getLinks().stream().noneMatch(Link::isPreferred));
        Link same = contact.getLinks().stream()
                .filter(each -> each.getKind() == kind && Elements.isSameAddress(each.getValue(), value)).findFirst().orElse(null);
        if (same == null) {
            contact.getLinks().add(link);
        } else {
            join(same, link);
        }
        addDetails(line, same == null ? link : same, service);
    }

    private static void join(Link link, Link same) {
        same.getTypes().stream().filter(type -> !link.getTypes().contains(type)).toList().forEach(link.getTypes()::add);
        link.setLabel(link.getLabel() == null ? same.getLabel() : link.getLabel());
        link.setPreferred(link.isPreferred() || same.isPreferred());
    }

    /** The name of a service has capitals, which types have not. */
    private void addDetails(ContentLine line, Link link, String service) {
        details.labelled(line);
        String name = ModelValues.property(link);
        String value = Values.escape(link.getValue());
        if (link.getKind() != LinkKind.PROFILE) {
            details.addAddress(line, name, value);
        } else if (service != null && !service.equals(service.toLowerCase(Locale.ROOT))) {
            details.addAddress(line, name, value, "X-SERVICE-TYPE");
        } else {
            details.addAddress(line, name, value, "SERVICE-TYPE", "X-SERVICE-TYPE");
        }
    }

    /** Returns the types of a profile that say where it belongs, not of which service it is. */
    static List<String> places(Link link) {
        return link.getTypes().stream().filter(type -> !OnlineServices.isService(type)).toList();
    }
}

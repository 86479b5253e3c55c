package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import ezvcard.VCardVersion;
import ezvcard.property.Categories;
import kith.model.Address;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Phone;

/** The properties of a card that people and organizations have in common. */
final class ContactFields {

    /** Properties from before IMPP, and the schemes of the addresses that they hold. */
    private static final Map<String, String> MESSENGERS = Map.ofEntries(Map.entry("X-AIM", "aim"), Map.entry("X-ICQ", "icq"),
            Map.entry("X-JABBER", "xmpp"), Map.entry("X-MSN", "msnim"), Map.entry("X-YAHOO", "ymsgr"),
            Map.entry("X-SKYPE", "skype"), Map.entry("X-SKYPE-USERNAME", "skype"), Map.entry("X-GOOGLE-TALK", "xmpp"),
            Map.entry("X-GTALK", "xmpp"), Map.entry("X-QQ", "qq"));

    private final VCardVersion version;
    private final Contact contact;
    private final Labels labels;
    private final Details details;

    ContactFields(Card card, Contact contact, Labels labels, Details details) {
        version = card.version();
        this.contact = contact;
        this.labels = labels;
        this.details = details;
    }

    /** Takes a line if the model has a place for it. */
    boolean take(ContentLine line) {
        return switch (line.name()) {
            case "EMAIL" -> email(line);
            case "TEL" -> phone(line);
            case "ADR" -> address(line);
            case "URL" -> url(line);
            case "IMPP" -> link(line, LinkKind.MESSAGING, line.text());
            case "SOCIALPROFILE", "X-SOCIALPROFILE" -> profile(line);
            case "PHOTO" -> photo(line);
            case "NOTE" -> note(line);
            case "CATEGORIES" -> categories(line);
            case "UID" -> uid(line);
            default -> MESSENGERS.containsKey(line.name()) && messenger(line);
        };
    }

    private boolean email(ContentLine line) {
        String text = line.text();
        if (text != null) {
            Email email = KithFactory.eINSTANCE.createEmail();
            email.setAddress(text.toLowerCase(Locale.ROOT).startsWith("mailto:") ? text.substring(7) : text);
            describe(line, email.getTypes(), email::setLabel);
            email.setPreferred(line.isPreferred() && contact.getEmails().stream().noneMatch(Email::isPreferred));
            contact.getEmails().add(email);
            details.addAddress(line, "EMAIL", Values.escape(email.getAddress()));
        }
        return true;
    }

    private boolean phone(ContentLine line) {
        String text = line.text();
        if (text != null) {
            Phone phone = KithFactory.eINSTANCE.createPhone();
            phone.setNumber(number(text));
            describe(line, phone.getTypes(), phone::setLabel);
            phone.setPreferred(line.isPreferred() && contact.getPhones().stream().noneMatch(Phone::isPreferred));
            contact.getPhones().add(phone);
            details.addAddress(line, "TEL", Values.escape(phone.getNumber()));
        }
        return true;
    }

    /** A number as an address (RFC 3966) becomes one as people write it. */
    private static String number(String text) {
        if (!text.toLowerCase(Locale.ROOT).startsWith("tel:")) {
            return text;
        }
        return text.substring(4).replaceFirst("(?i);ext=", " ext. ");
    }

    private boolean address(ContentLine line) {
        ezvcard.property.Address parsed = Values.parse(line, version, ezvcard.property.Address.class).orElse(null);
        if (parsed == null) {
            return false;
        }
        Address address = KithFactory.eINSTANCE.createAddress();
        address.setPoBox(join(parsed.getPoBoxes()));
        address.setExtended(join(parsed.getExtendedAddresses()));
        address.setStreet(join(parsed.getStreetAddresses()));
        address.setLocality(join(parsed.getLocalities()));
        address.setRegion(join(parsed.getRegions()));
        address.setPostalCode(join(parsed.getPostalCodes()));
        address.setCountry(join(parsed.getCountries()));
        String delivery = line.parameter("LABEL");
        if (address.eClass().getEAllStructuralFeatures().stream().noneMatch(address::eIsSet)) {
            if (delivery == null) {
                return true;
            }
            address.setStreet(Values.text(delivery));
            details.labelled(line);
        } else {
            details.addAddress(line, "ADR", ModelValues.of(address));
            deliver(line, delivery, address);
        }
        describe(line, address.getTypes(), address::setLabel);
        address.setPreferred(line.isPreferred() && contact.getAddresses().stream().noneMatch(Address::isPreferred));
        contact.getAddresses().add(address);
        return true;
    }

    /** Before vCard 4.0 the label of an address was a property of its own. */
    private void deliver(ContentLine line, String delivery, Address address) {
        String label = delivery != null || version == VCardVersion.V4_0 ? null : details.delivery(line);
        if (label != null) {
            details.add(new Detail(null, List.of(CardProperty.parameterText("LABEL", label)),
                    Detail.target("ADR", ModelValues.of(address))));
        }
    }

    /** In vCard 2.1 line breaks have no escape, but programs write it all the same. */
    private String join(List<String> parts) {
        String text = Values.join(parts, ", ");
        return text == null || version != VCardVersion.V2_1 ? text : text.replace("\\n", "\n");
    }

    private boolean url(ContentLine line) {
        String text = line.text();
        boolean profile = text != null && text.toLowerCase(Locale.ROOT)
                .matches("(https?://)?([a-z]+\\.)?linkedin\\.com/in/.+");
        return link(line, profile ? LinkKind.PROFILE : LinkKind.URL, text);
    }

    private boolean profile(ContentLine line) {
        String text = line.text();
        String service = line.parameter("SERVICE-TYPE");
        String user = line.parameter("X-USER") == null ? line.parameter("X-USERID") : line.parameter("X-USER");
        if (text == null && user != null) {
            text = user;
        }
        link(line, LinkKind.PROFILE, text);
        if (text != null && service != null) {
            List<String> types = last().getTypes();
            if (!types.contains(service.toLowerCase(Locale.ROOT))) {
                types.add(service.toLowerCase(Locale.ROOT));
            }
        }
        return true;
    }

    private boolean messenger(ContentLine line) {
        String text = line.text();
        return link(line, LinkKind.MESSAGING, text == null ? null : MESSENGERS.get(line.name()) + ":" + text);
    }

    private boolean link(ContentLine line, LinkKind kind, String value) {
        if (value != null) {
            Link link = KithFactory.eINSTANCE.createLink();
            link.setKind(kind);
            link.setValue(value);
            describe(line, link.getTypes(), link::setLabel);
            link.setPreferred(line.isPreferred() && contact.getLinks().stream().noneMatch(Link::isPreferred));
            contact.getLinks().add(link);
            addDetails(line, link);
        }
        return true;
    }

    private void addDetails(ContentLine line, Link link) {
        details.labelled(line);
        String value = Values.escape(link.getValue());
        if (line.name().equals("SOCIALPROFILE")) {
            details.add(line, ModelValues.property(link), value, "TYPE", "SERVICE-TYPE");
        } else {
            details.addAddress(line, ModelValues.property(link), value);
        }
    }

    private Link last() {
        return contact.getLinks().get(contact.getLinks().size() - 1);
    }

    private void describe(ContentLine line, List<String> types, Consumer<String> setLabel) {
        types.addAll(line.types().stream().filter(type -> !type.startsWith("x-custom(")).toList());
        String type = labels.type(line);
        if (type == null) {
            setLabel.accept(labels.of(line));
        } else if (!types.contains(type)) {
            types.add(type);
        }
    }

    private boolean photo(ContentLine line) {
        if (line.value().isBlank()) {
            return true;
        }
        if (contact.getPhoto() == null) {
            Photos.of(line).ifPresent(photo -> {
                contact.setPhoto(photo);
                details.add(line, "PHOTO", ModelValues.mark(photo), "TYPE", "MEDIATYPE");
            });
            return contact.getPhoto() != null;
        }
        return false;
    }

    private boolean note(ContentLine line) {
        String text = line.text();
        if (text != null) {
            details.add(line, "NOTE", "");
            contact.setNote(contact.getNote() == null ? text : contact.getNote() + "\n\n" + text);
        }
        return true;
    }

    private boolean categories(ContentLine line) {
        details.add(line, "CATEGORIES", "");
        Values.parse(line, version, Categories.class).map(Categories::getValues).orElse(List.of()).stream()
                .map(Values::trim).filter(tag -> tag != null && !contact.getTags().contains(tag))
                .forEach(contact.getTags()::add);
        return true;
    }

    private boolean uid(ContentLine line) {
        String text = line.text();
        if (text != null && contact.getUid() == null) {
            contact.setUid(text);
            details.add(line, "UID", "");
        }
        return true;
    }
}

package kith.exchange.internal.vcard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import kith.exchange.internal.Messages;
import kith.model.Address;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Phone;

/** The properties of a card that people and organizations have in common. */
final class ContactFields {

    private final CardVersion version;
    /** Whether the card is by Kith, which writes values as they are. */
    private final boolean isOwn;
    private final Contact contact;
    private final Labels labels;
    private final Details details;
    private final LinkFields links;
    private final CardNotices notices;
    private final long begin;

    ContactFields(Card card, Contact contact, Labels labels, Details details, CardNotices notices) {
        version = card.version();
        isOwn = card.isOwn();
        this.contact = contact;
        this.labels = labels;
        this.details = details;
        this.notices = notices;
        links = new LinkFields(contact, labels, details);
        begin = card.line();
    }

    /** Takes a line if the model has a place for it. */
    boolean take(ContentLine line) {
        return switch (line.name()) {
            case "EMAIL" -> email(line);
            case "TEL", "X-MS-TEL" -> phone(line);
            case "ADR" -> address(line);
            case "PHOTO" -> photo(line);
            case "NOTE" -> note(line);
            case "CATEGORIES", "X-GROUP-MEMBERSHIP" -> categories(line);
            case "UID" -> uid(line);
            default -> links.take(line);
        };
    }

    private boolean email(ContentLine line) {
        List<String> addresses = EmailValue.addresses(Values.visible(line.text()));
        if (addresses.isEmpty() && line.text() != null) {
            return false;
        }
        for (String address : addresses) {
            Email email = KithFactory.eINSTANCE.createEmail();
            email.setAddress(address);
            labels.describe(line, email.getTypes(), email::setLabel);
            email.setPreferred(details.isPreferred(line) && contact.getEmails().stream().noneMatch(Email::isPreferred));
            contact.getEmails().add(email);
            details.addAddress(line, "EMAIL", Values.escape(address));
        }
        return true;
    }

    private boolean phone(ContentLine line) {
        String text = Values.visible(line.text());
        List<String> numbers = text == null ? List.of() : isOwn ? List.of(text) : PhoneValue.numbers(text);
        for (String number : numbers) {
            Phone phone = KithFactory.eINSTANCE.createPhone();
            phone.setNumber(number);
            labels.describe(line, phone.getTypes(), phone::setLabel);
            phone.setPreferred(details.isPreferred(line) && contact.getPhones().stream().noneMatch(Phone::isPreferred));
            contact.getPhones().add(phone);
            details.addAddress(line, "TEL", Values.escape(number));
        }
        return true;
    }

    private boolean address(ContentLine line) {
        AddressValue parsed = AddressValue.of(line.value(), version);
        Address address = parsed.address();
        String delivery = line.parameter("LABEL");
        if (address.eClass().getEAllStructuralFeatures().stream().noneMatch(address::eIsSet)) {
            if (delivery == null) {
                return true;
            }
            address.setStreet(Values.text(delivery));
            details.labelled(line);
        } else {
            details.addAddress(line, "ADR", ModelValues.of(address));
            details.addValue("ADR", ModelValues.of(address), parsed.value());
            deliver(line, delivery, address);
        }
        add(line, address);
        return true;
    }

    private void add(ContentLine line, Address address) {
        labels.describe(line, address.getTypes(), address::setLabel);
        address.setPreferred(details.isPreferred(line) && contact.getAddresses().stream().noneMatch(Address::isPreferred));
        contact.getAddresses().add(address);
    }

    /** Takes the text for the label of an address that has no address beside it: it is one, as people write it. */
    void takeLabel(ContentLine line) {
        Address address = KithFactory.eINSTANCE.createAddress();
        address.setStreet(line.text());
        if (contact.getAddresses().stream().anyMatch(each -> ModelValues.of(each).equals(ModelValues.of(address)))) {
            return;
        }
        details.addAddress(line, "ADR", ModelValues.of(address));
        add(line, address);
    }

    /** Before vCard 4.0 the label of an address was a property of its own. */
    private void deliver(ContentLine line, String delivery, Address address) {
        String label = delivery != null || version == CardVersion.V4_0 ? null : details.delivery(line);
        if (label != null) {
            details.add(new Detail(null, List.of(CardProperty.parameterText("LABEL", label)),
                    Detail.target("ADR", ModelValues.of(address))));
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
            if (contact.getPhoto() == null) {
                notices.add(begin, Messages.pictureUnread);
            } else if (Photos.isCutOff(line)) {
                notices.add(begin, Messages.pictureCutOff);
            }
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
        Set<String> there = new HashSet<>(contact.getTags());
        // Some older programs part tags by semicolons.
        boolean semicolons = version != CardVersion.V4_0 && line.value().indexOf(',') < 0 && line.value().indexOf('\\') < 0;
        Values.list(semicolons ? line.value().replace(';', ',') : line.value()).stream().filter(there::add).forEach(contact.getTags()::add);
        return true;
    }

    private boolean uid(ContentLine line) {
        String text = line.text();
        if (text != null && contact.getUid() == null) {
            contact.setUid(text);
            details.add(line, "UID", "");
        }
        return text == null || text.equals(contact.getUid());
    }
}

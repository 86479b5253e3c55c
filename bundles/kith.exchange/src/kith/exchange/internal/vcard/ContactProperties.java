package kith.exchange.internal.vcard;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import kith.exchange.internal.Text;
import kith.model.Address;
import kith.model.Contact;
import kith.model.Email;
import kith.model.Link;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Photo;
import kith.store.Titles;

/** Writes what people and organizations have in common. */
final class ContactProperties {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");

    private final CardWriter card;

    ContactProperties(CardWriter card) {
        this.card = card;
    }

    /** Writes that by which the cards of one contact are known. */
    void writeIdentity(Contact contact) {
        card.add("FN", Values.escape(name(contact)));
        card.add("UID", Values.escape(uid(contact)));
    }

    void write(Contact contact) {
        writeIdentity(contact);
        for (Email email : contact.getEmails()) {
            if (!Text.isBlank(email.getAddress())) {
                card.describe(card.add("EMAIL", Values.escape(email.getAddress())), email.getTypes(), email.getLabel(),
                        email.isPreferred());
            }
        }
        for (Phone phone : contact.getPhones()) {
            if (!Text.isBlank(phone.getNumber())) {
                card.describe(card.add("TEL", Values.escape(phone.getNumber())), phone.getTypes(), phone.getLabel(),
                        phone.isPreferred());
            }
        }
        contact.getAddresses().forEach(this::address);
        contact.getLinks().forEach(this::link);
        card.texts("CATEGORIES", contact.getTags());
        photo(contact.getPhoto());
        card.text("NOTE", contact.getNote());
    }

    /** A name is written as it is, also one of several lines; who has none is called by what else there is (RFC 6350, 6.2.1). */
    private static String name(Contact contact) {
        String name = contact instanceof Person person ? person.getFormattedName() : ((Organization) contact).getName();
        return Values.trim(name) != null ? name : Values.trim(Titles.of(contact)) != null ? Titles.of(contact) : uid(contact);
    }

    /** Returns by what the card of a contact is known. */
    static String uid(Contact contact) {
        return Text.isBlank(contact.getUid()) ? "urn:uuid:" + contact.getId() : contact.getUid();
    }

    private void address(Address address) {
        card.describe(card.add("ADR", ModelValues.of(address)), address.getTypes(), address.getLabel(),
                address.isPreferred());
    }

    private void link(Link link) {
        if (Text.isBlank(link.getValue())) {
            return;
        }
        String name = ModelValues.property(link);
        CardProperty property = card.add(name, Values.escape(link.getValue()));
        List<String> types = link.getTypes();
        if (name.equals("SOCIALPROFILE")) {
            types = LinkFields.places(link);
            link.getTypes().stream().filter(OnlineServices::isService).findFirst().filter(service -> !property.says("SERVICE-TYPE"))
                    .ifPresent(service -> property.parameter("SERVICE-TYPE", service));
        }
        if (!name.equals("URL") && !OnlineServices.isUri(link.getValue().strip())) {
            property.parameter("VALUE", "text");
        }
        card.describe(property, types, link.getLabel(), link.isPreferred());
    }

    private void photo(Photo photo) {
        if (photo == null) {
            return;
        }
        String type = photo.getMediaType();
        String target = Detail.target("PHOTO", ModelValues.mark(photo));
        if (photo.getData() != null) {
            card.add("PHOTO", "data:" + (Text.isBlank(type) || !MEDIA_TYPE.matcher(type).matches() ? "application/octet-stream" : type) + ";base64,"
                    + Base64.getEncoder().encodeToString(photo.getData().bytes()), target);
        } else if (!Text.isBlank(photo.getUri())) {
            CardProperty property = card.add("PHOTO", photo.getUri().strip().replaceAll("\\s", "%20"), target)
                    .parameter("VALUE", "uri");
            if (!Text.isBlank(type)) {
                property.parameter("MEDIATYPE", type);
            }
        }
    }
}

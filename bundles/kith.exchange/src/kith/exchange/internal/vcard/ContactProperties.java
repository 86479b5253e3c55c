package kith.exchange.internal.vcard;

import ezvcard.parameter.ImageType;
import ezvcard.property.Categories;
import kith.exchange.internal.Text;
import kith.model.Address;
import kith.model.Contact;
import kith.model.Email;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Phone;
import kith.model.Photo;
import kith.store.Titles;

/** Writes what people and organizations have in common. */
final class ContactProperties {

    private final CardWriter card;

    ContactProperties(CardWriter card) {
        this.card = card;
    }

    void write(Contact contact) {
        String name = Titles.of(contact);
        card.raw("FN", Values.escape(name));
        card.raw("UID", Values.escape(Text.isBlank(contact.getUid()) ? "urn:uuid:" + contact.getId() : contact.getUid()));
        for (Email email : contact.getEmails()) {
            if (!Text.isBlank(email.getAddress())) {
                card.describe(card.raw("EMAIL", Values.escape(email.getAddress())), email.getTypes(), email.getLabel(), email.isPreferred());
            }
        }
        for (Phone phone : contact.getPhones()) {
            if (!Text.isBlank(phone.getNumber())) {
                card.describe(card.raw("TEL", Values.escape(phone.getNumber())), phone.getTypes(), phone.getLabel(), phone.isPreferred());
            }
        }
        contact.getAddresses().forEach(this::address);
        contact.getLinks().forEach(this::link);
        if (!contact.getTags().isEmpty()) {
            Categories categories = card.add(new Categories());
            categories.getValues().addAll(contact.getTags());
        }
        photo(contact.getPhoto());
        card.text("NOTE", contact.getNote());
    }

    private void address(Address address) {
        String value = String.join(";", part(address.getPoBox()), part(address.getExtended()), part(address.getStreet()),
                part(address.getLocality()), part(address.getRegion()), part(address.getPostalCode()), part(address.getCountry()));
        card.describe(card.raw("ADR", value), address.getTypes(), address.getLabel(), address.isPreferred());
    }

    private static String part(String text) {
        return text == null ? "" : Values.escape(text);
    }

    private void link(Link link) {
        if (!Text.isBlank(link.getValue())) {
            String name = link.getKind() == LinkKind.PROFILE ? "X-SOCIALPROFILE" : link.getKind() == LinkKind.MESSAGING ? "IMPP" : "URL";
            card.describe(card.raw(name, Values.escape(link.getValue())), link.getTypes(), link.getLabel(), link.isPreferred());
        }
    }

    private void photo(Photo photo) {
        if (photo == null) {
            return;
        }
        ImageType type = photo.getMediaType() == null ? null : ImageType.get(null, photo.getMediaType(), null);
        if (photo.getData() != null) {
            card.add(new ezvcard.property.Photo(photo.getData(), type));
        } else if (!Text.isBlank(photo.getUri())) {
            card.add(new ezvcard.property.Photo(photo.getUri(), type));
        }
    }
}

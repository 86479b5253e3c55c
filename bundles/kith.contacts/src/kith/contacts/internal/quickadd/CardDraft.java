package kith.contacts.internal.quickadd;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kith.core.quickadd.PersonDraft;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Contact;
import kith.model.Email;
import kith.model.Link;
import kith.model.Person;
import kith.model.Phone;
import kith.store.Titles;

/** What a card says, as quick add shows what it understood. */
final class CardDraft {

    private CardDraft() {
    }

    static PersonDraft of(Contact contact) {
        Affiliation work = contact instanceof Person person
                ? person.getAffiliations().stream().filter(each -> each.getTo() == null).findFirst().orElse(null) : null;
        String organization = work == null || work.getOrganization() == null ? "" : text(work.getOrganization().getName());
        Stream<String> addresses = contact.getAddresses().stream().map(CardDraft::line);
        return new PersonDraft(Titles.of(contact), work == null ? "" : text(work.getTitle()), organization,
                contact.getEmails().stream().map(Email::getAddress).filter(Objects::nonNull).toList(),
                contact.getPhones().stream().map(Phone::getNumber).filter(Objects::nonNull).toList(),
                contact.getLinks().stream().map(Link::getValue).filter(Objects::nonNull).toList(), contact.getTags(),
                Stream.concat(addresses, Stream.of(text(contact.getNote()))).filter(line -> !line.isBlank()).toList());
    }

    private static String line(Address address) {
        return String.join(", ", Stream.of(address.getStreet(), address.getPostalCode(), address.getLocality(), address.getCountry())
                .map(CardDraft::text).filter(part -> !part.isBlank()).toList());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Returns the names of contacts, the first few of them. */
    static String names(List<Contact> contacts, int most) {
        return String.join(", ", contacts.stream().limit(most).map(Titles::of).toList()) + (contacts.size() > most ? ", \u2026" : "");
    }
}

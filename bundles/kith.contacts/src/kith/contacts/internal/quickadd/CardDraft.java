package kith.contacts.internal.quickadd;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.PartialDateText;
import kith.core.quickadd.AddressDraft;
import kith.core.quickadd.PersonDraft;
import kith.core.quickadd.PhoneDraft;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Contact;
import kith.model.Email;
import kith.model.Link;
import kith.model.PartialDate;
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
        return new PersonDraft(Titles.of(contact), work == null ? "" : text(work.getTitle()), organization,
                contact.getEmails().stream().map(Email::getAddress).filter(Objects::nonNull).toList(),
                contact.getPhones().stream().filter(phone -> phone.getNumber() != null).map(CardDraft::phone).toList(),
                contact.getAddresses().stream().map(CardDraft::address).toList(),
                contact.getLinks().stream().map(Link::getValue).filter(Objects::nonNull).toList(), contact.getTags(),
                Stream.concat(contact instanceof Person person ? further(person) : Stream.of(), Stream.of(text(contact.getNote())))
                        .filter(line -> !line.isBlank()).toList());
    }

    private static PhoneDraft phone(Phone phone) {
        return new PhoneDraft(phone.getNumber(), phone.getTypes().stream().findFirst().orElse(""));
    }

    private static AddressDraft address(Address address) {
        return new AddressDraft(text(address.getStreet()), text(address.getPostalCode()), text(address.getLocality()),
                text(address.getRegion()), text(address.getCountry()));
    }

    /** Returns what else a card may say of a person: days, and the parts of the name that are not shown with it. */
    private static Stream<String> further(Person person) {
        return Stream.concat(
                Stream.of(date(Messages.birthday, person.getBirthday()), date(Messages.anniversary, person.getAnniversary())),
                Stream.of(person.getNamePrefix(), person.getAdditionalNames(), person.getNameSuffix(), person.getPronouns())
                        .map(CardDraft::text).filter(part -> !Titles.of(person).contains(part)));
    }

    private static String date(String text, PartialDate date) {
        return date == null ? "" : NLS.bind(text, PartialDateText.of(date));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Returns the names of contacts, the first few of them. */
    static String names(List<Contact> contacts, int most) {
        return String.join(", ", contacts.stream().limit(most).map(Titles::of).toList()) + (contacts.size() > most ? ", \u2026" : "");
    }
}

package kith.exchange.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.model.Contact;
import kith.model.Email;
import kith.model.Link;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Phone;

/** Summarizes a contact in one line, by which a user knows who it is: work, an address, a number. */
final class ContactSummary {

    private final ValueTexts texts;

    ContactSummary(ValueTexts texts) {
        this.texts = texts;
    }

    /** Returns the line, empty for a contact that has a name only. */
    String of(Contact contact) {
        Stream<String> work = switch (contact) {
            case Person person -> person.getAffiliations().stream().limit(1).map(texts::shown);
            case Organization organization -> Stream.of(organization.getIndustry());
            default -> Stream.empty();
        };
        return Stream.of(work, first(contact.getEmails().stream().map(Email::getAddress)),
                first(contact.getPhones().stream().map(Phone::getNumber)),
                contact.getEmails().isEmpty() ? first(contact.getLinks().stream().map(Link::getValue)) : Stream.<String>empty())
                .flatMap(each -> each).filter(text -> !Text.isBlank(text)).collect(Collectors.joining(" \u00b7 "));
    }

    private static Stream<String> first(Stream<String> values) {
        return values.filter(Objects::nonNull).limit(1);
    }
}

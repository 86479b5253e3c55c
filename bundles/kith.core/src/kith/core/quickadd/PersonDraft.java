package kith.core.quickadd;

import java.util.List;
import java.util.Objects;

/**
 * What was understood of a text about a person. Texts are empty where nothing was.
 *
 * @param emails addresses, the first one first
 * @param phones numbers, the first one first
 * @param addresses postal addresses
 * @param links addresses of profiles and pages
 * @param tags tags without their sign
 * @param rest lines that were not understood
 */
public record PersonDraft(String name, String title, String organization, List<String> emails, List<PhoneDraft> phones,
        List<AddressDraft> addresses, List<String> links, List<String> tags, List<String> rest) {

    public PersonDraft {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(organization);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        rest = List.copyOf(rest);
    }

    /** Returns whether there is a name, without which nobody is added. */
    public boolean isComplete() {
        return !name.isBlank();
    }
}

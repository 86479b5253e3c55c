package kith.exchange.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import kith.model.Contact;
import kith.model.Email;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Titles;

/** Compares names of people and organizations. */
final class Names {

    private Names() {
    }

    /**
     * Returns whether two contacts that share an address are two all the same: their names, where they have some, have
     * nothing in common but perhaps the family.
     */
    static boolean contradict(Contact one, Contact other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty() || words.containsAll(others) || others.containsAll(words)) {
            return false;
        }
        return one instanceof Organization || !alike(given(one), given(other));
    }

    private static boolean alike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.startsWith(other) || other.startsWith(one);
    }

    private static String given(Contact contact) {
        Person person = (Person) contact;
        String given = Text.isBlank(person.getGivenName()) ? Titles.of(person) : person.getGivenName();
        String folded = Text.fold(given);
        int comma = folded.indexOf(',');
        String first = comma >= 0 ? folded.substring(comma + 1) : folded;
        return Arrays.stream(first.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).findFirst().orElse("");
    }

    private static Set<String> words(Contact contact) {
        String title = Titles.of(contact);
        boolean address = title.indexOf('@') >= 0
                && contact.getEmails().stream().map(Email::getAddress).anyMatch(title::equalsIgnoreCase);
        return address ? Set.of() : Arrays.stream(Text.fold(title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}

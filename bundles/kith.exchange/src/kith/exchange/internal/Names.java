package kith.exchange.internal;

import java.util.List;
import java.util.Set;

import kith.model.Contact;
import kith.store.TextFolding;
import kith.store.Titles;

/**
 * Compares names of people and organizations. Two names are the same if they have the same words: case, accents, punctuation,
 * the order of the words, and academic titles such as Dr. or PhD make no difference; a form of address, an initial, a nickname, or a word more or less
 * does. So being the same is transitive, and it does not matter in which order cards come in.
 */
final class Names {

    /** Academic ones alone: Mr Berg and Mrs Berg are two people who may have one mailbox. */
    private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "phd", "md", "mba", "ing", "dipl");

    private Names() {
    }

    /** Returns what a contact's name is compared by; empty if it has none. */
    static String key(Contact contact) {
        return key(Titles.of(contact));
    }

    /** Returns what a name is compared by; empty if there is nothing to compare. */
    static String key(String name) {
        List<String> words = TextFolding.words(name).stream().sorted().toList();
        List<String> names = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return String.join(" ", names.isEmpty() ? words : names);
    }

    /** Returns whether two contacts have the same name; one without a name has that of nobody. */
    static boolean same(Contact one, Contact other) {
        String name = key(one);
        return !name.isEmpty() && name.equals(key(other));
    }
}

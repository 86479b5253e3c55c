package kith.core.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.model.Person;
import kith.store.TextFolding;

/**
 * A name in the form in which names are compared: without capitals, accents, umlauts and titles, short forms written out.
 *
 * @param given the first given name, or empty
 * @param family the family name in one word, or empty
 * @param generation what tells a father from a son, such as {@code jr}, or empty
 * @param key all words in alphabetical order, with a space between
 */
record PersonalName(String given, String family, String generation, String key) {

    private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "mx", "sir", "herr", "frau", "phd", "md",
            "mba", "ing", "dipl");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

    /** Short forms that are in wide use; a name that is short for several stands for none of them. */
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(Map.entry("bob", "robert"), Map.entry("rob", "robert"),
            Map.entry("bill", "william"), Map.entry("will", "william"), Map.entry("jim", "james"), Map.entry("mike", "michael"),
            Map.entry("tom", "thomas"), Map.entry("tony", "anthony"), Map.entry("dick", "richard"), Map.entry("rick", "richard"),
            Map.entry("dave", "david"), Map.entry("dan", "daniel"), Map.entry("joe", "joseph"), Map.entry("ed", "edward"),
            Map.entry("beth", "elizabeth"), Map.entry("liz", "elizabeth"), Map.entry("kate", "katherine"),
            Map.entry("katie", "katherine"), Map.entry("maggie", "margaret"), Map.entry("peggy", "margaret"),
            Map.entry("sue", "susan"), Map.entry("jen", "jennifer"), Map.entry("jenny", "jennifer"), Map.entry("becky", "rebecca"),
            Map.entry("matt", "matthew"), Map.entry("nick", "nicholas"), Map.entry("ben", "benjamin"), Map.entry("greg", "gregory"),
            Map.entry("jeff", "jeffrey"), Map.entry("andy", "andrew"), Map.entry("hannes", "johannes"), Map.entry("basti", "sebastian"));

    /** How two names compare. */
    enum Likeness {
        SAME, SIMILAR, OTHER_FAMILY, OTHER_GIVEN, OTHER, UNKNOWN
    }

    /** @param shown what the person is called */
    static PersonalName of(Person person, String shown) {
        List<String> words = words(shown);
        String generation = generation(words(person.getNameSuffix()));
        List<String> names = new ArrayList<>(words.size());
        for (String word : words) {
            if (!TITLES.contains(word) && !GENERATIONS.contains(word)) {
                names.add(spelled(WRITTEN_OUT.getOrDefault(word, word)));
            }
        }
        String given = first(person.getGivenName());
        String family = spelled(words(person.getFamilyName()));
        if (given.isEmpty() && family.isEmpty() && !names.isEmpty()) {
            boolean familyFirst = shown.contains(",");
            given = names.size() == 1 || !familyFirst ? names.getFirst() : names.getLast();
            family = names.size() == 1 ? "" : familyFirst ? names.getFirst() : names.getLast();
        }
        Collections.sort(names);
        return new PersonalName(given, family, generation.isEmpty() ? generation(words) : generation, String.join(" ", names));
    }

    private static String generation(List<String> words) {
        for (String word : words) {
            if (GENERATIONS.contains(word)) {
                return word.replace("junior", "jr").replace("senior", "sr");
            }
        }
        return "";
    }

    private static String first(String names) {
        for (String word : words(names)) {
            if (!TITLES.contains(word)) {
                return spelled(WRITTEN_OUT.getOrDefault(word, word));
            }
        }
        return "";
    }

    private static List<String> words(String text) {
        return text == null || text.contains("@") ? List.of()
                : TextFolding.words(text);
    }

    private static String spelled(List<String> words) {
        if (words.size() == 1) {
            return spelled(words.getFirst());
        }
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(spelled(word)));
        return all.toString();
    }

    /** Returns a word as it is however its umlauts are written, with those that are no umlauts shortened alike. */
    private static String spelled(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a");
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /** Returns whether both are written alike, or so that they mean the same. */
    boolean isSame(PersonalName other) {
        return !isEmpty() && (key.equals(other.key)
                || isGivenLike(other) && family.equals(other.family) && !family.isEmpty() && !other.isEmpty());
    }

    Likeness compare(PersonalName other) {
        if (isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        } else if (isSame(other)) {
            return Likeness.SAME;
        }
        boolean given = isGivenLike(other) || Slips.areNear(this.given, other.given);
        boolean family = this.family.equals(other.family) || Slips.areNear(this.family, other.family);
        if (given && family || isSimilarTurned(other)) {
            return Likeness.SIMILAR;
        }
        return given ? Likeness.OTHER_FAMILY : family ? Likeness.OTHER_GIVEN : Likeness.OTHER;
    }

    /** Returns whether the given names are one, or one is the initial of the other. */
    private boolean isGivenLike(PersonalName other) {
        boolean initial = given.length() == 1 || other.given.length() == 1;
        return given.equals(other.given) || initial && !given.isEmpty() && !other.given.isEmpty() && given.charAt(0) == other.given.charAt(0);
    }

    /** Returns whether one given name is the beginning of the other, as in a short form. */
    boolean isGivenBegun(PersonalName other) {
        return !given.isEmpty() && !other.given.isEmpty() && (given.startsWith(other.given) || other.given.startsWith(given));
    }

    private boolean isSimilarTurned(PersonalName other) {
        return isNear(given, other.family) && isNear(family, other.given);
    }

    private static boolean isNear(String one, String other) {
        return !one.isEmpty() && (one.equals(other) || Slips.areNear(one, other));
    }
}

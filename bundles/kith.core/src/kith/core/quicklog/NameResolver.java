package kith.core.quicklog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kith.core.duplicates.Slips;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.TextFolding;
import kith.store.query.Field;
import kith.store.query.Fields;

/** Finds the people that names can mean. It reads the network: to be used in the background. */
final class NameResolver {

    private static final String PERSON = "Person";
    private static final int SEARCHED = 60;
    private static final int NEAR = 200;
    private static final int OFFERED = 24;
    private static final int BEGINNING = 3;
    /** Titles that some write before a name and others leave out. */
    private static final Pattern HONORIFIC = Pattern.compile("(?iu)^(?:(?:prof|professor|dr|dipl|ing|mag)\\.?(?:-?\\p{L}+\\.)*\\s+)+(?=\\S)");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02bc\u02b9]");
    private static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\S+)* \\p{Lu}\\S+");

    private final NetworkStore store;

    NameResolver(NetworkStore store) {
        this.store = store;
    }

    /** Returns whom a name can mean: those who are called exactly so, or else those whose names begin with its words. */
    Participant resolve(String name) {
        List<PersonChoice> found = find(name);
        String plain = HONORIFIC.matcher(name).replaceFirst("");
        return new Participant(name, found.isEmpty() && !plain.equals(name) ? find(plain) : found);
    }

    /**
     * Returns whom a name can mean as {@link #resolve} does. A whole name that nobody has is that of somebody new; who has
     * almost the same one may be meant as well.
     */
    Participant resolveOrNew(String name) {
        Participant participant = resolve(name);
        List<PersonChoice> found = participant.candidates();
        if (found.stream().anyMatch(person -> isWrittenAlike(person.name(), name)) || !WHOLE_NAME.matcher(name).matches()
                || isOrganization(name)) {
            return participant;
        }
        List<PersonChoice> near = found.isEmpty() ? explained(near(name)) : found;
        return new Participant(name, Stream.concat(near.stream(), Stream.of(new PersonChoice(null, name))).toList());
    }

    private boolean isOrganization(String name) {
        return store.called(name, "Organization", SEARCHED).stream().anyMatch(hit -> Vocabulary.same(hit.title(), name));
    }

    private List<PersonChoice> find(String name) {
        List<PersonChoice> people = store.called(name, PERSON, SEARCHED).stream().filter(hit -> begins(hit.title(), name))
                .map(NameResolver::choice).toList();
        List<PersonChoice> exact = people.stream().filter(person -> Vocabulary.same(person.name(), name)).toList();
        return explained(exact.isEmpty() ? people : exact);
    }

    /**
     * Returns those whose names are this one but for slips of the pen in some of its words, or are separated otherwise, with one
     * word begun alike.
     */
    private List<PersonChoice> near(String name) {
        String[] words = words(name);
        return Arrays.stream(words).filter(word -> word.length() >= BEGINNING)
                .flatMap(word -> store.called(word.substring(0, BEGINNING), PERSON, NEAR).stream())
                .filter(hit -> isNear(words(hit.title()), words)).map(NameResolver::choice).distinct().limit(OFFERED).toList();
    }

    private static boolean isNear(String[] one, String[] other) {
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        } else if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (!one[i].equals(other[i]) && !Slips.areNear(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    /** Says of several where they work, and puts those first with whom there was contact last: they are meant most often. */
    private List<PersonChoice> explained(List<PersonChoice> people) {
        if (people.size() < 2) {
            return people;
        }
        Fields fields = Fields.of(PERSON);
        List<Field> read = List.of(fields.get("organization"), fields.get("last-contact"));
        Map<String, EntityRow> rows = store.rows(PERSON, people.stream().map(PersonChoice::id).toList(), read);
        return people.stream().sorted(Comparator.comparing((PersonChoice person) -> value(rows.get(person.id()), 1)).reversed())
                .limit(OFFERED).map(person -> new PersonChoice(person.id(), person.name(), value(rows.get(person.id()), 0))).toList();
    }

    private static String value(EntityRow row, int index) {
        return row == null || row.values().get(index) == null ? "" : row.values().get(index);
    }

    private static PersonChoice choice(SearchHit hit) {
        return new PersonChoice(hit.id(), hit.title());
    }

    /** Words that follow one another in a name may do so in another order. */
    private static boolean begins(String title, String name) {
        return TextFolding.hasWords(title, name);
    }

    /** O'Hara is found by Ohara, who may be somebody else. */
    private static boolean isWrittenAlike(String title, String name) {
        String plain = HONORIFIC.matcher(name).replaceFirst("");
        return TextFolding.hasWords(APOSTROPHE.matcher(title).replaceAll(" "), APOSTROPHE.matcher(plain).replaceAll(" "));
    }

    private static String[] words(String name) {
        return TextFolding.words(name).toArray(String[]::new);
    }
}

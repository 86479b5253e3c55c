package kith.core.quicklog;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.store.ContactKey;
import kith.store.NetworkStore;
import kith.store.TextFolding;

/**
 * Reads who took part in a meeting of many, one a line: a name alone, as people paste them, or a name and what is to be said
 * of that person only, such as {@code Amara Osei: likes chess, got a lead, follow up in 2 weeks}. May be used on any thread.
 */
public final class MeetingReader {

    /** What stands before a name in lists that are pasted. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u2013]\\s+|\\d{1,3}[.)]\\s+|\\[[ xX]?\\]\\s*)+");
    private static final Pattern ADDRESS = Pattern.compile("\\s*(?:<[^<>\\s]+@[^<>\\s]+>|\\([^()\\s]+@[^()\\s]+\\))");
    private static final Pattern END_OF_NAME = Pattern.compile("\\s*(?::\\s|:$|\\t|,|;|\\s[-\u2013\u2014]\\s)\\s*");
    /** Stands for the name: clauses are read as parts of a line that says something before them. */
    private static final String NAME = "\u00a4";

    private final Clauses clauses;
    private final NetworkStore store;
    private final Clock clock;

    /**
     * @param store the network in which people are looked up
     * @param clock tells what today is
     */
    public MeetingReader(Vocabulary words, NetworkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        clauses = new Clauses(words, new Qualifiers(words));
    }

    /**
     * Returns what the lines of a text say, without those that are empty.
     *
     * @param chosen who was chosen for a name, by the name as {@link ContactKey#fold folded}
     */
    public List<MeetingLine> read(String text, Map<String, PersonChoice> chosen) {
        NameResolver resolver = new NameResolver(store);
        List<MeetingLine> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String plain = ADDRESS.matcher(BULLET.matcher(line.strip()).replaceFirst("")).replaceAll("").strip();
            Matcher end = END_OF_NAME.matcher(plain);
            boolean more = end.find();
            String name = (more ? plain.substring(0, end.start()) : plain).replaceAll("\\s+", " ");
            if (!name.isEmpty()) {
                PersonChoice choice = chosen.get(ContactKey.fold(name));
                lines.add(line(line, choice == null ? whole(resolver.resolve(name)) : new Participant(name, List.of(choice)),
                        more ? plain.substring(end.end()).strip() : ""));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Lists have whole names: who has the words of a name is meant rather than who has longer ones, and of several words one
     * that is only the beginning of another is of somebody else.
     */
    private static Participant whole(Participant found) {
        List<String> words = words(found.written());
        List<PersonChoice> whole = found.candidates().stream()
                .filter(person -> words(person.name()).containsAll(words)).toList();
        boolean initials = words.stream().anyMatch(word -> word.codePointCount(0, word.length()) == 1);
        return whole.isEmpty() && (words.size() == 1 || initials) ? found : new Participant(found.written(), whole);
    }

    private static List<String> words(String name) {
        return TextFolding.words(name);
    }

    private MeetingLine line(String line, Participant participant, String said) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Clauses.Found found = clauses.find(NAME + ", " + said, now, Moment.past(now));
        String note = found.rest().replaceFirst("^" + NAME + "[,;.]?\\s*", "").strip();
        return new MeetingLine(line, participant, note.isEmpty() ? "" : capital(note), found.exchanges(), found.tasks());
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase() + text.substring(first);
    }
}

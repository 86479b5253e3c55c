package kith.timeline.internal.quicklog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.QuickLogReader;
import kith.core.quicklog.Understanding;
import kith.store.ContactKey;
import kith.store.NetworkStore;

/**
 * The quick-log line without the line: it understands what is typed in the background, remembers whom the user chose for
 * a name, and says when a line is ready to be logged. To be used on the window's thread.
 */
public final class QuickLogModel {

    /** Is told on the window's thread. */
    public interface Listener {

        /** The line is understood now; null if it is empty. */
        void understood(Understanding understanding);

        /** The line is to be logged; everybody in it is known. */
        void ready(Understanding understanding);

        /** The line is to be logged, but first the user has to say who this is. */
        void asked(Participant participant);

        /** The line is to be logged, but first the user has to mend what looks like a day or a time and is none. */
        void refused(String words);
    }

    /** What separates names in a line; within a name that is chosen already it is left out. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;&+:#\"]+\\s*");

    private final QuickLogParser parser;
    private final Executor background;
    private final Executor window;
    private final Listener listener;
    private final Map<String, List<PersonChoice>> choices = new HashMap<>();
    private List<PersonChoice> meant = List.of();
    private NetworkStore store;
    private Understanding current;
    private String line = "";
    private boolean submitted;

    /**
     * @param background runs what reads the network
     * @param window runs what follows, on the window's thread
     */
    public QuickLogModel(QuickLogParser parser, Executor background, Executor window, Listener listener) {
        this.parser = parser;
        this.background = background;
        this.window = window;
        this.listener = listener;
    }

    /** Sets the network in which people are looked up, null for none. */
    public void setStore(NetworkStore newStore) {
        store = newStore;
        choices.clear();
        meant = List.of();
        current = null;
    }

    /** Sets what is typed so far. What was submitted already stays so if it is the same. */
    public void setLine(String text) {
        if (submitted && text.equals(line)) {
            return;
        }
        submitted = false;
        line = text;
        understand();
    }

    /** Sets who is meant where a line names nobody, until it is logged. */
    public void setMeant(List<PersonChoice> people) {
        meant = List.copyOf(people);
        understand();
    }

    /** Returns who is meant where a line names nobody. */
    public List<PersonChoice> meant() {
        return meant;
    }

    /** Decides whom a name means in what is typed from now on until the line is logged. */
    public void choose(String written, PersonChoice person) {
        choices.put(ContactKey.fold(written), List.of(person));
        understand();
    }

    /**
     * Decides whom the names of some people mean from now on until the line is logged: each of those who have one name.
     *
     * @return the names as a line has to write them, separated by commas
     */
    public String mention(List<PersonChoice> people) {
        Map<String, List<PersonChoice>> named = people.stream().collect(Collectors.groupingBy(
                person -> SEPARATOR.matcher(person.name()).replaceAll(" ").strip(), LinkedHashMap::new, Collectors.toList()));
        named.forEach((name, same) -> choices.put(ContactKey.fold(name), same));
        return String.join(", ", named.keySet());
    }

    /** Returns who was chosen, by the names as {@link ContactKey#fold folded}. */
    public Map<String, List<PersonChoice>> choices() {
        return Map.copyOf(choices);
    }

    /** Logs the line as soon as it is understood. */
    public void submit() {
        submitted = true;
        if (current != null && current.line().equals(line)) {
            finish();
        } else {
            understand();
        }
    }

    /** Makes the line empty, as after it was logged. */
    public void clear() {
        choices.clear();
        meant = List.of();
        setLine("");
    }

    /** Returns what is understood of the line, or null if that is nothing or not known yet. */
    public Understanding understanding() {
        return current != null && current.line().equals(line) ? current : null;
    }

    private void understand() {
        String text = line;
        if (text.isBlank() || store == null) {
            current = null;
            listener.understood(null);
            return;
        }
        QuickLogReader reader = new QuickLogReader(parser, store, true);
        Map<String, List<PersonChoice>> chosen = Map.copyOf(choices);
        List<PersonChoice> others = meant;
        background.execute(() -> {
            Understanding answer;
            try {
                answer = reader.read(text, chosen).orWith(others);
            } catch (RuntimeException e) {
                window.execute(() -> failed(text));
                throw e;
            }
            window.execute(() -> {
                if (text.equals(line) && chosen.equals(choices) && others.equals(meant)) {
                    current = answer;
                    listener.understood(answer);
                    finish();
                }
            });
        });
    }

    /** What cannot be read is not waited for: Enter tries again. */
    private void failed(String text) {
        if (text.equals(line)) {
            submitted = false;
            current = null;
            listener.understood(null);
        }
    }

    private void finish() {
        if (!submitted) {
            return;
        }
        submitted = false;
        if (current.misread().isPresent()) {
            listener.refused(current.misread().get());
        } else if (current.unclear().isPresent()) {
            listener.asked(current.unclear().get());
        } else if (current.isSomething()) {
            listener.ready(current);
        }
    }
}

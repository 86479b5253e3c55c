package kith.timeline.internal.quicklog;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

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
    }

    private final QuickLogParser parser;
    private final Executor background;
    private final Executor window;
    private final Listener listener;
    private final Map<String, PersonChoice> choices = new HashMap<>();
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
        current = null;
    }

    /** Sets what is typed so far. */
    public void setLine(String text) {
        submitted = false;
        line = text;
        understand();
    }

    /** Decides whom a name means in what is typed from now on until the line is logged. */
    public void choose(String written, PersonChoice person) {
        choices.put(ContactKey.fold(written), person);
        understand();
    }

    /** Returns who was chosen, by the names as {@link ContactKey#fold folded}. */
    public Map<String, PersonChoice> choices() {
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
        QuickLogReader reader = new QuickLogReader(parser, store);
        Map<String, PersonChoice> chosen = Map.copyOf(choices);
        background.execute(() -> {
            Understanding answer = reader.read(text, chosen);
            window.execute(() -> {
                if (text.equals(line) && chosen.equals(choices)) {
                    current = answer;
                    listener.understood(answer);
                    finish();
                }
            });
        });
    }

    private void finish() {
        if (!submitted) {
            return;
        }
        submitted = false;
        if (current.unclear().isPresent()) {
            listener.asked(current.unclear().get());
        } else if (current.isSomething()) {
            listener.ready(current);
        }
    }
}

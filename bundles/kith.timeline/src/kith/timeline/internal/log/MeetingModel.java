package kith.timeline.internal.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

import kith.core.Session;
import kith.core.logging.LogDraft;
import kith.core.quicklog.MeetingLine;
import kith.core.quicklog.MeetingLog;
import kith.core.quicklog.MeetingReader;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.store.ContactKey;

/**
 * A meeting of many that is being written, without its window: it understands the lines in the background, and knows who was
 * chosen for a name. To be used on the window's thread.
 */
public final class MeetingModel {

    private final LogDraft common;
    private final MeetingReader reader;
    private final Executor background;
    private final Executor window;
    private final Runnable listener;
    private final Map<String, PersonChoice> choices = new HashMap<>();
    private List<MeetingLine> lines = List.of();
    private String text = "";
    private boolean current = true;
    private boolean each;

    /**
     * @param common what is the same for all
     * @param background runs what reads the network
     * @param window runs what follows, on the window's thread
     * @param listener is run when the lines are understood
     */
    public MeetingModel(LogDraft common, MeetingReader reader, Executor background, Executor window, Runnable listener) {
        this.common = common;
        this.reader = reader;
        this.background = background;
        this.window = window;
        this.listener = listener;
    }

    /** Sets what is written so far. */
    public void setText(String written) {
        text = written;
        understand();
    }

    /** Decides whom a name means. */
    public void choose(String name, PersonChoice person) {
        choices.put(ContactKey.fold(name), person);
        understand();
    }

    /**
     * Adds a line for each of some people who are not there yet.
     *
     * @return the text with them
     */
    public String add(List<PersonChoice> people) {
        StringBuilder written = new StringBuilder(text.stripTrailing());
        for (PersonChoice person : people) {
            if (lines.stream().noneMatch(line -> person.id().equals(line.person().id()))) {
                String name = unique(person);
                choices.put(ContactKey.fold(name), person);
                written.append(written.isEmpty() ? "" : "\n").append(name);
            }
        }
        return written.append(written.isEmpty() ? "" : "\n").toString();
    }

    /** Of two people of one name the second one is written with a number. */
    private String unique(PersonChoice person) {
        String plain = person.name().replaceAll("[,;:\\t]+", " ").strip();
        String name = plain;
        for (int number = 2; isAnother(choices.get(ContactKey.fold(name)), person); number++) {
            name = plain + " (" + number + ")";
        }
        return name;
    }

    private static boolean isAnother(PersonChoice known, PersonChoice person) {
        return known != null && !person.id().equals(known.id());
    }

    private void understand() {
        String written = text;
        Map<String, PersonChoice> chosen = Map.copyOf(choices);
        current = false;
        background.execute(() -> {
            List<MeetingLine> read = reader.read(written, chosen);
            window.execute(() -> {
                if (written.equals(text) && chosen.equals(choices)) {
                    lines = read;
                    current = true;
                    listener.run();
                }
            });
        });
    }

    /** Returns what the lines say. */
    public List<MeetingLine> lines() {
        return lines;
    }

    /** Returns whether all that is written is understood. */
    public boolean isCurrent() {
        return current;
    }

    /** Returns the first name of which is not clear whom it means. */
    public Optional<Participant> unclear() {
        return lines.stream().filter(MeetingLine::isUnclear).map(MeetingLine::participant).findFirst();
    }

    /** Returns how many people took part, each counted once. */
    public long people() {
        return keys(lines);
    }

    /** Returns how many people are not in the network yet. */
    public long added() {
        return keys(lines.stream().filter(line -> !line.isUnclear() && line.person().isNew()).toList());
    }

    private static long keys(List<MeetingLine> lines) {
        return lines.stream().map(line -> line.isUnclear() || line.person().isNew()
                ? ContactKey.fold(line.participant().written()) : line.person().id()).distinct().count();
    }

    /** Says whether there is to be an interaction with each, and not one with all. */
    public void setEach(boolean value) {
        each = value;
    }

    /** Returns whether there is to be an interaction with each. */
    public boolean isEach() {
        return each;
    }

    /** Returns how many interactions there will be. */
    public long interactions() {
        return each ? people() : 1;
    }

    /** Returns the session that it will be logged in. */
    public Session session() {
        return common.session();
    }

    /** Logs everything; to be called inside a command. Can be called again if that could not be committed. */
    public void save(UnaryOperator<String> channels) {
        MeetingLog.add(common.copy(), new ArrayList<>(lines), each, channels);
    }
}

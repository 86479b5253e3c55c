package kith.core.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a line says, with the people that it means.
 *
 * @param line the line
 * @param log what it says
 * @param people one for each name, in order
 */
public record Understanding(String line, QuickLog log, List<Participant> people) {

    public Understanding {
        Objects.requireNonNull(line);
        Objects.requireNonNull(log);
        people = List.copyOf(people);
    }

    /**
     * Finds the people. Words after the last name may be the subject, or a part of it: they are taken for it if
     * somebody has the name without them, and they do not look like the rest of a name.
     */
    static Understanding of(String line, QuickLog log, Function<String, Participant> resolver) {
        List<Participant> people = new ArrayList<>();
        QuickLog said = log;
        for (int i = 0; i < log.names().size(); i++) {
            Participant participant = resolver.apply(log.names().get(i));
            boolean last = i == log.names().size() - 1;
            if (participant.candidates().isEmpty() && last) {
                Optional<Participant> shorter = shorter(participant.written(), resolver);
                if (shorter.isPresent()) {
                    String rest = participant.written().substring(shorter.get().written().length()).strip();
                    String more = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
                    said = log.withSubject(log.subject().isEmpty() ? more : log.subject() + ", " + rest);
                    participant = shorter.get();
                }
            }
            people.add(participant);
        }
        return new Understanding(line, said, people);
    }

    private static Optional<Participant> shorter(String name, Function<String, Participant> resolver) {
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            Participant participant = resolver.apply(name.substring(0, end));
            boolean surname = Character.isUpperCase(name.codePointAt(end + 1));
            if (!surname && !participant.candidates().isEmpty()) {
                return Optional.of(participant);
            }
        }
        return Optional.empty();
    }

    /** Returns the first name of which is not clear whom it means, empty if all are clear. */
    public Optional<Participant> unclear() {
        return people.stream().filter(participant -> participant.person().isEmpty()).findFirst();
    }

    /** Returns whether there is anything to log: somebody, or at least a subject or something to do. */
    public boolean isSomething() {
        return !people.isEmpty() || !log.subject().isEmpty() || !log.tasks().isEmpty();
    }
}

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
     * somebody has the name without them, and they do not look like the rest of a name. Words that say nothing else may be
     * a name themselves.
     *
     * @param resolver finds whom a name means, each of several whom it means together
     */
    static Understanding of(String line, QuickLog log, Function<String, List<Participant>> resolver) {
        if (log.names().isEmpty() && log.channel() == null && !log.subject().isEmpty()) {
            List<Participant> named = resolver.apply(log.subject());
            boolean known = named.stream().anyMatch(each -> each.candidates().stream().anyMatch(person -> !person.isNew()));
            return known ? new Understanding(line, log.with(List.of(log.subject()), ""), named) : new Understanding(line, log, List.of());
        }
        List<Participant> people = new ArrayList<>();
        QuickLog said = log;
        for (int i = 0; i < log.names().size(); i++) {
            List<Participant> named = resolver.apply(log.names().get(i));
            boolean last = i == log.names().size() - 1;
            if (last && named.stream().allMatch(each -> each.candidates().stream().allMatch(PersonChoice::isNew))) {
                Optional<Participant> shorter = shorter(log.names().get(i), resolver);
                if (shorter.isPresent()) {
                    String rest = log.names().get(i).substring(shorter.get().written().length()).strip();
                    String more = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
                    said = log.withSubject(log.subject().isEmpty() ? more : log.subject() + ", " + rest);
                    named = List.of(shorter.get());
                }
            }
            people.addAll(named);
        }
        return new Understanding(line, said, people);
    }

    private static Optional<Participant> shorter(String name, Function<String, List<Participant>> resolver) {
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            boolean surname = Character.isUpperCase(name.codePointAt(end + 1));
            if (!surname) {
                Optional<Participant> found = resolver.apply(name.substring(0, end)).stream()
                        .filter(each -> each.candidates().stream().anyMatch(person -> !person.isNew())).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns this with some people if it names nobody, unless it is a note. */
    public Understanding orWith(List<PersonChoice> others) {
        boolean alone = people.isEmpty() && !InteractionLog.NOTE.equals(log.channel());
        return alone ? new Understanding(line, log, others.stream().map(each -> new Participant(each.name(), List.of(each))).toList()) : this;
    }

    /** Returns the first name of which is not clear whom it means, empty if all are clear. */
    public Optional<Participant> unclear() {
        return people.stream().filter(participant -> participant.person().isEmpty()).findFirst();
    }

    /** Returns the first words that look like a day or a time and are none, empty if there are no such words. */
    public Optional<String> misread() {
        return log.misread().stream().findFirst();
    }

    /** Returns whether there is anything to log: somebody, or at least a subject or something to do. */
    public boolean isSomething() {
        return !people.isEmpty() || !log.subject().isEmpty() || !log.tasks().isEmpty();
    }
}

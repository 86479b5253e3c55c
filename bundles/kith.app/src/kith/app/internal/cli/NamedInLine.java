package kith.app.internal.cli;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.core.Organizations;
import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.Understanding;
import kith.model.Entity;
import kith.model.Interaction;
import kith.store.ContactKey;
import kith.store.NetworkStore;

/**
 * The names of a line that is logged, decided without asking anybody: an organization is where it was and never becomes a
 * person, and with {@code --add-people} a whole name that nobody has is that of somebody new.
 *
 * @param line the line, with people alone
 * @param organizations the organizations that it names, as they are called
 * @param notes what to tell the user of the decisions
 */
record NamedInLine(Understanding line, List<String> organizations, List<String> notes) {

    private static final String NOTE = "kith.note";
    private static final String MEETING = "kith.meeting";

    /** Decides what the names of a line are. */
    static NamedInLine of(Understanding line, NetworkStore store, boolean addPeople) {
        List<Participant> people = new ArrayList<>();
        List<String> organizations = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Participant participant : line.people()) {
            if (isOrganization(participant, store)) {
                organizations.add(participant.written());
                notes.add(NLS.bind(Messages.loggedAt, participant.written()));
            } else {
                people.add(addPeople ? decided(participant, notes) : participant);
            }
        }
        return new NamedInLine(new Understanding(line.line(), line.log(), people), List.copyOf(organizations), List.copyOf(notes));
    }

    /** Returns whether nobody in the network is meant by a name, and an organization is called so. */
    static boolean isOrganization(Participant participant, NetworkStore store) {
        boolean called = participant.candidates().stream().anyMatch(person -> !person.isNew()
                && ContactKey.fold(person.name()).equals(ContactKey.fold(participant.written())));
        return !called && participant.candidates().stream().allMatch(PersonChoice::isNew)
                && Organizations.named(store, participant.written()).isPresent();
    }

    private static Participant decided(Participant participant, List<String> notes) {
        List<PersonChoice> candidates = participant.candidates();
        PersonChoice added = candidates.isEmpty() ? new PersonChoice(null, participant.written())
                : candidates.stream().filter(PersonChoice::isNew).findFirst().orElse(null);
        if (added == null) {
            return participant;
        }
        candidates.stream().filter(person -> !person.isNew())
                .forEach(person -> notes.add(NLS.bind(Messages.almostCalled, added.name(), person.name())));
        return new Participant(participant.written(), List.of(added));
    }

    /** Returns whether there is anything to log. */
    boolean isSomething() {
        return line.isSomething() || !organizations.isEmpty();
    }

    /** Says of what was logged where it was; to be called in the command that logs it. */
    void place(Entity logged) {
        if (logged instanceof Interaction interaction && !organizations.isEmpty()) {
            if (interaction.getPlace() == null) {
                interaction.setPlace(String.join(", ", organizations));
            }
            if (line.log().channel() == null && NOTE.equals(interaction.getChannel())) {
                interaction.setChannel(MEETING);
            }
        }
    }

    /** Returns what is logged in a few words. */
    String label() {
        List<PersonChoice> named = organizations.stream().map(name -> new PersonChoice(null, name)).toList();
        List<Participant> all = new ArrayList<>(line.people());
        named.forEach(each -> all.add(new Participant(each.name(), List.of(each))));
        return InteractionLog.label(new Understanding(line.line(), line.log(), all));
    }
}

package kith.core.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kith.core.Channel;
import kith.core.Session;
import kith.core.quicklog.QuickLog.SaidExchange;
import kith.core.quicklog.QuickLog.SaidTask;
import kith.model.Direction;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Task;
import kith.store.Titles;

/** Makes what a line tells of: an interaction, what was given and got in it, and what is to be done then. */
public final class InteractionLog {

    /** The channel of what is told without one: with somebody it was a meeting, alone it is a note. */
    private static final String WITH_OTHERS = "kith.meeting";
    private static final String ALONE = "kith.note";

    private final Session session;
    private final QuickLog log;
    private final List<Person> people = new ArrayList<>();

    private InteractionLog(Session session, QuickLog log) {
        this.session = session;
        this.log = log;
    }

    /** Returns the id of the channel that an interaction will have. */
    public static String channel(Understanding line) {
        if (line.log().channel() != null) {
            return line.log().channel();
        }
        return line.people().isEmpty() ? ALONE : WITH_OTHERS;
    }

    /**
     * Adds the interaction with its exchanges and tasks, and the people in it who are new; to be called inside a command.
     *
     * @param line a line in which everybody is known
     * @param channels finds a channel by its id
     * @return the interaction, or the task of a line that only says what is to be done
     */
    public static Entity add(Session session, Understanding line, Function<String, Optional<Channel>> channels) {
        InteractionLog adding = new InteractionLog(session, line.log());
        line.people().forEach(adding::addPerson);
        Interaction interaction = line.log().happened() ? adding.interaction(channel(line), channels) : null;
        line.log().exchanges().forEach(said -> adding.exchange(said, interaction));
        String way = channels.apply(channel(line)).map(Channel::name).orElse(channel(line));
        List<Task> tasks = line.log().tasks().stream().map(said -> adding.task(said, interaction, way)).toList();
        return interaction == null ? tasks.get(0) : interaction;
    }

    private void addPerson(Participant participant) {
        PersonChoice choice = participant.person().orElseThrow();
        Person person = choice.isNew() ? session.create(person(choice.name()))
                : session.find(Person.class, choice.id()).orElse(null);
        if (person != null && !people.contains(person)) {
            people.add(person);
        }
    }

    private static Person person(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        int space = name.lastIndexOf(' ');
        person.setGivenName(space < 0 ? name : name.substring(0, space));
        person.setFamilyName(space < 0 ? null : name.substring(space + 1));
        return person;
    }

    private Interaction interaction(String channel, Function<String, Optional<Channel>> channels) {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        interaction.setChannel(channel);
        interaction.setDirection(log.direction() != null ? log.direction()
                : channels.apply(channel).map(Channel::direction).orElse(Direction.MUTUAL));
        interaction.setAt(log.at().toInstant());
        interaction.setZone(log.at().getZone());
        interaction.setDuration(log.duration());
        interaction.setSubject(text(log.subject()));
        interaction.getTags().addAll(log.tags());
        interaction.getParticipants().addAll(people);
        return session.create(interaction);
    }

    private void exchange(SaidExchange said, Interaction interaction) {
        Exchange exchange = KithFactory.eINSTANCE.createExchange();
        exchange.setKind(said.kind());
        exchange.setSide(said.side());
        exchange.setState(said.state());
        exchange.setText(text(said.text().isEmpty() ? log.subject() : said.text()));
        exchange.setAt(log.at().toInstant());
        exchange.setInteraction(interaction);
        exchange.getPeople().addAll(people);
        session.create(exchange);
    }

    private Task task(SaidTask said, Interaction interaction, String way) {
        Task task = KithFactory.eINSTANCE.createTask();
        task.setKind(said.kind());
        task.setDue(said.due());
        task.setTitle(title(said, way));
        task.setInteraction(interaction);
        task.getPeople().addAll(people);
        if (interaction == null) {
            task.getTags().addAll(log.tags());
        }
        return session.create(task);
    }

    /** A task has to be understood where the interaction is not at hand. */
    private String title(SaidTask said, String way) {
        if (!said.text().isEmpty()) {
            return said.text().substring(0, 1).toUpperCase(Locale.ROOT) + said.text().substring(1);
        }
        String names = people.stream().map(Titles::of).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        String pattern = switch (said.kind()) {
            case TO_DO -> names.isEmpty() ? way : Messages.planWith;
            case THANK_YOU -> names.isEmpty() ? Messages.thankYou : Messages.thankYouTo;
            default -> names.isEmpty() ? Messages.followUp : Messages.followUpWith;
        };
        String title = pattern.replace("{0}", names).replace("{1}", way);
        return log.subject().isEmpty() ? title : Messages.about.replace("{0}", title).replace("{1}", log.subject());
    }

    private static String text(String text) {
        return text.isEmpty() ? null : text;
    }
}

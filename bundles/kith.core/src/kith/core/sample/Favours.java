package kith.core.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import kith.core.touch.Rhythm;
import kith.model.Ask;
import kith.model.AskState;
import kith.model.Cadence;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Offer;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Profile;
import kith.model.TagCadence;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.Ids;

/**
 * Makes what fictional people want of each other and do for each other. It has a random sequence of its own, so that people
 * and what happened between them are the same without it.
 */
final class Favours {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Duration LATELY = Duration.ofDays(45);
    /** As many people want or offer something; more of them would make a large network slower to make, and say nothing new. */
    private static final int VOCAL = 150;
    /** As many people were met often, and then not any more. */
    private static final int LOST = 4;
    private static final int LOST_DAYS = 260;
    private static final int MOST_TASKS = 14;
    private static final int MOST_EXCHANGES = 24;

    private final Random random;
    private final Words words;
    private final Dates dates;
    private final Instant now;
    private final Set<Person> lost = new HashSet<>();
    private int recent;
    private int tasks;
    private int exchanges;

    Favours(Random random, Dates dates, Instant now) {
        this.random = random;
        this.dates = dates;
        this.now = now;
        words = new Words(random);
    }

    /** Says what a person asks for, offers and cares about. */
    void person(Person person, int index) {
        if (index >= VOCAL) {
            return;
        }
        meeting(person);
        if (person.getCadence() == null && person.getTags().isEmpty() && lost.size() < LOST) {
            lost.add(person);
        }
        if (random.nextInt(5) == 0) {
            Ask ask = MODEL.createAsk();
            ask.setText(words.pick("asks"));
            ask.setState(random.nextInt(4) == 0 ? AskState.MET : AskState.OPEN);
            ask.setSince(dates.recent(random, 120));
            ask.setResolved(ask.getState() == AskState.OPEN ? null : now.minus(Duration.ofDays(3)));
            person.getAsks().add(ask);
        }
        if (random.nextInt(4) == 0) {
            Offer offer = MODEL.createOffer();
            offer.setText(words.pick("offers"));
            offer.setSince(dates.recent(random, 300));
            person.getOffers().add(offer);
        }
        some(person.getPassions(), "passions", 3);
        some(person.getPursuits(), "pursuits", 5);
        some(person.getQuestions(), "questions", 4);
    }

    /** Whoever talks with somebody has met before. */
    private void meeting(Person person) {
        LocalDate met = dates.today().minusDays(740L + random.nextInt(2000));
        person.getFirstMeeting().setDate(PartialDate.parse(met.toString()));
        LocalDate through = person.getFirstMeeting().getThrough() == null ? null
                : LocalDate.parse(person.getFirstMeeting().getThrough().getFirstMeeting().getDate().toString());
        if (through != null && met.isBefore(through)) {
            person.getFirstMeeting().setDate(PartialDate.parse(through.plusDays(random.nextInt(10)).toString()));
        }
    }

    /** Has some people not come any more, whom somebody else stands in for. */
    void interaction(Interaction interaction, List<Person> known) {
        if (!lost.isEmpty() && interaction.getAt().isAfter(now.minus(Duration.ofDays(LOST_DAYS)))
                && interaction.getParticipants().removeIf(lost::contains) && interaction.getParticipants().isEmpty()) {
            interaction.getParticipants().add(known.get(known.size() - 1 - random.nextInt(Math.min(20, known.size()))));
        }
    }

    /** Returns whether something was exchanged in an interaction of late, beside what is in all of them. */
    boolean hasExchange(Interaction interaction) {
        return interaction.getAt().isAfter(now.minus(LATELY)) && ++recent % 5 == 0 && ++exchanges <= MOST_EXCHANGES;
    }

    /** Returns whether something is left to do after an interaction of late, beside what is in all of them. */
    boolean hasTask(Interaction interaction) {
        return interaction.getAt().isAfter(now.minus(LATELY)) && recent % 7 == 3 && ++tasks <= MOST_TASKS;
    }

    private void some(List<String> list, String from, int oneOf) {
        if (random.nextInt(oneOf) == 0) {
            list.add(words.pick(from));
        }
    }

    /** Says what an exchange was and how far it has come: what is old is thanked for, with few exceptions. */
    void exchange(Exchange exchange) {
        exchange.setText(words.pick(exchange.getKind().getName()));
        boolean late = exchange.getAt().isAfter(now.minus(LATELY));
        int chance = random.nextInt(12);
        if (exchange.getSide() == ExchangeSide.GIVE) {
            exchange.setState(late && chance < 2 ? ExchangeState.ASKED : late && chance < 4 ? ExchangeState.OFFERED
                    : chance == 11 ? ExchangeState.CLOSED : chance == 10 && !late ? ExchangeState.DROPPED : ExchangeState.GIVEN);
        } else {
            exchange.setState(late && chance < 2 ? ExchangeState.ASKED : late && chance < 4 ? ExchangeState.OFFERED
                    : late ? ExchangeState.RECEIVED : chance == 0 && random.nextInt(3) == 0 ? ExchangeState.RECEIVED
                    : chance > 9 ? ExchangeState.CLOSED : ExchangeState.THANKED);
        }
        if (exchange.getState() == ExchangeState.THANKED) {
            exchange.setThanked(exchange.getAt().plus(Duration.ofDays(1 + random.nextInt(5))));
        } else if (exchange.getState() == ExchangeState.CLOSED || exchange.getState() == ExchangeState.DROPPED) {
            exchange.setClosed(exchange.getAt().plus(Duration.ofDays(10 + random.nextInt(20))));
        } else if (exchange.getState() == ExchangeState.ASKED || exchange.getState() == ExchangeState.OFFERED) {
            exchange.setDue(LocalDate.ofInstant(exchange.getAt(), dates.zone()).plusDays(14L + random.nextInt(30)));
        }
    }

    /** Returns the thank-you that is owed for an exchange of late, or null. */
    Task thanks(Exchange exchange) {
        boolean owed = exchange.getSide() == ExchangeSide.TAKE && exchange.getState() == ExchangeState.RECEIVED
                && exchange.getAt().isAfter(now.minus(LATELY));
        if (!owed || random.nextBoolean()) {
            return null;
        }
        Task task = MODEL.createTask();
        task.setCreated(exchange.getAt());
        task.setChanged(exchange.getAt());
        task.setId(Ids.next(exchange.getAt(), random));
        task.setKind(TaskKind.THANK_YOU);
        task.setExchange(exchange);
        task.setInteraction(exchange.getInteraction());
        task.getPeople().addAll(exchange.getPeople());
        task.setTitle("Thank " + exchange.getPeople().get(0).getGivenName() + ": " + exchange.getText());
        task.setDue(LocalDate.ofInstant(exchange.getAt(), dates.zone()).plusDays(2));
        return task;
    }

    /** Says what a task is about and by when; most of the older ones are done. */
    void task(Task task) {
        Interaction interaction = task.getInteraction();
        task.setTitle(task.getTitle() + ": " + interaction.getSubject());
        task.setDue(LocalDate.ofInstant(interaction.getAt(), dates.zone()).plusDays(5L + random.nextInt(25)));
        boolean open = interaction.getAt().isAfter(now.minus(LATELY)) || random.nextInt(15) == 0;
        task.setDone(open ? null : interaction.getAt().plus(Duration.ofDays(2)));
    }

    /** Says how often to be in touch with whole groups. */
    void profile(Profile profile) {
        cadence(profile, "mentor", 30);
        cadence(profile, "hiring", 60);
        cadence(profile, "alumni", 180);
    }

    private static void cadence(Profile profile, String tag, int days) {
        TagCadence cadence = MODEL.createTagCadence();
        cadence.setTag(tag);
        Cadence rhythm = MODEL.createCadence();
        rhythm.setIdealDays(days);
        rhythm.setMaximumDays(Rhythm.usualMaximum(days));
        cadence.setCadence(rhythm);
        profile.getTagCadences().add(cadence);
    }
}

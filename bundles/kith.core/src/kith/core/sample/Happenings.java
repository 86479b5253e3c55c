package kith.core.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.core.GoalFilter;
import kith.model.Attendee;
import kith.model.ChecklistItem;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Mood;
import kith.model.ParticipationStatus;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.Ids;

/** Makes what happens between fictional people. */
final class Happenings {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final String[] CHANNELS = { "kith.email", "kith.email", "kith.call", "kith.meeting", "kith.message",
            "kith.video", "kith.event", "kith.note" };

    private final Random random;
    private final Words words;
    private final Dates dates;

    Happenings(Random random, Words words, Dates dates) {
        this.random = random;
        this.words = words;
        this.dates = dates;
    }

    /** @param turn counts from 0, the one that is longest ago */
    Interaction interaction(List<Person> known, int turn, int turns) {
        Interaction interaction = made(MODEL.createInteraction(), dates.past(turn, turns));
        interaction.setAt(interaction.getCreated());
        interaction.setZone(dates.zone());
        interaction.setChannel(CHANNELS[random.nextInt(CHANNELS.length)]);
        if (!interaction.getChannel().equals("kith.email") && !interaction.getChannel().equals("kith.note")) {
            interaction.setDuration(Duration.ofMinutes(5L * (1 + random.nextInt(12))));
        }
        int count = random.nextInt(5) > 0 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            Person person = someone(known);
            if (!interaction.getParticipants().contains(person)) {
                interaction.getParticipants().add(person);
            }
        }
        interaction.setSubject(words.pick("subjects"));
        interaction.setNote(words.pick("notes") + " " + words.pick("notes"));
        interaction.setMood(Mood.get(random.nextInt(3)));
        return interaction;
    }

    /** Some people are met often, most now and then. */
    private Person someone(List<Person> known) {
        double share = random.nextDouble();
        return known.get((int) (share * share * known.size()));
    }

    Exchange exchange(Interaction interaction) {
        Exchange exchange = made(MODEL.createExchange(), interaction.getAt());
        exchange.setAt(interaction.getAt());
        exchange.setInteraction(interaction);
        exchange.getPeople().addAll(interaction.getParticipants());
        exchange.setKind(ExchangeKind.get(random.nextInt(ExchangeKind.values().length)));
        exchange.setSide(random.nextInt(5) < 3 ? ExchangeSide.GIVE : ExchangeSide.TAKE);
        exchange.setState(exchange.getSide() == ExchangeSide.GIVE ? ExchangeState.GIVEN : ExchangeState.RECEIVED);
        exchange.setText(interaction.getSubject());
        return exchange;
    }

    Task task(Interaction interaction) {
        Task task = made(MODEL.createTask(), interaction.getAt());
        task.setKind(TaskKind.get(random.nextInt(3)));
        task.setInteraction(interaction);
        task.getPeople().addAll(interaction.getParticipants());
        String name = interaction.getParticipants().get(0).getGivenName();
        task.setTitle(task.getKind() == TaskKind.THANK_YOU ? "Thank " + name : "Follow up with " + name);
        task.setDue(LocalDate.ofInstant(interaction.getAt(), dates.zone()).plusDays(7));
        if (task.getDue().isBefore(dates.today().minusDays(3))) {
            task.setDone(interaction.getAt().plus(Duration.ofDays(2)));
        }
        return task;
    }

    /** Makes an event; those of the last quarter are still to come. */
    Event event(int index, int count, List<Person> known) {
        String[] entry = words.pick("events").split("\\|");
        int day = index >= count * 3 / 4 ? 1 + 5 * (index - count * 3 / 4) % 60 + random.nextInt(4) : -(2 + random.nextInt(700));
        LocalDate date = dates.today().plusDays(day);
        Event event = made(MODEL.createEvent(), dates.workingTime(Math.max(1, -day) + 10));
        event.setTitle(entry[0]);
        event.setPlace(entry[1]);
        event.setZone(dates.zone());
        event.setStart(dates.at(date, Integer.parseInt(entry[2]), 0));
        event.setEnd(event.getStart().plus(Duration.ofHours(1L + random.nextInt(4))));
        event.setPurpose("Meet people who work on " + words.pick("interests") + ", and listen.");
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            Attendee attendee = attendee(known, day > 0);
            if (event.getAttendees().stream().noneMatch(other -> other.getPerson() == attendee.getPerson())) {
                event.getAttendees().add(attendee);
            }
        }
        for (String step : List.of("Read up on the speakers", "Prepare three questions", "Bring cards")) {
            ChecklistItem item = MODEL.createChecklistItem();
            item.setText(step);
            item.setDone(day < 0);
            event.getChecklist().add(item);
        }
        return event;
    }

    private Attendee attendee(List<Person> known, boolean upcoming) {
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(someone(known));
        attendee.setStatus(ParticipationStatus.get(random.nextInt(ParticipationStatus.values().length)));
        attendee.setToMeet(random.nextBoolean());
        attendee.setMet(attendee.isToMeet() && !upcoming);
        if (attendee.isToMeet()) {
            attendee.setWhy("Ask about " + words.pick("interests"));
        }
        return attendee;
    }

    List<Goal> goals() {
        LocalDate today = dates.today();
        LocalDate month = today.withDayOfMonth(1);
        LocalDate year = today.withDayOfYear(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        LocalDate endOfMonth = today.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate endOfQuarter = quarter.plusMonths(3).minusDays(1);
        LocalDate endOfYear = today.with(TemporalAdjusters.lastDayOfYear());
        List<Goal> goals = new ArrayList<>();
        Goal cultivate = goal("Cultivate my network", "kith.interactions", 800, year, endOfYear, null, goals);
        goal("Call somebody three times a week", "kith.interactions", 13, month, endOfMonth, "kith.call", goals).setParent(cultivate);
        goal("Write notes that matter", "kith.interactions", 30, month, endOfMonth, "kith.email", goals).setParent(cultivate);
        goal("Be in touch with 60 people this quarter", "kith.peopleContacted", 60, quarter, endOfQuarter, null, goals)
                .setParent(cultivate);
        Goal meet = goal("Meet new people", "kith.peopleAdded", 80, year, endOfYear, null, goals);
        goal("Go to two events a month", "kith.eventsAttended", 24, year, endOfYear, null, goals).setParent(meet);
        goal("Five coffee meetings", "kith.interactions", 5, month, endOfMonth, "kith.meeting", goals).setParent(meet);
        goal("Give more than I take", "kith.exchangesGiven", 30, quarter, endOfQuarter, null, goals);
        return goals;
    }

    private Goal goal(String title, String metric, double target, LocalDate from, LocalDate to, String channel, List<Goal> goals) {
        Goal goal = made(MODEL.createGoal(), dates.workingTime(30));
        goal.setTitle(title);
        goal.setMetric(metric);
        goal.setTarget(target);
        goal.setFrom(from);
        goal.setTo(to);
        goal.setFilter(channel == null ? null : new GoalFilter(channel, null).format());
        goals.add(goal);
        return goal;
    }

    private <T extends Entity> T made(T entity, Instant at) {
        entity.setCreated(at);
        entity.setChanged(at);
        entity.setId(Ids.next(at, random));
        return entity;
    }
}

package kith.core.logging;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import kith.model.Interaction;

/**
 * When an interaction was, as one writes it: a day, a time of day unless it takes the whole day, and a zone. Whatever sets
 * something is to be called inside a command if the interaction is in a network.
 */
public final class InteractionTime {

    private final Interaction interaction;
    private final InstantSource clock;
    private final ZoneId here;

    /**
     * @param clock tells what time it is
     * @param here the zone of who reads and writes
     */
    public InteractionTime(Interaction interaction, InstantSource clock, ZoneId here) {
        this.interaction = interaction;
        this.clock = clock;
        this.here = here;
    }

    /** Returns the zone, that of who reads if none is known. */
    public ZoneId zone() {
        return interaction.getZone() == null ? here : interaction.getZone();
    }

    /** Returns when it was in its zone; of a whole day only the day means anything. Null if nothing is known. */
    public ZonedDateTime get() {
        return interaction.getAt() == null ? null : interaction.getAt().atZone(zone());
    }

    /** Returns the moment whose day or time is written first where nothing is known. */
    public ZonedDateTime now() {
        return clock.instant().atZone(zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Sets when it was; of a whole day only the day counts. */
    public void set(ZonedDateTime moment) {
        if (moment == null) {
            interaction.setAt(null);
        } else if (interaction.isAllDay()) {
            WholeDay.set(interaction, moment.toLocalDate(), moment.getZone(), clock.instant());
        } else {
            interaction.setAt(moment.toInstant());
            interaction.setZone(moment.getZone());
        }
    }

    /**
     * Sets another zone. Day and time stay as they are written: who corrects a zone knows what the clock on the wall showed.
     */
    public void setZone(ZoneId chosen) {
        ZonedDateTime at = get();
        interaction.setZone(chosen);
        if (at != null) {
            set(at.withZoneSameLocal(chosen));
        }
    }

    /** Says whether no more is known than the day. A time of day that was not known is now of today, noon of another day. */
    public void setAllDay(boolean allDay) {
        ZonedDateTime at = get();
        if (allDay == interaction.isAllDay()) {
            return;
        }
        LocalDate day = at == null ? now().toLocalDate() : at.toLocalDate();
        if (allDay) {
            WholeDay.set(interaction, day, zone(), clock.instant());
        } else {
            interaction.setAllDay(false);
            set(day.equals(now().toLocalDate()) ? now() : day.atTime(LocalTime.NOON).atZone(zone()));
        }
    }

    /** Returns what the clocks of who reads showed then; empty if they showed the same, and for a whole day. */
    public Optional<ZonedDateTime> elsewhere() {
        Instant at = interaction.getAt();
        if (at == null || interaction.isAllDay()) {
            return Optional.empty();
        }
        return Optional.of(at.atZone(here)).filter(read -> !read.getOffset().equals(zone().getRules().getOffset(at)));
    }
}

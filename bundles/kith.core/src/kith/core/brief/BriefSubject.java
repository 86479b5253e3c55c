package kith.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;

import kith.model.Person;
import kith.store.NetworkStore;
import kith.store.ReadOnlyNetworkStore;

/**
 * Whom a brief is about.
 *
 * @param store where to read; it refuses to be changed
 * @param person a copy of the person of the caller's own; its references to other objects are proxies
 * @param now the moment in the user's zone
 */
public record BriefSubject(NetworkStore store, Person person, ZonedDateTime now) {

    public BriefSubject {
        store = ReadOnlyNetworkStore.of(Objects.requireNonNull(store));
        Objects.requireNonNull(person);
        Objects.requireNonNull(now);
    }

    /** Returns the day in the user's zone. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Returns the day of an instant in the form of the user's locale; empty for null. */
    public String day(Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, zone()));
    }

    /** Returns a day in the form of the user's locale; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private ZoneId zone() {
        return now.getZone();
    }
}

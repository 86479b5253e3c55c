package kith.timeline.internal.recent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;
import kith.ui.RelativeTime;

/**
 * What the editor of a person says of the last contacts.
 *
 * @param entries the newest interactions, the newest first
 */
record RecentContact(List<Entry> entries) {

    private static final int SHOWN = 5;

    /**
     * An interaction.
     *
     * @param when how long ago it was, or how soon it will be
     */
    record Entry(String id, String when, String what) {
    }

    RecentContact {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the newest interactions with somebody.
     *
     * @param channels returns the name of a channel by its id
     */
    static RecentContact read(NetworkStore store, String person, Instant now, ZoneId zone, UnaryOperator<String> channels) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Entry> entries = store.list(InteractionQuery.ALL.withPeople(List.of(person))).rows(0, SHOWN).stream()
                .filter(Objects::nonNull)
                .map(row -> new Entry(row.id(), RelativeTime.of(row.day(zone), today), what(row, channels))).toList();
        return new RecentContact(entries);
    }

    private static String what(InteractionRow row, UnaryOperator<String> channels) {
        String channel = row.channel().isEmpty() ? "" : channels.apply(row.channel());
        String about = row.subject().isBlank() ? row.note().lines().findFirst().orElse("") : row.subject();
        String words = Stream.of(channel, about).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
        return words.isEmpty() ? Messages.interaction : words;
    }
}

package kith.core.internal.nudge;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.touch.Span;
import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** Tells of interactions as one person tells another: the call 2 years ago, about her thesis. */
public final class LastTime {

    private final UnaryOperator<String> channels;

    /** @param channels finds the name of a channel by its id */
    public LastTime(UnaryOperator<String> channels) {
        this.channels = channels;
    }

    /** Returns one that names channels as they are contributed. */
    static LastTime contributed() {
        return new LastTime(Channels.shared()::name);
    }

    /** Says when there was contact with a person last; empty if that was never. */
    Optional<String> of(NetworkStore store, String person, ZonedDateTime now) {
        Match past = new Match(Fields.of("Interaction").get("at"), Operator.AT_MOST, now.toInstant().toString());
        return store.list(InteractionQuery.ALL.contacts().withPeople(List.of(person)).and(past)).rows(0, 1).stream()
                .filter(Objects::nonNull).findFirst().map(row -> was(row, now));
    }

    private String was(InteractionRow row, ZonedDateTime now) {
        String channel = channel(row.channel());
        String ago = ago(row.day(now.getZone()), now.toLocalDate());
        return row.subject().isBlank() ? NLS.bind(Messages.last, channel, ago)
                : NLS.bind(Messages.lastAbout, new Object[] { channel, ago, row.subject() });
    }

    /** Returns the name of a channel within a sentence; in German nouns keep their capital. */
    String channel(String id) {
        String name = id == null ? "" : channels.apply(id);
        return Locale.getDefault().getLanguage().equals("de") ? name : name.toLowerCase(Locale.getDefault());
    }

    /** Returns how long ago something was. */
    static String ago(LocalDate day, LocalDate today) {
        long days = today.toEpochDay() - day.toEpochDay();
        return days <= 0 ? Messages.today : days == 1 ? Messages.yesterday : NLS.bind(Messages.ago, Span.about(days).length());
    }
}

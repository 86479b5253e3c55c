package kith.timeline.internal.touch;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.touch.Rhythm;
import kith.core.touch.Span;
import kith.core.touch.Touch;
import kith.core.touch.TouchRow;
import kith.core.touch.TouchState;
import kith.ui.RelativeTime;

/** What the list of people to be in touch with says of them. */
final class TouchText {

    private TouchText() {
    }

    /** Returns what somebody does and where. */
    static String work(TouchRow row) {
        return Stream.of(row.title(), row.organization()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** Returns when there was contact last. */
    static String last(Touch touch, LocalDate today) {
        return touch.lastContact() == null ? Messages.never : RelativeTime.of(touch.lastContact(), today);
    }

    /** Returns how often to be in touch and who says so, or how often it used to be. */
    static String rhythm(Touch touch) {
        Rhythm rhythm = touch.rhythm();
        if (rhythm == null) {
            return NLS.bind(Messages.usually, Span.of(touch.usualDays()).every());
        }
        return switch (rhythm.origin()) {
            case PERSON -> Span.of(rhythm.idealDays()).every();
            case TAG -> NLS.bind(Messages.byTag, Span.of(rhythm.idealDays()).every(), rhythm.name());
            case LIST -> NLS.bind(Messages.byList, Span.of(rhythm.idealDays()).every(), rhythm.name());
        };
    }

    /** Returns how far it is to the day, or how far beyond it. */
    static String due(Touch touch, LocalDate today) {
        if (touch.state(today) == TouchState.SNOOZED) {
            return NLS.bind(Messages.until, RelativeTime.date(touch.snoozedUntil()));
        } else if (touch.rhythm() == null) {
            return NLS.bind(Messages.quiet, Span.about(touch.quietDays(today)).length());
        }
        long over = touch.daysOver(today);
        return over > 0 ? NLS.bind(Messages.over, Span.about(over).length()) : RelativeTime.of(touch.due(), today);
    }

    /** Returns who comes first in a list. */
    static String order(TouchState state) {
        return switch (state) {
            case OVERDUE, DUE -> Messages.orderPressing;
            case LOSING -> Messages.orderLosing;
            case SOON, SNOOZED, FINE -> Messages.orderComing;
        };
    }

    /** Returns what a tab of the list is called, with how many people are on it. */
    static String tab(TouchState state, int count) {
        return NLS.bind(Messages.tab, name(state), "%,d".formatted(count));
    }

    /** Returns what a tab of the list is called while it is not known yet how many people are on it. */
    static String tab(TouchState state) {
        return NLS.bind(Messages.tab, name(state), "\u2026");
    }

    private static String name(TouchState state) {
        return switch (state) {
            case OVERDUE -> Messages.overdue;
            case DUE -> Messages.due;
            case SOON -> Messages.soon;
            case LOSING -> Messages.losing;
            case SNOOZED -> Messages.snoozed;
            case FINE -> Messages.fine;
        };
    }
}

package kith.timeline.internal.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.model.edit.KithEditPlugin;
import kith.store.TimelineRow;

/** The words in which the timeline says what a row shows, in the user's language and zone. */
public final class RowText {

    /**
     * Something that stands out about a row.
     *
     * @param pressing whether the user should do something about it
     */
    public record Mark(String text, boolean pressing) {
    }

    private static final int NAMED = 3;

    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final Locale locale;
    private final ZoneId zone;
    private final UnaryOperator<String> channels;

    /**
     * @param zone the user's zone, in which days begin and end
     * @param channels returns the name of a channel, by its id
     */
    public RowText(Locale locale, ZoneId zone, UnaryOperator<String> channels) {
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).withZone(zone);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        shortDay = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        this.locale = locale;
        this.zone = zone;
        this.channels = channels;
    }

    /** Returns the day of a row. */
    public LocalDate day(TimelineRow row) {
        return row.day(zone);
    }

    /** Returns the time of day of an instant. */
    public String time(Instant at) {
        return time.format(at);
    }

    /** Returns the time of day of a row; empty if it takes the whole day, or some time of it. */
    public String time(TimelineRow row) {
        return row.day() == null ? time(row.at()) : "";
    }

    /** Returns what a day is called, seen from today. */
    public String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return Messages.today;
        } else if (date.equals(today.minusDays(1))) {
            return Messages.yesterday;
        } else if (date.equals(today.plusDays(1))) {
            return Messages.tomorrow;
        }
        return date(date);
    }

    /** Returns a day with its weekday and date. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** Returns how long something took; empty for null. */
    public static String duration(Duration duration) {
        if (duration == null || duration.toMinutes() <= 0) {
            return "";
        }
        long minutes = duration.toMinutes();
        if (minutes < 60) {
            return NLS.bind(Messages.minutes, minutes);
        }
        return minutes % 60 == 0 ? NLS.bind(Messages.hours, minutes / 60)
                : NLS.bind(Messages.hoursMinutes, minutes / 60, minutes % 60);
    }

    /** Returns how long a row took; empty for events that take whole days. */
    public static String took(TimelineRow row) {
        return row.day() == null || row.type().equals("Interaction") ? duration(row.duration()) : "";
    }

    /** Returns what kind of thing a row is: its channel, its kind, and of an exchange how it stands. */
    public String what(TimelineRow row) {
        return switch (row.type()) {
            case "Interaction" -> channels.apply(row.kind());
            case "Exchange" -> NLS.bind(Messages.exchange, word("ExchangeKind", row.kind()),
                    word("ExchangeState", row.state()).toLowerCase(locale));
            case "Task" -> word("TaskKind", row.kind());
            default -> Messages.event;
        };
    }

    private static String word(String type, String literal) {
        return KithEditPlugin.INSTANCE.getString("_UI_" + type + "_" + literal + "_literal");
    }

    /** Returns what a row is called. */
    public String title(TimelineRow row) {
        return row.title().isBlank() ? what(row) : row.title();
    }

    /** Returns what is said below the title; empty for nothing. */
    public String detail(TimelineRow row) {
        String kind = row.type().equals("Interaction") || row.title().isBlank() ? "" : what(row);
        return Stream.of(kind, oneLine(row.note())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Returns who has to do with a row; in place of nobody what kind of thing it is. */
    public List<String> who(TimelineRow row) {
        if (!row.people().isEmpty()) {
            return row.names();
        }
        return List.of(switch (row.type()) {
            case "Interaction" -> Messages.nobody;
            case "Event" -> row.others() == 0 ? Messages.event : NLS.bind(Messages.attendees, row.others());
            default -> what(row);
        });
    }

    /** Returns names, the first of them if they are many. */
    public static String people(List<String> names, int others) {
        int all = names.size() + others;
        if (all <= NAMED && others == 0) {
            return String.join(", ", names);
        }
        List<String> named = names.subList(0, Math.min(names.size(), NAMED - 1));
        return NLS.bind(Messages.andOthers, String.join(", ", named), all - named.size());
    }

    /** Returns what stands out about a row. */
    public List<Mark> marks(TimelineRow row, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        if (row.thanks() && !row.type().equals("Task")) {
            marks.add(new Mark(Messages.thanksOwed, true));
        }
        switch (row.type()) {
            case "Interaction" -> {
                if (row.due() != null) {
                    marks.add(new Mark(NLS.bind(Messages.followUp, shortDay.format(row.due())), row.due().isBefore(today)));
                }
            }
            case "Exchange" -> {
                if (row.due() != null && (row.state().equals("asked") || row.state().equals("offered"))) {
                    marks.add(new Mark(NLS.bind(Messages.due, shortDay.format(row.due())), row.due().isBefore(today)));
                }
            }
            case "Task" -> {
                if (row.isDone()) {
                    marks.add(new Mark(Messages.done, false));
                } else if (row.due() != null) {
                    marks.add(row.due().isBefore(today) ? new Mark(Messages.overdue, true) : new Mark(Messages.dueMark, false));
                } else {
                    marks.add(new Mark(Messages.open, false));
                }
            }
            default -> {
                if (!row.state().equals("confirmed")) {
                    marks.add(new Mark(word("EventStatus", row.state()).toLowerCase(locale), false));
                }
            }
        }
        return marks;
    }

    /** Returns all that a row says as one sentence, for those who hear it. */
    public String spoken(TimelineRow row, LocalDate today) {
        String when = (day(day(row), today) + " " + time(row)).strip();
        Stream<String> marks = marks(row, today).stream().map(Mark::text);
        return Stream.concat(Stream.of(what(row), row.people().isEmpty() ? "" : people(row.names(), row.others()), row.title(), when,
                took(row)), Stream.concat(marks, Stream.of(row.note()))).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}

package kith.core.validation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import kith.core.validation.Findings.Place;
import kith.model.Affiliation;
import kith.model.Education;
import kith.model.Event;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.model.PartialDate;
import kith.model.Person;

/** Dates that cannot be: ends before their beginnings, births to come, interactions of another year than any now. */
final class Periods implements Rule {

    /** The outline of RFC 5545, 3.3.10. */
    private static final Pattern RECURRENCE = Pattern.compile("(?i)(?:RRULE:)?(?:[A-Z]+=[^;=]+;)*"
            + "FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[^;=]+)*");
    private static final Duration PLANNED_AHEAD = Duration.ofDays(366);

    @Override
    public void check(Findings findings) {
        switch (findings.entity()) {
            case Person person -> person(person, findings);
            case Event event -> {
                event(event, findings);
                recurrence(event, findings);
            }
            case Goal goal -> goal(goal, findings);
            case Interaction interaction -> interaction(interaction, findings);
            default -> {
                return;
            }
        }
    }

    private static void person(Person person, Findings findings) {
        PartialDate today = PartialDate.of(findings.today());
        if (person.getBirthday() != null && isBefore(today, person.getBirthday())) {
            findings.warn("birthday", Place.of(Literals.PERSON__BIRTHDAY), NLS.bind(Messages.birthday, person.getBirthday()), null);
        }
        reversed(person.getAffiliations(), Literals.PERSON__AFFILIATIONS, Affiliation::getFrom, Affiliation::getTo,
                Person::getAffiliations, (affiliation, dates) -> {
                    affiliation.setFrom(dates.get(0));
                    affiliation.setTo(dates.get(1));
                }, findings);
        reversed(person.getEducation(), Literals.PERSON__EDUCATION, Education::getFrom, Education::getTo,
                Person::getEducation, (education, dates) -> {
                    education.setFrom(dates.get(0));
                    education.setTo(dates.get(1));
                }, findings);
    }

    private static <T> void reversed(List<T> parts, EStructuralFeature feature, Function<T, PartialDate> from,
            Function<T, PartialDate> to, Function<Person, List<T>> list, BiConsumer<T, List<PartialDate>> set,
            Findings findings) {
        for (int i = 0; i < parts.size(); i++) {
            PartialDate begin = from.apply(parts.get(i));
            PartialDate end = to.apply(parts.get(i));
            if (begin != null && end != null && isBefore(end, begin)) {
                int index = i;
                findings.warn("period", new Place(feature, i), NLS.bind(Messages.period, begin, end),
                        new Fix(Messages.exchangeDates, (session, entity) -> {
                            List<T> now = list.apply((Person) entity);
                            if (index < now.size()) {
                                set.accept(now.get(index), List.of(end, begin));
                            }
                        }));
            }
        }
    }

    private static void event(Event event, Findings findings) {
        Instant start = event.getStart();
        Instant end = event.getEnd();
        if (start != null && end != null && end.isBefore(start)) {
            findings.warn("period", Place.of(Literals.EVENT__END), NLS.bind(Messages.period, start, end),
                    new Fix(Messages.exchangeDates, (session, entity) -> {
                        ((Event) entity).setStart(end);
                        ((Event) entity).setEnd(start);
                    }));
        }
    }

    private static void recurrence(Event event, Findings findings) {
        String rule = event.getRecurrence();
        if (rule != null && !rule.isBlank() && !RECURRENCE.matcher(rule.strip()).matches()) {
            findings.warn("recurrence", Place.of(Literals.EVENT__RECURRENCE), NLS.bind(Messages.recurrence, rule), null);
        }
    }

    private static void goal(Goal goal, Findings findings) {
        LocalDate from = goal.getFrom();
        LocalDate to = goal.getTo();
        if (from != null && to != null && to.isBefore(from)) {
            findings.warn("period", Place.of(Literals.GOAL__TO), NLS.bind(Messages.period, from, to),
                    new Fix(Messages.exchangeDates, (session, entity) -> {
                        ((Goal) entity).setFrom(to);
                        ((Goal) entity).setTo(from);
                    }));
        }
    }

    private static void interaction(Interaction interaction, Findings findings) {
        Instant at = interaction.getAt();
        if (at != null && at.isAfter(findings.now().plus(PLANNED_AHEAD))) {
            findings.warn("future", Place.of(Literals.INTERACTION__AT), NLS.bind(Messages.future, at), null);
        }
    }

    /** Compares what both dates know: of 2020 and 2020-05 neither is before the other. */
    private static boolean isBefore(PartialDate one, PartialDate other) {
        if (one.year() == 0 || other.year() == 0 || one.year() != other.year()) {
            return one.year() != 0 && other.year() != 0 && one.year() < other.year();
        }
        if (one.month() == 0 || other.month() == 0 || one.month() != other.month()) {
            return one.month() != 0 && other.month() != 0 && one.month() < other.month();
        }
        return one.day() != 0 && other.day() != 0 && one.day() < other.day();
    }
}

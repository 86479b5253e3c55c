package kith.core.internal.nudge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.nudge.Step;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Field;
import kith.store.query.Operator;
import kith.store.query.Sort;

/**
 * Suggests to congratulate those whose birthday is within a week, those first whom the user talks to most. A person with whom
 * there was contact on the day itself is left out. A birthday on 29 February is on 28 February in years without that day.
 */
public final class BirthdayRule implements NudgeRule {

    private static final int DAYS_AHEAD = 7;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    @Override
    public List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit) {
        LocalDate today = now.toLocalDate();
        List<Nudge> nudges = new ArrayList<>();
        for (int ahead = 0; ahead <= DAYS_AHEAD && nudges.size() < limit; ahead++) {
            for (PersonRow person : born(store, today.plusDays(ahead), ahead == 0).rows(0, limit - nudges.size()).stream()
                    .filter(Objects::nonNull).toList()) {
                nudges.add(nudge(person, today.plusDays(ahead), ahead));
            }
        }
        return nudges;
    }

    private static Listing<PersonRow> born(NetworkStore store, LocalDate day, boolean isToday) {
        List<String> days = new ArrayList<>(List.of(MonthDay.from(day).toString()));
        if (MonthDay.from(day.plusDays(1)).equals(MonthDay.of(3, 1)) && !day.isLeapYear()) {
            days.add(LEAP_DAY.toString());
        }
        Condition condition = new Match(field(store, "birthday"), Operator.EQUAL, days);
        if (isToday) {
            condition = condition.and(new Not(new Match(field(store, "last-contact"), Operator.AT_LEAST, day.toString())));
        }
        return store.list(new PeopleQuery(condition, List.of(new Sort(field(store, "interactions"), true))));
    }

    private static Field field(NetworkStore store, String name) {
        return store.fields("Person").get(name);
    }

    private static Nudge nudge(PersonRow person, LocalDate day, int ahead) {
        String reason = switch (ahead) {
            case 0 -> Messages.birthdayToday;
            case 1 -> Messages.birthdayTomorrow;
            default -> NLS.bind(Messages.birthdayOn, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(day));
        };
        return new Nudge(NLS.bind(Messages.congratulate, person.name()), reason, new EntityRef("Person", person.id()),
                ahead == 0 ? 2 : 1 - ahead / (2.0 * DAYS_AHEAD), Step.WRITE, null);
    }
}

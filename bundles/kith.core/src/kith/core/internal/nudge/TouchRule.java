package kith.core.internal.nudge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.touch.Touch;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.store.NetworkStore;

/** Suggests to be in touch with whom it is time for. */
public final class TouchRule implements NudgeRule {

    @Override
    public List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit) {
        TouchList list = new TouchList(store, Clock.fixed(now.toInstant(), now.getZone()));
        list.load();
        List<Touch> pressing = Stream.of(TouchState.OVERDUE, TouchState.DUE, TouchState.LOSING)
                .flatMap(state -> list.list(state).stream().limit(limit)).limit(limit).toList();
        Map<String, String> names = store.titles(pressing.stream().map(Touch::id).collect(Collectors.toSet()));
        return pressing.stream().filter(touch -> names.containsKey(touch.id()))
                .map(touch -> nudge(touch, names.get(touch.id()), now.toLocalDate())).toList();
    }

    private static Nudge nudge(Touch touch, String name, LocalDate today) {
        String reason = touch.rhythm() == null ? NLS.bind(Messages.quiet, touch.quietDays(today))
                : touch.daysOver(today) == 0 ? Messages.dueToday
                : touch.daysOver(today) == 1 ? Messages.overOne : NLS.bind(Messages.over, touch.daysOver(today));
        return new Nudge(NLS.bind(Messages.write, name), reason, new EntityRef("Person", touch.id()),
                Math.min(2, touch.urgency(today) / 2));
    }
}

package kith.core.internal.nudge;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.nudge.Step;
import kith.core.touch.Rhythm;
import kith.core.touch.Span;
import kith.core.touch.Touch;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.core.touch.TouchWatch;
import kith.store.NetworkStore;

/** Suggests to be in touch with whom it is time for. */
public final class TouchRule implements NudgeRule {

    private final LastTime lastTime;

    public TouchRule() {
        this(LastTime.contributed());
    }

    /** @param lastTime tells of interactions */
    public TouchRule(LastTime lastTime) {
        this.lastTime = lastTime;
    }

    @Override
    public List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit) {
        TouchList list = TouchWatch.list(store, now);
        List<Touch> pressing = Stream.of(TouchState.OVERDUE, TouchState.DUE, TouchState.LOSING)
                .flatMap(state -> list.list(state).stream().limit(limit)).limit(limit).toList();
        Map<String, String> names = store.titles(pressing.stream().map(Touch::id).collect(Collectors.toSet()));
        return pressing.stream().filter(touch -> names.containsKey(touch.id()))
                .map(touch -> new Nudge(NLS.bind(Messages.write, names.get(touch.id())), reason(store, touch, now),
                        new EntityRef("Person", touch.id()), Math.min(2, touch.urgency(now.toLocalDate()) / 2), Step.WRITE, null))
                .toList();
    }

    private String reason(NetworkStore store, Touch touch, ZonedDateTime now) {
        String last = lastTime.of(store, touch.id(), now).orElse(Messages.notYet);
        return NLS.bind(Messages.because, meant(touch), last);
    }

    private static String meant(Touch touch) {
        Rhythm rhythm = touch.rhythm();
        if (rhythm == null) {
            return NLS.bind(Messages.used, Span.of(touch.usualDays()).every());
        }
        return NLS.bind(switch (rhythm.origin()) {
            case PERSON -> Messages.meant;
            case TAG -> Messages.meantTag;
            case LIST -> Messages.meantList;
        }, Span.of(rhythm.idealDays()).every(), rhythm.name());
    }
}

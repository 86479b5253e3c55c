package kith.core.internal;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

import kith.core.PersonMetric;
import kith.core.touch.Touch;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.core.touch.TouchWatch;
import kith.store.NetworkStore;

/** For how many days it has been time to be in touch; below 0 where it will be. */
public final class OverdueMetric implements PersonMetric {

    @Override
    public Map<String, Double> measure(NetworkStore store) {
        TouchList list = TouchWatch.list(store, ZonedDateTime.now());
        Map<String, Double> days = new HashMap<>();
        for (TouchState state : EnumSet.allOf(TouchState.class)) {
            for (Touch touch : list.list(state)) {
                if (touch.rhythm() != null) {
                    days.put(touch.id(), (double) touch.daysOver(list.today()));
                }
            }
        }
        return days;
    }
}

package kith.core.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

import kith.core.PersonMetric;
import kith.core.touch.Touch;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.store.NetworkStore;

/** For how many days it has been time to be in touch; below 0 where it will be. */
public final class OverdueMetric implements PersonMetric {

    @Override
    public Map<String, Double> measure(NetworkStore store) {
        TouchList list = new TouchList(store, Clock.systemDefaultZone());
        list.load();
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

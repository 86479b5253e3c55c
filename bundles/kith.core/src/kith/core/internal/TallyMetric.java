package kith.core.internal;

import java.time.Instant;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

import kith.core.GoalFilter;
import kith.core.Metric;
import kith.store.NetworkStore;
import kith.store.Tally;
import kith.store.Tally.Subject;

/** A metric that the store can count; what it counts follows the name of the class after a colon. */
public final class TallyMetric implements Metric, IExecutableExtension {

    private Subject subject;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        subject = Subject.valueOf((String) data);
    }

    @Override
    public double measure(NetworkStore store, Instant from, Instant to, GoalFilter filter) {
        return store.count(new Tally(subject, from, to, filter.channel(), filter.tag()));
    }
}

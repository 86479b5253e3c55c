package kith.core;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.extension.Contribution;
import kith.core.extension.Contributions;

/** The metrics that plug-ins contribute. */
public final class Metrics {

    private final Contributions<MetricDescriptor> contributions;

    public Metrics(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.metrics", "metric", element -> new MetricDescriptor(
                element.getAttribute("id"), element.getAttribute("name"), new Contribution<>(element, Metric.class)));
    }

    /** Returns all metrics in order. */
    public List<MetricDescriptor> all() {
        return contributions.all();
    }

    /** Returns a metric; empty if it is unknown, as when its plug-in is not there. */
    public Optional<MetricDescriptor> find(String id) {
        return contributions.find(id);
    }
}

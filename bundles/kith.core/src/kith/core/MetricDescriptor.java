package kith.core;

import kith.core.extension.Contribution;

/**
 * A metric that a plug-in contributes.
 *
 * @param id the id that goals carry
 * @param name the name in the user's language
 * @param metric the metric itself, made when it is first used
 */
public record MetricDescriptor(String id, String name, Contribution<Metric> metric) {
}

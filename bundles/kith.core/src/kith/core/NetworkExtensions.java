package kith.core;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.internal.PersonMetrics;
import kith.store.ContactChannels;

/**
 * What plug-ins add to every network of this process: packages of extension data, measures of people as fields of
 * queries, and channels on which people are in touch or not. To be installed before the first network is opened, and held
 * for as long as networks are read, because the registry holds its readers weakly.
 */
public final class NetworkExtensions {

    private final ExtensionPackages packages;
    private final PersonMetrics metrics;

    private NetworkExtensions(IExtensionRegistry registry) {
        packages = new ExtensionPackages(registry);
        metrics = new PersonMetrics(registry);
    }

    /** Installs what the plug-ins of a registry add, now and whenever one comes or goes; may be called again. */
    public static NetworkExtensions install(IExtensionRegistry registry) {
        NetworkExtensions extensions = new NetworkExtensions(registry);
        extensions.packages.install();
        extensions.metrics.install();
        ContactChannels.install(() -> Channels.shared().all().stream().collect(Collectors.toMap(Channel::id, Channel::isContact)));
        return extensions;
    }
}

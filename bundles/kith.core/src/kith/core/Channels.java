package kith.core;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.extension.Contributions;
import kith.model.Direction;

/** The channels of interaction that plug-ins contribute. */
public final class Channels {

    private final Contributions<Channel> contributions;

    public Channels(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.channels", Channels::read);
    }

    /** Returns all channels in order. */
    public List<Channel> all() {
        return contributions.all();
    }

    /** Returns a channel; empty if it is unknown, as when its plug-in is not there. */
    public Optional<Channel> find(String id) {
        return contributions.find(id);
    }

    /** Returns the name of a channel, or the id itself if the channel is unknown. */
    public String name(String id) {
        return find(id).map(Channel::name).orElse(id);
    }

    private static Channel read(IConfigurationElement element) {
        String weight = element.getAttribute("weight");
        String direction = element.getAttribute("direction");
        String icon = element.getAttribute("icon");
        return new Channel(element.getAttribute("id"), element.getAttribute("name"), icon == null ? "" : icon,
                weight == null ? 1 : Double.parseDouble(weight),
                direction == null ? Direction.MUTUAL : Direction.get(direction));
    }
}

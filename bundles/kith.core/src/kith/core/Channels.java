package kith.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

import kith.core.extension.Contributions;
import kith.model.Direction;

/** The channels of interaction that plug-ins contribute. */
public final class Channels {

    /** Made when somebody asks for it: without the platform there is no registry. */
    private static final class Shared {

        private static final Channels CHANNELS = new Channels(RegistryFactory.getRegistry());
    }

    private final Contributions<Channel> contributions;

    /** @param registry where channels are contributed */
    public Channels(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.channels", Channels::read);
    }

    /** Returns the channels of the program, which are read once for all who ask. */
    public static Channels shared() {
        return Shared.CHANNELS;
    }

    /** Adds a listener that is run when channels were added or removed; on any thread. It has to be removed again. */
    public void addListener(Runnable listener) {
        contributions.addListener(listener);
    }

    /** Removes a listener; does nothing if it was not added. */
    public void removeListener(Runnable listener) {
        contributions.removeListener(listener);
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

    /** Returns by which words each channel is known where one writes of it, with the ids: its name, and what else it is called. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        all().forEach(channel -> words.putIfAbsent(channel.name(), channel.id()));
        all().forEach(channel -> channel.words().forEach(word -> words.putIfAbsent(word, channel.id())));
        return words;
    }

    private static Channel read(IConfigurationElement element) {
        String weight = element.getAttribute("weight");
        String direction = element.getAttribute("direction");
        String icon = element.getAttribute("icon");
        String words = element.getAttribute("words");
        return new Channel(element.getAttribute("id"), element.getAttribute("name"), icon == null ? "" : icon,
                weight == null ? 1 : Double.parseDouble(weight),
                direction == null ? Direction.MUTUAL : Direction.get(direction),
                words == null ? List.of() : Stream.of(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList());
    }
}

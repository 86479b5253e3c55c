package kith.core.logging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.internal.ReferenceIds;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.model.Task;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * Labels of objects in words of the user: the title, and for what has none what it was and with whom, as in "Call with Ada
 * Osei"; never an id. Reads the network for the names of people; may be used on any thread.
 *
 * @since 0.1
 */
public final class ObjectLabels {

    private static final int NAMED = 2;

    private final NetworkStore store;
    private final UnaryOperator<String> channels;

    /**
     * Makes labels of the objects of a network.
     *
     * @param store the network
     * @param channels returns the name of a channel by its id
     */
    public ObjectLabels(NetworkStore store, UnaryOperator<String> channels) {
        this.store = store;
        this.channels = channels;
    }

    /**
     * Returns the name of a channel of the program.
     *
     * @param id the id of a channel, or null
     * @return the name; for a channel whose plug-in is not there the last part of the id, as a word; without an id "Interaction"
     */
    public static String channel(String id) {
        if (id == null || id.isBlank()) {
            return Messages.interaction;
        }
        Optional<String> known = RegistryFactory.getRegistry() == null ? Optional.empty()
                : Channels.shared().find(id).map(channel -> channel.name());
        return known.orElseGet(() -> word(id.substring(id.lastIndexOf('.') + 1)));
    }

    /**
     * Returns the label of what was logged.
     *
     * @param subject what it was about; null or blank for nothing
     * @param channel the name of the channel
     * @param people the names of who took part
     * @return the subject, or channel and people, as in "Call with Ada Osei"
     */
    public static String interaction(String subject, String channel, Collection<String> people) {
        return subject != null && !subject.isBlank() ? Titles.oneLine(subject).strip() : with(channel, List.copyOf(people));
    }

    /**
     * Returns the label of an object.
     *
     * @param entity an object of the network
     * @return its title, or what it was and with whom
     */
    public String of(Entity entity) {
        String title = Titles.of(entity);
        if (!title.isEmpty()) {
            return title;
        }
        return switch (entity) {
            case Interaction interaction -> with(channels.apply(interaction.getChannel()),
                    names(ReferenceIds.all(interaction, Literals.INTERACTION__PARTICIPANTS)));
            case Exchange exchange -> with(word(exchange.getKind().getLiteral()),
                    names(ReferenceIds.all(exchange, Literals.EXCHANGE__PEOPLE)));
            case Task task -> with(word(task.getKind().getLiteral()), names(ReferenceIds.all(task, Literals.TASK__PEOPLE)));
            default -> entity.eClass().getName();
        };
    }

    /**
     * Returns the label of an object that is listed with its title.
     *
     * @param id the id of the object
     * @param title its title; empty if it has none
     * @return the title, or what the object was and with whom; empty if it is gone
     */
    public String of(String id, String title) {
        return title == null || title.isBlank() ? store.load(id).map(this::of).orElse("") : title;
    }

    private List<String> names(Collection<String> ids) {
        Map<String, String> titles = store.titles(Set.copyOf(ids));
        return ids.stream().map(titles::get).filter(title -> title != null && !title.isBlank()).toList();
    }

    private static String with(String what, List<String> people) {
        if (people.isEmpty()) {
            return what;
        }
        String names = people.size() == 1 ? people.get(0)
                : people.size() == NAMED ? NLS.bind(Messages.two, people.get(0), people.get(1))
                        : NLS.bind(Messages.more, people.get(0), people.size() - 1);
        return NLS.bind(Messages.with, what, names);
    }

    private static String word(String literal) {
        String words = literal.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : Character.toTitleCase(words.charAt(0)) + words.substring(1);
    }
}

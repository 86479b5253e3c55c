package kith.core.quicklog;

import java.util.List;
import java.util.Map;

import kith.store.ContactKey;
import kith.store.NetworkStore;

/** Understands a line: reads what it says, and finds the people that it means. May be used on any thread. */
public final class QuickLogReader {

    private final QuickLogParser parser;
    private final NetworkStore store;
    private final boolean adding;

    /**
     * @param store the network in which people are looked up
     * @param adding whether a whole name that nobody has is that of somebody new
     */
    public QuickLogReader(QuickLogParser parser, NetworkStore store, boolean adding) {
        this.parser = parser;
        this.store = store;
        this.adding = adding;
    }

    /**
     * Returns what a line says.
     *
     * @param chosen who was chosen for a name, by the name as {@link ContactKey#fold folded}; several for a name that
     *        several of them have
     */
    public Understanding read(String line, Map<String, List<PersonChoice>> chosen) {
        NameResolver resolver = new NameResolver(store);
        return Understanding.of(line, parser.parse(line), name -> {
            List<PersonChoice> choices = chosen.get(ContactKey.fold(name));
            return choices != null ? choices.stream().map(choice -> new Participant(name, List.of(choice))).toList()
                    : List.of(adding ? resolver.resolveOrNew(name) : resolver.resolve(name));
        });
    }
}

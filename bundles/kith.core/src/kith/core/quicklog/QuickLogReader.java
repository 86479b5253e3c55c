package kith.core.quicklog;

import java.util.List;
import java.util.Map;

import kith.store.ContactKey;
import kith.store.NetworkStore;

/** Understands a line: reads what it says, and finds the people that it means. May be used on any thread. */
public final class QuickLogReader {

    private final QuickLogParser parser;
    private final NetworkStore store;

    /** @param store the network in which people are looked up */
    public QuickLogReader(QuickLogParser parser, NetworkStore store) {
        this.parser = parser;
        this.store = store;
    }

    /**
     * Returns what a line says.
     *
     * @param chosen who was chosen for a name, by the name as {@link ContactKey#fold folded}
     */
    public Understanding read(String line, Map<String, PersonChoice> chosen) {
        NameResolver resolver = new NameResolver(store);
        return Understanding.of(line, parser.parse(line), name -> {
            PersonChoice choice = chosen.get(ContactKey.fold(name));
            return choice == null ? resolver.resolve(name) : new Participant(name, List.of(choice));
        });
    }
}

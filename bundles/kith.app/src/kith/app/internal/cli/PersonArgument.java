package kith.app.internal.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.model.Person;
import kith.store.ContactKey;
import kith.store.NetworkStore;
import kith.store.SearchHit;

/** A person named at the command line, by the id or by the name. */
final class PersonArgument {

    private static final int CANDIDATES = 50;

    private PersonArgument() {
    }

    /**
     * Returns the id of a person: a name that only one has, else a part of the name of only one.
     *
     * @throws IOException if nobody is called so, or several are, who are then listed on standard error
     */
    static String id(NetworkStore store, Console console, String text) throws IOException {
        if (store.load(text).orElse(null) instanceof Person || store.history().size(text) > 0) {
            return text;
        }
        Set<String> found = new LinkedHashSet<>();
        store.contacts(ContactKey.name(text)).stream().filter(id -> store.load(id).orElse(null) instanceof Person).forEach(found::add);
        if (found.isEmpty()) {
            store.search(text, "Person", CANDIDATES).stream().map(SearchHit::id).forEach(found::add);
        }
        if (found.isEmpty()) {
            throw new IOException(NLS.bind(Messages.noPerson, text));
        } else if (found.size() > 1) {
            store.titles(found).forEach((id, title) -> console.err().println(id + "\t" + title));
            throw new IOException(NLS.bind(Messages.severalObjects, text));
        }
        return found.iterator().next();
    }
}

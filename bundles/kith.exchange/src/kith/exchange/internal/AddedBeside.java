package kith.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.exchange.ImportReport.Notice;
import kith.model.Contact;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.ContactKey.Kind;
import kith.store.NetworkException;
import kith.store.Titles;

/** Notes who is added although somebody is there with the same name, UID or address, as the user may know that they are one. */
final class AddedBeside {

    private static final int MOST = 10_000;

    private final Known known;
    private final List<Notice> notices = new ArrayList<>();

    AddedBeside(Known known) {
        this.known = known;
    }

    /** Returns what was noted. */
    List<Notice> notices() {
        return notices;
    }

    /** Looks for somebody who is like a person that is about to be added. */
    void check(Path file, long line, Contact incoming, Set<ContactKey> keys) throws NetworkException {
        if (!(incoming instanceof Person) || notices.size() > MOST) {
            return;
        }
        String name = Names.key(incoming);
        for (ContactKey key : keys) {
            for (String id : known.ids(key, name)) {
                Person other = known.load(id, Person.class).orElse(null);
                if (other != null) {
                    note(file, line, Titles.of(incoming), Titles.of(other), key);
                    return;
                }
            }
        }
    }

    private void note(Path file, long line, String name, String other, ContactKey key) {
        if (notices.size() == MOST) {
            notices.add(new Notice(file, 0, NLS.bind(Messages.tooManyNotices, MOST)));
            return;
        }
        String pattern = key.kind() == Kind.NAME ? Messages.addedBesideName : key.kind() == Kind.UID ? Messages.addedBesideUid
                : Messages.addedBesideAddress;
        notices.add(new Notice(file, line, NLS.bind(pattern, new Object[] { name, other, key.value() })));
    }
}

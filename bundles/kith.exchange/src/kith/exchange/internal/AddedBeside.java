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
    private final ContactSummary summaries;
    private final boolean isTrial;
    private final List<Notice> notices = new ArrayList<>();

    /** @param isTrial whether they are not added yet */
    AddedBeside(Known known, ContactSummary summaries, boolean isTrial) {
        this.known = known;
        this.summaries = summaries;
        this.isTrial = isTrial;
    }

    /** Returns what was noted. */
    List<Notice> notices() {
        return notices;
    }

    /** Looks for somebody who is like a person that is about to be added. */
    void check(Path file, long line, Contact incoming, Set<ContactKey> keys) throws NetworkException {
        if (!(incoming instanceof Person person) || notices.size() > MOST) {
            return;
        }
        String name = Names.key(incoming);
        for (ContactKey key : keys) {
            for (String id : known.ids(key, name)) {
                Person other = known.load(id, Person.class).orElse(null);
                if (other != null) {
                    note(file, line, person, other, key);
                    return;
                }
            }
        }
    }

    private void note(Path file, long line, Person person, Person other, ContactKey key) {
        if (notices.size() == MOST) {
            notices.add(new Notice(file, 0, NLS.bind(Messages.tooManyNotices, MOST)));
            return;
        }
        String outcome = isTrial ? Messages.willBeAddedBeside : Messages.addedBeside;
        notices.add(new Notice(file, line, NLS.bind(outcome, new Object[] { Titles.of(person), named(other), reason(person, other, key) })));
    }

    /** Names somebody so that the user knows which one of those of the same name it is. */
    private String named(Person other) {
        String summary = summaries.of(other);
        return summary.isEmpty() ? Titles.of(other) : NLS.bind(Messages.nameAndSummary, Titles.of(other), summary);
    }

    private static String reason(Person person, Person other, ContactKey key) {
        if (key.kind() == Kind.NAME) {
            return Messages.besideName;
        } else if (key.kind() == Kind.UID) {
            return NLS.bind(Messages.besideUid, key.value());
        }
        List<String> others = new ArrayList<>();
        if (!Names.same(person, other)) {
            others.add(Messages.otherName);
        }
        if (Matching.haveOtherUids(other, person)) {
            others.add(Messages.otherUid);
        }
        if (Matching.haveOtherBirthdays(other, person)) {
            others.add(NLS.bind(Messages.otherBirthday, other.getBirthday(), person.getBirthday()));
        }
        return others.isEmpty() ? NLS.bind(Messages.besideAddress, key.value())
                : NLS.bind(Messages.besideAddressBut, key.value(), String.join(", ", others));
    }
}

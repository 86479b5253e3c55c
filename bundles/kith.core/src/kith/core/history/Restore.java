package kith.core.history;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.history.Reversal.Outcome;
import kith.core.internal.MergedUids;
import kith.model.Contact;
import kith.model.Entity;
import kith.store.NetworkException;
import kith.store.Titles;

/** Brings one object back to an earlier state, whatever became of it since. */
public final class Restore {

    private Restore() {
    }

    /**
     * Gives an object the state in which a transaction has left it, by one transaction that can be undone. References to
     * objects that are gone are left out. May be called on any thread outside a command.
     *
     * @return what became of the object, with what was left out
     * @throws NoSuchElementException if the transaction did not touch the object, or has removed it
     * @throws NetworkException if that cannot be committed; everything is then as it was
     */
    public static Reversal run(Session session, String id, long transaction) throws NetworkException {
        Entity state = session.getStore().history().after(id, transaction).orElseThrow();
        String title = Titles.of(state);
        List<String> notes = new ArrayList<>();
        boolean[] there = new boolean[1];
        String label = NLS.bind(Messages.restore, title.isEmpty() ? Labels.ofType(state) : title);
        session.runBatch(label, batch -> {
            Entity current = batch.load(id);
            there[0] = current != null;
            notes.addAll(Leftovers.drop(state, batch, session.getStore()));
            if (current instanceof Contact contact) {
                MergedUids.keep((Contact) state, contact);
            }
            if (current == null || !Values.same(current, state)) {
                state.setChanged(session.getClock().instant());
                batch.put(state);
            }
        });
        return new Reversal(id, state.eClass().getName(), title, there[0] ? Outcome.CHANGED : Outcome.RESTORED, notes);
    }
}

package kith.app.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.core.history.Difference;
import kith.core.history.Differences;
import kith.core.history.Names;
import kith.store.Change;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkStore;

/** What a transaction did, line by line. */
final class ChangeLines {

    private static final int MOST_OBJECTS = 50;
    private static final int MOST_LINES = 40;

    /**
     * A line.
     *
     * @param text what it says
     * @param kind what became of the value or of the object; null for a line that stands back
     * @param heading whether it names the object that the following lines are of
     */
    record Line(String text, Difference.Kind kind, boolean heading) {
    }

    private ChangeLines() {
    }

    /**
     * Reads what a transaction did.
     *
     * @param id the object that alone is looked at, null for all
     */
    static List<Line> of(NetworkStore store, HistoryEntry entry, String id) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(NLS.bind(Messages.authorAndSource, EntryText.exactly(entry), EntryText.who(entry)), null, false));
        Names names = new Names(store);
        if (id != null) {
            differences(store.history(), entry.transaction(), id, names, lines);
            return lines;
        }
        List<Change> changes = store.history().changes(entry.transaction(), null, MOST_OBJECTS);
        for (Change change : changes) {
            String name = names.of(change.id());
            lines.add(new Line(NLS.bind(heading(change), name.isEmpty() ? Messages.untitled : name), kind(change), true));
            if (change.kind() == Change.Kind.CHANGED || changes.size() == 1) {
                differences(store.history(), entry.transaction(), change.id(), names, lines);
            }
        }
        if (entry.objects() > changes.size()) {
            lines.add(new Line(NLS.bind(Messages.more, entry.objects() - changes.size()), null, false));
        }
        return lines;
    }

    private static void differences(History history, long transaction, String id, Names names, List<Line> lines) {
        List<Difference> differences = Differences.between(history.before(id, transaction).orElse(null),
                history.after(id, transaction).orElse(null), names);
        differences.stream().limit(MOST_LINES).forEach(each -> lines.add(new Line(each.text(), each.kind(), false)));
        if (differences.size() > MOST_LINES) {
            lines.add(new Line(NLS.bind(Messages.more, differences.size() - MOST_LINES), null, false));
        }
    }

    private static String heading(Change change) {
        return switch (change.kind()) {
            case ADDED -> Messages.objectAdded;
            case CHANGED -> Messages.objectChanged;
            case REMOVED -> Messages.objectRemoved;
        };
    }

    private static Difference.Kind kind(Change change) {
        return switch (change.kind()) {
            case ADDED -> Difference.Kind.ADDED;
            case CHANGED -> Difference.Kind.CHANGED;
            case REMOVED -> Difference.Kind.REMOVED;
        };
    }
}

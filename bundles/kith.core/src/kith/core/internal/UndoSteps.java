package kith.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.Occasion;
import kith.store.Occasion.Kind;

/** The transactions that can be undone and redone. They are those of the store's history, so they outlive the closing of it. */
public final class UndoSteps {

    /**
     * A step.
     *
     * @param transaction the transaction that is reverted to undo or redo it
     * @param label what the user did, in the user's language
     */
    public record Step(long transaction, String label) {
    }

    /** How far back the transactions of before are looked through for steps. */
    private static final int REMEMBERED = 200;

    private final Deque<Step> undoable = new ArrayDeque<>();
    private final Deque<Step> redoable = new ArrayDeque<>();

    /** Makes the steps that a history leaves. */
    public UndoSteps(History history) {
        reset(history);
    }

    /** Forgets the steps for those that a history leaves. */
    public void reset(History history) {
        undoable.clear();
        redoable.clear();
        List<HistoryEntry> latest = history.entries(History.NEWEST, REMEMBERED);
        latest.reversed().forEach(entry -> committed(entry.transaction(), entry.occasion()));
    }

    /** Takes note of a transaction. */
    public void committed(long transaction, Occasion occasion) {
        Step step = new Step(transaction, occasion.label());
        switch (occasion.kind()) {
            case DO -> {
                undoable.push(step);
                redoable.clear();
            }
            case UNDO -> move(undoable, redoable, occasion.reverts(), step);
            case REDO -> move(redoable, undoable, occasion.reverts(), step);
        }
    }

    /** What was reverted is not known where it is older than what is remembered; nothing can be done with it then. */
    private static void move(Deque<Step> from, Deque<Step> to, long reverted, Step step) {
        if (!from.isEmpty() && from.peek().transaction() == reverted) {
            from.pop();
            to.push(step);
        }
    }

    /** Returns what would be undone or redone. */
    public Optional<Step> next(Kind kind) {
        return Optional.ofNullable(steps(kind).peek());
    }

    /** Forgets what would be undone or redone next, because that cannot be. */
    public void drop(Kind kind) {
        steps(kind).poll();
    }

    private Deque<Step> steps(Kind kind) {
        return kind == Kind.UNDO ? undoable : redoable;
    }
}

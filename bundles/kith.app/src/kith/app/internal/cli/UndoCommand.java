package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.history.Reversal;
import kith.core.history.Reversal.Outcome;
import kith.core.history.RevertedTransactions;
import kith.core.history.TakeBack;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back what was done to a network. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Parameters(arity = "0..1", paramLabel = "TRANSACTION", descriptionKey = "transaction")
    private String transaction;

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore store = Stores.open(network)) {
            Session session = new Session(store, Runnable::run, InstantSource.system());
            session.setSource(Occasion.COMMAND_LINE);
            return transaction == null ? undo(session) : takeBack(session);
        }
    }

    private int undo(Session session) throws NetworkException {
        String label = session.undoLabel().orElse(null);
        if (label == null) {
            console.fail(Messages.nothingToUndo);
            return ExitStatus.NOTHING;
        }
        if (!dryRun) {
            session.undo();
        }
        console.say(NLS.bind(dryRun ? Messages.wouldBeUndone : Messages.undone, label));
        return ExitStatus.DONE;
    }

    private int takeBack(Session session) throws NetworkException, IOException {
        if (!transaction.matches("\\d{1,18}")) {
            throw new IOException(NLS.bind(Messages.noNumber, transaction));
        }
        long number = Long.parseLong(transaction);
        if (session.getStore().history().entry(number).isEmpty()) {
            throw new IOException(NLS.bind(Messages.noTransaction, transaction));
        }
        List<Reversal> reversals = dryRun ? TakeBack.preview(session, number) : TakeBack.run(session, number);
        for (Reversal reversal : reversals) {
            console.row(word(reversal.outcome()), reversal.type(),
                    reversal.title().isEmpty() ? reversal.id() : reversal.title());
            reversal.notes().forEach(note -> console.row("", note));
        }
        if (reversals.stream().allMatch(reversal -> reversal.outcome() == Outcome.KEPT)) {
            console.fail(RevertedTransactions.find(session.getStore().history(), number)
                    .map(by -> NLS.bind(Messages.revertedAlready, transaction, by.transaction()))
                    .orElseGet(() -> NLS.bind(Messages.nothingToTakeBack, transaction)));
            return ExitStatus.NOTHING;
        }
        return reversals.stream().allMatch(reversal -> reversal.notes().isEmpty()) ? ExitStatus.DONE : ExitStatus.REJECTED;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case REMOVED -> Messages.takenBackRemoved;
            case RESTORED -> Messages.takenBackRestored;
            case CHANGED -> Messages.takenBackChanged;
            case KEPT -> Messages.takenBackKept;
        };
    }
}

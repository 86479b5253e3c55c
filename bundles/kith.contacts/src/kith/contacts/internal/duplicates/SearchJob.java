package kith.contacts.internal.duplicates;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.DuplicateSearch;
import kith.store.NetworkStore;

/** Looks for people who may be there twice. */
final class SearchJob extends Job {

    private final NetworkStore store;
    private final BiConsumer<SearchJob, Result> done;

    /**
     * What a search has come to.
     *
     * @param found what it has found
     * @param millis how long it took
     * @param failed whether it failed, so that nothing is known
     */
    record Result(List<Duplicate> found, long millis, boolean failed) {
    }

    /** @param done is given this search and what it has come to, in the background; not called if the search is canceled */
    SearchJob(NetworkStore store, BiConsumer<SearchJob, Result> done) {
        super(Messages.searching);
        this.store = store;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long start = System.nanoTime();
        try {
            List<Duplicate> found = DuplicateSearch.run(store, monitor);
            done.accept(this, new Result(found, (System.nanoTime() - start) / 1_000_000, false));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            // The network was closed meanwhile, or cannot be read, which is told where it is shown.
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            done.accept(this, new Result(List.of(), 0, true));
            return Status.error(Messages.notSearched, e);
        }
    }
}

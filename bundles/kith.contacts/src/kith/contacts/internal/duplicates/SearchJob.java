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
    private final BiConsumer<SearchJob, List<Duplicate>> found;

    /** @param found is given this search and what it has found, in the background; not called if the search is canceled */
    SearchJob(NetworkStore store, BiConsumer<SearchJob, List<Duplicate>> found) {
        super(Messages.searching);
        this.store = store;
        this.found = found;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            found.accept(this, DuplicateSearch.run(store, monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            // The network was closed meanwhile, or cannot be read, which is told where it is shown.
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.error(Messages.notSearched, e);
        }
    }
}

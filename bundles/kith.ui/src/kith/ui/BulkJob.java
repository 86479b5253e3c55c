package kith.ui;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kith.core.Session;
import kith.core.bulk.BulkEdit;
import kith.core.bulk.BulkEdits;
import kith.store.NetworkException;

/** Changes many objects alike in the background, as one step of undo. Of many it shows the progress, and can be canceled. */
public final class BulkJob extends Job {

    /** How many take so long that the user wants to see it. */
    private static final int MANY = 500;

    private final Session session;
    private final List<String> ids;
    private final BulkEdit edit;

    private BulkJob(Session session, List<String> ids, BulkEdit edit) {
        super(BulkEdits.label(session, ids, edit));
        this.session = session;
        this.ids = ids;
        this.edit = edit;
    }

    /**
     * Begins to change objects; views follow when it is done. To be called on the window's thread.
     *
     * @param ids the ids of the objects
     */
    public static void schedule(Session session, List<String> ids, BulkEdit edit) {
        BulkJob job = new BulkJob(session, List.copyOf(ids), edit);
        job.setUser(ids.size() >= MANY);
        job.setSystem(ids.size() < MANY);
        job.schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            BulkEdits.run(session, ids, edit, monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (NetworkException e) {
            // The platform shows it.
            return Status.error(e.getMessage(), e);
        }
    }
}

package kith.contacts.internal.duplicates;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;

import kith.core.Session;
import kith.core.duplicates.PersonMerge;
import kith.core.duplicates.PersonMerge.Choice;
import kith.store.NetworkException;

/** Merges two people: everything that refers to the one who goes is written anew, which may be much. */
final class MergeJob extends Job {

    private final Session session;
    private final String kept;
    private final String other;
    private final Map<EStructuralFeature, Choice> choices;
    private final Consumer<Boolean> done;

    /** @param done is told in the background whether they are one now */
    MergeJob(Session session, String kept, String other, Map<EStructuralFeature, Choice> choices, Consumer<Boolean> done) {
        super(Messages.merging);
        this.session = session;
        this.kept = kept;
        this.other = other;
        this.choices = choices;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean merged = false;
        try {
            merged = PersonMerge.run(session, kept, other, choices, monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (NetworkException e) {
            // The platform shows it.
            return Status.error(e.getMessage(), e);
        } finally {
            done.accept(merged);
        }
    }
}

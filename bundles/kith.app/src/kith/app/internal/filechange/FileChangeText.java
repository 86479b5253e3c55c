package kith.app.internal.filechange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.store.FileChange;
import kith.store.FileChange.Kind;

/**
 * The sentences about a change that another program made to the file of the open network, and what the user can do then.
 *
 * @param change what happened
 * @param isThere whether a file has the name of the network now
 */
record FileChangeText(FileChange change, boolean isThere) {

    /** A step that the user can take. */
    enum Step {
        /** Open the file that has the name now, and bring over to it what was done in this session. */
        BRING_OVER,
        /** Open the file that has the name now. */
        OPEN_OTHER,
        /** Open the file that has what was done in this session. */
        OPEN_SESSION,
        /** Save what is open as a new file. */
        SAVE_AS,
        /** Go on with reading what is open. */
        KEEP_READING
    }

    static FileChangeText of(FileChange change) {
        return new FileChangeText(change, change.kind() != Kind.MISSING && Files.exists(change.file()));
    }

    /** Returns the file that has everything that was done in the session; empty if there is none. */
    Optional<Path> ofSession() {
        return change.savedAs().or(change::renamedTo);
    }

    /** Returns what happened and where everything is, in whole sentences. */
    String message() {
        List<String> sentences = new ArrayList<>();
        sentences.add(NLS.bind(switch (change.kind()) {
            case REPLACED -> Messages.replaced;
            case MISSING -> Messages.missing;
            case OVERWRITTEN -> Messages.overwritten;
            case TRUNCATED -> Messages.truncated;
        }, change.file().getFileName()));
        change.renamedTo().ifPresent(file -> sentences.add(NLS.bind(Messages.renamedTo, file.getFileName())));
        change.savedAs().ifPresent(file -> sentences.add(NLS.bind(Messages.savedAs, file.getFileName())));
        change.problem().ifPresent(sentences::add);
        sentences.add(Messages.stillReadable);
        if (steps().contains(Step.BRING_OVER)) {
            sentences.add(Messages.bringOverHint);
        }
        return String.join("\n\n", sentences);
    }

    /** Returns what can be done, the most useful first. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (isThere && ofSession().isPresent()) {
            steps.add(Step.BRING_OVER);
        }
        if (isThere) {
            steps.add(Step.OPEN_OTHER);
        } else if (ofSession().isPresent()) {
            steps.add(Step.OPEN_SESSION);
        }
        steps.add(Step.SAVE_AS);
        steps.add(Step.KEEP_READING);
        return steps;
    }

    /** Returns the label of the button for a step. */
    static String label(Step step) {
        return switch (step) {
            case BRING_OVER -> Messages.bringOver;
            case OPEN_OTHER -> Messages.openOther;
            case OPEN_SESSION -> Messages.openSession;
            case SAVE_AS -> Messages.saveAs;
            case KEEP_READING -> Messages.keepReading;
        };
    }
}

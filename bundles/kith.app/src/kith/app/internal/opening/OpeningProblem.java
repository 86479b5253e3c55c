package kith.app.internal.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * Problem for which a network was not opened, in sentences for a dialog, and what the user can do instead.
 *
 * @param file the network
 * @param reason why it was not opened
 * @param problem what happened and what to do, without the name of the file, as the store says it
 */
public record OpeningProblem(Path file, Reason reason, String problem) {

    /** What the store says begins with a verb if the file is what it is about. */
    private static final Pattern ABOUT_FILE = Pattern.compile("(?:is|was|has|does|says|cannot|could)\\b.*", Pattern.DOTALL);
    private static final String REMEDY = "; ";

    /** Step that the user can take instead. */
    public enum Step {
        /** Try to open it once more. */
        TRY_AGAIN,
        /** Open it for reading only. */
        OPEN_FOR_READING,
        /** Open another network. */
        OPEN_OTHER,
        /** Make a network of this name. */
        MAKE_NEW,
        /** Bring it back from a backup. */
        BACKUPS,
        /** Save what can be read of it as a new network. */
        RECOVER,
        /** Do nothing. */
        CLOSE;

        /** Returns the label of the button. */
        public String label() {
            return switch (this) {
                case TRY_AGAIN -> Messages.tryAgain;
                case OPEN_FOR_READING -> Messages.openForReading;
                case OPEN_OTHER -> Messages.openOther;
                case MAKE_NEW -> Messages.makeNew;
                case BACKUPS -> Messages.backups;
                case RECOVER -> Messages.recover;
                case CLOSE -> Messages.close;
            };
        }
    }

    /** Makes a problem of what was thrown when a network was opened. */
    public static OpeningProblem of(Path file, NetworkException failure) {
        return new OpeningProblem(file, failure.getReason(), failure.getProblem());
    }

    /** Returns what happened and what can be done, in whole sentences. */
    public String message() {
        return switch (reason) {
            case MISSING -> NLS.bind(hasFolder() ? Messages.missing : Messages.folderMissing, file.getFileName(), folder());
            case IN_USE, FULL -> sentence(problem.split(REMEDY)[0]) + "\n\n" + (reason == Reason.IN_USE ? Messages.inUseHint : Messages.fullHint);
            case DAMAGED, FOREIGN -> sentence(problem.split(REMEDY)[0]) + "\n\n" + Messages.damagedHint;
            default -> sentence(problem);
        };
    }

    private String sentence(String text) {
        String name = NLS.bind(Messages.name, file.getFileName());
        String end = text.endsWith(".") ? "" : ".";
        return ABOUT_FILE.matcher(text).matches() ? name + " " + text + end
                : name + ": " + Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
    }

    private Path folder() {
        return file.toAbsolutePath().getParent();
    }

    private boolean hasFolder() {
        return folder() != null && Files.isDirectory(folder());
    }

    /** Returns what can be done, the most useful first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(switch (reason) {
            case MISSING -> hasFolder() ? List.of(Step.OPEN_OTHER, Step.MAKE_NEW) : List.of(Step.TRY_AGAIN, Step.OPEN_OTHER);
            case IN_USE, FULL -> List.of(Step.TRY_AGAIN, Step.OPEN_FOR_READING);
            case DAMAGED, FOREIGN -> List.of(Step.BACKUPS, Step.RECOVER);
            case INACCESSIBLE -> List.of(Step.TRY_AGAIN, Step.OPEN_OTHER);
            default -> List.of(Step.OPEN_OTHER);
        });
        steps.add(Step.CLOSE);
        return steps;
    }
}

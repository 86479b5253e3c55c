package kith.timeline.internal.propose;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What can be meant by a text while it is written, read in the background: one text at a time, and of those that were written
 * meanwhile only the last. Until its answer is there, what still fits of the one before stands for it. To be used on the
 * window's thread.
 *
 * @param <T> what can be meant
 */
public final class Answers<T> {

    private final Executor background;
    private final Executor window;
    private final Function<String, List<T>> read;
    private final BiPredicate<T, String> fits;
    private final Runnable arrived;
    private List<T> last = List.of();
    private String answered = "";
    private String wanted = "";
    private boolean reading;

    /**
     * @param background runs what reads the network
     * @param window runs what follows, on the window's thread
     * @param read reads what a text can mean
     * @param fits tells whether what was found for one text can be meant by another
     * @param arrived is run when the answer for the text that was asked for last is there
     */
    public Answers(Executor background, Executor window, Function<String, List<T>> read, BiPredicate<T, String> fits,
            Runnable arrived) {
        this.background = background;
        this.window = window;
        this.read = read;
        this.fits = fits;
        this.arrived = arrived;
    }

    /** Returns what is known of what a text can mean; more is read if that is not its answer. */
    public List<T> of(String text) {
        wanted = text;
        if (text.equals(answered)) {
            return last;
        }
        readNext();
        return last.stream().filter(each -> fits.test(each, text)).toList();
    }

    private void readNext() {
        if (reading) {
            return;
        }
        reading = true;
        String text = wanted;
        background.execute(() -> {
            List<T> found = null;
            try {
                found = List.copyOf(read.apply(text));
            } finally {
                List<T> answer = found;
                window.execute(() -> answered(text, answer));
            }
        });
    }

    /** @param found what was found, or null if it could not be read: it is read again when it is asked for again */
    private void answered(String text, List<T> found) {
        reading = false;
        if (found != null) {
            answered = text;
            last = found;
        }
        if (!text.equals(wanted)) {
            readNext();
        } else if (found != null) {
            arrived.run();
        }
    }
}

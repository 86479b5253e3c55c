package kith.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;

import kith.ui.internal.Background;

/**
 * Reads the network in the background and shows what was read on the window's thread. What is asked for last is shown last;
 * what nobody waits for any more when its turn comes is not read.
 */
public final class Reading {

    /** One thing that a widget waits for. */
    private static final class Turn {

        private volatile boolean overtaken;
    }

    private Reading() {
    }

    /**
     * Reads and then shows. Nothing is shown once the widget is gone, or if reading fails, which is logged.
     *
     * @param widget the widget that shows it; it waits for one thing at a time
     * @param read runs in the background
     * @param show is given the result on the window's thread
     */
    public static <T> void of(Widget widget, Supplier<T> read, Consumer<T> show) {
        read(Background.EXECUTOR, widget, "", read, show, failure -> { });
    }

    /**
     * Reads and then shows, or says that it failed. Nothing is shown once the widget is gone.
     *
     * @param widget the widget that shows it
     * @param purpose what it is read for: the widget waits for one thing of each purpose at a time
     * @param read runs in the background
     * @param show is given the result on the window's thread
     * @param failed is given what reading has thrown on the window's thread; it is logged too
     */
    public static <T> void of(Widget widget, String purpose, Supplier<T> read, Consumer<T> show, Consumer<RuntimeException> failed) {
        read(Background.EXECUTOR, widget, '.' + purpose, read, show, failed);
    }

    /** Reads and then shows what can wait, as {@link #of(Widget, Supplier, Consumer)} does, and keeps nobody else waiting. */
    public static <T> void inPassing(Widget widget, Supplier<T> read, Consumer<T> show) {
        read(Background.IN_PASSING, widget, "", read, show, failure -> { });
    }

    private static <T> void read(Executor background, Widget widget, String purpose, Supplier<T> read, Consumer<T> show,
            Consumer<RuntimeException> failed) {
        Executor window = Background.window(widget);
        Turn turn = new Turn();
        String key = Reading.class.getName() + purpose;
        if (widget.getData(key) instanceof Turn before) {
            before.overtaken = true;
        }
        widget.setData(key, turn);
        background.execute(() -> {
            if (turn.overtaken) {
                return;
            }
            try {
                T result = read.get();
                window.execute(() -> {
                    if (!turn.overtaken) {
                        show.accept(result);
                    }
                });
            } catch (RuntimeException e) {
                window.execute(() -> {
                    if (!turn.overtaken) {
                        failed.accept(e);
                    }
                });
                throw e;
            }
        });
    }

    /** Returns what runs reading in the background, for models that do their own. */
    public static Executor background() {
        return Background.EXECUTOR;
    }

    /** Returns what runs tasks on the thread of a widget, and drops them once the widget is gone. */
    public static Executor window(Widget widget) {
        return Background.window(widget);
    }
}

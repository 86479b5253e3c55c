package kith.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;

import kith.ui.internal.Background;

/** Reads the network in the background and shows what was read on the window's thread. */
public final class Reading {

    private Reading() {
    }

    /**
     * Reads and then shows; what is read last is shown last. Nothing is shown once the widget is gone, or if reading fails,
     * which is logged.
     *
     * @param widget the widget that shows it
     * @param read runs in the background
     * @param show is given the result on the window's thread
     */
    public static <T> void of(Widget widget, Supplier<T> read, Consumer<T> show) {
        Executor window = Background.window(widget);
        Object token = new Object();
        widget.setData(Reading.class.getName(), token);
        Background.EXECUTOR.execute(() -> {
            T result = read.get();
            window.execute(() -> {
                if (widget.getData(Reading.class.getName()) == token) {
                    show.accept(result);
                }
            });
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

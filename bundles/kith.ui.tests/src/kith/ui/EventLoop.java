package kith.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Has a display go on while a test waits for something. */
public final class EventLoop {

    private static final int MOST_MILLIS = 5_000;

    private EventLoop() {
    }

    /** Lets things happen until something has; returns whether it did in time. */
    public static boolean runUntil(Display display, BooleanSupplier done) {
        long end = System.currentTimeMillis() + MOST_MILLIS;
        while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        return done.getAsBoolean();
    }
}

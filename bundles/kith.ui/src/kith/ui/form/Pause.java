package kith.ui.form;

/** Does something when nothing has happened for a while, once for each time that something has. For one thread. */
final class Pause {

    /** Runs tasks later, on the thread that asks for it. */
    @FunctionalInterface
    interface Timer {

        /** @param millis how many milliseconds later */
        void after(int millis, Runnable task);
    }

    private final Timer timer;
    private final int millis;
    private final Runnable action;
    private long happened;
    private boolean waiting;

    /**
     * @param millis how long nothing has to happen
     * @param action what is done then
     */
    Pause(Timer timer, int millis, Runnable action) {
        this.timer = timer;
        this.millis = millis;
        this.action = action;
    }

    /** Says that something has happened: from now on it is waited anew. */
    void interrupt() {
        waiting = true;
        long last = ++happened;
        timer.after(millis, () -> {
            if (waiting && happened == last) {
                waiting = false;
                action.run();
            }
        });
    }

    /** Does nothing until something happens again. */
    void stop() {
        waiting = false;
    }
}

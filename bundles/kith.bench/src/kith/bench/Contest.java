package kith.bench;

/**
 * Two ways to do the same, measured by turns so that whatever else the machine does falls on both.
 *
 * @param ours how Kith does it
 * @param raw how it is done with nothing between
 */
public record Contest(Samples ours, Samples raw) {

    private static final int ROUNDS = 4;
    private static final int UNMEASURED = 3;

    /** Something that can be done again and again. */
    public interface Work {

        /** @param turn counts from 0 */
        void run(int turn) throws Exception;
    }

    /**
     * Measures both, in a few rounds. What comes first in a round is not measured: it fills the caches of a connection that
     * another one has made stale.
     *
     * @param times how often each is measured
     */
    public static Contest between(Work ours, Work raw, int times) throws Exception {
        Contest contest = new Contest(new Samples(), new Samples());
        int each = Math.max(1, times / ROUNDS);
        // As many again are for the compiler of the virtual machine, whose code grows faster for some seconds.
        measure(ours, new Samples(), 0, times);
        measure(raw, new Samples(), 0, times);
        for (int done = 0; done < times; done += each) {
            measure(ours, contest.ours, done, each);
            measure(raw, contest.raw, done, each);
        }
        return contest;
    }

    private static void measure(Work work, Samples samples, int first, int count) throws Exception {
        for (int i = -UNMEASURED; i < count; i++) {
            long start = System.nanoTime();
            work.run(Math.abs(first + i));
            if (i >= 0) {
                samples.add(System.nanoTime() - start);
            }
        }
    }
}

package kith.bench;

import java.util.Arrays;

/** How long something took, many times; in nanoseconds. */
public final class Samples {

    private long[] values = new long[64];
    private int count;
    private boolean sorted;

    /** Adds a time. */
    public void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = nanos;
        sorted = false;
    }

    /** Returns how many times there are. */
    public int count() {
        return count;
    }

    /** Returns the time that half of them do not exceed, in milliseconds. */
    public double median() {
        return percentile(50);
    }

    /**
     * Returns the smallest time that a part of them does not exceed, in milliseconds.
     *
     * @param percent the part, above 0 and at most 100
     */
    public double percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        if (!sorted) {
            Arrays.sort(values, 0, count);
            sorted = true;
        }
        int index = (int) Math.ceil(percent / 100 * count) - 1;
        return values[Math.max(0, index)] / 1e6;
    }
}

package kith.core.duplicates;

/** Finds words that are one but for a slip of the pen. */
public final class Slips {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Slips() {
    }

    /** Returns whether two different words are that near: one letter more, less, other or swapped, in a long word two. */
    public static boolean areNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    /** Returns the distance of Damerau and Levenshtein in which no part is edited twice. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int other1 = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + other1, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}

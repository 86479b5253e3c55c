package kith.store.internal.sqlite;

/** Numbers by the numbers of objects, which are above 0; 0 where there is none. A map of objects takes several times as long. */
final class LongIntMap {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys = new long[16];
    private int[] values = new int[16];
    private int size;

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int place = place(key);
        if (keys[place] == 0) {
            keys[place] = key;
            size++;
        }
        values[place] = value;
    }

    int get(long key) {
        return values[place(key)];
    }

    private int place(long key) {
        int place = (int) (key * SPREAD >>> 32) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[4 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}

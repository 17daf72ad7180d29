package io.firesteel.scheduler.sim;

import java.util.Arrays;

/// A bag of rows; a row is a long.
final class SimRows {
    private long[] rows = new long[4];
    private int size;

    static long mix(long x) {
        long z = x * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    void add(long row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    void addAll(SimRows others) {
        for (int i = 0; i < others.size; i++) {
            add(others.rows[i]);
        }
    }

    /// Every row changed by the one-to-one function of `key`.
    SimRows mixed(int key) {
        SimRows mixed = new SimRows();
        for (int i = 0; i < size; i++) {
            mixed.add(mix(rows[i] + key));
        }
        return mixed;
    }

    int size() {
        return size;
    }

    long row(int i) {
        return rows[i];
    }

    /// The rows in order, for comparing bags.
    long[] sorted() {
        long[] sorted = Arrays.copyOf(rows, size);
        Arrays.sort(sorted);
        return sorted;
    }
}

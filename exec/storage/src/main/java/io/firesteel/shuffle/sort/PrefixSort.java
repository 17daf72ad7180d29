package io.firesteel.shuffle.sort;

/// Sorts (prefix, value) pairs that lie in two arrays by the unsigned prefix, stably: insertion for few, merging for some,
/// byte-wise radix for many, with passes left out where all prefixes agree. Holds its work arrays; for one thread.
final class PrefixSort {
    private static final int INSERTION = 24;
    private static final int RADIX = 1024;

    private long[] otherPrefixes = new long[0];
    private long[] otherValues = new long[0];
    private final int[] counts = new int[8 * 256];

    /// Sorts positions `from` to `to`.
    void sort(long[] prefixes, long[] values, int from, int to) {
        int n = to - from;
        if (n <= INSERTION) {
            insertion(prefixes, values, from, to);
            return;
        }
        if (otherPrefixes.length < n) {
            otherPrefixes = new long[n];
            otherValues = new long[n];
        }
        if (n < RADIX) {
            merge(prefixes, values, from, to);
        } else {
            radix(prefixes, values, from, to);
        }
    }

    /// Lets go of the work arrays.
    void release() {
        otherPrefixes = new long[0];
        otherValues = new long[0];
    }

    private static void insertion(long[] prefixes, long[] values, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long prefix = prefixes[i];
            long value = values[i];
            long ordered = prefix ^ Long.MIN_VALUE;
            int j = i - 1;
            while (j >= from && (prefixes[j] ^ Long.MIN_VALUE) > ordered) {
                prefixes[j + 1] = prefixes[j];
                values[j + 1] = values[j];
                j--;
            }
            prefixes[j + 1] = prefix;
            values[j + 1] = value;
        }
    }

    private void merge(long[] prefixes, long[] values, int from, int to) {
        for (int at = from; at < to; at += INSERTION) {
            insertion(prefixes, values, at, Math.min(to, at + INSERTION));
        }
        for (int width = INSERTION; width < to - from; width *= 2) {
            for (int low = from; low + width < to; low += 2 * width) {
                mergeTwo(prefixes, values, low, low + width, Math.min(to, low + 2 * width));
            }
        }
    }

    private void mergeTwo(long[] prefixes, long[] values, int low, int middle, int high) {
        int left = middle - low;
        System.arraycopy(prefixes, low, otherPrefixes, 0, left);
        System.arraycopy(values, low, otherValues, 0, left);
        int i = 0;
        int j = middle;
        int to = low;
        while (i < left && j < high) {
            if ((prefixes[j] ^ Long.MIN_VALUE) < (otherPrefixes[i] ^ Long.MIN_VALUE)) {
                prefixes[to] = prefixes[j];
                values[to++] = values[j++];
            } else {
                prefixes[to] = otherPrefixes[i];
                values[to++] = otherValues[i++];
            }
        }
        System.arraycopy(otherPrefixes, i, prefixes, to, left - i);
        System.arraycopy(otherValues, i, values, to, left - i);
    }

    private void radix(long[] prefixes, long[] values, int from, int to) {
        java.util.Arrays.fill(counts, 0);
        for (int i = from; i < to; i++) {
            long prefix = prefixes[i];
            for (int b = 0; b < 8; b++) {
                counts[b << 8 | (int) (prefix >>> 8 * b) & 0xff]++;
            }
        }
        int n = to - from;
        long[] sourceP = prefixes;
        long[] sourceV = values;
        int source = from;
        long[] targetP = otherPrefixes;
        long[] targetV = otherValues;
        int target = 0;
        boolean elsewhere = false;
        for (int b = 0; b < 8; b++) {
            if (counts[b << 8 | (int) (sourceP[source] >>> 8 * b) & 0xff] == n) {
                continue;
            }
            int sum = target;
            for (int c = b << 8; c < b + 1 << 8; c++) {
                int count = counts[c];
                counts[c] = sum;
                sum += count;
            }
            for (int i = source; i < source + n; i++) {
                long prefix = sourceP[i];
                int place = counts[b << 8 | (int) (prefix >>> 8 * b) & 0xff]++;
                targetP[place] = prefix;
                targetV[place] = sourceV[i];
            }
            long[] p = sourceP;
            long[] v = sourceV;
            int s = source;
            sourceP = targetP;
            sourceV = targetV;
            source = target;
            targetP = p;
            targetV = v;
            target = s;
            elsewhere = !elsewhere;
        }
        if (elsewhere) {
            System.arraycopy(sourceP, source, prefixes, from, n);
            System.arraycopy(sourceV, source, values, from, n);
        }
    }
}

package io.firesteel.operators.sort;

import io.firesteel.operators.keys.RowStore;
import io.firesteel.vector.Vector;

/// Sorts the rows of a store: a stable merge sort of row ids by key prefix, full keys only where prefixes tie.
final class RowSorter {
    private static final int SMALL = 24;

    private final SortOrder order;
    private final Vector[][] keys;
    private final long[] prefixes;
    private final boolean complete;
    private int[] ids;

    private RowSorter(RowStore store, SortOrder order) {
        this.order = order;
        this.keys = new Vector[order.columns().length][];
        int rows = Math.toIntExact(store.rows());
        this.prefixes = new long[store.chunks().size() << RowStore.SHIFT];
        this.ids = new int[rows];
        boolean[] nullable = new boolean[keys.length];
        for (int k = 0; k < keys.length; k++) {
            keys[k] = store.column(order.columns()[k]);
            for (Vector v : keys[k]) {
                nullable[k] |= v.hasNulls() || v instanceof io.firesteel.vector.NullVector;
            }
        }
        KeyPrefix prefix = new KeyPrefix(order, nullable);
        boolean all = true;
        int n = 0;
        Vector[] columns = new Vector[keys.length];
        for (int chunk = 0; chunk < store.chunks().size(); chunk++) {
            for (int k = 0; k < keys.length; k++) {
                columns[k] = keys[k][chunk];
            }
            int size = store.chunks().get(chunk).size();
            prefix.encode(columns, size, prefixes, chunk << RowStore.SHIFT);
            all &= prefix.complete();
            for (int i = 0; i < size; i++) {
                ids[n++] = (chunk << RowStore.SHIFT) + i;
            }
        }
        this.complete = all;
    }

    /// The ids of a sealed store's rows in order.
    static int[] sorted(RowStore store, SortOrder order) {
        RowSorter sorter = new RowSorter(store, order);
        sorter.sort();
        return sorter.ids;
    }

    static long bytesFor(long rows) {
        return 20 * rows;
    }

    private int compare(int a, int b) {
        int c = Long.compare(prefixes[a], prefixes[b]);
        return c != 0 || complete ? c : compareRows(a, b);
    }

    private int compareRows(int a, int b) {
        for (int k = 0; k < keys.length; k++) {
            int c = order.compareKey(k, keys[k][a >>> RowStore.SHIFT], a & RowStore.MASK, keys[k][b >>> RowStore.SHIFT],
                    b & RowStore.MASK);
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    private void sort() {
        int n = ids.length;
        for (int from = 0; from < n; from += SMALL) {
            insertion(from, Math.min(n, from + SMALL));
        }
        int[] source = ids;
        int[] target = new int[n];
        for (long width = SMALL; width < n; width *= 2) {
            for (long from = 0; from < n; from += 2 * width) {
                int middle = (int) Math.min(n, from + width);
                int to = (int) Math.min(n, from + 2 * width);
                merge(source, (int) from, middle, to, target);
            }
            int[] swap = source;
            source = target;
            target = swap;
        }
        ids = source;
    }

    private void insertion(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int id = ids[i];
            int j = i - 1;
            while (j >= from && compare(ids[j], id) > 0) {
                ids[j + 1] = ids[j];
                j--;
            }
            ids[j + 1] = id;
        }
    }

    private void merge(int[] source, int from, int middle, int to, int[] target) {
        if (middle >= to || compare(source[middle - 1], source[middle]) <= 0) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            boolean left = j >= to || i < middle && compare(source[i], source[j]) <= 0;
            target[k] = left ? source[i++] : source[j++];
        }
    }

}

package io.firesteel.operators.window;

import java.util.List;

import io.firesteel.operators.sort.SortOrder;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// One window partition in memory, sorted: its rows, its order keys, and where peers (rows with equal order keys) begin.
///
/// @param rows      the input columns
/// @param count     how many rows
/// @param orderKeys values of the ORDER BY expressions by row
/// @param order     their order
/// @param peerStart first peer of each row
/// @param peerEnd   behind the last peer of each row
record WindowPartition(Batch rows, int count, List<Vector> orderKeys, SortOrder order, int[] peerStart, int[] peerEnd) {

    static WindowPartition of(Batch rows, List<Vector> orderKeys, SortOrder order) {
        int n = rows.size();
        int[] start = new int[n];
        int[] end = new int[n];
        Vector[] keys = orderKeys.toArray(Vector[]::new);
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || order.compare(keys, i - 1, keys, i) != 0) {
                for (int k = from; k < i; k++) {
                    start[k] = from;
                    end[k] = i;
                }
                from = i;
            }
        }
        return new WindowPartition(rows, n, orderKeys, order, start, end);
    }
}

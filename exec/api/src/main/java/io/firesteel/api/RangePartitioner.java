package io.firesteel.api;

import java.util.Arrays;
import java.util.Comparator;

/// Partitions sorted keys into ranges of about the same size. Made by `sortByKey` and [PairRdd#rangePartitioner], which
/// sample the keys; the bounds are inclusive upper ends of all partitions but the last.
public final class RangePartitioner<K> extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final Object[] bounds;
    private final Comparator<? super K> order;
    private final boolean ascending;

    /// @param bounds    sorted by `order`, not copied
    /// @param order     has to be serialisable
    /// @param ascending false: the highest keys come first
    public RangePartitioner(Object[] bounds, Comparator<? super K> order, boolean ascending) {
        this.bounds = bounds;
        this.order = order;
        this.ascending = ascending;
    }

    @Override
    public int numPartitions() {
        return bounds.length + 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int getPartition(Object key) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare((K) key, (K) bounds[middle]) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ascending ? low : bounds.length - low;
    }

    /// The upper ends; a copy.
    public Object[] bounds() {
        return bounds.clone();
    }

    public Comparator<? super K> order() {
        return order;
    }

    public boolean ascending() {
        return ascending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RangePartitioner<?> that && that.ascending == ascending
                && Arrays.equals(that.bounds, bounds);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bounds) + Boolean.hashCode(ascending);
    }
}

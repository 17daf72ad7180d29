package io.firesteel.python.rdd;

import java.util.List;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Rdd;
import io.firesteel.api.rdd.RddLike;

/// Makes the datasets that stand behind pyspark's.
public final class PythonDatasets {

    private PythonDatasets() {
    }

    /// Batches that the driver's Python has written, sliced as `parallelize` slices elements.
    public static Rdd<byte[]> ofBatches(FiresteelContext context, List<byte[]> batches, int slices) {
        return context.parallelize(batches, slices);
    }

    /// `parent` piped through Python.
    ///
    /// @param startsBarrier the function was given to a barrier dataset
    public static <T> Rdd<byte[]> through(RddLike<T, ?> parent, PythonPartitions<T> body, boolean preservesPartitioning,
            boolean startsBarrier) {
        return startsBarrier
                ? parent.barrier().mapPartitionsWithIndex(body)
                : parent.mapPartitionsWithIndex(body, preservesPartitioning);
    }
}

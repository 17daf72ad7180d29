package io.firesteel.api;

import io.firesteel.api.function.Function;
import io.firesteel.api.rdd.RddLike;

/// A dataset of any elements, cut into partitions, immutable and computed when an action asks for it; lost partitions
/// are computed again from its lineage. Made by the context and by transformations.
public interface Rdd<T> extends RddLike<T, Rdd<T>> {

    /// Sorted by a key of each element; samples the keys with a job of its own.
    <S> Rdd<T> sortBy(Function<T, S> key, boolean ascending, int numPartitions);

    /// Random parts whose expected sizes are as `weights`, normalised to sum to 1.
    Rdd<T>[] randomSplit(double[] weights, long seed);

    default Rdd<T>[] randomSplit(double[] weights) {
        return randomSplit(weights, System.nanoTime());
    }
}

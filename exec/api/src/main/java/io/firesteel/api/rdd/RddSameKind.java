package io.firesteel.api.rdd;

import io.firesteel.api.Partitioner;
import io.firesteel.api.function.Function;

/// Transformations that give a dataset of the same kind.
public interface RddSameKind<T, R> {

    R filter(Function<T, Boolean> f);

    R distinct();

    R distinct(int numPartitions);

    /// Fewer partitions without a shuffle; with one, also more.
    R coalesce(int numPartitions, boolean shuffle);

    default R coalesce(int numPartitions) {
        return coalesce(numPartitions, false);
    }

    default R repartition(int numPartitions) {
        return coalesce(numPartitions, true);
    }

    /// A random part: each element with probability `fraction`, or `fraction` times on average with replacement.
    R sample(boolean withReplacement, double fraction, long seed);

    default R sample(boolean withReplacement, double fraction) {
        return sample(withReplacement, fraction, System.nanoTime());
    }

    /// All elements of both; duplicates stay.
    R union(R other);

    /// Elements of both, each once.
    R intersection(R other);

    /// Elements of this that are not in `other`.
    R subtract(R other);

    R subtract(R other, int numPartitions);

    R subtract(R other, Partitioner partitioner);
}

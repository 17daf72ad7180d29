package io.firesteel.plan.physical;

import java.io.Serializable;
import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.SortKey;

/// Where an exchange sends each row.
public sealed interface Partitioning extends Serializable {

    /// How many partitions.
    int count();

    /// Equal keys to one partition: murmur3 with seed 42 of the keys, modulo the count, as Spark.
    record Hash(List<BoundExpression> keys, int count) implements Partitioning {
    }

    /// In turn, row by row.
    record RoundRobin(int count) implements Partitioning {
    }

    /// By order: partition i holds smaller rows than i + 1; bounds come from a sample taken before.
    ///
    /// @param bounds `count - 1` rows of key values, ascending; null until sampled
    record Range(List<SortKey> keys, int count, List<List<Object>> bounds) implements Partitioning {
    }

    /// All to one.
    record Single() implements Partitioning {
        @Override
        public int count() {
            return 1;
        }
    }

    /// All rows to every executor.
    record Broadcast() implements Partitioning {
        @Override
        public int count() {
            return 1;
        }
    }
}

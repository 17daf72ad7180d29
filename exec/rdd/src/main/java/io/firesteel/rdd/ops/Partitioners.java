package io.firesteel.rdd.ops;

import java.util.List;

import io.firesteel.api.HashPartitioner;
import io.firesteel.api.Partitioner;
import io.firesteel.rdd.LineageRdd;

/// Which partitioner an operation uses when the program names none (Spark's `Partitioner.defaultPartitioner`).
public final class Partitioners {
    private static final String PARALLELISM = "spark.default.parallelism";

    private Partitioners() {
    }

    /// That of the input with the most partitions among those that have one, if it has enough; else a hash partitioner with
    /// the default parallelism, or as many partitions as the largest input.
    public static Partitioner of(List<? extends LineageRdd<?>> rdds) {
        int most = 0;
        Partitioner known = null;
        int knownCount = 0;
        for (LineageRdd<?> rdd : rdds) {
            int count = rdd.partitionCount();
            most = Math.max(most, count);
            Partitioner own = rdd.partitioner().orElse(null);
            if (own != null && own.numPartitions() > 0 && (known == null || count > knownCount)) {
                known = own;
                knownCount = count;
            }
        }
        LineageRdd<?> first = rdds.getFirst();
        int standard = first.driver().conf().text(PARALLELISM).isPresent()
                ? first.driver().defaultParallelism()
                : most;
        if (known != null
                && (Math.log10(most) - Math.log10(known.numPartitions()) < 1 || standard <= known.numPartitions())) {
            return known;
        }
        return new HashPartitioner(standard);
    }
}

package org.apache.spark.firesteel;

import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.RangePartitioner;

/// Partitioners between Spark's names and the engine's. Those of programs are the engine's as they are; the two standard
/// ones become the engine's own, so that datasets partitioned by either name need no exchange.
public final class EnginePartitioners {
    private EnginePartitioners() {
    }

    /// The engine's.
    public static io.firesteel.api.Partitioner engine(Partitioner partitioner) {
        return switch (partitioner) {
            case HashPartitioner hash -> new io.firesteel.api.HashPartitioner(hash.numPartitions());
            case RangePartitioner<?, ?> ranges -> ranges.engine();
            default -> partitioner;
        };
    }

    /// The one under Spark's name.
    public static Partitioner named(io.firesteel.api.Partitioner partitioner) {
        return switch (partitioner) {
            case Partitioner known -> known;
            case io.firesteel.api.HashPartitioner hash -> new HashPartitioner(hash.numPartitions());
            case io.firesteel.api.RangePartitioner<?> ranges -> new RangePartitioner<>(ranges);
            default -> new Other(partitioner);
        };
    }

    /// Any other partitioner of the engine.
    private static final class Other extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final io.firesteel.api.Partitioner engine;

        Other(io.firesteel.api.Partitioner engine) {
            this.engine = engine;
        }

        @Override
        public int numPartitions() {
            return engine.numPartitions();
        }

        @Override
        public int getPartition(Object key) {
            return engine.getPartition(key);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Other that && that.engine.equals(engine) || engine.equals(other);
        }

        @Override
        public int hashCode() {
            return engine.hashCode();
        }
    }
}

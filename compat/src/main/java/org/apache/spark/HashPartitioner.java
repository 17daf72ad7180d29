package org.apache.spark;

import java.util.Objects;

/// Partitions by `hashCode` modulo the number of partitions; null goes to partition 0.
public class HashPartitioner extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final io.firesteel.api.HashPartitioner engine;

    public HashPartitioner(int partitions) {
        if (partitions < 0) {
            throw new IllegalArgumentException(
                    "requirement failed: Number of partitions (" + partitions + ") cannot be negative.");
        }
        this.engine = new io.firesteel.api.HashPartitioner(partitions);
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
        return other instanceof HashPartitioner that && Objects.equals(that.engine, engine);
    }

    @Override
    public int hashCode() {
        return numPartitions();
    }
}

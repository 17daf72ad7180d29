package org.apache.spark;

import java.io.Serializable;

import io.firesteel.rdd.RddPartition;

/// One partition of a dataset.
public interface Partition extends Serializable {
    /// Counts from 0.
    int index();

    /// A partition of the engine's.
    record Known(RddPartition partition) implements Partition {
        @Override
        public int index() {
            return partition.index();
        }
    }
}

package io.firesteel.api.rdd;

import java.util.List;
import java.util.Optional;

import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Partitioner;
import io.firesteel.api.StorageLevel;

/// What is known of a dataset without computing it.
public interface RddFacts {

    FiresteelContext context();

    /// Unique in the application.
    int id();

    /// Null until it is set.
    String name();

    /// May list files, on the calling thread.
    int getNumPartitions();

    List<Partition> partitions();

    /// How its keys are partitioned, where that is known.
    Optional<Partitioner> partitioner();

    List<Dependency> dependencies();

    /// Hosts on which the partition is cheap to compute.
    List<String> preferredLocations(Partition partition);

    StorageLevel getStorageLevel();

    /// Whether it was written as a checkpoint already.
    boolean isCheckpointed();

    Optional<String> getCheckpointFile();

    /// Whether its lineage was cut by `localCheckpoint` already.
    default boolean isLocallyCheckpointed() {
        throw new UnsupportedOperationException("isLocallyCheckpointed of " + this);
    }

    /// Its lineage in Spark's form, one dataset a line, indented at each shuffle.
    String toDebugString();

    /// One partition of a dataset.
    interface Partition {
        /// Counts from 0.
        int index();
    }

    /// How a dataset depends on one of its parents.
    ///
    /// @param kind      Spark's name: `OneToOneDependency`, `RangeDependency`, `PruneDependency`, `NarrowDependency` or
    ///                  `ShuffleDependency`
    /// @param parentId  the parent's id
    /// @param shuffleId the exchange that it goes through, or -1
    record Dependency(String kind, int parentId, int shuffleId) {
    }
}

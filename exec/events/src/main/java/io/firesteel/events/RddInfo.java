package io.firesteel.events;

import java.util.List;

import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.StageTraits.Determinism;

/// A dataset as events carry it (Spark's `RDDInfo`).
///
/// @param scope            JSON of its operation scope, empty if none
/// @param partitions       how many it has
/// @param cachedPartitions how many of them are kept somewhere
/// @param memorySize       bytes kept in memory
/// @param diskSize         bytes kept on disk
public record RddInfo(int id, String name, String scope, String callSite, List<Integer> parents, Persist storageLevel,
        boolean barrier, Determinism determinism, int partitions, int cachedPartitions, long memorySize,
        long diskSize) {

    public RddInfo {
        parents = List.copyOf(parents);
    }

    /// A dataset of which nothing is known to be kept yet.
    public static RddInfo of(DatasetInfo d) {
        return new RddInfo(d.id(), d.name(), d.scope(), d.callSite(), d.parents(), d.persist(), d.barrier(),
                d.determinism(), d.partitions(), 0, 0, 0);
    }
}

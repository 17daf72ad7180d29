package io.firesteel.stages;

import java.util.List;

/// One dataset (RDD or cached relation) computed inside a stage: for deciding which inputs a cached dataset makes
/// unnecessary, for locality, and for the `RDD Info` of events.
///
/// @param id          unique in the application
/// @param name        what pages show, e.g. `MapPartitionsRDD`
/// @param scope       JSON of the operation scope, empty if none (Spark's `RDDOperationScope`)
/// @param callSite    short call site, e.g. `map at Job.java:10`
/// @param parents     ids of its direct parents, narrow and wide
/// @param exchanges   exchanges that it reads directly
/// @param persist     how it is kept; [Persist#NONE] when it is not
/// @param partitions  how many it has
/// @param aligned     partition i of the stage computes exactly partition i of this dataset
/// @param barrier     computed inside a barrier stage
/// @param determinism Spark's name of its deterministic level
public record DatasetInfo(int id, String name, String scope, String callSite, List<Integer> parents,
        List<Integer> exchanges, Persist persist, int partitions, boolean aligned, boolean barrier,
        StageTraits.Determinism determinism) {

    public DatasetInfo {
        parents = List.copyOf(parents);
        exchanges = List.copyOf(exchanges);
    }

    /// Whether its partitions are kept after they were computed.
    public boolean kept() {
        return !persist.equals(Persist.NONE);
    }

    /// How a dataset is kept (the five facts of Spark's `StorageLevel`).
    public record Persist(boolean disk, boolean memory, boolean offHeap, boolean deserialized, int replication) {
        public static final Persist NONE = new Persist(false, false, false, false, 1);
    }
}

package io.firesteel.stages;

import java.util.List;

/// One stage: a set of partitions that run the same opaque binary, what it needs of other stages and what it leaves
/// behind. Made by a front end's cutter, never changed afterwards; attempts and progress live in the DAG scheduler.
///
/// @param id         unique in the application
/// @param name       what pages and logs show, e.g. `reduceByKey at WordCount.java:31`
/// @param details    the call site's stack, one frame a line
/// @param partitions how many tasks, where they like to run, what each is told
/// @param binary     the code that every task of the stage runs
/// @param inputs     what has to exist before the stage can run
/// @param output     what the stage leaves behind
/// @param traits     how its tasks may be scheduled and retried
/// @param datasets   the datasets computed inside the stage, the last one first; for caching decisions and events
public record Stage(int id, String name, String details, Partitions partitions, StageBinary binary, List<Edge> inputs,
        StageOutput output, StageTraits traits, List<DatasetInfo> datasets) {

    public Stage {
        inputs = List.copyOf(inputs);
        datasets = List.copyOf(datasets);
    }

    /// How many tasks a full run has.
    public int taskCount() {
        return partitions.count();
    }
}

package io.firesteel.stages;

/// What a stage leaves behind.
public sealed interface StageOutput {

    /// Shuffle output: one map output per task, cut into `reducers` parts.
    ///
    /// @param exchange unique in the application; several jobs may share it
    /// @param reducers how many parts each map output has
    record Exchange(int exchange, int reducers) implements StageOutput {
    }

    /// One value per task, handed to the job's result sink.
    record Result() implements StageOutput {
    }

    /// One value per task, handed to the job's plan when the stage completes; broadcast data, runtime filters and samples
    /// travel this way.
    record Value(int value) implements StageOutput {
    }

    /// An object in the memory of each executor that ran the stage, e.g. a join's build side; rebuilt wherever absent.
    record PerExecutorObject(int object) implements StageOutput {
    }
}

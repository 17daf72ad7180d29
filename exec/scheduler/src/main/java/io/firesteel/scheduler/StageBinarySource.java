package io.firesteel.scheduler;

import java.util.List;

import io.firesteel.stages.StageBinary;

/// Where executors (through their backend) find the code of a stage that they were told to run; a snapshot kept by the
/// scheduler loop, safe from any thread.
public interface StageBinarySource {

    /// The code of a stage attempt, or null when the attempt is over. Also answers for a stage that builds a
    /// per-executor object ([io.firesteel.stages.StageOutput.PerExecutorObject]), with attempt 0, while a consumer runs.
    StageBinary binary(int stageId, int stageAttempt);

    /// The exchanges that a stage attempt reads; none when the attempt is over.
    List<Integer> exchanges(int stageId, int stageAttempt);
}

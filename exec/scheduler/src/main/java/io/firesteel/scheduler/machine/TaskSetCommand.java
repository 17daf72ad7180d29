package io.firesteel.scheduler.machine;

import java.util.Map;

import io.firesteel.stages.Stage;

/// What the DAG scheduler tells the task scheduler.
public sealed interface TaskSetCommand {

    /// Run partitions of a stage as one attempt; older attempts of the stage launch nothing more.
    ///
    /// @param partitions  which ones, ascending; null for all
    /// @param properties  of the job that asked first
    /// @param outputEpoch map outputs older than this are stale
    /// @param placement   where partitions like to run
    record Submit(int jobId, Stage stage, int attempt, int[] partitions, Map<String, String> properties,
            long outputEpoch, Placement placement) implements TaskSetCommand {

        /// The attempt's name.
        public StageAttempt id() {
            return new StageAttempt(stage.id(), attempt);
        }
    }

    /// Launch nothing more of any attempt of a stage, and kill what runs if asked.
    record Abandon(int stageId, boolean kill, boolean interruptThread, String reason) implements TaskSetCommand {
    }

    /// The partition's output exists: no attempt of the stage has to run it.
    record PartitionDone(int stageId, int partition) implements TaskSetCommand {
    }

    /// Tasks of the attempt that are launched from now on need outputs as new as this.
    record Refresh(StageAttempt attempt, long outputEpoch) implements TaskSetCommand {
    }

    /// The output that a task of a running attempt left is lost: run it again in the same attempt.
    record Reopen(StageAttempt attempt, int partition, long outputEpoch) implements TaskSetCommand {
    }
}

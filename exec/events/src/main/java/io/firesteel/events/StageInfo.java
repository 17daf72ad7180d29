package io.firesteel.events;

import java.util.List;
import java.util.Optional;

import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.Stage;

/// A stage attempt as events carry it (Spark's `StageInfo`).
///
/// @param name            its call site
/// @param taskCount       how many tasks this attempt runs
/// @param rdds            the datasets computed in it, the last one first
/// @param parents         ids of the stages that it reads
/// @param details         the call site's stack
/// @param submissionTime  [Event#NONE] while it has not been submitted
/// @param completionTime  [Event#NONE] while it has not ended
/// @param failureReason   why the attempt failed
/// @param accumulables    totals of the accumulators that its tasks changed; filled when it has ended
/// @param pushEnabled     whether its shuffle output is pushed and merged
/// @param pushMergers     to how many mergers
public record StageInfo(int stageId, int attempt, String name, int taskCount, List<RddInfo> rdds,
        List<Integer> parents, String details, long submissionTime, long completionTime,
        Optional<String> failureReason, List<AccumulableInfo> accumulables, int resourceProfileId,
        boolean pushEnabled, int pushMergers) {

    public StageInfo {
        rdds = List.copyOf(rdds);
        parents = List.copyOf(parents);
        accumulables = List.copyOf(accumulables);
    }

    /// A stage that has not been submitted.
    ///
    /// @param taskCount of this attempt; fewer than the stage has when some outputs exist
    public static StageInfo of(Stage stage, int attempt, int taskCount, List<Integer> parents) {
        List<RddInfo> rdds = stage.datasets().stream().map((DatasetInfo d) -> RddInfo.of(d)).toList();
        return new StageInfo(stage.id(), attempt, stage.name(), taskCount, rdds, parents, stage.details(), Event.NONE,
                Event.NONE, Optional.empty(), List.of(), stage.traits().resourceProfile(), false, 0);
    }

    /// This attempt once it has been submitted.
    public StageInfo submitted(long time) {
        return new StageInfo(stageId, attempt, name, taskCount, rdds, parents, details, time, completionTime,
                failureReason, accumulables, resourceProfileId, pushEnabled, pushMergers);
    }

    /// This attempt once it has ended; `failure` is empty when it ended well.
    public StageInfo completed(long time, Optional<String> failure, List<AccumulableInfo> totals) {
        return new StageInfo(stageId, attempt, name, taskCount, rdds, parents, details, submissionTime, time, failure,
                totals, resourceProfileId, pushEnabled, pushMergers);
    }
}

package io.firesteel.task;

/// Names one attempt at one partition of one stage attempt; everything that a task leaves behind is tagged with it.
///
/// @param jobId         the job for which the stage attempt was submitted
/// @param stageId       unique in the application
/// @param stageAttempt  counts from 0
/// @param partition     index in the stage
/// @param attemptNumber counts from 0 for each partition of a stage attempt
/// @param taskId        unique in the application
public record TaskAttempt(int jobId, int stageId, int stageAttempt, int partition, int attemptNumber, long taskId) {

    @Override
    public String toString() {
        return "task " + partition + "." + attemptNumber + " in stage " + stageId + "." + stageAttempt + " (TID "
                + taskId
                + ")";
    }
}

package io.firesteel.scheduler.machine;

/// Names one attempt of one stage; results, map outputs and commit rights are fenced by it.
///
/// @param stageId unique in the application
/// @param attempt counts from 0
public record StageAttempt(int stageId, int attempt) {

    @Override
    public String toString() {
        return stageId + "." + attempt;
    }
}

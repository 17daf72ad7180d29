package io.firesteel.scheduler;

/// Why an executor is gone (Spark's `ExecutorLossReason`).
///
/// @param message     for logs and events
/// @param causedByApp its tasks failed with it and count as failures; false for a pre-empted, drained, killed on purpose or
///                    decommissioned executor
/// @param outputsLost its map outputs went with it; false where a shuffle service keeps them
/// @param hostLost    every executor and every output of its host is gone
public record LossReason(String message, boolean causedByApp, boolean outputsLost, boolean hostLost) {

    /// The same, but its map outputs are served on.
    public LossReason withOutputsKept() {
        return new LossReason(message, causedByApp, false, hostLost);
    }

    /// It crashed or was cut off, and its outputs went with it.
    public static LossReason crashed(String message) {
        return new LossReason(message, true, true, false);
    }

    /// It was taken away through no fault of its tasks, and its outputs went with it.
    public static LossReason takenAway(String message) {
        return new LossReason(message, false, true, false);
    }
}

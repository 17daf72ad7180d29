package io.firesteel.scheduler.allocation;

/// What [AllocationPolicy] wants done.
public sealed interface AllocationAction {

    /// So many executors are wanted in all.
    record Want(int executors) implements AllocationAction {
    }

    /// This one is not wanted any more.
    ///
    /// @param idle nobody has asked for its end: what it holds may be moved away before
    record End(String executorId, String reason, boolean idle) implements AllocationAction {
    }
}

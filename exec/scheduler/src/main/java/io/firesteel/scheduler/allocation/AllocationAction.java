package io.firesteel.scheduler.allocation;

/// What [AllocationPolicy] wants done.
public sealed interface AllocationAction {

    /// So many executors are wanted in all.
    record Want(int executors) implements AllocationAction {
    }

    /// This one is not wanted any more.
    record End(String executorId, String reason) implements AllocationAction {
    }
}

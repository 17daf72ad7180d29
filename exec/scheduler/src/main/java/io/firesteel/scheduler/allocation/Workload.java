package io.firesteel.scheduler.allocation;

import java.util.List;

/// What there is to do and who is there to do it, at one moment. Made by the task scheduler, read by [AllocationPolicy].
///
/// @param waiting     tasks that have no slot
/// @param running     tasks that have one
/// @param perExecutor how many tasks an executor runs at once, at least 1
/// @param executors   those that are there and not being ended
public record Workload(int waiting, int running, int perExecutor, List<Member> executors) {
    public Workload {
        executors = List.copyOf(executors);
    }

    /// One executor.
    ///
    /// @param idleSince when its last task ended or it came, in the clock's milliseconds; -1 while it runs something
    /// @param holding   what would be missed without it; asked only of those that have been idle for long
    public record Member(String id, long idleSince, Holding holding) {
    }

    /// What an executor holds that others may want.
    public interface Holding {

        /// Blocks of kept datasets.
        boolean kept();

        /// Map outputs that nobody else can serve.
        boolean outputs();
    }
}

package io.firesteel.python.task;

import java.util.List;

/// What a running Python task tells its surroundings.
public interface TaskHooks {

    /// Throws when the task was told to stop; asked about five times a second and before each element.
    void checkKilled();

    /// Figures of the worker, once, when it is done.
    ///
    /// @param bootMillis    from the worker's start, or its last task, to the first byte of this one
    /// @param initMillis    until the function was ready
    /// @param finishMillis  until the end
    /// @param memorySpilled bytes, by Python's own sorters and mergers
    /// @param diskSpilled   the same on disk
    void finished(long bootMillis, long initMillis, long finishMillis, long memorySpilled, long diskSpilled);

    /// The pickled accumulator updates of the task, once, before the result ends.
    void accumulatorUpdates(List<byte[]> updates);
}

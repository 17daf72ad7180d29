package io.firesteel.python.worker;

/// The data section of one task, produced piece by piece on the task's own thread.
@FunctionalInterface
public interface InputSource {

    /// Appends the next piece, at least one byte, to `out`; false when that was the last. Exceptions end the task.
    boolean writeNext(FrameOutput out);
}

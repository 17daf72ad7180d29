package io.firesteel.operators.row;

import io.firesteel.operators.Usage;

/// What watches one operator of a task; called by the task's thread, once per batch.
public interface OperatorMeter {

    /// Before the operator is asked for a batch.
    void begin();

    /// After it has given one.
    ///
    /// @param rows of the batch; 0 at the end
    void end(int rows);

    /// Once, when the operator has given its last batch or is closed early.
    void used(Usage usage);
}

package io.firesteel.vector;

/// The body of a scalar function over columns: made once per expression and worker by its family's registry, called once
/// per batch. May keep buffers; never shared between threads.
public interface VectorFunction {

    /// Computes the result for some rows. `result` comes cleared and large enough.
    ///
    /// With [#nullPropagating()] the listed rows have no null argument, and nulls of the result for all other rows are
    /// already set; else the body looks at nulls itself. Rows not listed may hold anything and must not be judged.
    ///
    /// @param arguments one vector per argument, rows as in the batch
    /// @param selection the rows to compute, ascending; null for rows 0 to `count`
    /// @param count     how many rows to compute
    /// @param result    where value and null bit of each row go
    void evaluate(Vector[] arguments, int[] selection, int count, Vector result);

    /// Whether a null argument makes the result null without asking the body.
    default boolean nullPropagating() {
        return true;
    }
}

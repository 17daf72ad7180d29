package io.firesteel.operators.function.body;

import io.firesteel.vector.Vector;

/// A function of one row: reads the arguments at `row` and stores the result there; false makes the result null.
@FunctionalInterface
public interface RowBody {
    boolean apply(Vector[] arguments, int row, Vector result);
}

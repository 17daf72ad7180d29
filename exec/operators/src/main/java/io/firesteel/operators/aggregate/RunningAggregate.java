package io.firesteel.operators.aggregate;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.vector.Vector;

/// One aggregate over rows as they come, with its result at any time: for windows that are read from disk.
public final class RunningAggregate {
    private final Accumulator states;
    private final Vector result;
    private int[] groups = new int[0];

    public RunningAggregate(BoundAggregate call) {
        this.states = AccumulatorFactory.create(call);
        this.result = Vector.create(call.type(), 1);
        states.reserve(1);
    }

    /// Adds the first `n` of the listed rows.
    public void add(Vector[] arguments, int[] rows, int n) {
        if (n == 0) {
            return;
        }
        if (groups.length < n) {
            groups = new int[n];
        }
        states.update(groups, arguments, rows, n);
    }

    /// The result so far in row 0, valid until it is asked for again.
    public Vector result() {
        result.clear();
        states.results(0, 1, result);
        return result;
    }
}

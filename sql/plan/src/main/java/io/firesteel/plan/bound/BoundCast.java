package io.firesteel.plan.bound;

import java.util.List;

import io.firesteel.types.DataType;

/// A conversion to another type.
///
/// @param zone the session's time zone, for casts between text, dates and timestamps
public record BoundCast(BoundExpression child, DataType type, EvalMode mode, String zone,
        boolean nullable) implements BoundExpression {

    @Override
    public List<BoundExpression> children() {
        return List.of(child);
    }
}

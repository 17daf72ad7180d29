package io.firesteel.plan.bound;

import io.firesteel.types.DataType;

/// The column at `ordinal` of the operator's input; in join conditions left columns come first.
public record BoundColumn(int ordinal, DataType type, boolean nullable) implements BoundExpression {
}

package io.firesteel.plan.bound;

import io.firesteel.types.DataType;

/// A value that exists only when the task runs: a scalar subquery's result, by the id of the value that carries it.
public record BoundParameter(int id, DataType type, boolean nullable) implements BoundExpression {
}

package io.firesteel.plan.bound;

import io.firesteel.types.DataType;

/// A lambda's parameter.
///
/// @param id unique in the expression
public record BoundLambdaVariable(int id, String name, DataType type, boolean nullable) implements BoundExpression {
}

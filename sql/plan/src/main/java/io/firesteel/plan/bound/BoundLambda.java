package io.firesteel.plan.bound;

import java.util.List;

import io.firesteel.types.DataType;

/// A lambda as the argument of a higher-order function; its body may use outer columns.
///
/// @param variables the parameters in order
public record BoundLambda(List<BoundLambdaVariable> variables, BoundExpression body) implements BoundExpression {

    public BoundLambda {
        variables = List.copyOf(variables);
    }

    @Override
    public DataType type() {
        return body.type();
    }

    @Override
    public boolean nullable() {
        return body.nullable();
    }

    @Override
    public List<BoundExpression> children() {
        return List.of(body);
    }
}

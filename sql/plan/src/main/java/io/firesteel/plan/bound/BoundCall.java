package io.firesteel.plan.bound;

import java.util.List;

import io.firesteel.types.DataType;

/// A function or operator applied to its arguments.
///
/// Operators go by their sign: `+ - * / div % = <=> < <= > >= and or not`, unary minus is `negative`; others by Spark's
/// canonical function name in lower case (`isnull`, `coalesce`, `if`, `in`, `like`, `substring` …). Both sides of a
/// comparison have the same type; operands of decimal arithmetic may differ in precision and scale.
///
/// @param mode what errors do; functions that cannot fail ignore it
public record BoundCall(String function, List<BoundExpression> arguments, DataType type, boolean nullable,
        EvalMode mode) implements BoundExpression {

    public BoundCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<BoundExpression> children() {
        return arguments;
    }
}

package io.firesteel.plan.bound;

import java.io.Serializable;
import java.util.List;

import io.firesteel.types.DataType;

/// A scalar expression over the columns of one input, by ordinal. Made by the physical planner, read by the engine's
/// expression compiler. All coercions are explicit: a call's arguments have the types that its body takes.
public sealed interface BoundExpression extends Serializable
        permits BoundColumn, BoundLiteral, BoundParameter, BoundCall,
        BoundCast, BoundCase, BoundLambda, BoundLambdaVariable {

    DataType type();

    /// Whether a result may be null.
    boolean nullable();

    /// Operands in order.
    default List<BoundExpression> children() {
        return List.of();
    }
}

package io.firesteel.planner;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;

/// Binds single expressions outside of a plan: constants, filters of a scan.
public final class BoundExpressions {

    private BoundExpressions() {
    }

    /// The expression over the ordinals of `columns`.
    public static BoundExpression bind(Expression expression, List<AttributeReference> columns) {
        return new Binder(columns).bind(expression);
    }
}

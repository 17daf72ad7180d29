package io.firesteel.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundCase;
import io.firesteel.plan.bound.BoundCast;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundLambda;
import io.firesteel.plan.bound.BoundLambdaVariable;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.LambdaFunction;
import io.firesteel.plan.logical.Expression.LambdaVariable;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SortOrder;

/// Expressions over column ids to expressions over ordinals of one input.
final class Binder {
    private final Map<Long, Integer> ordinals = new HashMap<>();
    private final List<AttributeReference> columns;

    Binder(List<AttributeReference> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            ordinals.putIfAbsent(columns.get(i).id(), i);
        }
    }

    int ordinal(long id) {
        Integer i = ordinals.get(id);
        if (i == null) {
            throw new IllegalStateException("column #" + id + " is not among " + columns);
        }
        return i;
    }

    List<BoundExpression> all(List<Expression> list) {
        return list.stream().map(this::bind).toList();
    }

    BoundExpression bind(Expression e) {
        return switch (e) {
            case AttributeReference a -> new BoundColumn(ordinal(a.id()), a.type(), a.nullable());
            case Literal l -> new BoundLiteral(l.value(), l.type());
            case FunctionCall f -> new BoundCall(f.function(), all(f.arguments()), f.type(), f.nullable(), f.mode());
            case Cast c -> new BoundCast(bind(c.child()), c.type(), c.mode(), c.zone(), c.nullable());
            case CaseWhen c -> new BoundCase(all(c.conditions()), all(c.values()), c.otherwise() == null
                    ? null
                    : bind(c
                            .otherwise()),
                    c.type(), c.nullable());
            case LambdaVariable v -> variable(v);
            case LambdaFunction f ->
                new BoundLambda(f.variables().stream().map(Binder::variable).toList(), bind(f.body()));
            default -> throw new IllegalStateException("no bound form of " + e);
        };
    }

    private static BoundLambdaVariable variable(LambdaVariable v) {
        return new BoundLambdaVariable(v.id(), v.name(), v.type(), v.nullable());
    }

    BoundAggregate aggregate(AggregateCall a) {
        return new BoundAggregate(a.function(), all(a.arguments()), a.distinct(),
                a.filter() == null ? null : bind(a.filter()), a
                        .type(),
                a.mode());
    }

    List<SortKey> keys(List<SortOrder> orders) {
        return orders.stream().map(o -> new SortKey(bind(o.child()), o.ascending(), o.nullsFirst())).toList();
    }
}

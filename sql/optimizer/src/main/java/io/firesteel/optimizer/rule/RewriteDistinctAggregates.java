package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Rule;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;

/// Aggregates that are all DISTINCT over the same columns run over distinct rows, so that both groupings work in two phases.
///
/// ```
/// Aggregate [k], [count(distinct x)]   →   Aggregate [k], [count(x)]
///                                            Aggregate [k, x], [k, x]
/// ```
public final class RewriteDistinctAggregates implements Rule {
    private final LongSupplier ids;

    public RewriteDistinctAggregates(LongSupplier ids) {
        this.ids = ids;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(node -> node instanceof LogicalPlan.Aggregate a ? rewrite(a) : node);
    }

    private LogicalPlan rewrite(LogicalPlan.Aggregate a) {
        List<AggregateCall> calls = new ArrayList<>();
        for (NamedExpression output : a.outputs()) {
            if (output.child() instanceof AggregateCall call) {
                calls.add(call);
            } else if (!a.groupings().contains(output.child())) {
                return a;
            }
        }
        boolean fits = !calls.isEmpty() && calls.stream()
                .allMatch(c -> c.distinct() && c.filter() == null && c.arguments()
                        .equals(calls.getFirst().arguments()));
        if (!fits) {
            return a;
        }
        List<NamedExpression> inner = new ArrayList<>();
        List<Expression> innerKeys = new ArrayList<>();
        List<AttributeReference> keys = new ArrayList<>();
        for (Expression g : a.groupings()) {
            keys.add(key(g, inner, innerKeys));
        }
        List<Expression> arguments = new ArrayList<>();
        for (Expression x : calls.getFirst().arguments()) {
            arguments.add(key(x, inner, innerKeys));
        }
        LogicalPlan distinct = new LogicalPlan.Aggregate(a.child(), innerKeys, inner);
        List<NamedExpression> outputs = new ArrayList<>();
        for (NamedExpression output : a.outputs()) {
            Expression next = output.child() instanceof AggregateCall c
                    ? new AggregateCall(c.function(), arguments, false, null, c.type(), c.nullable(), c.mode())
                    : keys.get(a.groupings().indexOf(output.child()));
            outputs.add(new NamedExpression(output.id(), output.name(), next));
        }
        return new LogicalPlan.Aggregate(distinct, new ArrayList<>(keys), outputs);
    }

    private AttributeReference key(Expression e, List<NamedExpression> inner, List<Expression> innerKeys) {
        int known = innerKeys.indexOf(e);
        if (known >= 0) {
            return inner.get(known).toAttribute();
        }
        NamedExpression named = new NamedExpression(ids.getAsLong(),
                e instanceof AttributeReference a
                        ? a.name()
                        : "key" + inner
                                .size(),
                e);
        innerKeys.add(e);
        inner.add(named);
        return named.toAttribute();
    }
}

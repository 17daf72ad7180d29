package io.firesteel.optimizer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import io.firesteel.optimizer.Expressions;
import io.firesteel.optimizer.Rule;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// INTERSECT and EXCEPT as distinct rows semi- or anti-joined by null-safe equality; the ALL forms as counted groups whose
/// rows are given as often as the counts say.
public final class RewriteSetOperations implements Rule {
    private final LongSupplier ids;

    public RewriteSetOperations(LongSupplier ids) {
        this.ids = ids;
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        return plan.transformUp(
                node -> node instanceof LogicalPlan.SetOperation s ? s.all() ? counted(s) : joined(s) : node);
    }

    private static LogicalPlan joined(LogicalPlan.SetOperation s) {
        List<Expression> equal = new ArrayList<>();
        for (int i = 0; i < s.left().output().size(); i++) {
            equal.add(Expressions.call("<=>", s.left().output().get(i), s.right().output().get(i)));
        }
        LogicalPlan join = new LogicalPlan.Join(s.left(), s.right(),
                s.intersect() ? JoinKind.LEFT_SEMI : JoinKind.LEFT_ANTI,
                Expressions.and(equal), null);
        List<Expression> keys = new ArrayList<>(s.left().output());
        return new LogicalPlan.Aggregate(join, keys, s.left().output().stream().map(NamedExpression::of).toList());
    }

    private LogicalPlan counted(LogicalPlan.SetOperation s) {
        List<AttributeReference> columns = s.left()
                .output()
                .stream()
                .map(a -> new AttributeReference(ids.getAsLong(), a.name(), a
                        .type(), true))
                .toList();
        AttributeReference one = new AttributeReference(ids.getAsLong(), "left", SimpleType.LONG, false);
        AttributeReference other = new AttributeReference(ids.getAsLong(), "right", SimpleType.LONG, false);
        List<AttributeReference> output = new ArrayList<>(columns);
        output.add(one);
        output.add(other);
        LogicalPlan both = new LogicalPlan.Union(List.of(marked(s.left(), 1, 0), marked(s.right(), 0, 1)), output);
        List<NamedExpression> outputs = new ArrayList<>(columns.stream().map(NamedExpression::of).toList());
        NamedExpression lefts = new NamedExpression(ids.getAsLong(), "lefts", sum(one));
        NamedExpression rights = new NamedExpression(ids.getAsLong(), "rights", sum(other));
        outputs.add(lefts);
        outputs.add(rights);
        LogicalPlan groups = new LogicalPlan.Aggregate(both, new ArrayList<>(columns), outputs);
        Expression times = s.intersect()
                ? new FunctionCall("least", List.of(lefts.toAttribute(), rights.toAttribute()), SimpleType.LONG, true,
                        EvalMode.ANSI)
                : new FunctionCall("-", List.of(lefts.toAttribute(), rights.toAttribute()), SimpleType.LONG, true,
                        EvalMode.ANSI);
        LogicalPlan some = new LogicalPlan.Filter(groups,
                Expressions.call(">", times, new Literal(0L, SimpleType.LONG)));
        DataType numbers = new ArrayType(SimpleType.LONG, false);
        Expression sequence = new FunctionCall("sequence", List.of(new Literal(1L, SimpleType.LONG), times), numbers,
                true,
                EvalMode.ANSI);
        FunctionCall explode = new FunctionCall("explode", List.of(sequence), StructType.of(new StructField("col",
                SimpleType.LONG, false)), false, EvalMode.ANSI);
        LogicalPlan repeated = new LogicalPlan.Generate(some, explode, false,
                List.of(new AttributeReference(ids.getAsLong(), "col",
                        SimpleType.LONG, false)));
        List<NamedExpression> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            items.add(new NamedExpression(s.left().output().get(i).id(), columns.get(i).name(), columns.get(i)));
        }
        return new LogicalPlan.Project(repeated, items);
    }

    private LogicalPlan marked(LogicalPlan plan, long left, long right) {
        List<NamedExpression> items = new ArrayList<>(plan.output().stream().map(NamedExpression::of).toList());
        items.add(new NamedExpression(ids.getAsLong(), "left", new Literal(left, SimpleType.LONG)));
        items.add(new NamedExpression(ids.getAsLong(), "right", new Literal(right, SimpleType.LONG)));
        return new LogicalPlan.Project(plan, items);
    }

    private static Expression sum(AttributeReference column) {
        return new AggregateCall("sum", List.of(column), false, null, SimpleType.LONG, true, EvalMode.ANSI);
    }
}

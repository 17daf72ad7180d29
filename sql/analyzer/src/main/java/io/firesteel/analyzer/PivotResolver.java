package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.analyzer.scope.Environment;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.value.Origins;
import io.firesteel.analyzer.value.PrettyNames;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedPivot;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedUnpivot;
import io.firesteel.types.SimpleType;

/// PIVOT as a grouping whose aggregates are filtered by the pivot value; UNPIVOT as one projection per column set.
final class PivotResolver {
    private final AnalysisRun run;

    PivotResolver(AnalysisRun run) {
        this.run = run;
    }

    Resolved pivot(UnresolvedPivot p, Resolved child, Environment env) {
        if (p.on().size() != 1) {
            throw AnalysisErrors.unsupported("PIVOT over several columns", Origin.NONE);
        }
        ExpressionResolver resolver = new ExpressionResolver(run, run.scope(child), env);
        Expression on = resolver.resolve(p.on().getFirst());
        List<Expression> aggregates = resolver.all(p.aggregates());
        List<Long> used = new ArrayList<>(
                ExpressionResolver.references(on).stream().map(AttributeReference::id).toList());
        aggregates.forEach(a -> ExpressionResolver.references(a).forEach(r -> used.add(r.id())));
        LogicalPlan input = child.visible();
        List<AttributeReference> keys = input.output().stream().filter(a -> !used.contains(a.id())).toList();
        List<NamedExpression> outputs = new ArrayList<>(keys.stream().map(NamedExpression::of).toList());
        for (UnresolvedExpression value : p.values()) {
            Expression constant = resolver
                    .unify("PIVOT", List.of(on, resolver.resolve(value)), Origins.of(value))
                    .get(1);
            String label = value instanceof UnresolvedNamed n ? n.names().getFirst() : PrettyNames.of(value);
            Expression match = new FunctionCall("<=>", List.of(run.coercion().cast(on, constant.type()), constant),
                    SimpleType.BOOLEAN, false, EvalMode.ANSI);
            for (int i = 0; i < aggregates.size(); i++) {
                UnresolvedExpression written = p.aggregates().get(i);
                String name = aggregates.size() == 1
                        ? label
                        : label + "_" + (written instanceof UnresolvedNamed n
                                ? n.names().getFirst()
                                : PrettyNames.of(written));
                outputs.add(new NamedExpression(run.ids().next(), name, filtered(aggregates.get(i), match)));
            }
        }
        return Resolved.plain(new LogicalPlan.Aggregate(input, new ArrayList<>(keys), outputs));
    }

    private static Expression filtered(Expression aggregate, Expression match) {
        if (!(aggregate instanceof AggregateCall a)) {
            throw AnalysisErrors.unsupported("an expression around the aggregates of PIVOT", Origin.NONE);
        }
        Expression filter = a.filter() == null
                ? match
                : new FunctionCall("and", List.of(a.filter(), match),
                        SimpleType.BOOLEAN, a.filter().nullable(), EvalMode.ANSI);
        return new AggregateCall(a.function(), a.arguments(), a.distinct(), filter, a.type(), true, a.mode());
    }

    Resolved unpivot(UnresolvedUnpivot u, Resolved child, Environment env) {
        ExpressionResolver resolver = new ExpressionResolver(run, run.scope(child), env);
        List<List<Expression>> sets = u.columnSets().stream().map(resolver::all).toList();
        List<Long> used = sets.stream()
                .flatMap(List::stream)
                .flatMap(e -> ExpressionResolver.references(e).stream())
                .map(
                        AttributeReference::id)
                .toList();
        LogicalPlan input = child.visible();
        List<AttributeReference> kept = input.output().stream().filter(a -> !used.contains(a.id())).toList();
        List<AttributeReference> output = new ArrayList<>(kept);
        output.add(new AttributeReference(run.ids().next(), u.nameColumn(), SimpleType.STRING, false));
        List<List<Expression>> projections = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            List<Expression> row = new ArrayList<>(kept);
            row.add(new Literal(u.setNames().get(s), SimpleType.STRING));
            projections.add(row);
        }
        for (int v = 0; v < u.valueColumns().size(); v++) {
            int column = v;
            List<Expression> unified = resolver.unify("UNPIVOT", sets.stream().map(s -> s.get(column)).toList(),
                    Origin.NONE);
            output.add(
                    new AttributeReference(run.ids().next(), u.valueColumns().get(v), unified.getFirst().type(), true));
            for (int s = 0; s < sets.size(); s++) {
                projections.get(s).add(unified.get(s));
            }
        }
        LogicalPlan plan = new LogicalPlan.Expand(input, projections, output);
        if (!u.includeNulls()) {
            Expression some = output.subList(kept.size() + 1, output.size())
                    .stream()
                    .map(a -> (Expression) new FunctionCall(
                            "isnotnull", List.of(a), SimpleType.BOOLEAN, false, EvalMode.ANSI))
                    .reduce((a, b) -> new FunctionCall("or",
                            List.of(a, b), SimpleType.BOOLEAN, false, EvalMode.ANSI))
                    .orElseThrow();
            plan = new LogicalPlan.Filter(plan, some);
        }
        return Resolved.plain(plan);
    }
}

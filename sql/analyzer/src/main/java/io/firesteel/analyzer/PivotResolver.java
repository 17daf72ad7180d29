package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedFunction;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedNamed;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedPivot;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedUnpivot;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;

/// PIVOT as a grouping whose aggregates are filtered by the pivot value; UNPIVOT as one projection per column set.
final class PivotResolver {
    private final AnalysisRun run;

    PivotResolver(AnalysisRun run) {
        this.run = run;
    }

    Resolved pivot(UnresolvedPivot p, Resolved child, Environment env) {
        ExpressionResolver resolver = new ExpressionResolver(run, run.scope(child), env);
        List<Expression> on = resolver.all(p.on());
        List<Expression> aggregates = resolver.all(p.aggregates());
        Set<Long> used = new HashSet<>();
        on.forEach(e -> ExpressionResolver.references(e).forEach(r -> used.add(r.id())));
        for (int i = 0; i < aggregates.size(); i++) {
            Expression a = aggregates.get(i);
            if (!SelectResolver.aggregate(a)) {
                throw AnalysisErrors.of(AnalysisErrors.PIVOT_AGGREGATE,
                        Map.of("sql", PrettyNames.of(p.aggregates().get(i))), Origins.of(p.aggregates().get(i)));
            }
            ExpressionResolver.references(a).forEach(r -> used.add(r.id()));
        }
        LogicalPlan input = child.visible();
        List<AttributeReference> keys = input.output().stream().filter(a -> !used.contains(a.id())).toList();
        boolean simple = aggregates.stream().allMatch(a -> hasSlot(a.type()));
        Map<AggregateCall, NamedExpression> calls = new LinkedHashMap<>();
        List<NamedExpression> items = new ArrayList<>(keys.stream().map(NamedExpression::of).toList());
        for (UnresolvedExpression value : p.values()) {
            List<String> shown = new ArrayList<>();
            Expression match = match(on, value, resolver, shown);
            String label = value instanceof UnresolvedNamed n
                    ? n.names().getFirst()
                    : shown.size() == 1 ? shown.getFirst() : "{" + String.join(", ", shown) + "}";
            for (int i = 0; i < aggregates.size(); i++) {
                UnresolvedExpression written = p.aggregates().get(i);
                String name = aggregates.size() == 1
                        ? label
                        : label + "_" + (written instanceof UnresolvedNamed n
                                ? n.names().getFirst()
                                : resolver.pretty().column(written));
                Expression cell = cell(aggregates.get(i), match, calls);
                items.add(run.ids().named(name, simple ? whereRows(cell, match, calls) : cell));
            }
        }
        List<NamedExpression> outputs = new ArrayList<>(keys.stream().map(NamedExpression::of).toList());
        outputs.addAll(calls.values());
        LogicalPlan plan = new LogicalPlan.Aggregate(input, new ArrayList<>(keys), outputs);
        return Resolved.plain(new LogicalPlan.Project(plan, items));
    }

    /// Spark makes the cells of such types out of groups by the pivot columns, too: without a row there is no value.
    private static boolean hasSlot(DataType type) {
        return type instanceof DecimalType || type == SimpleType.BOOLEAN || type.isNumeric();
    }

    private Expression whereRows(Expression cell, Expression match, Map<AggregateCall, NamedExpression> calls) {
        AggregateCall rows = new AggregateCall("count", List.of(new Literal(1, SimpleType.INTEGER)), false, match,
                SimpleType.LONG, false, EvalMode.ANSI);
        Expression some = new FunctionCall(">", List.of(column(rows, calls), new Literal(0L, SimpleType.LONG)),
                SimpleType.BOOLEAN, false, EvalMode.ANSI);
        return new FunctionCall("if", List.of(some, cell, new Literal(null, cell.type())), cell.type(), true,
                EvalMode.ANSI);
    }

    private Expression column(AggregateCall call, Map<AggregateCall, NamedExpression> calls) {
        return calls.computeIfAbsent(call, c -> run.ids().named(c.function(), c)).toAttribute();
    }

    /// Whether a row has the pivot columns' values.
    ///
    /// @param shown takes the values as text
    private Expression match(List<Expression> on, UnresolvedExpression written, ExpressionResolver resolver,
            List<String> shown) {
        UnresolvedExpression value = written instanceof UnresolvedNamed n ? n.child() : written;
        List<UnresolvedExpression> parts = on.size() == 1 ? List.of(value) : fields(value);
        if (parts.size() != on.size()) {
            throw AnalysisErrors.of(AnalysisErrors.PIVOT_TYPE, Map.of("value", PrettyNames.of(value)),
                    Origins.of(value));
        }
        Expression all = null;
        for (int i = 0; i < parts.size(); i++) {
            Expression constant = resolver.resolve(parts.get(i));
            if (!ExpressionResolver.references(constant).isEmpty()) {
                throw AnalysisErrors.of(AnalysisErrors.PIVOT_VALUE, Map.of("expression", PrettyNames.of(value)),
                        Origins.of(value));
            }
            shown.add(shown(constant, parts.get(i)));
            Expression equal = new FunctionCall("<=>",
                    List.of(on.get(i), run.coercion()
                            .cast(constant, on.get(i).type(),
                                    constant.type().isText() ? EvalMode.ANSI : EvalMode.LEGACY)),
                    SimpleType.BOOLEAN, false, EvalMode.ANSI);
            all = all == null
                    ? equal
                    : new FunctionCall("and", List.of(all, equal), SimpleType.BOOLEAN, false, EvalMode.ANSI);
        }
        return all;
    }

    private static List<UnresolvedExpression> fields(UnresolvedExpression value) {
        return value instanceof UnresolvedFunction f && f.name().getLast().matches("(?i)\\$row|struct")
                ? f.arguments()
                : List.of();
    }

    /// A value as text; of a date or a time without its type.
    private static String shown(Expression constant, UnresolvedExpression written) {
        return constant instanceof Literal l && l.value() == null
                ? "null"
                : PrettyNames.of(written).replaceFirst("^[A-Z_]+ '(.*)'$", "$1");
    }

    /// An aggregation over the rows of a cell alone.
    private Expression cell(Expression e, Expression match, Map<AggregateCall, NamedExpression> calls) {
        if (!(e instanceof AggregateCall a)) {
            return e.children().isEmpty()
                    ? e
                    : e.withChildren(e.children().stream().map(c -> cell(c, match, calls)).toList());
        }
        Expression filter = a.filter() == null
                ? match
                : new FunctionCall("and", List.of(a.filter(), match),
                        SimpleType.BOOLEAN, a.filter().nullable(), EvalMode.ANSI);
        return column(new AggregateCall(a.function(), a.arguments(), a.distinct(), filter, a.type(), true, a.mode()),
                calls);
    }

    /// Values of one type; texts stand with nothing else.
    private static List<Expression> unified(ExpressionResolver resolver, List<Expression> values) {
        List<DataType> types = values.stream().map(Expression::type).filter(t -> t != SimpleType.NULL).toList();
        boolean apart = Set.<Predicate<DataType>>of(DataType::isText, t -> t == SimpleType.BOOLEAN)
                .stream()
                .anyMatch(kind -> types.stream().anyMatch(kind) && !types.stream().allMatch(kind));
        try {
            if (!apart) {
                return resolver.unify("UNPIVOT", values, Origin.NONE);
            }
        } catch (AnalysisException different) {
            // Told below, as one error of its own.
        }
        throw AnalysisErrors.of(AnalysisErrors.UNPIVOT_TYPE,
                Map.of("types", String.join(", ", types.stream().map(DataType::sql).distinct().toList())), Origin.NONE);
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
            List<Expression> unified = unified(resolver, sets.stream().map(s -> s.get(column)).toList());
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

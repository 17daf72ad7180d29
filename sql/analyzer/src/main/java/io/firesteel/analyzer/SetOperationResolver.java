package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.plan.Origin;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan.SetOperator;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;

/// UNION, INTERSECT, EXCEPT: columns side by side, brought to common types.
final class SetOperationResolver {
    private final AnalysisRun run;

    SetOperationResolver(AnalysisRun run) {
        this.run = run;
    }

    Resolved resolve(UnresolvedSetOperation s, LogicalPlan left, LogicalPlan rightAsIs) {
        LogicalPlan first = left;
        LogicalPlan right = rightAsIs;
        if (s.byName()) {
            List<AttributeReference> missing = right.output()
                    .stream()
                    .filter(r -> find(left.output(), r.name()).isEmpty())
                    .toList();
            first = padded(left, missing, s.allowMissing());
            right = reordered(right, first.output(), s.allowMissing());
        }
        List<AttributeReference> a = first.output();
        List<AttributeReference> b = right.output();
        if (a.size() != b.size()) {
            throw AnalysisErrors.of(AnalysisErrors.COLUMNS,
                    Map.of("operator", s.operator().name(), "firstNumColumns", "" + a
                            .size(), "invalidOrdinalNum", "second", "invalidNumColumns", "" + b.size()),
                    Origin.NONE);
        }
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            types.add(common(s.operator(), i, a.get(i), b.get(i)));
        }
        if (s.operator() != SetOperator.UNION || !s.all()) {
            refuseMaps(a);
        }
        LogicalPlan x = cast(first, types);
        LogicalPlan y = cast(right, types);
        if (s.operator() != SetOperator.UNION) {
            return Resolved.plain(new LogicalPlan.SetOperation(x, y, s.operator() == SetOperator.INTERSECT, s.all()));
        }
        LogicalPlan union = union(x, y);
        return Resolved.plain(s.all() ? union : DistinctResolver.distinct(union));
    }

    /// Maps have no equals.
    private static void refuseMaps(List<AttributeReference> columns) {
        for (AttributeReference column : columns) {
            if (column.type() instanceof MapType) {
                throw AnalysisErrors.of(AnalysisErrors.MAP_SET,
                        Map.of("colName", "`" + column.name() + "`", "dataType", "\"" + column.type().sql() + "\""),
                        Origin.NONE);
            }
        }
    }

    /// Unions of unions become one node with many inputs.
    private LogicalPlan union(LogicalPlan x, LogicalPlan y) {
        List<LogicalPlan> inputs = new ArrayList<>();
        for (LogicalPlan side : List.of(x, y)) {
            if (side instanceof LogicalPlan.Union u) {
                inputs.addAll(u.children());
            } else {
                inputs.add(side);
            }
        }
        List<AttributeReference> output = new ArrayList<>();
        for (int i = 0; i < x.output().size(); i++) {
            AttributeReference a = x.output().get(i);
            output.add(new AttributeReference(run.ids().next(), a.name(), a.type(), a.nullable() || y.output()
                    .get(i)
                    .nullable()));
        }
        return new LogicalPlan.Union(inputs, output);
    }

    private DataType common(SetOperator operator, int i, AttributeReference a, AttributeReference b) {
        return run.coercion()
                .common(a.type(), b.type())
                .orElseThrow(() -> AnalysisErrors.of(AnalysisErrors.INCOMPATIBLE, Map.of(
                        "operator", operator.name(), "columnOrdinalNumber", ordinal(i), "tableOrdinalNumber", "second",
                        "dataType1",
                        "\"" + b.type().sql() + "\"", "dataType2", "\"" + a.type().sql() + "\""), Origin.NONE));
    }

    private static String ordinal(int i) {
        return switch (i) {
            case 0 -> "first";
            case 1 -> "second";
            case 2 -> "third";
            default -> (i + 1) + "th";
        };
    }

    private LogicalPlan cast(LogicalPlan plan, List<DataType> types) {
        List<NamedExpression> items = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < types.size(); i++) {
            AttributeReference a = plan.output().get(i);
            Expression cast = run.coercion().cast(a, types.get(i));
            changed |= cast != a;
            items.add(run.ids().named(a.name(), cast));
        }
        return changed ? new LogicalPlan.Project(plan, items) : plan;
    }

    private Optional<AttributeReference> find(List<AttributeReference> columns, String name) {
        boolean exact = run.session().caseSensitive();
        return columns.stream()
                .filter(c -> exact ? c.name().equals(name) : c.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private LogicalPlan padded(LogicalPlan plan, List<AttributeReference> missing, boolean allowed) {
        if (missing.isEmpty()) {
            return plan;
        }
        if (!allowed) {
            throw AnalysisErrors.column(List.of(missing.getFirst().name()),
                    plan.output()
                            .stream()
                            .map(AttributeReference::name)
                            .toList(),
                    Origin.NONE);
        }
        List<NamedExpression> items = new ArrayList<>(plan.output().stream().map(NamedExpression::of).toList());
        missing.forEach(m -> items.add(new NamedExpression(run.ids().next(), m.name(), new Literal(null, m.type()))));
        return new LogicalPlan.Project(plan, items);
    }

    private LogicalPlan reordered(LogicalPlan plan, List<AttributeReference> order, boolean allowed) {
        List<NamedExpression> items = new ArrayList<>();
        for (AttributeReference wanted : order) {
            Optional<AttributeReference> found = find(plan.output(), wanted.name());
            if (found.isEmpty() && !allowed) {
                throw AnalysisErrors.column(List.of(wanted.name()),
                        plan.output().stream().map(AttributeReference::name).toList(),
                        Origin.NONE);
            }
            items.add(found.map(NamedExpression::of)
                    .orElseGet(() -> new NamedExpression(run.ids().next(), wanted.name(),
                            new Literal(null, wanted.type()))));
        }
        return new LogicalPlan.Project(plan, items);
    }
}

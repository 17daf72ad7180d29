package io.firesteel.analyzer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.analyzer.value.Origins;
import io.firesteel.plan.Origin;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.SortOrder;
import io.firesteel.plan.logical.Expression.WindowCall;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.NamedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.UnresolvedAttribute;
import io.firesteel.types.SimpleType;

/// Grouping: an Aggregate node that gives the grouping values and the aggregate calls, and the SELECT list, HAVING and hidden
/// sort keys rewritten over it. Grouping sets put an Expand below.
final class AggregateResolver {
    private final AnalysisRun run;
    private final SelectBlock block;
    private final SelectListResolver.SelectList list;
    private final ExpressionResolver resolver;
    private final Map<Expression, AttributeReference> groups = new LinkedHashMap<>();
    private final Map<AggregateCall, NamedExpression> calls = new LinkedHashMap<>();
    private List<Expression> groupings;
    private AttributeReference groupingId;
    private List<NamedExpression> rewritten;

    AggregateResolver(AnalysisRun run, SelectBlock block, SelectListResolver.SelectList list,
            ExpressionResolver resolver) {
        this.run = run;
        this.block = block;
        this.list = list;
        this.resolver = resolver;
    }

    /// The list over the aggregate, after [#plan].
    List<NamedExpression> rewritten() {
        return rewritten;
    }

    LogicalPlan plan(List<NamedExpression> items, Expression having) {
        groupings = groupings();
        for (Expression g : groupings) {
            if (SelectResolver.aggregate(g)) {
                throw AnalysisErrors.of(AnalysisErrors.GROUP_BY_AGGREGATE, Map.of("sqlExpr", "an aggregate"),
                        Origins.of(block.grouping().groupings().getFirst()));
            }
        }
        LogicalPlan input = list.child().plan();
        List<NamedExpression> keys = new ArrayList<>();
        boolean sets = block.grouping() != null && !block.grouping().sets().isEmpty();
        if (sets) {
            input = expand(input, keys);
        } else {
            for (Expression g : groupings) {
                NamedExpression key = run.ids()
                        .named(g instanceof AttributeReference a ? a.name() : "group" + keys.size(), unsigned(g));
                if (groups.putIfAbsent(g, key.toAttribute()) == null) {
                    keys.add(key);
                }
            }
        }
        rewritten = items.stream().map(i -> rewrite(i)).toList();
        Expression condition = having == null ? null : condition(having);
        List<NamedExpression> outputs = new ArrayList<>(keys);
        outputs.addAll(calls.values());
        LogicalPlan plan = new LogicalPlan.Aggregate(input, keys.stream().map(NamedExpression::child).toList(),
                outputs);
        return condition == null ? plan : new LogicalPlan.Filter(plan, condition);
    }

    /// A column that is no group is none that HAVING can see.
    private Expression condition(Expression having) {
        Expression next = replace(having);
        next.forEach(x -> {
            if (x instanceof AttributeReference a && !known(a)) {
                throw AnalysisErrors.column(List.of(a.name()),
                        list.items().stream().map(NamedExpression::name).toList(),
                        block.having().map(Origins::of).orElse(origin()));
            }
        });
        return next;
    }

    /// Zeros of both signs are one group, shown without the sign.
    private static Expression unsigned(Expression g) {
        if (g.type() == SimpleType.DOUBLE) {
            return new FunctionCall("+", List.of(g, new Literal(0.0, SimpleType.DOUBLE)), g.type(), g.nullable(),
                    EvalMode.ANSI);
        }
        return g;
    }

    private List<Expression> groupings() {
        List<Expression> found = new ArrayList<>();
        if (block.grouping() == null) {
            return found;
        }
        if (block.grouping().all()) {
            list.items()
                    .stream()
                    .map(NamedExpression::child)
                    .filter(e -> !SelectResolver.aggregate(e))
                    .forEach(found::add);
            return found;
        }
        for (UnresolvedExpression written : block.grouping().groupings()) {
            found.add(grouping(written));
        }
        return found;
    }

    private Expression grouping(UnresolvedExpression written) {
        Integer position = SelectResolver.position(written);
        if (position != null && run.session().groupByOrdinal()) {
            SelectResolver.check(position, list.items().size(), false, written);
            Expression item = list.items().get(position - 1).child();
            if (SelectResolver.aggregate(item)) {
                throw AnalysisErrors.of(AnalysisErrors.GROUP_BY_POSITION_AGGREGATE,
                        Map.of("index", "" + position, "aggExpr", list.items().get(position - 1).name()),
                        Origins.of(written));
            }
            return item;
        }
        if (written instanceof UnresolvedAttribute a && a.name().size() == 1 && run.session().groupByAliases()
                && resolver
                        .scope()
                        .find(a.name(), a.origin()) == null) {
            for (NamedExpression item : list.items()) {
                if (item.name().toLowerCase(Locale.ROOT).equals(a.name().getFirst().toLowerCase(Locale.ROOT))) {
                    return item.child();
                }
            }
        }
        return resolver.resolve(written);
    }

    /// One copy of each row per grouping set, with null for the keys that the set leaves out, and the set's id.
    private LogicalPlan expand(LogicalPlan input, List<NamedExpression> keys) {
        List<AttributeReference> columns = new ArrayList<>();
        for (Expression g : groupings) {
            AttributeReference column = new AttributeReference(run.ids().next(), g instanceof AttributeReference a
                    ? a.name()
                    : "group" + columns.size(), g.type(), true);
            groups.putIfAbsent(g, column);
            columns.add(column);
        }
        groupingId = new AttributeReference(run.ids().next(), "spark_grouping_id", SimpleType.LONG, false);
        List<List<Expression>> projections = new ArrayList<>();
        boolean twins = block.grouping().sets().stream().map(HashSet::new).distinct().count() < block.grouping()
                .sets()
                .size();
        for (List<Integer> set : block.grouping().sets()) {
            List<Expression> row = new ArrayList<>(input.output());
            long id = 0;
            for (int i = 0; i < groupings.size(); i++) {
                boolean kept = set.contains(i);
                row.add(kept ? groupings.get(i) : new Literal(null, groupings.get(i).type()));
                id = id << 1 | (kept ? 0 : 1);
            }
            row.add(new Literal(id, SimpleType.LONG));
            if (twins) {
                // Equal sets stay apart by their places.
                row.add(new Literal((long) projections.size(), SimpleType.LONG));
            }
            projections.add(row);
        }
        List<AttributeReference> output = new ArrayList<>(input.output());
        output.addAll(columns);
        output.add(groupingId);
        columns.forEach(c -> keys.add(NamedExpression.of(c)));
        keys.add(NamedExpression.of(groupingId));
        if (twins) {
            AttributeReference place = new AttributeReference(run.ids().next(), "grouping_place", SimpleType.LONG,
                    false);
            output.add(place);
            keys.add(NamedExpression.of(place));
        }
        return new LogicalPlan.Expand(input, projections, output);
    }

    private NamedExpression rewrite(NamedExpression item) {
        Expression next = rewrite(item.child());
        boolean same = item.passes() && next instanceof AttributeReference a && a.id() == item.id();
        // The id stays: sort orders over the list already name it.
        return same ? item : new NamedExpression(item.id(), item.name(), next);
    }

    private Expression rewrite(Expression e) {
        Expression next = replace(e);
        next.forEach(x -> {
            if (x instanceof AttributeReference a && !known(a)) {
                throw groupings.isEmpty() && block.grouping() == null
                        ? AnalysisErrors.of(AnalysisErrors.MISSING_GROUP_BY, Map.of(), origin())
                        : AnalysisErrors.of(AnalysisErrors.MISSING_AGGREGATION, Map.of("expression", a.name()),
                                origin());
            }
        });
        return next;
    }

    private Origin origin() {
        return block.items().isEmpty()
                ? Origin.NONE
                : Origins.of(block.items().getFirst());
    }

    private boolean known(AttributeReference a) {
        return groups.values().stream().anyMatch(g -> g.id() == a.id()) || calls.values()
                .stream()
                .anyMatch(c -> c.id() == a
                        .id())
                || groupingId != null && groupingId.id() == a.id();
    }

    private Expression replace(Expression e) {
        AttributeReference group = groups.get(e);
        if (group != null) {
            return group;
        }
        return switch (e) {
            case WindowCall w -> {
                List<Expression> arguments = w.call().children().stream().map(this::replace).toList();
                List<SortOrder> orders = w.orderBy().stream().map(o -> o.withChild(replace(o.child()))).toList();
                yield new WindowCall((AggregateCall) w.call().withChildren(arguments),
                        w.partitionBy()
                                .stream()
                                .map(this::replace)
                                .toList(),
                        orders, w.frame(), w.ignoreNulls());
            }
            case AggregateCall a when a.function().startsWith("grouping") -> groupingFunction(a);
            case AggregateCall a ->
                calls.computeIfAbsent(a, c -> new NamedExpression(run.ids().next(), c.function(), c))
                        .toAttribute();
            default -> {
                List<Expression> children = e.children();
                yield children.isEmpty() ? e : e.withChildren(children.stream().map(this::replace).toList());
            }
        };
    }

    private static String shown(List<Expression> columns) {
        return String.join(", ", columns.stream()
                .map(c -> c instanceof AttributeReference a ? a.name() : "an expression")
                .toList());
    }

    /// `grouping(x)` is the bit of x in the set's id, `grouping_id()` the id.
    private Expression groupingFunction(AggregateCall a) {
        if (groupingId == null) {
            throw AnalysisErrors.of(AnalysisErrors.NO_GROUPING_SETS, Map.of(), origin());
        }
        if (a.function().equals("grouping_id")) {
            if (!a.arguments().isEmpty() && !a.arguments().equals(groupings)) {
                throw AnalysisErrors.of(AnalysisErrors.GROUPING_ID_COLUMN, Map.of("groupingIdColumn",
                        shown(a.arguments()), "groupByColumns", shown(groupings)), origin());
            }
            return groupingId;
        }
        int i = groupings.indexOf(a.arguments().getFirst());
        if (i < 0) {
            throw AnalysisErrors.of(AnalysisErrors.GROUPING_COLUMN, Map.of("grouping", shown(a.arguments()),
                    "groupingColumns", shown(groupings)), origin());
        }
        Expression shifted = new FunctionCall("shiftright", List.of(groupingId, new Literal(groupings.size() - 1 - i,
                SimpleType.INTEGER)), SimpleType.LONG, false, EvalMode.ANSI);
        Expression bit = new FunctionCall("&", List.of(shifted, new Literal(1L, SimpleType.LONG)), SimpleType.LONG,
                false,
                EvalMode.ANSI);
        return run.coercion().cast(bit, SimpleType.BYTE, EvalMode.LEGACY);
    }
}

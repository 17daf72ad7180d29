package io.firesteel.plan.logical;

import java.util.List;
import java.util.stream.Collectors;

import io.firesteel.plan.logical.Expression.AggregateCall;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.CaseWhen;
import io.firesteel.plan.logical.Expression.Cast;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.LambdaFunction;
import io.firesteel.plan.logical.Expression.LambdaVariable;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.Expression.OuterReference;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.Expression.WindowCall;

/// Logical plans as indented text, as EXPLAIN EXTENDED shows them.
public final class PlanText {

    private PlanText() {
    }

    /// The plan, one node a line, inputs below and indented.
    public static String of(LogicalPlan plan) {
        StringBuilder text = new StringBuilder();
        append(plan, 0, text);
        return text.toString();
    }

    private static void append(LogicalPlan plan, int depth, StringBuilder text) {
        text.append(depth == 0 ? "" : "   ".repeat(depth - 1) + "+- ").append(line(plan)).append('\n');
        plan.children().forEach(c -> append(c, depth + 1, text));
    }

    private static String line(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Scan s ->
                "Scan " + s.relation().format() + " " + s.relation().name() + " " + columns(s.output())
                        + (s.filters().isEmpty() ? "" : " filters " + all(s.filters()));
            case LogicalPlan.Values v -> "Values " + columns(v.output()) + " " + v.rows().size() + " rows";
            case LogicalPlan.Range r ->
                "Range (" + r.start() + ", " + r.end() + ", step=" + r.step() + ") " + of(r.column());
            case LogicalPlan.ExternalRelation e -> "ExternalRelation " + e.kind() + " " + columns(e.output());
            case LogicalPlan.Project p -> "Project " + named(p.items());
            case LogicalPlan.Filter f -> "Filter " + of(f.condition());
            case LogicalPlan.Aggregate a -> "Aggregate " + all(a.groupings()) + ", " + named(a.outputs());
            case LogicalPlan.Window w -> "Window " + named(w.calls());
            case LogicalPlan.Expand e -> "Expand " + e.projections().size() + " projections " + columns(e.output());
            case LogicalPlan.Generate g -> "Generate " + of(g.generator()) + (g.outer() ? " outer " : " ") + columns(g
                    .generated());
            case LogicalPlan.Sort s -> "Sort "
                    + s.orders()
                            .stream()
                            .map(o -> of(o.child()) + (o.ascending() ? " ASC" : " DESC")
                                    + (o.nullsFirst() ? " NULLS FIRST" : " NULLS LAST"))
                            .collect(Collectors.joining(", ", "[", "]"))
                    + (s
                            .global() ? ", true" : ", false");
            case LogicalPlan.Limit l -> "Limit " + l.limit() + (l.offset() == 0 ? "" : " offset " + l.offset());
            case LogicalPlan.Repartition r -> "Repartition " + r.count() + ", " + r.shuffle() + " " + all(r.keys());
            case LogicalPlan.Sample s -> "Sample " + s.lower() + ", " + s.upper();
            case LogicalPlan.Hint h -> "Hint " + h.name();
            case LogicalPlan.Join j -> "Join " + j.kind() + (j.condition() == null ? "" : ", " + of(j.condition()));
            case LogicalPlan.Union u -> "Union " + columns(u.output());
            case LogicalPlan.RecursiveUnion u -> "RecursiveUnion " + u.name() + " " + columns(u.output());
            case LogicalPlan.SetOperation s -> (s.intersect() ? "Intersect" : "Except") + (s.all() ? " All" : "");
        };
    }

    private static String columns(List<AttributeReference> columns) {
        return columns.stream().map(PlanText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String all(List<Expression> list) {
        return list.stream().map(PlanText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String named(List<NamedExpression> items) {
        return items.stream()
                .map(i -> i.passes() ? of(i.child()) : of(i.child()) + " AS " + i.name() + "#" + i.id())
                .collect(
                        Collectors.joining(", ", "[", "]"));
    }

    /// An expression; columns carry their ids.
    public static String of(Expression e) {
        return switch (e) {
            case AttributeReference a -> a.name() + "#" + a.id();
            case OuterReference o -> "outer(" + of(o.attribute()) + ")";
            case Literal l -> String.valueOf(l.value());
            case FunctionCall f when f.arguments().size() == 2 && !Character.isLetter(f.function().charAt(0))
                    || e instanceof FunctionCall g && g.arguments().size() == 2
                            && (g.function().equals("and") || g.function().equals("or")) ->
                "(" + of(((FunctionCall) e).arguments().get(0)) + " " + ((FunctionCall) e).function() + " " + of(
                        ((FunctionCall) e).arguments().get(1)) + ")";
            case FunctionCall f -> f.function() + f.arguments()
                    .stream()
                    .map(PlanText::of)
                    .collect(Collectors.joining(", ", "(",
                            ")"));
            case Cast c -> "cast(" + of(c.child()) + " as " + c.type().catalogString() + ")";
            case CaseWhen c -> caseWhen(c);
            case AggregateCall a -> a.function() + "(" + (a.distinct() ? "distinct " : "") + a.arguments()
                    .stream()
                    .map(
                            PlanText::of)
                    .collect(Collectors.joining(", ")) + ")"
                    + (a.filter() == null
                            ? ""
                            : " filter (" + of(a
                                    .filter()) + ")");
            case WindowCall w -> of(w.call()) + " over (" + all(w.partitionBy()) + ", "
                    + w.orderBy()
                            .stream()
                            .map(o -> of(o
                                    .child()))
                            .toList()
                    + ")";
            case LambdaFunction l -> "lambda(" + of(l.body()) + ")";
            case LambdaVariable v -> "lambda " + v.name() + "#" + v.id();
            case SubqueryExpression s ->
                s.kind().name().toLowerCase(java.util.Locale.ROOT) + "-subquery#" + s.id() + (s.values()
                        .isEmpty() ? "" : all(s.values()));
        };
    }

    private static String caseWhen(CaseWhen c) {
        StringBuilder text = new StringBuilder("CASE");
        for (int i = 0; i < c.conditions().size(); i++) {
            text.append(" WHEN ").append(of(c.conditions().get(i))).append(" THEN ").append(of(c.values().get(i)));
        }
        return text.append(c.otherwise() == null ? "" : " ELSE " + of(c.otherwise())).append(" END").toString();
    }
}

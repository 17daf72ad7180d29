package io.firesteel.sql.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.firesteel.error.FiresteelException;
import io.firesteel.optimizer.Plans;
import io.firesteel.parser.LargeStack;
import io.firesteel.plan.logical.Expression.SubqueryExpression;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.logical.LogicalPlan.RecursiveUnion;
import io.firesteel.plan.logical.PlanExpressions;

/// Runs recursive common tables round by round, each round a query of its own over the rows of the one before; what is
/// around them sees their rows as values. Made per query by [QueryRun].
final class RecursiveQueries {
    private final RecursionLimits limits;
    private final Function<LogicalPlan, List<List<Object>>> rows;

    /// @param rows runs a query
    RecursiveQueries(RecursionLimits limits, Function<LogicalPlan, List<List<Object>>> rows) {
        this.limits = limits;
        this.rows = rows;
    }

    /// The plan with the rows of its recursive tables in place of them.
    LogicalPlan computed(LogicalPlan plan) {
        return LargeStack.call(() -> present(plan)) ? computed(plan, -1) : plan;
    }

    /// The plan with a single round in place of each recursive table: what can be shown without running anything.
    static LogicalPlan once(LogicalPlan plan) {
        return present(plan)
                ? everywhere(plan, p -> p instanceof RecursiveUnion r
                        ? new LogicalPlan.Union(List.of(r.anchor(), over(r, List.of())), r.output())
                        : p)
                : plan;
    }

    private static boolean present(LogicalPlan plan) {
        return plan instanceof RecursiveUnion || plan.children().stream().anyMatch(RecursiveQueries::present)
                || PlanExpressions.of(plan)
                        .stream()
                        .anyMatch(e -> e.contains(x -> x instanceof SubqueryExpression s && present(s.plan())));
    }

    /// @param needed how many of the plan's first rows are asked for, -1 for all
    private LogicalPlan computed(LogicalPlan plan, long needed) {
        return switch (plan) {
            case RecursiveUnion r -> new LogicalPlan.Values(r.output(), loop(r, needed));
            case LogicalPlan.Limit l when l.limit() >= 0 -> l.withChild(computed(l.child(), l.limit() + l.offset()));
            case LogicalPlan.Project p -> subqueries(p).mapChildren(c -> computed(c, needed));
            default -> subqueries(plan).mapChildren(c -> computed(c, -1));
        };
    }

    private LogicalPlan subqueries(LogicalPlan plan) {
        return Plans.mapExpressions(plan, e -> e.transformUp(x -> x instanceof SubqueryExpression s
                ? s.withPlan(computed(s.plan(), -1))
                : x));
    }

    private List<List<Object>> loop(RecursiveUnion r, long needed) {
        int levels = r.maxLevel() == RecursiveUnion.DEFAULT_LEVEL ? limits.levels() : r.maxLevel();
        List<List<Object>> last = rows.apply(r.anchor());
        List<List<Object>> all = new ArrayList<>(last);
        for (int level = 1; !last.isEmpty() && (needed < 0 || all.size() < needed); level++) {
            if (levels >= 0 && level > levels) {
                throw new FiresteelException(RunErrors.LEVELS, Map.of("levelLimit", "" + levels));
            }
            last = rows.apply(over(r, last));
            all.addAll(last);
            if (limits.rows() >= 0 && all.size() > limits.rows()) {
                throw new FiresteelException(RunErrors.ROWS, Map.of("rowLimit", "" + limits.rows()));
            }
        }
        return all;
    }

    /// The step over the rows of the round before.
    private static LogicalPlan over(RecursiveUnion r, List<List<Object>> before) {
        return everywhere(r.step(), p -> p instanceof LogicalPlan.ExternalRelation e && e.relation() == r.id()
                && e.kind().equals(RecursiveUnion.BEFORE) ? new LogicalPlan.Values(e.output(), before) : p);
    }

    private static LogicalPlan everywhere(LogicalPlan plan, UnaryOperator<LogicalPlan> rule) {
        LogicalPlan inside = Plans.mapExpressions(rule.apply(plan), e -> e.transformUp(
                x -> x instanceof SubqueryExpression s ? s.withPlan(everywhere(s.plan(), rule)) : x));
        return inside.mapChildren(c -> everywhere(c, rule));
    }
}

package io.firesteel.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedExpression.SortKey;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan.JoinKind;
import io.firesteel.plan.unresolved.UnresolvedPlan.SetOperator;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAggregate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedAlias;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDeduplicate;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedDistinct;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedFilter;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedHint;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedJoin;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedLimit;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedOffset;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedPivot;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedProject;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedRepartition;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSample;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSetOperation;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedSort;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedTableFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan.UnresolvedUnpivot;

/// DataFrame calls to the unresolved plans that the SQL parser makes for the same queries, so that one analyzer serves both.
public final class PlanBuilder {

    private PlanBuilder() {
    }

    public static UnresolvedPlan range(long start, long end, long step, int slices) {
        List<UnresolvedExpression> arguments = new ArrayList<>(List.of(Columns.literal(start), Columns.literal(end),
                Columns.literal(step)));
        if (slices > 0) {
            arguments.add(Columns.literal(slices));
        }
        return new UnresolvedTableFunction(List.of("range"), arguments, List.of(), Origin.NONE);
    }

    public static UnresolvedPlan select(UnresolvedPlan child, List<UnresolvedExpression> items) {
        return new UnresolvedProject(child, items);
    }

    public static UnresolvedPlan filter(UnresolvedPlan child, UnresolvedExpression condition) {
        return new UnresolvedFilter(child, condition);
    }

    /// Groups with the grouping columns in front of the aggregates; no groupings make one group of all rows.
    public static UnresolvedPlan aggregate(UnresolvedPlan child, List<UnresolvedExpression> groupings,
            List<UnresolvedExpression> aggregates) {
        return grouped(child, groupings, List.of(), aggregates);
    }

    /// As [#aggregate], for several sets of grouping columns at once.
    ///
    /// @param sets indexes into `groupings`; empty for a plain grouping
    public static UnresolvedPlan grouped(UnresolvedPlan child, List<UnresolvedExpression> groupings,
            List<List<Integer>> sets, List<UnresolvedExpression> aggregates) {
        List<UnresolvedExpression> items = new ArrayList<>(groupings);
        items.addAll(aggregates);
        List<UnresolvedExpression> bare = groupings.stream().map(Columns::withoutName).toList();
        return bare.isEmpty() && sets.isEmpty()
                ? new UnresolvedAggregate(child, List.of(), List.of(), items, Optional.empty(), false)
                : new UnresolvedAggregate(child, bare, sets, items, Optional.empty(), false);
    }

    public static UnresolvedPlan pivot(UnresolvedPlan child, List<UnresolvedExpression> aggregates,
            UnresolvedExpression on, List<UnresolvedExpression> values) {
        return new UnresolvedPivot(child, aggregates, List.of(on), values);
    }

    public static UnresolvedPlan sort(UnresolvedPlan child, List<SortKey> keys, boolean global) {
        return new UnresolvedSort(child, keys, global);
    }

    public static UnresolvedPlan limit(UnresolvedPlan child, int rows) {
        return new UnresolvedLimit(child, Columns.literal(rows));
    }

    public static UnresolvedPlan offset(UnresolvedPlan child, int rows) {
        return new UnresolvedOffset(child, Columns.literal(rows));
    }

    public static UnresolvedPlan distinct(UnresolvedPlan child) {
        return new UnresolvedDistinct(child);
    }

    public static UnresolvedPlan deduplicate(UnresolvedPlan child, List<String> columns) {
        return new UnresolvedDeduplicate(child, columns);
    }

    public static UnresolvedPlan alias(UnresolvedPlan child, String name) {
        return new UnresolvedAlias(child, name, List.of());
    }

    public static UnresolvedPlan hint(UnresolvedPlan child, String name, List<UnresolvedExpression> arguments) {
        return new UnresolvedHint(child, name, arguments);
    }

    /// @param keys empty for round robin
    public static UnresolvedPlan repartition(UnresolvedPlan child, List<UnresolvedExpression> keys, int count,
            boolean shuffle) {
        return new UnresolvedRepartition(child, keys, count, shuffle);
    }

    public static UnresolvedPlan sample(UnresolvedPlan child, double lower, double upper, boolean replacement,
            long seed) {
        return new UnresolvedSample(child, lower, upper, replacement, Optional.of(seed));
    }

    /// A join under Spark's name of its kind (`inner`, `left_outer`, `leftanti` …).
    public static UnresolvedPlan join(UnresolvedPlan left, UnresolvedPlan right, String how,
            Optional<UnresolvedExpression> on, List<String> using) {
        return new UnresolvedJoin(left, right, kind(how), on, using, false, false, Origin.NONE);
    }

    private static JoinKind kind(String how) {
        return switch (how.toLowerCase(Locale.ROOT).replace("_", "")) {
            case "inner" -> JoinKind.INNER;
            case "cross" -> JoinKind.CROSS;
            case "outer", "full", "fullouter" -> JoinKind.FULL_OUTER;
            case "left", "leftouter" -> JoinKind.LEFT_OUTER;
            case "right", "rightouter" -> JoinKind.RIGHT_OUTER;
            case "leftsemi", "semi" -> JoinKind.LEFT_SEMI;
            case "leftanti", "anti" -> JoinKind.LEFT_ANTI;
            default -> throw FrameErrors.of(FrameErrors.JOIN_TYPE, Map.of("typ", how, "supported",
                    "'inner', 'outer', 'full', 'fullouter', 'full_outer', 'leftouter', 'left', 'left_outer', 'rightouter',"
                            + " 'right', 'right_outer', 'leftsemi', 'left_semi', 'semi', 'leftanti', 'left_anti', 'anti',"
                            + " 'cross'"));
        };
    }

    public static UnresolvedPlan union(UnresolvedPlan left, UnresolvedPlan right) {
        return new UnresolvedSetOperation(left, right, SetOperator.UNION, true, false, false);
    }

    public static UnresolvedPlan unionByName(UnresolvedPlan left, UnresolvedPlan right, boolean allowMissing) {
        return new UnresolvedSetOperation(left, right, SetOperator.UNION, true, true, allowMissing);
    }

    public static UnresolvedPlan intersect(UnresolvedPlan left, UnresolvedPlan right, boolean all) {
        return new UnresolvedSetOperation(left, right, SetOperator.INTERSECT, all, false, false);
    }

    public static UnresolvedPlan except(UnresolvedPlan left, UnresolvedPlan right, boolean all) {
        return new UnresolvedSetOperation(left, right, SetOperator.EXCEPT, all, false, false);
    }

    /// Columns become rows of a name and a value; `ids` stay.
    public static UnresolvedPlan unpivot(UnresolvedPlan child, List<UnresolvedExpression> values, String nameColumn,
            String valueColumn) {
        return new UnresolvedUnpivot(child, values.stream().map(List::of).toList(),
                values.stream().map(Columns::name).toList(), nameColumn, List.of(valueColumn), true);
    }
}

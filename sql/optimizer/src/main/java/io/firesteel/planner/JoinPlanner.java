package io.firesteel.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firesteel.optimizer.Expressions;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.Expression.FunctionCall;
import io.firesteel.plan.logical.Expression.Literal;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.types.StructType;

/// Joins: by hash where there are equal keys, with the build side whole in each executor when it is small and both sides
/// partitioned by key otherwise; every pair is tested where there is no equality.
final class JoinPlanner {
    /// A hash table of so few rows costs next to nothing.
    private static final double SMALL_ROWS = 100_000;

    private final PhysicalPlanner planner;
    private final PlannerOptions options;
    private final RuntimeFilterPlanner runtimeFilters;

    JoinPlanner(PhysicalPlanner planner, PlannerOptions options) {
        this.planner = planner;
        this.options = options;
        this.runtimeFilters = new RuntimeFilterPlanner(planner);
    }

    /// A join's condition taken apart.
    private record Keys(List<Expression> left, List<Expression> right, List<Expression> rest) {
    }

    Planned plan(LogicalPlan.Join j) {
        Keys keys = keys(j);
        return keys.left.isEmpty() ? nested(j) : hashed(j, keys);
    }

    private static Keys keys(LogicalPlan.Join j) {
        Set<Long> left = Expressions.ids(j.left().output());
        Set<Long> right = Expressions.ids(j.right().output());
        Keys keys = new Keys(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Expression c : Expressions.conjuncts(j.condition())) {
            if (c instanceof FunctionCall f && f.function().equals("=")) {
                Expression a = f.arguments().get(0);
                Expression b = f.arguments().get(1);
                boolean straight = side(a, left) && side(b, right);
                if (straight || side(a, right) && side(b, left)) {
                    keys.left.add(straight ? a : b);
                    keys.right.add(straight ? b : a);
                    continue;
                }
            }
            if (c instanceof FunctionCall f && f.function().equals("<=>") && nullSafe(f, left, right, keys)) {
                continue;
            }
            keys.rest.add(c);
        }
        return keys;
    }

    /// `a <=> b` is joined as `coalesce(a, blank) = coalesce(b, blank)` and `isnull(a) = isnull(b)`; where neither side can
    /// be null it is a plain equality.
    private static boolean nullSafe(FunctionCall f, Set<Long> left, Set<Long> right, Keys keys) {
        Expression a = f.arguments().get(0);
        Expression b = f.arguments().get(1);
        boolean straight = side(a, left) && side(b, right);
        if (!straight && !(side(a, right) && side(b, left))) {
            return false;
        }
        Expression l = straight ? a : b;
        Expression r = straight ? b : a;
        if (!l.nullable() && !r.nullable()) {
            keys.left.add(l);
            keys.right.add(r);
            return true;
        }
        keys.left.add(Expressions.call("isnull", l));
        keys.right.add(Expressions.call("isnull", r));
        Literal blank = l.type().equals(r.type()) ? Blanks.of(l.type()) : null;
        if (blank == null) {
            keys.rest.add(f);
        } else {
            keys.left.add(coalesce(l, blank));
            keys.right.add(coalesce(r, blank));
        }
        return true;
    }

    private static Expression coalesce(Expression e, Literal blank) {
        return new FunctionCall("coalesce", List.of(e, blank), e.type(), false, EvalMode.ANSI);
    }

    private static boolean side(Expression e, Set<Long> columns) {
        Set<Long> used = Expressions.references(e);
        return !used.isEmpty() && columns.containsAll(used);
    }

    private Planned hashed(LogicalPlan.Join j, Keys keys) {
        boolean buildLeft = buildLeft(j);
        LogicalPlan build = buildLeft ? j.left() : j.right();
        boolean rest = switch (j.kind()) {
            // Unmatched build rows would be given once per task.
            case FULL -> false;
            case LEFT -> !buildLeft;
            case RIGHT -> buildLeft;
            case LEFT_SEMI, LEFT_ANTI, EXISTENCE -> !buildLeft;
            case LEFT_ANTI_NULL_AWARE, INNER -> true;
        };
        boolean whole = j.kind() == JoinKind.LEFT_ANTI_NULL_AWARE
                || rest && options.broadcastRows() >= 0 && (hinted(build)
                        || planner.estimator().estimate(build).rows() <= options.broadcastRows());
        Planned left = planner.build(j.left());
        Planned right = planner.build(j.right());
        int shared = -1;
        if (whole) {
            shared = planner.nextExchange();
            Planned broadcast = new Planned(
                    new ExchangeExec((buildLeft ? left : right).plan(),
                            new Partitioning.Broadcast(), shared),
                    (buildLeft ? left : right).output(), new Distribution.Unknown());
            left = buildLeft ? broadcast : left;
            right = buildLeft ? right : broadcast;
        } else if (!coPartitioned(left, right, keys)) {
            left = shuffled(left, keys.left);
            right = shuffled(right, keys.right);
        }
        List<RuntimeFilterUse.Source> filters = List.of();
        if (options.runtimeFilters() && dropsProbeRows(j.kind(), buildLeft)) {
            RuntimeFilterPlanner.Filtered filtered = runtimeFilters.plan(j, keys.left, keys.right,
                    new RuntimeFilterPlanner.Sides(left, right, buildLeft, whole));
            left = buildLeft ? left : filtered.probe();
            right = buildLeft ? filtered.probe() : right;
            filters = filtered.sources();
        }
        Binder both = binder(left, right);
        Expression condition = Expressions.and(keys.rest);
        StructType schema = schema(j, left, right);
        PhysicalPlan join = new HashJoinExec(left.plan(), right.plan(), j.kind(), buildLeft,
                new Binder(left.output()).all(
                        keys.left),
                new Binder(right.output()).all(keys.right), condition == null ? null : both.bind(condition), shared,
                filters, schema);
        return finished(j, join, left, right, (buildLeft ? right : left).distribution());
    }

    private static boolean dropsProbeRows(JoinKind kind, boolean buildLeft) {
        return switch (kind) {
            case INNER, LEFT_SEMI -> true;
            // Right rows without a partner decide nothing.
            case LEFT, LEFT_ANTI, EXISTENCE -> buildLeft;
            case RIGHT -> !buildLeft;
            case FULL, LEFT_ANTI_NULL_AWARE -> false;
        };
    }

    /// Both sides hashed by their keys; a side that has no exchange yet gets one of exactly these keys.
    private Planned shuffled(Planned side, List<Expression> keys) {
        List<BoundExpression> bound = new Binder(side.output()).all(keys);
        List<Long> ids = new ArrayList<>();
        keys.forEach(k -> ids.add(k instanceof AttributeReference a ? a.id() : -1L));
        Distribution distribution = ids.contains(-1L)
                ? new Distribution.Unknown()
                : new Distribution.Hashed(ids, options.partitions());
        return planner.exchange(side, new Partitioning.Hash(bound, options.partitions()), distribution);
    }

    /// Whether both sides already lie hashed by the join's keys, in the same order.
    private static boolean coPartitioned(Planned left, Planned right, Keys keys) {
        if (left.distribution() instanceof Distribution.Single && right.distribution() instanceof Distribution.Single) {
            return true;
        }
        if (!(left.distribution() instanceof Distribution.Hashed l)
                || !(right.distribution() instanceof Distribution.Hashed r) || l
                        .partitions() != r.partitions()
                || l.keys().size() != r.keys().size()) {
            return false;
        }
        for (int i = 0; i < l.keys().size(); i++) {
            boolean pair = false;
            for (int k = 0; k < keys.left.size(); k++) {
                pair |= keys.left.get(k) instanceof AttributeReference a && a.id() == l.keys().get(i) && keys.right.get(
                        k) instanceof AttributeReference b && b.id() == r.keys().get(i);
            }
            if (!pair) {
                return false;
            }
        }
        return true;
    }

    private static boolean hinted(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Hint h -> Set.of("broadcast", "broadcastjoin", "mapjoin").contains(h.name());
            case LogicalPlan.Project p -> hinted(p.child());
            case LogicalPlan.Filter f -> hinted(f.child());
            default -> false;
        };
    }

    /// The side that becomes the hash table: the smaller one, as far as the kind of join leaves a choice.
    private boolean buildLeft(LogicalPlan.Join j) {
        return switch (j.kind()) {
            case LEFT_ANTI_NULL_AWARE -> false;
            case EXISTENCE, LEFT_SEMI, LEFT_ANTI -> {
                double right = planner.estimator().estimate(j.right()).rows();
                // A right side that every executor can hold needs no exchange, which pays unless it is much the larger one.
                boolean whole = right <= options.broadcastRows();
                yield !hinted(j.right()) && right > SMALL_ROWS
                        && planner.estimator().estimate(j.left()).rows() < right * (whole ? 0.125 : 0.5);
            }
            default -> {
                if (hinted(j.left()) != hinted(j.right())) {
                    yield hinted(j.left());
                }
                double left = planner.estimator().estimate(j.left()).rows();
                double right = planner.estimator().estimate(j.right()).rows();
                // The side with unmatched rows to keep is better streamed.
                double bias = j.kind() == JoinKind.LEFT ? 0.25 : j.kind() == JoinKind.RIGHT ? 4 : 1;
                yield left < right * bias;
            }
        };
    }

    private Planned nested(LogicalPlan.Join j) {
        if (j.kind() == JoinKind.RIGHT) {
            return swapped(j);
        }
        Planned left = planner.build(j.left());
        Planned right = planner.build(j.right());
        // Unmatched right rows can be told only where all left rows are seen.
        if (j.kind() == JoinKind.FULL) {
            left = planner.clustered(left, List.of());
        }
        int shared = planner.nextExchange();
        Planned whole = planner.exchange(right, new Partitioning.Broadcast(), new Distribution.Unknown());
        BoundExpression condition = j.condition() == null ? null : binder(left, whole).bind(j.condition());
        PhysicalPlan join = new NestedLoopJoinExec(left.plan(), whole.plan(), j.kind(), condition, shared,
                schema(j, left,
                        whole));
        return finished(j, join, left, whole, left.distribution());
    }

    /// A right join without keys runs as a left join of the swapped sides.
    private Planned swapped(LogicalPlan.Join j) {
        Planned joined = nested(new LogicalPlan.Join(j.right(), j.left(), JoinKind.LEFT, j.condition(), null));
        List<AttributeReference> output = j.output();
        Binder binder = new Binder(joined.output());
        List<BoundExpression> columns = output.stream().map(a -> binder.bind(a)).toList();
        return new Planned(new ProjectExec(joined.plan(), columns, Planned.schema(output)), output,
                joined.distribution());
    }

    private static Binder binder(Planned left, Planned right) {
        List<AttributeReference> both = new ArrayList<>(left.output());
        both.addAll(right.output());
        return new Binder(both);
    }

    private static StructType schema(LogicalPlan.Join j, Planned left, Planned right) {
        return Planned.schema(output(j, left, right));
    }

    /// The columns in the order of the planned inputs, nullable as the kind of join makes them.
    private static List<AttributeReference> output(LogicalPlan.Join j, Planned left, Planned right) {
        return new LogicalPlan.Join(new Columns(left.output()).plan(), new Columns(right.output()).plan(), j.kind(),
                null, j
                        .exists())
                .output();
    }

    /// Columns as a plan, to ask a join for its output.
    private record Columns(List<AttributeReference> columns) {
        LogicalPlan plan() {
            return new LogicalPlan.Values(columns, List.of());
        }
    }

    private static Planned finished(LogicalPlan.Join j, PhysicalPlan join, Planned left, Planned right,
            Distribution probe) {
        Distribution kept = j.kind() == JoinKind.FULL ? new Distribution.Unknown() : probe;
        return new Planned(join, output(j, left, right), kept);
    }
}

package io.firesteel.planner;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.optimizer.stats.Estimator.Estimate;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.logical.Expression;
import io.firesteel.plan.logical.Expression.AttributeReference;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.RuntimeFilterUse;

/// Decides which keys of a join tell the scans below its probe side what they can be, and puts the filters there. A filter
/// has to be likely to drop rows, since making and asking it costs something per row.
final class RuntimeFilterPlanner {
    /// Share of the key's values that the build side may have at most.
    private static final double USEFUL_SHARE = 0.7;
    private static final double MOST_ROWS = RuntimeFilterUse.MOST_ROWS;

    private final PhysicalPlanner planner;

    RuntimeFilterPlanner(PhysicalPlanner planner) {
        this.planner = planner;
    }

    /// The two sides of a planned join, one of them the build side.
    ///
    /// @param shared the build side is whole in each executor
    record Sides(Planned left, Planned right, boolean buildLeft, boolean shared) {
        Planned build() {
            return buildLeft ? left : right;
        }

        Planned probe() {
            return buildLeft ? right : left;
        }
    }

    /// The probe side with filters at its scans, and what the join has to publish for them.
    record Filtered(Planned probe, List<RuntimeFilterUse.Source> sources) {
    }

    /// @param leftKeys  over the left side
    /// @param rightKeys over the right side
    Filtered plan(LogicalPlan.Join j, List<Expression> leftKeys, List<Expression> rightKeys, Sides sides) {
        boolean buildLeft = sides.buildLeft();
        LogicalPlan build = buildLeft ? j.left() : j.right();
        Estimate from = planner.estimator().estimate(build);
        Estimate to = planner.estimator().estimate(buildLeft ? j.right() : j.left());
        int exchange = sides.build().plan() instanceof ExchangeExec e ? e.id() : -1;
        List<RuntimeFilterUse.Source> sources = new ArrayList<>();
        PhysicalPlan plan = sides.probe().plan();
        for (int k = 0; k < leftKeys.size(); k++) {
            Expression asking = buildLeft ? rightKeys.get(k) : leftKeys.get(k);
            Expression telling = buildLeft ? leftKeys.get(k) : rightKeys.get(k);
            double values = Math.min(values(asking, to), values(telling, from));
            BoundExpression column = new Binder(sides.probe().output()).bind(asking);
            BoundExpression key = new Binder(sides.build().output()).bind(telling);
            boolean useful = from.rows() <= Math.min(USEFUL_SHARE * values, MOST_ROWS)
                    || exchange >= 0 && guessed(build);
            if (!(column instanceof BoundColumn c) || !useful) {
                continue;
            }
            int id = planner.nextFilter();
            FilterPusher pusher = key instanceof BoundColumn told
                    ? new FilterPusher(id, exchange, told.ordinal())
                    : new FilterPusher(id, -1, -1);
            // The table of one partition knows nothing of the others, so only a shared one may publish.
            if (sides.shared() || plan instanceof ExchangeExec) {
                plan = pusher.push(plan, c.ordinal(), true);
            }
            if (pusher.published()) {
                sources.add(new RuntimeFilterUse.Source(id, k));
            }
        }
        Planned probe = sides.probe();
        return new Filtered(new Planned(plan, probe.output(), probe.distribution()), sources);
    }

    /// Nothing is known of how many groups a condition leaves: whoever makes the filter counts them, and scans try it.
    private static boolean guessed(LogicalPlan plan) {
        return switch (plan) {
            case LogicalPlan.Project p -> guessed(p.child());
            case LogicalPlan.Filter f -> f.child() instanceof LogicalPlan.Aggregate || guessed(f.child());
            default -> false;
        };
    }

    private static double values(Expression key, Estimate side) {
        return key instanceof AttributeReference a ? side.valuesOf(a.id()) : side.rows();
    }
}

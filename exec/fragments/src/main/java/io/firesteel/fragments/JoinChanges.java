package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.JoinKind;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.UnionExec;
import io.firesteel.plan.physical.ValuesExec;

/// How the joins of a fragment change with the measured size of a side.
final class JoinChanges {

    private JoinChanges() {
    }

    /// A join of two exchanged sides whose build side could as well be whole in every executor: its kind allows it, and
    /// nothing above relies on where its rows lie.
    ///
    /// @param build exchange of the build side
    /// @param probe exchange of the other side
    record Switchable(HashJoinExec join, int build, int probe) {

        private PhysicalPlan probeSide() {
            return join.buildLeft() ? join.right() : join.left();
        }
    }

    /// The joins of a fragment that can be switched.
    static List<Switchable> switchable(Fragment fragment) {
        List<Switchable> found = new ArrayList<>();
        search(fragment, fragment.plan(), found);
        return found;
    }

    private static void search(Fragment fragment, PhysicalPlan plan, List<Switchable> found) {
        switch (plan) {
            case HashJoinExec j when j.sharedBuild() < 0 -> {
                int build = PlanParts.readBelow(j.buildLeft() ? j.left() : j.right());
                int probe = PlanParts.readBelow(j.buildLeft() ? j.right() : j.left());
                if (build >= 0 && probe >= 0 && build != probe && wholeBuild(j.kind(), j.buildLeft())
                        && inParts(fragment, build) && inParts(fragment, probe)) {
                    found.add(new Switchable(j, build, probe));
                }
            }
            case HashJoinExec j -> search(fragment, j.buildLeft() ? j.right() : j.left(), found);
            case NestedLoopJoinExec j when j.kind() != JoinKind.FULL -> search(fragment, j.left(), found);
            case AggregateExec a when a.phase() == AggregateExec.Phase.PARTIAL -> search(fragment, a.child(), found);
            case FilterExec p -> search(fragment, p.child(), found);
            case ProjectExec p -> search(fragment, p.child(), found);
            case SortExec p -> search(fragment, p.child(), found);
            case LimitExec p -> search(fragment, p.child(), found);
            case GenerateExec p -> search(fragment, p.child(), found);
            case ExpandExec p -> search(fragment, p.child(), found);
            case CoalesceExec c -> c.inputs().forEach(i -> search(fragment, i, found));
            case UnionExec u -> u.inputs().forEach(i -> search(fragment, i, found));
            default -> {
            }
        }
    }

    private static boolean inParts(Fragment fragment, int exchange) {
        Fragment.Input input = fragment.exchanges().get(exchange);
        return !input.whole() && input.parts() > 1 && PlanParts.reads(fragment.plan(), exchange) == 1;
    }

    /// Whether tasks that share the build side give no row twice.
    private static boolean wholeBuild(JoinKind kind, boolean buildLeft) {
        return switch (kind) {
            case INNER, LEFT_ANTI_NULL_AWARE -> true;
            case LEFT, LEFT_SEMI, LEFT_ANTI, EXISTENCE -> !buildLeft;
            case RIGHT -> buildLeft;
            case FULL -> false;
        };
    }

    /// The fragment with the join's build side whole, and in the place of the other exchange what was to write it.
    ///
    /// @param writer of the probe side's exchange
    static Fragment switched(Fragment fragment, Switchable found, Fragment writer) {
        HashJoinExec j = found.join();
        PhysicalPlan read = below(found.probeSide());
        PhysicalPlan probe = PlanParts.replaced(found.probeSide(), read, writer.plan());
        PhysicalPlan join = new HashJoinExec(j.buildLeft() ? j.left() : probe, j.buildLeft() ? probe : j.right(),
                j.kind(), j.buildLeft(), j.leftKeys(), j.rightKeys(), j.condition(), found.build(),
                j.runtimeFilters(), j.schema());
        Map<Integer, Fragment.Input> inputs = new HashMap<>(fragment.exchanges());
        Fragment.Input build = inputs.get(found.build());
        inputs.put(found.build(),
                new Fragment.Input(build.parts(), true, false, build.fixed(), build.types(), List.of()));
        Fragment changed = new Fragment(fragment.plan(), fragment.query(), fragment.scans(), inputs, fragment.told(),
                fragment.target(), fragment.sink(), fragment.stores());
        return PlanParts.fragment(fragment, PlanParts.replaced(fragment.plan(), j, join), changed, writer);
    }

    private static PhysicalPlan below(PhysicalPlan plan) {
        return plan instanceof ExchangeReadExec ? plan : below(plan.children().getFirst());
    }

    /// The fragment without the joins that cannot give a row because an exchange has none.
    static Fragment withoutEmpty(Fragment fragment, int empty) {
        PhysicalPlan plan = fragment.plan();
        for (PhysicalPlan join; (join = barren(plan, empty)) != null;) {
            plan = PlanParts.replaced(plan, join, new ValuesExec(List.of(), join.schema()));
        }
        return plan == fragment.plan() ? fragment : PlanParts.fragment(fragment, plan, fragment);
    }

    private static PhysicalPlan barren(PhysicalPlan plan, int empty) {
        if (plan instanceof HashJoinExec j && (j.kind() == JoinKind.INNER || j.kind() == JoinKind.LEFT_SEMI)
                && (PlanParts.readBelow(j.left()) == empty || PlanParts.readBelow(j.right()) == empty)) {
            return plan;
        }
        for (PhysicalPlan child : plan.children()) {
            PhysicalPlan found = barren(child, empty);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

package io.firesteel.fragments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ScanExec;

/// Lets the exchange of a join's probe side wait for that of its build side where nobody knows how much the build side will
/// be: if it turns out small, the probe side need not be exchanged at all.
final class ProbeWaits {
    private final Map<Integer, Fragment> fragments;
    /// By exchange: the stage that writes it.
    private final Map<Integer, Integer> writers = new HashMap<>();

    private ProbeWaits(Map<Integer, Fragment> fragments) {
        this.fragments = new TreeMap<>(fragments);
        fragments.forEach((id, f) -> {
            if (f.target() != null) {
                writers.put(f.target().exchange(), id);
            }
        });
    }

    /// @param fragments by stage id
    static Map<Integer, Fragment> of(Map<Integer, Fragment> fragments) {
        ProbeWaits waits = new ProbeWaits(fragments);
        for (Fragment fragment : fragments.values()) {
            JoinChanges.switchable(fragment).forEach(join -> waits.add(join, fragment.exchanges().get(join.build())));
        }
        return waits.fragments;
    }

    private void add(JoinChanges.Switchable join, Fragment.Input build) {
        int probe = writers.get(join.probe());
        int first = writers.get(join.build());
        boolean alone = fragments.values()
                .stream()
                .filter(f -> f.inputs().anyMatch(e -> e == join.probe()))
                .count() == 1;
        if (!alone || !guessed(fragments.get(first).plan()) || needs(first, probe, new HashSet<>())) {
            return;
        }
        Fragment f = fragments.get(probe);
        Map<Integer, Fragment.Input> told = new HashMap<>(f.told());
        if (told.putIfAbsent(join.build(), build) == null) {
            fragments.put(probe,
                    new Fragment(f.plan(), f.query(), f.scans(), f.exchanges(), told, f.target(), f.sink(),
                            f.stores()));
        }
    }

    /// Whether a stage comes after another one, or is it.
    private boolean needs(int stage, int other, Set<Integer> seen) {
        return stage == other || seen.add(stage) && fragments.get(stage)
                .inputs()
                .anyMatch(e -> needs(writers.get(e), other, seen));
    }

    /// Whether something in a plan leaves an unknown number of rows.
    private static boolean guessed(PhysicalPlan plan) {
        boolean here = switch (plan) {
            case ScanExec s -> !s.filters().isEmpty();
            case FilterExec f -> true;
            case AggregateExec a -> true;
            case LimitExec l -> true;
            case HashJoinExec j -> true;
            case NestedLoopJoinExec j -> true;
            default -> false;
        };
        return here || plan.children().stream().anyMatch(ProbeWaits::guessed);
    }
}

package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.UnionExec;

/// Finds the exchanges of which a task of a fragment reads the same parts: all that it reads in parts, but for those below
/// different inputs of a union.
final class SideBySide {

    private SideBySide() {
    }

    /// Groups of exchange ids, without one in two of them.
    static List<Set<Integer>> of(Fragment fragment) {
        List<Set<Integer>> groups = new ArrayList<>();
        collect(fragment.plan(), fragment.exchanges(), new HashSet<>(), groups);
        List<Set<Integer>> apart = new ArrayList<>();
        for (Set<Integer> group : groups) {
            Set<Integer> merged = new HashSet<>(group);
            for (Set<Integer> other : List.copyOf(apart)) {
                if (other.stream().anyMatch(group::contains)) {
                    merged.addAll(other);
                    apart.remove(other);
                }
            }
            apart.add(merged);
        }
        return apart;
    }

    private static void collect(PhysicalPlan plan, Map<Integer, Fragment.Input> inputs, Set<Integer> group,
            List<Set<Integer>> groups) {
        if (plan instanceof ExchangeReadExec read && !inputs.get(read.id()).whole()) {
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(read.id());
        }
        for (PhysicalPlan child : plan.children()) {
            collect(child, inputs, plan instanceof UnionExec ? new HashSet<>() : group, groups);
        }
    }
}

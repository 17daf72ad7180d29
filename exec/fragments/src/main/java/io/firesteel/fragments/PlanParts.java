package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.fragments.counts.PlanCopies;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;

/// Questions about the plans of fragments, and fragments of changed plans.
final class PlanParts {

    private PlanParts() {
    }

    /// The exchange whose rows a plan gives one by one, maybe without some of them; -1 for none.
    static int readBelow(PhysicalPlan plan) {
        return switch (plan) {
            case ExchangeReadExec r -> r.id();
            case FilterExec f -> readBelow(f.child());
            case ProjectExec p -> readBelow(p.child());
            default -> -1;
        };
    }

    /// How often a plan reads an exchange.
    static int reads(PhysicalPlan plan, int exchange) {
        int here = plan instanceof ExchangeReadExec r && r.id() == exchange ? 1 : 0;
        return here + plan.children().stream().mapToInt(c -> reads(c, exchange)).sum();
    }

    /// The plan with `part` (itself, not one that equals it) replaced.
    static PhysicalPlan replaced(PhysicalPlan plan, PhysicalPlan part, PhysicalPlan by) {
        if (plan == part) {
            return by;
        }
        List<PhysicalPlan> children = new ArrayList<>();
        boolean changed = false;
        for (PhysicalPlan child : plan.children()) {
            PhysicalPlan next = replaced(child, part, by);
            changed |= next != child;
            children.add(next);
        }
        return changed ? PlanCopies.withChildren(plan, children) : plan;
    }

    /// The fragment `like`, of another plan; whatever that does not read any more is left out.
    ///
    /// @param from where to look for what the plan reads
    static Fragment fragment(Fragment like, PhysicalPlan plan, Fragment... from) {
        Map<Integer, List<List<ScanSplit>>> scans = new HashMap<>();
        Map<Integer, Fragment.Input> inputs = new HashMap<>();
        Map<Integer, Fragment.Input> told = new HashMap<>();
        for (Fragment f : from) {
            scans.putAll(f.scans());
            f.exchanges().forEach(inputs::putIfAbsent);
            told.putAll(f.told());
        }
        Map<Integer, List<List<ScanSplit>>> ownScans = new HashMap<>();
        Map<Integer, Fragment.Input> ownInputs = new HashMap<>();
        Map<Integer, Fragment.Input> ownTold = new HashMap<>();
        leaves(plan, leaf -> {
            if (leaf instanceof ScanExec s) {
                ownScans.put(s.id(), scans.get(s.id()));
                for (RuntimeFilterUse use : s.runtimeFilters()) {
                    if (use.exchange() >= 0) {
                        ownTold.put(use.exchange(), told.get(use.exchange()));
                    }
                }
            } else if (leaf instanceof ExchangeReadExec r) {
                ownInputs.put(r.id(), inputs.get(r.id()));
            }
        });
        return new Fragment(plan, like.query(), ownScans, ownInputs, ownTold, like.target(), like.sink(),
                like.stores());
    }

    private static void leaves(PhysicalPlan plan, java.util.function.Consumer<PhysicalPlan> visitor) {
        if (plan.children().isEmpty()) {
            visitor.accept(plan);
        }
        plan.children().forEach(c -> leaves(c, visitor));
    }
}

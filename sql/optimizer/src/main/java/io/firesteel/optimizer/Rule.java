package io.firesteel.optimizer;

import io.firesteel.plan.logical.LogicalPlan;

/// One rewriting of a whole plan; gives the same plan where it finds nothing.
@FunctionalInterface
public interface Rule {
    LogicalPlan apply(LogicalPlan plan);
}

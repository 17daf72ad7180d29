package io.firesteel.fragments.counts;

import java.util.List;

import io.firesteel.plan.physical.CountedExec;
import io.firesteel.plan.physical.PhysicalPlan;

/// A part of a query's whole plan with its metrics. An exchange stands as `ExchangeExec` above what it exchanges, one that was
/// shown before as `ExchangeReadExec`.
///
/// @param regrouped how the parts of an exchange are read since they were measured; empty where as planned
public record PlanTree(PhysicalPlan plan, List<PlanTree> inputs, List<CountedExec.Metric> metrics, String regrouped) {

    public PlanTree {
        inputs = List.copyOf(inputs);
        metrics = List.copyOf(metrics);
    }
}

package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// Groups by keys and aggregates. Without keys there is one group, also over no rows (not in the partial phase).
///
/// Partial gives keys, then the state columns of each aggregate ([AggregateStates]); final takes exactly that: its keys are
/// the first columns, the aggregates' own arguments are not looked at.
///
/// @param schema keys, then results (or states in the partial phase)
public record AggregateExec(PhysicalPlan child, Phase phase, List<BoundExpression> keys,
        List<BoundAggregate> aggregates, StructType schema) implements PhysicalPlan {

    public AggregateExec {
        keys = List.copyOf(keys);
        aggregates = List.copyOf(aggregates);
    }

    /// Which half of a two-phase aggregation.
    public enum Phase {
        /// Rows in, states out; may give a group several times when memory is short.
        PARTIAL,
        /// States in, states out.
        MERGE,
        /// States in, results out.
        FINAL,
        /// Rows in, results out.
        COMPLETE
    }

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

}

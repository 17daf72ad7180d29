package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.bound.BoundWindowFunction;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.types.StructType;

/// Adds one column per window function; sorts its input itself. The partition holds whole window partitions.
///
/// @param schema input columns, then functions
public record WindowExec(PhysicalPlan child, List<BoundExpression> partitionBy, List<SortKey> orderBy,
        List<BoundWindowFunction> functions, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

}

package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// `LATERAL VIEW`: several rows per input row.
///
/// @param generator `explode`, `posexplode`, `inline`, `stack`, `json_tuple` …
/// @param outer     a row that generates nothing gives one row of nulls
/// @param kept      ordinals of the input columns that are kept, in front
/// @param schema    kept columns, then generated ones
public record GenerateExec(PhysicalPlan child, String generator, List<BoundExpression> arguments, boolean outer,
        List<Integer> kept, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(child);
    }

}

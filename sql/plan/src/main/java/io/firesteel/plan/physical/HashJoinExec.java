package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// An equality join by a hash table over the build side.
///
/// @param buildLeft      the left input is the build side, else the right one
/// @param leftKeys       equal types with `rightKeys`, pair by pair; null equals nothing
/// @param condition      over left ++ right columns, must be true too; null for none
/// @param sharedBuild    id of the table when all tasks of an executor share it (the build input is then whole in each), or -1
/// @param runtimeFilters what the build side tells scans below the probe side
/// @param schema         left ++ right columns; left alone for semi and anti; left and a boolean for existence
public record HashJoinExec(PhysicalPlan left, PhysicalPlan right, JoinKind kind, boolean buildLeft,
        List<BoundExpression> leftKeys, List<BoundExpression> rightKeys, BoundExpression condition, int sharedBuild,
        List<RuntimeFilterUse.Source> runtimeFilters, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(left, right);
    }

}

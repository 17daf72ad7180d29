package io.firesteel.plan.physical;

import java.util.List;

import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.types.StructType;

/// A join without equal keys: every pair is tested. The right input is the build side and whole in each task.
public record NestedLoopJoinExec(PhysicalPlan left, PhysicalPlan right, JoinKind kind, BoundExpression condition,
        int sharedBuild, StructType schema) implements PhysicalPlan {

    @Override
    public List<PhysicalPlan> children() {
        return List.of(left, right);
    }

}

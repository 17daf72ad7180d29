package io.firesteel.fragments.counts;

import java.util.List;

import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.CountedExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.UnionExec;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.plan.physical.WindowExec;

/// Copies of operators over other inputs.
public final class PlanCopies {

    private PlanCopies() {
    }

    /// The same operator over other inputs.
    public static PhysicalPlan withChildren(PhysicalPlan plan, List<PhysicalPlan> c) {
        return switch (plan) {
            case FilterExec p -> new FilterExec(c.getFirst(), p.condition());
            case ProjectExec p -> new ProjectExec(c.getFirst(), p.expressions(), p.schema());
            case AggregateExec p -> new AggregateExec(c.getFirst(), p.phase(), p.keys(), p.aggregates(), p.schema());
            case HashJoinExec p ->
                new HashJoinExec(c.get(0), c.get(1), p.kind(), p.buildLeft(), p.leftKeys(), p.rightKeys(), p
                        .condition(), p.sharedBuild(), p.runtimeFilters(), p.schema());
            case NestedLoopJoinExec p ->
                new NestedLoopJoinExec(c.get(0), c.get(1), p.kind(), p.condition(), p.sharedBuild(), p
                        .schema());
            case SortExec p -> new SortExec(c.getFirst(), p.keys(), p.limit());
            case LimitExec p -> new LimitExec(c.getFirst(), p.limit(), p.offset());
            case WindowExec p -> new WindowExec(c.getFirst(), p.partitionBy(), p.orderBy(), p.functions(), p.schema());
            case UnionExec p -> new UnionExec(c, p.schema());
            case GenerateExec p ->
                new GenerateExec(c.getFirst(), p.generator(), p.arguments(), p.outer(), p.kept(), p.schema());
            case ExpandExec p -> new ExpandExec(c.getFirst(), p.projections(), p.schema());
            case CoalesceExec p -> new CoalesceExec(c, p.partitions(), p.count());
            case CountedExec p -> new CountedExec(c.getFirst(), p.metrics());
            case ExchangeExec p -> new ExchangeExec(c.getFirst(), p.partitioning(), p.id(), p.fixed());
            case ScanExec p -> p;
            case ValuesExec p -> p;
            case RangeExec p -> p;
            case ExchangeReadExec p -> p;
        };
    }
}

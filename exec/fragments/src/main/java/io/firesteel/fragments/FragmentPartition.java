package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firesteel.plan.physical.AggregateExec;
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

/// What one partition of a fragment runs: each union is replaced by the one input that the partition reads.
///
/// @param plan      without unions
/// @param partition number of the partition in that input: of a scan, of a range, of an exchange
record FragmentPartition(PhysicalPlan plan, int partition) {

    /// How many partitions a plan without exchanges has; 0 for one that is whole in every task.
    static int count(PhysicalPlan plan, Map<Integer, List<List<io.firesteel.plan.physical.ScanSplit>>> scans,
            Map<Integer, Fragment.Input> exchanges) {
        return switch (plan) {
            case ScanExec s -> scans.get(s.id()).size();
            case ValuesExec v -> 1;
            case RangeExec r -> r.slices();
            case ExchangeReadExec e -> exchanges.get(e.id()).tasks();
            case UnionExec u -> u.inputs().stream().mapToInt(i -> Math.max(1, count(i, scans, exchanges))).sum();
            default -> plan.children().stream().mapToInt(c -> count(c, scans, exchanges)).max().orElse(1);
        };
    }

    /// The piece of partition `partition`.
    static FragmentPartition of(Fragment f, int partition) {
        return of(f.plan(), partition, f);
    }

    private static FragmentPartition of(PhysicalPlan plan, int partition, Fragment f) {
        if (plan instanceof UnionExec u) {
            int offset = partition;
            for (PhysicalPlan input : u.inputs()) {
                int n = Math.max(1, count(input, f.scans(), f.exchanges()));
                if (offset < n) {
                    return of(input, offset, f);
                }
                offset -= n;
            }
            throw new IllegalStateException("union has no partition " + partition);
        }
        List<PhysicalPlan> children = new ArrayList<>();
        int inner = partition;
        for (PhysicalPlan child : plan.children()) {
            if (count(child, f.scans(), f.exchanges()) == 0) {
                children.add(child);
            } else {
                FragmentPartition part = of(child, partition, f);
                children.add(part.plan);
                inner = part.partition;
            }
        }
        return new FragmentPartition(withChildren(plan, children), inner);
    }

    /// The same operator over other inputs.
    static PhysicalPlan withChildren(PhysicalPlan plan, List<PhysicalPlan> c) {
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
            case ExchangeExec p -> new ExchangeExec(c.getFirst(), p.partitioning(), p.id(), p.fixed());
            case ScanExec p -> p;
            case ValuesExec p -> p;
            case RangeExec p -> p;
            case ExchangeReadExec p -> p;
        };
    }
}

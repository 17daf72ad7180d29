package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.files.FileStore;
import io.firesteel.fragments.counts.PlanCopies;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.plan.physical.UnionExec;
import io.firesteel.plan.physical.ValuesExec;

/// What one partition of a fragment runs: each union is replaced by the one input that the partition reads, each coalescing
/// has the pieces that the partition reads.
///
/// @param plan      without unions
/// @param partition number of the partition in that input: of a scan, of a range, of an exchange
record FragmentPartition(PhysicalPlan plan, int partition) {

    /// How many partitions a plan without exchanges has; 0 for one that is whole in every task.
    static int count(PhysicalPlan plan, Map<Integer, List<List<ScanSplit>>> scans,
            Map<Integer, Fragment.Input> exchanges) {
        return switch (plan) {
            case ScanExec s -> scans.get(s.id()).size();
            case ValuesExec v -> 1;
            case RangeExec r -> r.slices();
            case ExchangeReadExec e -> exchanges.get(e.id()).tasks();
            case CoalesceExec c -> Math.min(c.count(), Math.max(1, count(c.inputs().getFirst(), scans, exchanges)));
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
        if (plan instanceof CoalesceExec c) {
            return coalesced(c, partition, f);
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
        return new FragmentPartition(PlanCopies.withChildren(plan, children), inner);
    }

    /// The hosts that have most bytes of the files that it reads.
    List<String> hosts(Fragment f) {
        Map<String, Long> bytes = new HashMap<>();
        count(plan, partition, f, bytes);
        return FileStore.Places.most(bytes);
    }

    private static void count(PhysicalPlan plan, int partition, Fragment f, Map<String, Long> bytes) {
        switch (plan) {
            case ScanExec s -> {
                List<List<ScanSplit>> all = f.scans().get(s.id());
                if (partition < all.size()) {
                    all.get(partition)
                            .forEach(split -> split.hosts().forEach(h -> bytes.merge(h, split.length(), Long::sum)));
                }
            }
            case CoalesceExec c -> {
                for (int i = 0; i < c.inputs().size(); i++) {
                    count(c.inputs().get(i), c.partitions().get(i), f, bytes);
                }
            }
            default -> plan.children().forEach(child -> count(child, partition, f, bytes));
        }
    }

    /// Partitions are shared out as Spark does where none has a place of its own.
    private static FragmentPartition coalesced(CoalesceExec c, int partition, Fragment f) {
        PhysicalPlan input = c.inputs().getFirst();
        long n = Math.max(1, count(input, f.scans(), f.exchanges()));
        long groups = Math.min(c.count(), n);
        List<PhysicalPlan> pieces = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (long i = partition * n / groups; i < (partition + 1) * n / groups; i++) {
            FragmentPartition piece = of(input, (int) i, f);
            pieces.add(piece.plan);
            numbers.add(piece.partition);
        }
        return new FragmentPartition(new CoalesceExec(pieces, numbers, c.count()), partition);
    }
}

package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import io.firesteel.fragments.counts.PlanCopies;
import io.firesteel.plan.bound.BoundAggregate;
import io.firesteel.plan.bound.BoundCall;
import io.firesteel.plan.bound.BoundExpression;
import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.plan.physical.ValuesExec;

/// Finds exchanges of one query that give the same rows to the same parts, so that they are computed once and read twice
/// (Spark's `ReuseExchange`): scans of the same files, filtered, projected and grouped alike.
final class SameExchanges {
    private static final Set<String> UNREPEATABLE = Set.of("rand", "random", "randn", "randstr", "sampled", "uniform",
            "uuid",
            "shuffle", "monotonically_increasing_id", "spark_partition_id", "input_file_name");

    private final IntFunction<List<List<ScanSplit>>> splits;
    private final Map<Made, Integer> made = new HashMap<>();
    private final Map<List<List<ScanSplit>>, Integer> files = new HashMap<>();

    private record Made(PhysicalPlan plan, Partitioning partitioning) {
    }

    /// @param splits by scan id
    SameExchanges(IntFunction<List<List<ScanSplit>>> splits) {
        this.splits = splits;
    }

    /// The first exchange that gives what `exchange` does: itself, or an earlier one.
    ///
    /// @param child what it exchanges, itself without exchanges
    int known(PhysicalPlan child, ExchangeExec exchange) {
        if (!repeatable(child)) {
            return exchange.id();
        }
        Integer first = made.putIfAbsent(new Made(numbered(child), exchange.partitioning()), exchange.id());
        return first == null ? exchange.id() : first;
    }

    /// The plan with scans numbered by what they read.
    private PhysicalPlan numbered(PhysicalPlan plan) {
        if (plan instanceof ScanExec s) {
            int read = files.computeIfAbsent(splits.apply(s.id()), f -> files.size());
            return new ScanExec(read, s.source(), s.schema(), s.filters(), List.of());
        }
        List<PhysicalPlan> children = new ArrayList<>();
        plan.children().forEach(c -> children.add(numbered(c)));
        return children.isEmpty() ? plan : PlanCopies.withChildren(plan, children);
    }

    private static boolean repeatable(PhysicalPlan plan) {
        boolean here = switch (plan) {
            case ScanExec s -> s.runtimeFilters().isEmpty() && repeatable(s.filters());
            case FilterExec f -> repeatable(List.of(f.condition()));
            case ProjectExec p -> repeatable(p.expressions());
            case AggregateExec a -> repeatable(a.keys()) && a.aggregates().stream().allMatch(SameExchanges::repeatable);
            case ExchangeReadExec e -> true;
            case RangeExec r -> true;
            case ValuesExec v -> true;
            default -> false;
        };
        return here && plan.children().stream().allMatch(SameExchanges::repeatable);
    }

    private static boolean repeatable(BoundAggregate call) {
        return repeatable(call.arguments()) && (call.filter() == null || repeatable(List.of(call.filter())));
    }

    private static boolean repeatable(List<? extends BoundExpression> expressions) {
        return expressions.stream()
                .allMatch(e -> !(e instanceof BoundCall c && UNREPEATABLE.contains(c.function()))
                        && repeatable(e.children()));
    }
}

package io.firesteel.fragments.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.CountedExec;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ValuesExec;

/// The accumulators in which the operators of one query count their rows, and the plan that its stages make up together. Made
/// per query; told of each plan that becomes a stage, by one thread at a time.
public final class PlanCounts {
    private static final String ROWS = "number of output rows";

    private final LongSupplier ids;
    private final Map<PhysicalPlan, Long> rows = new IdentityHashMap<>();
    private final Map<Integer, Written> exchanges = new HashMap<>();
    private Written result;
    private Runnable listener = () -> {
    };

    /// A plan that becomes a stage.
    ///
    /// @param partitioning null for the result
    /// @param written      counts what goes into the exchange, -1 for none
    /// @param read         counts what comes out of it, -1 for none
    /// @param regrouped    by exchange that the plan reads: how
    private record Written(PhysicalPlan plan, Partitioning partitioning, long written, long read,
            Map<Integer, String> regrouped) {
    }

    /// @param ids gives ids of accumulators
    public PlanCounts(LongSupplier ids) {
        this.ids = ids;
    }

    /// Who is told each time the plan has changed.
    public void whenChanged(Runnable told) {
        this.listener = told;
    }

    /// The plan has changed.
    public void changed() {
        listener.run();
    }

    /// The plan of the result stage, with its counters.
    ///
    /// @param regrouped by exchange: how its parts are read, for those that are not read as planned
    public PhysicalPlan result(PhysicalPlan plan, Map<Integer, String> regrouped) {
        label(result == null ? null : result.plan(), plan);
        result = new Written(plan, null, -1, -1, regrouped);
        return counted(plan);
    }

    /// The plan of the stage that writes an exchange, with its counters.
    ///
    /// @param regrouped as for [#result]
    public PhysicalPlan exchange(PhysicalPlan plan, int exchange, Partitioning partitioning,
            Map<Integer, String> regrouped) {
        Written before = exchanges.get(exchange);
        label(before == null ? null : before.plan(), plan);
        boolean whole = partitioning instanceof Partitioning.Broadcast;
        long written = before == null ? ids.getAsLong() : before.written();
        long read = whole ? -1 : before == null ? ids.getAsLong() : before.read();
        exchanges.put(exchange, new Written(plan, partitioning, written, read, regrouped));
        return new CountedExec(counted(plan), written, whole ? ROWS : "shuffle records written");
    }

    /// Operators that are the same as before keep their accumulators, others that count get new ones.
    private void label(PhysicalPlan before, PhysicalPlan now) {
        if (before == now) {
            return;
        }
        if (before != null && before.getClass() == now.getClass() && rows.containsKey(before)) {
            rows.putIfAbsent(now, rows.get(before));
        } else if (counts(now)) {
            rows.computeIfAbsent(now, p -> ids.getAsLong());
        }
        List<PhysicalPlan> old = before == null ? List.of() : before.children();
        for (int i = 0; i < now.children().size(); i++) {
            label(old.size() == now.children().size() ? old.get(i) : null, now.children().get(i));
        }
    }

    /// The operators that count in Spark.
    private static boolean counts(PhysicalPlan plan) {
        return switch (plan) {
            case ScanExec p -> true;
            case ValuesExec p -> true;
            case RangeExec p -> true;
            case FilterExec p -> true;
            case AggregateExec p -> true;
            case HashJoinExec p -> true;
            case NestedLoopJoinExec p -> true;
            case GenerateExec p -> true;
            case ExpandExec p -> true;
            default -> false;
        };
    }

    private PhysicalPlan counted(PhysicalPlan plan) {
        if (plan instanceof ExchangeReadExec read) {
            Written written = exchanges.get(read.id());
            return written == null || written.read() < 0
                    ? plan
                    : new CountedExec(plan, written.read(), "records read");
        }
        List<PhysicalPlan> children = plan.children().stream().map(this::counted).toList();
        PhysicalPlan copy = children.isEmpty() ? plan : PlanCopies.withChildren(plan, children);
        Long id = rows.get(plan);
        return id == null ? copy : new CountedExec(copy, id, ROWS);
    }

    /// The whole plan as it is now.
    public PlanTree tree() {
        return tree(result.plan(), result, new HashSet<>());
    }

    private PlanTree tree(PhysicalPlan plan, Written stage, Set<Integer> shown) {
        if (plan instanceof ExchangeReadExec read && exchanges.containsKey(read.id())) {
            return exchange(read, stage.regrouped().getOrDefault(read.id(), ""), shown);
        }
        List<PlanTree> inputs = new ArrayList<>();
        plan.children().forEach(c -> inputs.add(tree(c, stage, shown)));
        Long id = rows.get(plan);
        return new PlanTree(plan, inputs, id == null ? List.of() : List.of(new PlanTree.Metric(ROWS, id)), "");
    }

    private PlanTree exchange(ExchangeReadExec read, String regrouped, Set<Integer> shown) {
        Written writer = exchanges.get(read.id());
        if (!shown.add(read.id())) {
            return new PlanTree(read, List.of(), List.of(), regrouped);
        }
        List<PlanTree.Metric> metrics = writer.read() < 0
                ? List.of(new PlanTree.Metric(ROWS, writer.written()))
                : List.of(new PlanTree.Metric("shuffle records written", writer.written()),
                        new PlanTree.Metric("records read", writer.read()));
        return new PlanTree(new ExchangeExec(writer.plan(), writer.partitioning(), read.id()),
                List.of(tree(writer.plan(), writer, shown)), metrics, regrouped);
    }
}

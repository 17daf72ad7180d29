package io.firesteel.fragments.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import io.firesteel.plan.physical.AggregateExec;
import io.firesteel.plan.physical.CountedExec;
import io.firesteel.plan.physical.CountedExec.Kind;
import io.firesteel.plan.physical.CountedExec.Metric;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.ExpandExec;
import io.firesteel.plan.physical.FilterExec;
import io.firesteel.plan.physical.GenerateExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.NestedLoopJoinExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.ProjectExec;
import io.firesteel.plan.physical.RangeExec;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.plan.physical.ValuesExec;
import io.firesteel.plan.physical.WindowExec;

/// The accumulators into which the operators of one query are measured, and the plan that its stages make up together. Made
/// per query; told of each plan that becomes a stage, by one thread at a time.
public final class PlanCounts {
    private static final Map<String, Kind> ROWS = Map.of(MetricNames.OUTPUT_ROWS, Kind.SUM);
    private static final Map<String, Kind> SCAN = kinds(MetricNames.OUTPUT_ROWS, Kind.SUM, MetricNames.FILES, Kind.SUM,
            MetricNames.FILE_BYTES, Kind.SIZE, MetricNames.SCAN_TIME, Kind.TIMING);
    private static final Map<String, Kind> AGGREGATE = kinds(MetricNames.OUTPUT_ROWS, Kind.SUM,
            MetricNames.AGGREGATE_TIME, Kind.TIMING, MetricNames.PEAK_MEMORY, Kind.SIZE, MetricNames.SPILL_SIZE,
            Kind.SIZE);
    private static final Map<String, Kind> SORT = kinds(MetricNames.SORT_TIME, Kind.TIMING, MetricNames.PEAK_MEMORY,
            Kind.SIZE, MetricNames.SPILL_SIZE, Kind.SIZE);
    private static final Map<String, Kind> SHARED_JOIN = kinds(MetricNames.OUTPUT_ROWS, Kind.SUM,
            MetricNames.BUILD_TIME, Kind.TIMING);
    private static final Map<String, Kind> JOIN = kinds(MetricNames.OUTPUT_ROWS, Kind.SUM, MetricNames.BUILD_TIME,
            Kind.TIMING, MetricNames.BUILD_SIZE, Kind.SIZE);
    private static final Map<String, Kind> BROADCAST = kinds(MetricNames.OUTPUT_ROWS, Kind.SUM, MetricNames.DATA_SIZE,
            Kind.SIZE);
    private static final Map<String, Kind> SHUFFLED = kinds(MetricNames.SHUFFLE_ROWS, Kind.SUM,
            MetricNames.SHUFFLE_BYTES, Kind.SIZE, MetricNames.SHUFFLE_TIME, Kind.NANOS, MetricNames.PARTITIONS,
            Kind.SUM);
    private static final Map<String, Kind> READ = kinds(MetricNames.ROWS_READ, Kind.SUM, MetricNames.LOCAL_BYTES,
            Kind.SIZE, MetricNames.REMOTE_BYTES, Kind.SIZE, MetricNames.LOCAL_BLOCKS, Kind.SUM,
            MetricNames.REMOTE_BLOCKS, Kind.SUM, MetricNames.FETCH_WAIT, Kind.TIMING);

    private final LongSupplier ids;
    private final Map<PhysicalPlan, List<Metric>> metrics = new IdentityHashMap<>();
    private final Map<Long, Long> known = new HashMap<>();
    private final Map<Integer, Written> exchanges = new HashMap<>();
    private Written result;
    private Runnable listener = () -> {
    };

    /// A plan that becomes a stage.
    ///
    /// @param partitioning null for the result
    /// @param written      of what goes into the exchange
    /// @param read         of what comes out of it
    /// @param regrouped    by exchange that the plan reads: how
    private record Written(PhysicalPlan plan, Partitioning partitioning, List<Metric> written, List<Metric> read,
            Map<Integer, String> regrouped) {
    }

    private static Map<String, Kind> kinds(Object... pairs) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            kinds.put((String) pairs[i], (Kind) pairs[i + 1]);
        }
        return kinds;
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
        result = new Written(plan, null, List.of(), List.of(), regrouped);
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
        List<Metric> written = before == null ? made(whole ? BROADCAST : SHUFFLED) : before.written();
        List<Metric> read = before == null ? made(whole ? Map.of() : READ) : before.read();
        know(written, MetricNames.PARTITIONS, partitioning.count());
        exchanges.put(exchange, new Written(plan, partitioning, written, read, regrouped));
        return new CountedExec(counted(plan), written);
    }

    /// Operators that are the same as before keep their accumulators, others that count get new ones.
    private void label(PhysicalPlan before, PhysicalPlan now) {
        if (before == now) {
            return;
        }
        if (before != null && before.getClass() == now.getClass() && metrics.containsKey(before)) {
            metrics.putIfAbsent(now, metrics.get(before));
        } else if (measures(now) != null) {
            metrics.computeIfAbsent(now, p -> made(measures(p)));
        }
        List<PhysicalPlan> old = before == null ? List.of() : before.children();
        for (int i = 0; i < now.children().size(); i++) {
            label(old.size() == now.children().size() ? old.get(i) : null, now.children().get(i));
        }
    }

    /// What Spark measures of an operator, where it is measured here; without any metric where only its time is to be kept apart,
    /// null for what has none of its own.
    private static Map<String, Kind> measures(PhysicalPlan plan) {
        return switch (plan) {
            case ScanExec p -> SCAN;
            case AggregateExec p -> AGGREGATE;
            case SortExec p -> SORT;
            case WindowExec p -> Map.of(MetricNames.SPILL_SIZE, Kind.SIZE);
            case HashJoinExec p -> p.sharedBuild() >= 0 ? SHARED_JOIN : JOIN;
            case ValuesExec p -> ROWS;
            case RangeExec p -> ROWS;
            case FilterExec p -> ROWS;
            case NestedLoopJoinExec p -> ROWS;
            case GenerateExec p -> ROWS;
            case ExpandExec p -> ROWS;
            case ProjectExec p -> Map.of();
            case LimitExec p -> Map.of();
            default -> null;
        };
    }

    private List<Metric> made(Map<String, Kind> kinds) {
        List<Metric> made = new ArrayList<>();
        kinds.forEach((name, kind) -> made.add(new Metric(ids.getAsLong(), name, kind)));
        return List.copyOf(made);
    }

    private void know(List<Metric> of, String name, long value) {
        of.stream().filter(m -> m.name().equals(name)).forEach(m -> known.put(m.accumulator(), value));
    }

    /// What the pieces of files of a fragment's scans are together.
    public void files(PhysicalPlan plan, Map<Integer, List<List<ScanSplit>>> scans) {
        if (plan instanceof ScanExec scan && scans.containsKey(scan.id())) {
            Map<String, Long> files = new HashMap<>();
            scans.get(scan.id()).forEach(p -> p.forEach(s -> files.put(s.path(), s.fileLength())));
            List<Metric> of = metrics.getOrDefault(plan, List.of());
            know(of, MetricNames.FILES, files.size());
            know(of, MetricNames.FILE_BYTES, files.values().stream().mapToLong(Long::longValue).sum());
        }
        plan.children().forEach(c -> files(c, scans));
    }

    /// What the driver knows before any task runs, by accumulator.
    public Map<Long, Long> known() {
        return Map.copyOf(known);
    }

    private PhysicalPlan counted(PhysicalPlan plan) {
        if (plan instanceof ExchangeReadExec read) {
            Written written = exchanges.get(read.id());
            return written == null ? plan : new CountedExec(plan, written.read());
        }
        List<PhysicalPlan> children = plan.children().stream().map(this::counted).toList();
        PhysicalPlan copy = children.isEmpty() ? plan : PlanCopies.withChildren(plan, children);
        List<Metric> own = metrics.get(plan);
        return own == null ? copy : new CountedExec(copy, own);
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
        return new PlanTree(plan, inputs, metrics.getOrDefault(plan, List.of()), "");
    }

    private PlanTree exchange(ExchangeReadExec read, String regrouped, Set<Integer> shown) {
        Written writer = exchanges.get(read.id());
        if (!shown.add(read.id())) {
            return new PlanTree(read, List.of(), List.of(), regrouped);
        }
        List<Metric> all = new ArrayList<>(writer.written());
        all.addAll(writer.read());
        return new PlanTree(new ExchangeExec(writer.plan(), writer.partitioning(), read.id()),
                List.of(tree(writer.plan(), writer, shown)), all, regrouped);
    }
}

package io.firesteel.sql.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

import io.firesteel.error.FiresteelException;
import io.firesteel.events.PlanNode;
import io.firesteel.fragments.EncodedRows;
import io.firesteel.fragments.FragmentCutter;
import io.firesteel.fragments.counts.PlanCounts;
import io.firesteel.optimizer.Optimizer;
import io.firesteel.parser.LargeStack;
import io.firesteel.plan.bound.BoundColumn;
import io.firesteel.plan.bound.SortKey;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.SortExec;
import io.firesteel.planner.PhysicalPlanner;
import io.firesteel.planner.PhysicalPlanner.PlannedScan;
import io.firesteel.scheduler.JobHandle;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.ResultSink;
import io.firesteel.session.Application;
import io.firesteel.sinks.WriteSpec;
import io.firesteel.sinks.WrittenFile;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.TaskValue;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// One query from its logical plan to its rows. Made per execution; the phases can be looked at one by one, as EXPLAIN does.
public final class QueryRun {
    private static final String CODEC = "columnar";
    private static final String FILES = "number of written files";
    private static final String BYTES = "written output";
    private static final String ROWS = "number of output rows";

    private final Application application;
    private final Optimizer optimizer;
    private final QueryOptions options;
    private final ScanSplits splits;
    private final LogicalPlan analyzed;

    /// @param analyzed its output names and types are the result's
    public QueryRun(Application application, Optimizer optimizer, QueryOptions options, LogicalPlan analyzed) {
        this(application, optimizer, options,
                new ScanSplits(options.maxBytes(), options.openCost(), application.defaultParallelism()), analyzed);
    }

    private QueryRun(Application application, Optimizer optimizer, QueryOptions options, ScanSplits splits,
            LogicalPlan analyzed) {
        this.application = application;
        this.optimizer = optimizer;
        this.options = options;
        this.splits = splits;
        this.analyzed = analyzed;
    }

    public LogicalPlan analyzed() {
        return analyzed;
    }

    public LogicalPlan optimized() {
        return LargeStack.call(() -> optimizer.optimize(RecursiveQueries.once(analyzed)));
    }

    /// The physical plan of an optimized one.
    public PhysicalPlan physical(LogicalPlan optimized) {
        return LargeStack
                .call(() -> new PhysicalPlanner(options.planner(), application::newExchangeId).plan(optimized));
    }

    /// Whether a physical plan of this query may change with what its exchanges are measured to hold.
    public boolean adapts(PhysicalPlan physical) {
        return options.adaptive().isPresent() && exchanges(physical);
    }

    private static boolean exchanges(PhysicalPlan plan) {
        return plan instanceof ExchangeExec || plan.children().stream().anyMatch(QueryRun::exchanges);
    }

    /// Runs the query and waits for all rows.
    public SqlResult run(String description) {
        SqlExecution execution = new SqlExecution(application);
        return execution.run(() -> withoutRecursion(description).run(execution, description, plan -> plan, null));
    }

    private QueryRun withoutRecursion(String description) {
        LogicalPlan plan = new RecursiveQueries(options.recursion(), p -> with(p).run(description).rows())
                .computed(analyzed);
        return plan == analyzed ? this : with(plan);
    }

    private QueryRun with(LogicalPlan plan) {
        return new QueryRun(application, optimizer, options, splits, plan);
    }

    /// Runs the query with its rows going into files; the files are staged, their commit is the caller's.
    public List<WrittenFile> save(WriteSpec spec, String description) {
        List<SortKey> keys = new ArrayList<>();
        for (int p : spec.partitions()) {
            keys.add(new SortKey(new BoundColumn(p, spec.columns().field(p).type(), true), true, true));
        }
        SqlExecution execution = new SqlExecution(application);
        List<PlanNode.Metric> metrics = List.of(metric(FILES, "sum"), metric(BYTES, "size"), metric(ROWS, "sum"));
        execution.below(node -> PlanNodes.writing(node,
                spec.folder() + ", " + spec.format() + ", " + spec.columns().names(), metrics));
        return execution.run(() -> {
            List<WrittenFile> files = WrittenFile.of(withoutRecursion(description)
                    .run(execution, description, plan -> keys.isEmpty() ? plan : new SortExec(plan, keys, -1), spec)
                    .rows());
            execution.counted(Map.of(FILES, (long) files.size(), BYTES,
                    files.stream().mapToLong(WrittenFile::bytes).sum(), ROWS,
                    files.stream().mapToLong(WrittenFile::rows).sum()));
            return files;
        });
    }

    private PlanNode.Metric metric(String name, String type) {
        return new PlanNode.Metric(name, application.newMetricId(), type);
    }

    private SqlResult run(SqlExecution execution, String description, UnaryOperator<PhysicalPlan> above,
            WriteSpec sink) {
        int query = application.newExchangeId();
        PlanCounts counts = new PlanCounts(application::newMetricId);
        Cut cut = LargeStack.call(() -> cut(query, description, above, sink, counts));
        boolean adapts = cut.job().adapts();
        execution.started(counts::tree, adapts, description, options.modified());
        execution.known(counts.known());
        counts.whenChanged(() -> execution.changed(counts::tree, false));
        StructType schema = sink == null ? named(cut.plan().schema()) : WrittenFile.SCHEMA;
        try {
            SqlResult result = new SqlResult(schema, collect(cut.job(), sink == null, description), List.of());
            if (adapts) {
                execution.changed(counts::tree, true);
            }
            return result;
        } finally {
            cut.exchanges().forEach(application::removeExchange);
            application.removeObject(query);
        }
    }

    /// A physical plan and the job that runs it.
    private record Cut(PhysicalPlan plan, JobPlan job, Collection<Integer> exchanges) {
    }

    private Cut cut(int query, String description, UnaryOperator<PhysicalPlan> above, WriteSpec sink,
            PlanCounts counts) {
        PhysicalPlanner planner = new PhysicalPlanner(options.planner(), application::newExchangeId);
        PhysicalPlan plan = above.apply(planner.plan(optimized()));
        Map<Integer, PlannedScan> scans = new TreeMap<>();
        planner.scans().forEach(s -> scans.put(s.id(), s));
        FragmentCutter cutter = new FragmentCutter(
                new FragmentCutter.Files(id -> splits.of(scans.get(id)), options.stores(),
                        application::alias),
                application::newStageId, query, application.isLocal(), description, counts);
        StageGraph graph = sink == null ? cutter.cut(plan) : cutter.cut(plan, sink);
        JobPlan job = options.adaptive()
                .map(adaptive -> cutter.adapting(graph, adaptive))
                .orElseGet(() -> JobPlan.fixed(graph));
        return new Cut(plan, job, cutter.exchanges());
    }

    /// The physical columns under the names of the query: rules are free to name what they make.
    private StructType named(StructType physical) {
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < physical.fields().size(); i++) {
            StructField f = physical.fields().get(i);
            fields.add(new StructField(analyzed.output().get(i).name(), f.type(), f.nullable(), f.metadata()));
        }
        return new StructType(fields);
    }

    private List<EncodedRows> collect(JobPlan plan, boolean forgets, String description) {
        Parts parts = new Parts(forgets);
        await(application.jobs()
                .submit(new JobRequest(plan, parts, application.accumulatorSink(),
                        application.localProperties(), description, description)));
        return List.copyOf(parts.rows.values());
    }

    /// What result tasks have sent, by partition.
    private final class Parts implements ResultSink {
        private final Map<Integer, EncodedRows> rows = new TreeMap<>();
        private final boolean forgets;

        Parts(boolean forgets) {
            this.forgets = forgets;
        }

        @Override
        public boolean accept(int partition, TaskValue value) throws Exception {
            rows.put(partition, rows(value));
            return false;
        }

        @Override
        public boolean forgets() {
            return forgets;
        }

        @Override
        public void forget() {
            rows.clear();
        }
    }

    private EncodedRows rows(TaskValue value) throws Exception {
        return switch (value) {
            case TaskValue.ByReference r -> (EncodedRows) r.value();
            case TaskValue.Bytes b -> (EncodedRows) application.decode(CODEC, b.content());
            default -> throw new IllegalStateException("a result task gave " + value);
        };
    }

    private static void await(JobHandle job) {
        try {
            job.done().get();
        } catch (InterruptedException e) {
            job.cancel("the statement was interrupted");
            Thread.currentThread().interrupt();
            throw new FiresteelException(RunErrors.CANCELLED, Map.of(), e);
        } catch (ExecutionException | CompletionException e) {
            if (e.getCause() instanceof FiresteelException known) {
                throw RunErrors.ofTask(known);
            }
            throw new IllegalStateException("the job failed", e.getCause());
        }
    }
}

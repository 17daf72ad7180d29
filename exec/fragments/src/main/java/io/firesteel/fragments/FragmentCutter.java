package io.firesteel.fragments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import io.firesteel.files.FileStores;
import io.firesteel.fragments.counts.PlanCopies;
import io.firesteel.fragments.counts.PlanCounts;
import io.firesteel.plan.physical.ExchangeExec;
import io.firesteel.plan.physical.ExchangeReadExec;
import io.firesteel.plan.physical.HashJoinExec;
import io.firesteel.plan.physical.LimitExec;
import io.firesteel.plan.physical.Partitioning;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.plan.physical.RuntimeFilterUse;
import io.firesteel.plan.physical.ScanExec;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sinks.WriteSpec;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;
import io.firesteel.types.DataType;
import io.firesteel.vector.Kind;

/// Cuts a physical plan at its exchanges into a [StageGraph]: one stage per exchange and one for the result. Runs on the
/// query's own thread.
public final class FragmentCutter {
    private final Files files;
    private final IntSupplier stageIds;
    private final int query;
    private final boolean oneProcess;
    private final FragmentStages maker;
    private final List<Stage> stages = new ArrayList<>();
    private final Map<Integer, Fragment> fragments = new HashMap<>();
    private final SameExchanges made;
    /// Exchanges that were not cut off because an earlier one gives the same.
    private final Map<Integer, Integer> renamed = new HashMap<>();
    private final Map<Integer, Fragment.Input> exchanges = new HashMap<>();

    /// What the scans of a query read.
    ///
    /// @param splits by scan id: the pieces of files of each partition, at least one partition
    /// @param stores where the files lie
    /// @param alias  by what other name executors on a host may go
    public record Files(IntFunction<List<List<ScanSplit>>> splits, FileStores stores,
            Function<String, Optional<String>> alias) {

        /// Files that lie where every task can read them.
        public static Files local(IntFunction<List<List<ScanSplit>>> splits) {
            return new Files(splits, FileStores.plain(), host -> Optional.empty());
        }
    }

    /// @param files      what scans read
    /// @param stageIds   application-wide
    /// @param query      application-wide number of what the query's tasks share
    /// @param oneProcess all tasks run in this process
    /// @param name       what pages show
    /// @param counts     of the query's operators
    public FragmentCutter(Files files, IntSupplier stageIds, int query, boolean oneProcess, String name,
            PlanCounts counts) {
        this.files = files;
        this.made = new SameExchanges(files.splits());
        this.stageIds = stageIds;
        this.query = query;
        this.oneProcess = oneProcess;
        this.maker = new FragmentStages(oneProcess, name, counts, files.alias());
    }

    /// The stages of `plan`; the result stage's partitions in order are the rows in order.
    public StageGraph cut(PhysicalPlan plan) {
        stage(below(plan), null, null);
        return new StageGraph(0, stages);
    }

    /// The stages of a write of the plan's rows; the result rows are those of `WrittenFile`.
    public StageGraph cut(PhysicalPlan plan, WriteSpec sink) {
        stage(below(plan), null, sink);
        return new StageGraph(0, stages);
    }

    /// The job of the stages of a graph, after [#cut]: it follows what the stages are measured to have written.
    public JobPlan adapting(StageGraph graph, AdaptiveOptions options) {
        return new AdaptivePlan(graph, fragments, maker, options);
    }

    /// The exchanges of the graph, after [#cut]; whoever runs it removes them afterwards.
    public List<Integer> exchanges() {
        return List.copyOf(exchanges.keySet());
    }

    /// The plan with every exchange below it cut off and replaced by a read.
    private PhysicalPlan below(PhysicalPlan plan) {
        if (plan instanceof ExchangeExec e) {
            return cutOff(e, false);
        }
        if (plan instanceof ScanExec s) {
            return new ScanExec(s.id(), s.source(), s.schema(), s.filters(),
                    s.runtimeFilters().stream().map(this::renamed).toList());
        }
        if (plan instanceof LimitExec l && l.child() instanceof ExchangeExec e
                && e.partitioning() instanceof Partitioning.Single) {
            return PlanCopies.withChildren(l, List.of(cutOff(e, true)));
        }
        List<PhysicalPlan> before = plan.children();
        List<PhysicalPlan> after = new ArrayList<>(before);
        // Scans on a join's probe side may be told by its build side, so that has to be cut off first.
        boolean backwards = plan instanceof HashJoinExec j && !j.buildLeft();
        for (int i = 0; i < before.size(); i++) {
            int at = backwards ? before.size() - 1 - i : i;
            after.set(at, below(before.get(at)));
        }
        return before.equals(after) ? plan : PlanCopies.withChildren(plan, after);
    }

    private RuntimeFilterUse renamed(RuntimeFilterUse use) {
        return new RuntimeFilterUse(use.id(), use.column(), renamed.getOrDefault(use.exchange(), use.exchange()),
                use.key());
    }

    /// @param ordered the reader wants the first rows, as Spark's take and limit give them
    private PhysicalPlan cutOff(ExchangeExec e, boolean ordered) {
        List<DataType> types = e.schema().types();
        boolean whole = e.partitioning() instanceof Partitioning.Broadcast;
        int parts = whole ? 1 : e.partitioning().count();
        PhysicalPlan child = below(e.child());
        int known = whole ? e.id() : made.known(child, e);
        if (known != e.id()) {
            renamed.put(e.id(), known);
            exchanges.computeIfPresent(known, (id, input) -> new Fragment.Input(input.parts(), input.whole(),
                    ordered || input.ordered(), e.fixed() || input.fixed(), input.types(), List.of()));
            return new ExchangeReadExec(known, e.schema());
        }
        stage(child, new Fragment.Target(e.id(), parts, e.partitioning(), types, oneProcess && flat(types)),
                null);
        exchanges.put(e.id(), new Fragment.Input(parts, whole, ordered, e.fixed(), types, List.of()));
        return new ExchangeReadExec(e.id(), e.schema());
    }

    /// Whether rows of these types are ready to be shared once their text is.
    private static boolean flat(List<DataType> types) {
        return types.stream().noneMatch(t -> switch (Kind.of(t)) {
            case ARRAY, MAP, STRUCT -> true;
            default -> false;
        });
    }

    private void stage(PhysicalPlan plan, Fragment.Target target, WriteSpec sink) {
        Map<Integer, List<List<ScanSplit>>> scans = new HashMap<>();
        Map<Integer, Fragment.Input> inputs = new HashMap<>();
        Map<Integer, Fragment.Input> told = new HashMap<>();
        leaves(plan, scans, inputs, told);
        int id = stageIds.getAsInt();
        Fragment fragment = new Fragment(plan, query, scans, inputs, told, target, sink, files.stores());
        fragments.put(id, fragment);
        stages.add(maker.stage(id, fragment));
    }

    private void leaves(PhysicalPlan plan, Map<Integer, List<List<ScanSplit>>> scans,
            Map<Integer, Fragment.Input> inputs, Map<Integer, Fragment.Input> told) {
        switch (plan) {
            case ScanExec s -> {
                scans.put(s.id(), List.copyOf(files.splits().apply(s.id())));
                s.runtimeFilters()
                        .stream()
                        .filter(f -> f.exchange() >= 0)
                        .forEach(f -> told.put(f.exchange(), exchanges.get(f.exchange())));
            }
            case ExchangeReadExec e -> inputs.put(e.id(), exchanges.get(e.id()));
            default -> plan.children().forEach(c -> leaves(c, scans, inputs, told));
        }
    }
}

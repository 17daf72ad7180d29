package io.firesteel.scheduler.sim;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.scheduler.Graphs;
import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.Edge;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits;
import io.firesteel.stages.StageTraits.Determinism;

/// One step of the simulated programs: takes the rows of its inputs, changes each by a one-to-one function, and leaves them
/// as map outputs, results, a value or an object. Shared by all jobs that need it.
final class SimNode {
    /// What a node leaves.
    enum Kind {
        EXCHANGE, RESULT, VALUE, OBJECT
    }

    final Kind kind;
    /// Id of its exchange, value or object; for a result a number of its own.
    final int id;
    final int tasks;
    final int reducers;
    final boolean indeterminate;
    final boolean barrier;
    final boolean commits;
    /// Its computed rows are kept by executors, as a cached dataset.
    final boolean cached;
    final List<SimNode> inputs;
    /// Values and objects that it needs besides.
    final List<SimNode> sides;
    private SimRows expected;

    SimNode(Kind kind, int id, int tasks, int reducers, StageTraits traits, boolean cached, List<SimNode> inputs,
            List<SimNode> sides) {
        this.kind = kind;
        this.id = id;
        this.tasks = tasks;
        this.reducers = reducers;
        this.indeterminate = traits.determinism() == Determinism.INDETERMINATE;
        this.barrier = traits.barrier();
        this.commits = traits.engineCommits();
        this.cached = cached;
        this.inputs = List.copyOf(inputs);
        this.sides = List.copyOf(sides);
    }

    /// Whether its rows can end up in other partitions when it, or something above it, runs again.
    boolean unstable() {
        return indeterminate || inputs.stream().anyMatch(SimNode::unstable)
                || sides.stream().anyMatch(SimNode::unstable);
    }

    /// All its rows together, whatever the partitions, computed without any scheduler.
    SimRows expected() {
        if (expected == null) {
            SimRows all = new SimRows();
            if (inputs.isEmpty()) {
                for (int p = 0; p < tasks; p++) {
                    all.addAll(source(p));
                }
            }
            for (SimNode input : inputs) {
                all.addAll(input.expected().mixed(id + kind.ordinal() * 1000));
            }
            expected = all;
        }
        return expected;
    }

    /// The rows of partition `p` of a node without inputs.
    SimRows source(int p) {
        SimRows rows = new SimRows();
        for (int i = 0; i < 3 + (p + id) % 3; i++) {
            rows.add(SimRows.mix(id * 1_000_003L + p * 1009L + i));
        }
        return rows;
    }

    /// Which parts of an input's map outputs partition `p` reads: together the partitions read each part once.
    ReadPlan.Range range(SimNode input, int p) {
        return new ReadPlan.Range(0, Integer.MAX_VALUE, (int) ((long) p * input.reducers / tasks),
                (int) ((long) (p + 1) * input.reducers / tasks));
    }

    Stage stage(int stageId) {
        List<Edge> edges = new ArrayList<>();
        for (SimNode input : inputs) {
            List<List<ReadPlan.Range>> ranges = new ArrayList<>();
            for (int p = 0; p < tasks; p++) {
                ranges.add(List.of(kind == Kind.OBJECT
                        ? new ReadPlan.Range(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE)
                        : range(input, p)));
            }
            edges.add(new Edge.Shuffle(input.id, new ReadPlan.Listed(ranges)));
        }
        for (SimNode side : sides) {
            edges.add(side.kind == Kind.VALUE ? new Edge.Broadcast(side.id) : new Edge.PerExecutorObject(side.id));
        }
        StageOutput output = switch (kind) {
            case EXCHANGE -> new StageOutput.Exchange(id, reducers);
            case RESULT -> new StageOutput.Result();
            case VALUE -> new StageOutput.Value(id);
            case OBJECT -> new StageOutput.PerExecutorObject(id);
        };
        StageTraits traits = new StageTraits(indeterminate ? Determinism.INDETERMINATE : Determinism.UNORDERED, barrier,
                commits, 0);
        Stage bare = Graphs.stage(stageId, tasks, output, traits, edges);
        DatasetInfo dataset = new DatasetInfo(dataset(), "SimRDD", "", "sim", List.of(),
                inputs.stream().map(n -> n.id).toList(),
                cached ? new DatasetInfo.Persist(false, true, false, true, 1) : DatasetInfo.Persist.NONE, tasks, true,
                barrier, traits.determinism());
        return new Stage(bare.id(), bare.name(), bare.details(), bare.partitions(), bare.binary(), bare.inputs(),
                bare.output(), bare.traits(), List.of(dataset));
    }

    int dataset() {
        return id * 4 + kind.ordinal();
    }

    @Override
    public String toString() {
        return kind + " " + id + " (" + tasks + " tasks, inputs " + inputs.stream().map(n -> n.id).toList() + ", sides "
                + sides.stream().map(n -> n.id).toList() + (indeterminate ? ", indeterminate" : "")
                + (barrier ? ", barrier" : "") + (cached ? ", cached" : "") + (commits ? ", commits" : "") + ")";
    }
}

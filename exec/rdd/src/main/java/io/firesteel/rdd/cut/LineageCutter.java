package io.firesteel.rdd.cut;

import java.io.IOException;
import java.io.NotSerializableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.rdd.Dependency;
import io.firesteel.rdd.LineageRdd;
import io.firesteel.rdd.RddPartition;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.closure.Closures;
import io.firesteel.rdd.closure.ShellReach;
import io.firesteel.rdd.job.CallSite;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.rdd.job.ResultFunction;
import io.firesteel.stages.Edge;
import io.firesteel.stages.Location;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageBinary;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;

/// Cuts a lineage into stages: one for each exchange in the whole ancestry, and the result stage. Runs on the job's own
/// thread; lists partitions and serialises functions on the way. One cutter per job.
public final class LineageCutter {
    private final LineageDriver driver;
    private final Map<Integer, Stage> byExchange = new LinkedHashMap<>();

    private LineageCutter(LineageDriver driver) {
        this.driver = driver;
    }

    /// The stages of a job that makes a result of some partitions of `rdd`.
    ///
    /// @param partitions which partitions, in the order of the result stage's tasks; null for all
    /// @param callSite   the job's
    public static StageGraph cut(LineageRdd<?> rdd, ResultFunction<?, ?> result, int[] partitions, CallSite callSite) {
        LineageCutter cutter = new LineageCutter(rdd.driver());
        cutter.mapStages(rdd);
        Stage last = cutter.stage(rdd, partitions, new StageProgram.MakeResult(result), new StageOutput.Result(),
                callSite);
        List<Stage> stages = new ArrayList<>(cutter.byExchange.values());
        stages.add(last);
        return new StageGraph(0, stages);
    }

    /// The map stages of all exchanges in the ancestry, producers first.
    private void mapStages(LineageRdd<?> rdd) {
        for (LineageRdd<?> node : StageNodes.ancestry(rdd)) {
            node.determinism();
            for (Dependency dependency : node.dependencies()) {
                if (dependency instanceof Dependency.Shuffle shuffle
                        && !byExchange.containsKey(shuffle.exchange().id())) {
                    byExchange.put(shuffle.exchange().id(),
                            stage(shuffle.parent(), null, new StageProgram.WriteExchange(shuffle.exchange()),
                                    new StageOutput.Exchange(shuffle.exchange().id(), shuffle.exchange().reducers()),
                                    shuffle.parent().facts().callSite()));
                }
            }
        }
    }

    private Stage stage(LineageRdd<?> last, int[] selected, StageProgram program, StageOutput output,
            CallSite callSite) {
        List<LineageRdd<?>> nodes = StageNodes.of(last);
        nodes.forEach(LineageRdd::prepare);
        ReadPlans reads = new ReadPlans(nodes, selected);
        boolean barrier = StageTraitsOf.barrier(nodes, selected);
        List<Edge> inputs = new ArrayList<>();
        new java.util.TreeMap<Integer, ReadPlan>(reads.plans(nodes))
                .forEach((exchange, plan) -> inputs.add(new Edge.Shuffle(exchange, plan)));
        return new Stage(driver.newStageId(), callSite.shortForm(), callSite.longForm(),
                partitions(nodes, selected), binary(nodes, program, barrier), inputs, output,
                StageTraitsOf.traits(nodes, barrier, driver), StageDatasets.of(nodes, reads, barrier));
    }

    private LineagePartitions partitions(List<LineageRdd<?>> nodes, int[] selected) {
        LineageRdd<?> last = nodes.getLast();
        List<RddPartition> chosen = chosen(last.partitions(), selected);
        List<byte[]> descriptors = nodes.stream().anyMatch(LineageRdd::largeDescriptors)
                ? StageDescriptors.sendAhead(last, chosen)
                : List.of();
        List<List<Location>> locations = new ArrayList<>();
        if (nodes.stream().anyMatch(LineageRdd::placed)) {
            for (RddPartition partition : chosen) {
                locations.add(LineagePartitions.parsed(locations(last, partition), driver::alias));
            }
        }
        return new LineagePartitions(last, selected, descriptors, locations);
    }

    private static List<RddPartition> chosen(List<RddPartition> all, int[] selected) {
        if (selected == null) {
            return all;
        }
        List<RddPartition> chosen = new ArrayList<>(selected.length);
        for (int index : selected) {
            if (index < 0 || index >= all.size()) {
                throw new IllegalArgumentException("Attempting to access a non-existent partition: " + index
                        + ". Total number of partitions: " + all.size());
            }
            chosen.add(all.get(index));
        }
        return chosen;
    }

    /// Its own places, or those of the first narrow ancestor that has any.
    static List<String> locations(LineageRdd<?> rdd, RddPartition partition) {
        LineageRdd<?> at = rdd;
        RddPartition part = partition;
        while (true) {
            List<String> own = at.preferredLocations(part);
            if (!own.isEmpty()) {
                return own;
            }
            Dependency.Narrow down = null;
            for (Dependency dependency : at.dependencies()) {
                if (dependency instanceof Dependency.Narrow narrow && !narrow.parents(part.index()).isEmpty()) {
                    down = narrow;
                    break;
                }
            }
            if (down == null) {
                return List.of();
            }
            part = down.parent().partitions().get(down.parents(part.index()).getFirst());
            at = down.parent();
        }
    }

    /// In one process tasks read a shell's variables themselves.
    private ShellReach shell(List<LineageRdd<?>> nodes) {
        ShellReach shell = ShellReach.of(driver.classLoader(), nodes.getLast().toString());
        return shell == null || driver.context().isLocal() ? null : shell;
    }

    private StageBinary binary(List<LineageRdd<?>> nodes, StageProgram program, boolean barrier) {
        try {
            boolean reusable = Closures.unchanging(program) && nodes.stream().allMatch(Closures::unchanging);
            return new StageBinary(RddCodec.NAME, StageCode.encode(nodes, program, reusable, barrier, shell(nodes)));
        } catch (NotSerializableException e) {
            nodes.forEach(node -> Closures.check(node, node.toString()));
            Closures.check(program, "the job");
            throw Thrown.pass(e);
        } catch (IOException e) {
            throw Thrown.pass(e);
        }
    }
}

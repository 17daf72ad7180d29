package io.firesteel.scheduler.sim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;

/// One simulated job: a result node with its whole ancestry under stage ids of its own, and what it has received so far.
final class SimJob {
    final int id;
    final SimNode result;
    /// How many partitions are enough; all of them if it is as many as there are.
    final int enough;
    final boolean adaptive;
    /// Its sink can take back what it has got.
    final boolean forgets;
    final Map<String, String> properties;
    final Map<Integer, SimNode> nodes = new LinkedHashMap<>();
    final Map<Integer, SimRows> received = new LinkedHashMap<>();
    private final Map<SimNode, Stage> stages = new LinkedHashMap<>();
    private final Set<SimNode> revealed = new LinkedHashSet<>();
    private final Set<SimNode> completed = new HashSet<>();
    /// The sink has what it wants.
    boolean satisfied;
    boolean ended;
    Throwable error;

    SimJob(int id, SimNode result, int enough, boolean adaptive, Map<String, String> properties, int firstStageId) {
        this.id = id;
        this.result = result;
        this.enough = enough;
        this.adaptive = adaptive;
        this.forgets = result.id % 2 == 0;
        this.properties = properties;
        collect(result, new int[]{firstStageId});
    }

    private void collect(SimNode node, int[] nextId) {
        if (stages.containsKey(node)) {
            return;
        }
        node.inputs.forEach(n -> collect(n, nextId));
        node.sides.forEach(n -> collect(n, nextId));
        int stageId = nextId[0]++;
        stages.put(node, node.stage(stageId));
        nodes.put(stageId, node);
    }

    int stageOf(SimNode node) {
        return nodes.entrySet().stream().filter(e -> e.getValue() == node).findFirst().orElseThrow().getKey();
    }

    int stageCount() {
        return stages.size();
    }

    StageGraph graph() {
        return new StageGraph(0, adaptive ? reveal() : List.copyOf(stages.values()));
    }

    /// An adaptive plan shows a stage only when everything that it needs is done.
    JobPlan.Step completed(int stageId) {
        completed.add(nodes.get(stageId));
        List<Stage> more = reveal();
        return more.isEmpty() ? new JobPlan.Step.Continue() : new JobPlan.Step.Extend(more);
    }

    private List<Stage> reveal() {
        List<Stage> more = new ArrayList<>();
        boolean found = true;
        while (found) {
            found = false;
            for (SimNode node : stages.keySet()) {
                if (!revealed.contains(node) && allDone(node)) {
                    revealed.add(node);
                    more.add(stages.get(node));
                    found |= node.kind == SimNode.Kind.OBJECT;
                }
            }
        }
        return more;
    }

    private boolean allDone(SimNode node) {
        return java.util.stream.Stream.concat(node.inputs.stream(), node.sides.stream())
                .allMatch(n -> n.kind == SimNode.Kind.OBJECT ? revealed.contains(n) : completed.contains(n));
    }

    /// What was delivered counts for nothing, unless it was enough.
    void forget() {
        SimChecks.check(forgets, "job " + id + " is to forget what its program has seen");
        if (!satisfied) {
            received.clear();
        }
    }

    /// Whether something above the result can come out in other partitions when it runs again: such a job may be given up.
    boolean mayBeAborted() {
        return result.unstable();
    }
}

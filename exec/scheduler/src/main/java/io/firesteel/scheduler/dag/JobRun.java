package io.firesteel.scheduler.dag;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.scheduler.machine.JobSelector;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;
import io.firesteel.time.Clock;

/// One live job.
final class JobRun {
    private static final String INTERRUPT = "spark.job.interruptOnCancel";

    final int id;
    final Map<String, String> properties;
    final String callSite;
    /// The plan wants to be asked after each stage.
    final boolean adaptive;
    /// What was delivered can be taken back.
    final boolean forgets;
    final long submitted;
    final long submittedNanos;
    /// The runs that stand for the graph's stages, by the ids that the graph has for them.
    final Map<Integer, StageRun> runs = new LinkedHashMap<>();
    /// Stages (by the graph's ids) about which the plan was asked.
    final Set<Integer> asked = new HashSet<>();
    StageGraph graph;
    /// What the job is for: runs that nothing else in the graph reads.
    List<StageRun> sinks = List.of();
    /// Who reads what each run leaves.
    Map<StageRun, List<StageRun>> consumers = Map.of();
    /// Questions to the plan without an answer; nothing new is submitted meanwhile.
    int questions;
    int delivered;
    int taken;

    JobRun(int id, StageGraph graph, boolean adaptive, boolean forgets, Map<String, String> properties, String callSite,
            Clock clock) {
        this.id = id;
        this.graph = graph;
        this.adaptive = adaptive;
        this.forgets = forgets;
        this.properties = properties;
        this.callSite = callSite;
        this.submitted = clock.millis();
        this.submittedNanos = clock.nanos();
    }

    /// Whether a cancellation means this job.
    boolean matches(JobSelector which) {
        return which.matches(id, properties)
                || which instanceof JobSelector.ByStage s && (runs.containsKey(s.stageId())
                        || runs.values().stream().anyMatch(r -> r.id() == s.stageId()));
    }

    boolean interruptOnCancel() {
        return Boolean.parseBoolean(properties.get(INTERRUPT));
    }

    /// The run of the result stage, or null while the plan has none.
    StageRun resultRun() {
        for (StageRun run : runs.values()) {
            if (run.stage.output() instanceof StageOutput.Result) {
                return run;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "Job " + id + " (" + callSite + ")";
    }
}

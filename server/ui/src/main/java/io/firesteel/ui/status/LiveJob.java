package io.firesteel.ui.status;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firesteel.events.Event;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.StageInfo;

/// A job while its events come in. Owned by [AppStatusStore], under its lock.
final class LiveJob {
    final int jobId;
    final List<Integer> stageIds;
    final Set<Integer> completedStages = new HashSet<>();
    final Map<Integer, BitSet> completedIndices = new HashMap<>();
    final Map<String, Integer> killedSummary = new HashMap<>();
    JobView.Status status = JobView.Status.RUNNING;
    long completionTime = Event.NONE;
    int activeTasks;
    int completedTasks;
    int skippedTasks;
    int failedTasks;
    int killedTasks;
    int activeStages;
    int skippedStages;
    int failedStages;
    private final JobStart start;
    private final String name;
    private int tasks;

    LiveJob(JobStart start) {
        this.start = start;
        this.jobId = start.jobId();
        this.stageIds = start.stages().stream().map(StageInfo::stageId).toList();
        this.name = start.stages()
                .stream()
                .max(java.util.Comparator.comparingInt(StageInfo::stageId))
                .map(StageInfo::name)
                .orElse("");
        this.tasks = start.stages()
                .stream()
                .filter(s -> s.completionTime() == Event.NONE)
                .mapToInt(StageInfo::taskCount)
                .sum();
    }

    /// A stage turns out to have another number of tasks than it was announced with.
    void announcedOtherwise(int more) {
        tasks += more;
    }

    boolean running() {
        return status == JobView.Status.RUNNING;
    }

    JobView view() {
        int indices = completedIndices.values().stream().mapToInt(BitSet::cardinality).sum();
        String tags = start.properties().getOrDefault("spark.job.tags", "");
        return new JobView(jobId, name, Optional.ofNullable(start.properties().get("spark.job.description")),
                start.time(), completionTime, stageIds,
                Optional.ofNullable(start.properties().get("spark.jobGroup.id")),
                tags.isEmpty() ? List.of() : List.of(tags.split(",")).stream().sorted().toList(), status, tasks,
                activeTasks, completedTasks, skippedTasks, failedTasks, killedTasks, indices, activeStages,
                completedStages.size(), skippedStages, failedStages, Map.copyOf(killedSummary));
    }
}

package io.firesteel.ui.status;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import io.firesteel.conf.Conf;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.Event;
import io.firesteel.events.ResourceProfile;

/// Everything that [AppStatusStore] knows, and its bounds. Under the store's lock.
final class StatusState {
    final TreeMap<Integer, LiveJob> jobs = new TreeMap<>();
    /// By stage and attempt, packed into one number.
    final TreeMap<Long, LiveStage> stages = new TreeMap<>();
    final Map<String, LiveExecutor> executors = new LinkedHashMap<>();
    final Map<Integer, ResourceProfile> profiles = new TreeMap<>();
    final StorageStatus storage = new StorageStatus();
    String appId = "";
    String appName = "";
    Optional<String> attemptId = Optional.empty();
    long startTime = Event.NONE;
    long endTime = Event.NONE;
    String user = "";
    String sparkVersion = "";
    OptionalInt exitCode = OptionalInt.empty();
    EnvironmentUpdate environment;

    private final int retainedJobs;
    private final int retainedStages;
    private final int retainedTasks;
    private final int retainedDead;
    private int endedJobs;

    StatusState(Conf conf) {
        retainedJobs = conf.get(StatusSettings.RETAINED_JOBS);
        retainedStages = conf.get(StatusSettings.RETAINED_STAGES);
        retainedTasks = conf.get(StatusSettings.RETAINED_TASKS);
        retainedDead = conf.get(StatusSettings.RETAINED_DEAD_EXECUTORS);
    }

    static long key(int stage, int attempt) {
        return (long) stage << Integer.SIZE | attempt;
    }

    Optional<LiveStage> stage(int stage, int attempt) {
        return Optional.ofNullable(stages.get(key(stage, attempt)));
    }

    /// The attempts of a stage, oldest first.
    Collection<LiveStage> attempts(int stage) {
        return stages.subMap(key(stage, 0), key(stage + 1, 0)).values();
    }

    LiveExecutor executor(String id, long time) {
        return executors.computeIfAbsent(id, _ -> new LiveExecutor(id, time));
    }

    void jobEnded() {
        endedJobs++;
        Iterator<LiveJob> oldest = jobs.values().iterator();
        while (endedJobs > retainedJobs && oldest.hasNext()) {
            if (!oldest.next().running()) {
                oldest.remove();
                endedJobs--;
            }
        }
    }

    /// Called when stages ended: forgets the oldest ones beyond the limit, and the tasks of the oldest ones.
    void stagesEnded() {
        long ended = stages.values().stream().filter(LiveStage::ended).count();
        Iterator<LiveStage> oldest = stages.values().iterator();
        while (ended > retainedStages && oldest.hasNext()) {
            if (oldest.next().ended()) {
                oldest.remove();
                ended--;
            }
        }
        int kept = stages.values().stream().filter(LiveStage::ended).mapToInt(s -> s.tasks.size()).sum();
        for (LiveStage stage : stages.values()) {
            if (kept <= retainedTasks) {
                break;
            }
            if (stage.ended()) {
                kept -= stage.tasks.size();
                stage.tasks.clear();
            }
        }
    }

    /// Called when a task began: forgets the oldest ended tasks of its stage beyond the limit.
    void taskBegan(LiveStage stage) {
        if (stage.tasks.size() <= retainedTasks) {
            return;
        }
        // Some at once, so that looking for ended ones is paid for by many beginnings.
        int surplus = stage.tasks.size() - retainedTasks + retainedTasks / 10;
        Iterator<LiveTask> oldest = stage.tasks.values().iterator();
        while (surplus > 0 && oldest.hasNext()) {
            if (oldest.next().info.finishTime() > 0) {
                oldest.remove();
                surplus--;
            }
        }
    }

    void executorEnded() {
        long dead = executors.values().stream().filter(e -> !e.active).count();
        Iterator<LiveExecutor> oldest = executors.values().iterator();
        while (dead > retainedDead && oldest.hasNext()) {
            if (!oldest.next().active) {
                oldest.remove();
                dead--;
            }
        }
    }
}

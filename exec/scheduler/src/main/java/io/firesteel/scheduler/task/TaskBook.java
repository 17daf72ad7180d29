package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.scheduler.machine.Outbox;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.scheduler.machine.TaskNeeds;
import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.scheduler.machine.Wakeups;
import io.firesteel.scheduler.pool.Pools;
import io.firesteel.task.TaskOutcome;
import io.firesteel.time.Clock;

/// What the parts of the task scheduler share: executors, task sets, running attempts. Has no policy of its own.
final class TaskBook {
    final SchedulerSettings settings;
    final Clock clock;
    final Outbox out;
    final Pools<TaskSet> pools;
    final ExecutorTable executors = new ExecutorTable();
    final CommitRights rights;
    final TaskLog log = new TaskLog();
    /// Every attempt that was launched and has not ended, by task id.
    final Map<Long, RunningTask> running = new HashMap<>();
    /// Executors whose slots are offered at the end of this batch of events.
    final Set<ExecutorState> freed = new LinkedHashSet<>();
    /// All free slots are offered then.
    boolean offerAll;
    private final Map<Integer, List<TaskSet>> setsByStage = new HashMap<>();
    private final Map<Integer, TaskNeeds> profiles = new HashMap<>();
    private final Wakeups timers;
    private long lastTaskId = -1;

    TaskBook(SchedulerSettings settings, Clock clock, Outbox out, Pools<TaskSet> pools, CommitRights rights) {
        this.settings = settings;
        this.clock = clock;
        this.out = out;
        this.pools = pools;
        this.rights = rights;
        this.timers = new Wakeups(clock, out);
        profiles.put(0, settings.needs());
    }

    long nextTaskId() {
        return ++lastTaskId;
    }

    /// Steady milliseconds, for waits and timeouts.
    long now() {
        return clock.nanos() / 1_000_000;
    }

    void defineProfile(int id, TaskNeeds needs) {
        profiles.put(id, needs);
    }

    TaskNeeds needs(int profile) {
        return profiles.getOrDefault(profile, settings.needs());
    }

    void addSet(TaskSet set) {
        setsByStage.computeIfAbsent(set.id.stageId(), s -> new ArrayList<>(1)).add(set);
        pools.add(set, set.properties.get("spark.scheduler.pool"));
        offerAll = true;
    }

    /// All attempts of a stage that are not over, oldest first.
    List<TaskSet> setsOf(int stageId) {
        return setsByStage.getOrDefault(stageId, List.of());
    }

    TaskSet set(StageAttempt id) {
        for (TaskSet set : setsOf(id.stageId())) {
            if (set.id.equals(id)) {
                return set;
            }
        }
        return null;
    }

    /// Takes a set out once nothing of it runs.
    void removeIfOver(TaskSet set) {
        if (!set.over()) {
            return;
        }
        List<TaskSet> sets = setsByStage.get(set.id.stageId());
        if (sets != null && sets.remove(set)) {
            if (sets.isEmpty()) {
                setsByStage.remove(set.id.stageId());
            }
            pools.remove(set);
            if (TaskLog.SCHEDULER.isInfoEnabled()) {
                TaskLog.SCHEDULER.info("Removed TaskSet {} whose tasks have all completed, from pool {}", set.id,
                        set.properties.getOrDefault("spark.scheduler.pool", ""));
            }
        }
    }

    /// The set gives up: nothing more is launched, the DAG scheduler decides what else dies.
    void abort(TaskSet set, String message, TaskOutcome cause) {
        set.zombie = true;
        out.report(new TaskReport.SetFailed(set.id, message, cause));
        removeIfOver(set);
    }

    /// Asks an executor to stop a task; the outcome is awaited, and the request repeated with heartbeats.
    void kill(RunningTask task, boolean interrupt, String reason) {
        if (task.killReason == null) {
            task.killReason = reason;
            task.interruptOnKill = interrupt;
        }
        out.act(new SchedulerAction.Kill(task.executor.id(), task.attempt.taskId(), interrupt, reason));
    }

    /// Asks for a wake-up.
    void wake(Wakeup timer, long delayMillis) {
        timers.wake(timer, delayMillis);
    }

    void woken(Wakeup timer) {
        timers.woken(timer);
    }
}

package io.firesteel.scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.SchedulerMachine;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.machine.Wakeup;
import io.firesteel.scheduler.pool.PoolSpec;
import io.firesteel.scheduler.sim.SimClock;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// Drives the schedulers by hand: one event at a time, a clock that stands still, and everything that they want in lists.
public final class Driver {
    public final SimClock clock = new SimClock();
    public final List<TaskLaunch> launches = new ArrayList<>();
    public final List<SchedulerAction.Kill> kills = new ArrayList<>();
    public final List<Event> events = new ArrayList<>();
    public final List<SchedulerAction> actions = new ArrayList<>();
    public final Map<Integer, Throwable> failed = new HashMap<>();
    public final List<Integer> succeeded = new ArrayList<>();
    public final Map<Integer, List<Integer>> delivered = new HashMap<>();
    public final Map<Integer, MapOutputs> outputs = new HashMap<>();
    public final Map<Long, Object> answers = new HashMap<>();
    /// By task id.
    public final Map<Long, String> executorOf = new HashMap<>();
    private final SchedulerMachine machine;
    private final Map<String, String> hosts = new HashMap<>();
    private final List<Due> wakeups = new ArrayList<>();
    /// Results are acknowledged as soon as they are delivered.
    public boolean acknowledge = true;

    private record Due(long at, Wakeup wakeup) {
    }

    public Driver(String... conf) {
        this(PoolSpec.Mode.FIFO, List.of(), conf);
    }

    public Driver(PoolSpec.Mode mode, List<PoolSpec> pools, String... conf) {
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < conf.length; i += 2) {
            settings.put(conf[i], conf[i + 1]);
        }
        machine = new SchedulerMachine(SchedulerSettings.of(Conf.of(settings)), clock, new SplittableRandom(3), mode,
                pools);
    }

    public Driver on(SchedulerEvent event) {
        for (SchedulerAction action : machine.on(event)) {
            perform(action);
        }
        return this;
    }

    private void perform(SchedulerAction action) {
        actions.add(action);
        switch (action) {
            case SchedulerAction.Launch l -> l.tasks().forEach(task -> {
                launches.add(task);
                executorOf.put(task.attempt().taskId(), l.executorId());
            });
            case SchedulerAction.Kill k -> kills.add(k);
            case SchedulerAction.Emit e -> events.add(e.event());
            case SchedulerAction.PublishOutputs p -> outputs.put(p.outputs().exchange(), p.outputs());
            case SchedulerAction.JobEnded j -> {
                if (j.error() == null) {
                    succeeded.add(j.jobId());
                } else {
                    failed.put(j.jobId(), j.error());
                }
            }
            case SchedulerAction.DeliverResult r -> {
                delivered.computeIfAbsent(r.jobId(), id -> new ArrayList<>()).add(r.partition());
                if (acknowledge) {
                    on(new SchedulerEvent.ResultsTaken(r.jobId(), 1));
                }
            }
            case SchedulerAction.ForgetResults f -> delivered.remove(f.jobId());
            case SchedulerAction.StartTimer t -> wakeups.add(new Due(clock.millis() + t.delayMillis(), t.timer()));
            case SchedulerAction.Answer a -> answers.put(a.token(), a.answer());
            default -> {
            }
        }
    }

    /// Moves the clock and fires what is due on the way.
    public Driver pass(long millis) {
        long until = clock.millis() + millis;
        while (true) {
            Due next = wakeups.stream()
                    .filter(d -> d.at <= until)
                    .min(java.util.Comparator.comparingLong(Due::at))
                    .orElse(null);
            if (next == null) {
                clock.advanceTo(until);
                return this;
            }
            wakeups.remove(next);
            clock.advanceTo(Math.max(clock.millis(), next.at));
            on(new SchedulerEvent.TimerFired(next.wakeup));
        }
    }

    public Driver executor(String id, String host, int cores) {
        hosts.put(id, host);
        return on(new SchedulerEvent.ExecutorAdded(ExecutorInfo.of(id, host, cores, address(id))));
    }

    public BlockManagerAddress address(String executorId) {
        return new BlockManagerAddress(executorId, hosts.get(executorId), 7);
    }

    public Driver submit(int jobId, StageGraph graph) {
        return submit(jobId, graph, false, Map.of());
    }

    public Driver submit(int jobId, StageGraph graph, boolean adaptive, Map<String, String> properties) {
        return on(new SchedulerEvent.SubmitJob(jobId, graph, adaptive, false, properties, "count at Test.java:1"));
    }

    /// A job whose results can be taken back.
    public Driver submitForgetting(int jobId, StageGraph graph) {
        return on(new SchedulerEvent.SubmitJob(jobId, graph, false, true, Map.of(), "count at Test.java:1"));
    }

    /// What has been launched since the last call.
    public List<TaskLaunch> takeLaunches() {
        List<TaskLaunch> taken = List.copyOf(launches);
        launches.clear();
        return taken;
    }

    /// The launched attempts as `stage.attempt/partition`, sorted, since the last call.
    public List<String> started() {
        return takeLaunches().stream().map(Driver::name).sorted().toList();
    }

    public static String name(TaskLaunch task) {
        return task.attempt().stageId() + "." + task.attempt().stageAttempt() + "/" + task.attempt().partition();
    }

    public Driver end(TaskLaunch task, TaskOutcome outcome) {
        return on(new SchedulerEvent.TaskEnded(executorOf.get(task.attempt().taskId()), task.attempt(), outcome));
    }

    public Driver succeed(TaskLaunch task) {
        return end(task, new TaskOutcome.Succeeded(new TaskValue.ByReference("v"), TaskMetrics.ZERO, List.of()));
    }

    public Driver mapDone(TaskLaunch task, long... sizes) {
        return end(task, new TaskOutcome.Succeeded(
                new TaskValue.MapOutput(new MapStatus(address(executorOf.get(task.attempt().taskId())),
                        task.attempt().taskId(), sizes.length == 0 ? new long[]{1} : sizes)),
                TaskMetrics.ZERO, List.of()));
    }

    public Driver fail(TaskLaunch task) {
        return end(task, threw(false));
    }

    public static TaskOutcome threw(boolean fatal) {
        return new TaskOutcome.Threw("java.lang.RuntimeException", "boom", "java.lang.RuntimeException: boom", null,
                fatal,
                TaskMetrics.ZERO, List.of());
    }

    public static TaskOutcome killed() {
        return new TaskOutcome.Killed("stop", TaskMetrics.ZERO, List.of());
    }

    /// The task could not read the output of `map`, as it is registered now.
    public Driver fetchFailed(TaskLaunch task, int exchange, int map) {
        MapStatus status = outputs.get(exchange).status(map);
        return end(task, new TaskOutcome.FetchFailed(status.location(), exchange, status.mapTask(), map, 0, "gone"));
    }

    public Driver lose(String executorId) {
        return on(new SchedulerEvent.ExecutorLost(executorId, LossReason.takenAway("killed")));
    }

    public <T extends Event> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

package io.firesteel.scheduler.loop;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import io.firesteel.conf.Conf;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.SchedulerMachine;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.scheduler.pool.PoolSpec;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;
import io.firesteel.time.Clock;

/// The schedulers alone over executors that answer at once: how many tasks a second of CPU launches and ends, and what a
/// waiting task costs in memory. `Throughput TASKS EXECUTORS KILLS` prints one line.
public final class Throughput {
    private final SchedulerMachine machine = new SchedulerMachine(
            SchedulerSettings.of(Conf.of(Map.of("spark.task.maxFailures", "100"))), Clock.system(),
            new SplittableRandom(1), PoolSpec.Mode.FIFO, List.of());
    private final ArrayDeque<SchedulerEvent> inbox = new ArrayDeque<>();
    private final ArrayDeque<SchedulerEvent> outcomes = new ArrayDeque<>();
    private final List<SchedulerEvent> batch = new ArrayList<>();
    private boolean ended;
    private Throwable error;
    long launched;
    long events;

    static final class Result {
        final long tasks;
        final long nanos;
        final double bytesPerTask;
        final long launched;

        Result(long tasks, long nanos, double bytesPerTask, long launched) {
            this.tasks = tasks;
            this.nanos = nanos;
            this.bytesPerTask = bytesPerTask;
            this.launched = launched;
        }

        double perSecond() {
            return tasks * 1e9 / nanos;
        }

        @Override
        public String toString() {
            return String.format(
                    "%,d tasks (%,d launched) in %,d ms of CPU: %,.0f tasks/s, %.2f us/task, %.0f bytes per waiting task",
                    tasks, launched, nanos / 1_000_000, perSecond(), nanos / 1e3 / tasks, bytesPerTask);
        }
    }

    public static void main(String[] args) {
        int tasks = Integer.parseInt(args[0]);
        int executors = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int kills = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        for (int round = 0; round < 3; round++) {
            System.out.println(new Throughput().run(tasks, executors, kills, true));
        }
    }

    /// One map stage of `tasks` and one small result stage.
    Result run(int tasks, int executors, int kills, boolean measureMemory) {
        SplittableRandom random = new SplittableRandom(5);
        List<String> alive = new ArrayList<>();
        for (int i = 0; i < executors; i++) {
            add(i, alive);
        }
        drain();
        StageGraph graph = Graphs.graph(Graphs.map(0, tasks, 1, 1), Graphs.result(1, 10, 1));
        long before = measureMemory ? used() : 0;
        long began = cpuNanos();
        inbox.add(new SchedulerEvent.SubmitJob(0, graph, false, false, Map.of(), "count at Throughput.java:1"));
        handle();
        long paused = cpuNanos();
        double perTask = measureMemory ? (used() - before) / (double) tasks : 0;
        began += cpuNanos() - paused;
        int nextExecutor = executors;
        long killEvery = kills == 0 ? Long.MAX_VALUE : Math.max(1, tasks / (kills + 1L));
        long nextKill = killEvery;
        while (!ended) {
            if (launched >= nextKill && kills-- > 0) {
                nextKill += killEvery;
                String victim = alive.remove(random.nextInt(alive.size()));
                inbox.add(new SchedulerEvent.ExecutorLost(victim, LossReason.takenAway("killed")));
                add(nextExecutor++, alive);
            }
            for (int i = 0; i < 256 && !outcomes.isEmpty(); i++) {
                inbox.add(outcomes.poll());
            }
            if (inbox.isEmpty()) {
                throw new IllegalStateException("nothing moves");
            }
            handle();
        }
        if (error != null) {
            throw new IllegalStateException(error);
        }
        return new Result(tasks, cpuNanos() - began, perTask, launched);
    }

    /// Of this thread, so that a busy machine changes little.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime r = Runtime.getRuntime();
        return r.totalMemory() - r.freeMemory();
    }

    private void add(int i, List<String> alive) {
        alive.add("e" + i);
        inbox.add(new SchedulerEvent.ExecutorAdded(
                ExecutorInfo.of("e" + i, "h" + i % 100, 4, new BlockManagerAddress("e" + i, "h" + i % 100, 1))));
    }

    private void drain() {
        while (!inbox.isEmpty()) {
            handle();
        }
    }

    private void handle() {
        batch.clear();
        batch.addAll(inbox);
        inbox.clear();
        for (SchedulerAction action : machine.on(batch)) {
            perform(action);
        }
    }

    private void perform(SchedulerAction action) {
        switch (action) {
            case SchedulerAction.Launch l -> {
                BlockManagerAddress at = new BlockManagerAddress(l.executorId(), "h", 1);
                for (TaskLaunch task : l.tasks()) {
                    launched++;
                    TaskValue value = task.stageTasks() == 10 && task.attempt().stageId() == 1
                            ? new TaskValue.ByReference("")
                            : new TaskValue.MapOutput(new MapStatus(at, task.attempt().taskId(), new long[]{1}));
                    outcomes.add(new SchedulerEvent.TaskEnded(l.executorId(), task.attempt(),
                            new TaskOutcome.Succeeded(value, TaskMetrics.ZERO, List.of())));
                }
            }
            case SchedulerAction.Emit _ -> events++;
            case SchedulerAction.DeliverResult r -> {

                inbox.add(new SchedulerEvent.ResultsTaken(r.jobId(), 1));
            }
            case SchedulerAction.JobEnded j -> {
                ended = true;
                error = j.error();
            }
            default -> {
            }
        }
    }
}

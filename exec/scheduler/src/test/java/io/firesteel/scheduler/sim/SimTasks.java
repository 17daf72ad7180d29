package io.firesteel.scheduler.sim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.firesteel.scheduler.BlockUpdate;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.ReadPlan;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// Runs simulated tasks on simulated executors: slots, kills, reading inputs, writing outputs, asking to commit.
final class SimTasks {
    private final Simulation sim;
    private final Map<TaskAttempt, Runnable> awaitingCommit = new HashMap<>();
    private final Map<TaskAttempt, SimExecutor> places = new HashMap<>();

    SimTasks(Simulation sim) {
        this.sim = sim;
    }

    private static final class FetchFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient TaskOutcome.FetchFailed outcome;

        FetchFailure(TaskOutcome.FetchFailed outcome) {
            super(outcome.message(), null, false, false);
            this.outcome = outcome;
        }
    }

    void received(SimExecutor e, TaskLaunch task) {
        long id = task.attempt().taskId();
        if (!e.received.add(id)) {
            return;
        }
        places.put(task.attempt(), e);
        if (e.killedEarly.remove(id)) {
            killed(e, task.attempt(), "killed before it came");
        } else if (e.running.size() < e.slots) {
            begin(e, task);
        } else {
            sim.checks.ahead++;
            e.waiting.add(task);
        }
    }

    private void begin(SimExecutor e, TaskLaunch task) {
        e.running.put(task.attempt().taskId(), task);
        long takes = 5L + sim.random.nextInt(sim.random.nextInt(20) == 0 ? 5000 : 300);
        if (!task.barrier().isEmpty()) {
            SimChecks.check(task.barrier().size() == task.stageTasks(), "a barrier task does not know all its peers");
            sim.after(takes / 2, () -> meet(e, task, () -> sim.after(takes / 2, () -> end(e, task))));
        } else {
            sim.after(takes, () -> end(e, task));
        }
    }

    /// Asks until it is answered: any message may be lost.
    private void meet(SimExecutor e, TaskLaunch task, Runnable then) {
        boolean[] met = new boolean[1];
        Runnable[] ask = new Runnable[1];
        ask[0] = () -> {
            if (!met[0] && runs(e, task)) {
                sim.askBarrier(e, task.attempt(), 0, () -> {
                    if (!met[0]) {
                        met[0] = true;
                        then.run();
                    }
                });
                sim.after(700, ask[0]);
            }
        };
        ask[0].run();
    }

    private static boolean runs(SimExecutor e, TaskLaunch task) {
        return e.alive && e.running.containsKey(task.attempt().taskId());
    }

    void kill(SimExecutor e, long taskId, String reason) {
        TaskLaunch task = e.running.remove(taskId);
        if (task == null) {
            for (TaskLaunch w : e.waiting) {
                task = w.attempt().taskId() == taskId ? w : task;
            }
            e.waiting.remove(task);
        }
        if (task != null) {
            killed(e, task.attempt(), reason);
            next(e);
        } else if (!e.received.contains(taskId)) {
            e.killedEarly.add(taskId);
        }
    }

    /// Gives back what has not begun, and says what runs.
    void takeBack(SimExecutor e, List<Long> taskIds) {
        List<Long> run = taskIds.stream().filter(e.running::containsKey).toList();
        for (long taskId : taskIds) {
            TaskLaunch waits = null;
            for (TaskLaunch w : e.waiting) {
                waits = w.attempt().taskId() == taskId ? w : waits;
            }
            if (waits != null) {
                e.waiting.remove(waits);
                sim.checks.takenBack++;
                killed(e, waits.attempt(), "taken back");
            }
        }
        if (!run.isEmpty()) {
            sim.toDriver(e, new SchedulerEvent.TasksKept(e.id, run));
        }
    }

    private void killed(SimExecutor e, TaskAttempt attempt, String reason) {
        sim.finish(e, attempt, new TaskOutcome.Killed(reason, TaskMetrics.ZERO, List.of()));
    }

    private void next(SimExecutor e) {
        while (e.running.size() < e.slots && !e.waiting.isEmpty()) {
            begin(e, e.waiting.poll());
        }
    }

    private void end(SimExecutor e, TaskLaunch task) {
        if (!runs(e, task)) {
            return;
        }
        SimNode node = sim.nodeOfStage.get((long) task.attempt().stageId());
        if (sim.random.nextDouble() < sim.config.taskFails()) {
            done(e, task,
                    new TaskOutcome.Threw("java.lang.RuntimeException", "bad luck", "java.lang.RuntimeException: x",
                            null, false, TaskMetrics.ZERO, List.of()));
            return;
        }
        TaskOutcome outcome;
        try {
            outcome = compute(e, task, node);
        } catch (FetchFailure failure) {
            outcome = failure.outcome;
        }
        if (node.commits && outcome instanceof TaskOutcome.Succeeded) {
            commit(e, task, outcome);
        } else {
            done(e, task, outcome);
        }
    }

    private void done(SimExecutor e, TaskLaunch task, TaskOutcome outcome) {
        e.running.remove(task.attempt().taskId());
        sim.finish(e, task.attempt(), outcome);
        next(e);
    }

    private void commit(SimExecutor e, TaskLaunch task, TaskOutcome outcome) {
        TaskAttempt attempt = task.attempt();
        awaitingCommit.put(attempt, () -> {
            if (runs(e, task)) {
                sim.committed
                        .computeIfAbsent(SimExecutor.key(attempt.stageId(), attempt.partition()), k -> new HashSet<>())
                        .add(attempt.taskId());
                done(e, task, outcome);
            }
        });
        Runnable[] ask = new Runnable[1];
        ask[0] = () -> {
            if (awaitingCommit.containsKey(attempt) && runs(e, task)) {
                sim.askCommit(e, attempt);
                sim.after(600, ask[0]);
            }
        };
        ask[0].run();
    }

    void commitAnswered(TaskAttempt attempt, boolean granted) {
        Runnable then = awaitingCommit.remove(attempt);
        SimExecutor e = places.get(attempt);
        if (then == null) {
            return;
        }
        if (granted) {
            sim.after(sim.random.nextInt(100), then);
        } else if (e.alive && e.running.containsKey(attempt.taskId())) {
            done(e, e.running.get(attempt.taskId()),
                    new TaskOutcome.CommitDenied(attempt.jobId(), attempt.partition(), attempt.attemptNumber()));
        }
    }

    private TaskOutcome compute(SimExecutor e, TaskLaunch task, SimNode node) {
        int p = task.attempt().partition();
        for (SimNode side : node.sides) {
            readSide(e, task, side);
        }
        SimRows rows = node.cached ? cachedRows(e, task, node, p) : rows(e, task, node, p);
        TaskValue value = node.kind == SimNode.Kind.EXCHANGE
                ? new TaskValue.MapOutput(write(e, task, node, rows))
                : new TaskValue.ByReference(rows);
        return new TaskOutcome.Succeeded(value, TaskMetrics.ZERO, List.of());
    }

    private SimRows cachedRows(SimExecutor e, TaskLaunch task, SimNode node, int p) {
        long block = SimExecutor.key(node.dataset(), p);
        for (SimExecutor other : sim.executors.values()) {
            if (other.alive && other.cached.containsKey(block)) {
                return other.cached.get(block);
            }
        }
        SimRows rows = rows(e, task, node, p);
        e.cached.put(block, rows);
        sim.toDriver(e, new SchedulerEvent.BlocksUpdated(List.of(new BlockUpdate(e.address, node.dataset(), p,
                new Persist(false, true, false, true, 1), 10, 0))));
        return rows;
    }

    private SimRows rows(SimExecutor e, TaskLaunch task, SimNode node, int p) {
        SimRows rows = new SimRows();
        if (node.inputs.isEmpty()) {
            rows.addAll(node.source(p));
        }
        for (SimNode input : node.inputs) {
            rows.addAll(read(e, task, input, node.range(input, p)).mixed(node.id + node.kind.ordinal() * 1000));
        }
        return rows;
    }

    /// Values and objects are whole, and right.
    private void readSide(SimExecutor e, TaskLaunch task, SimNode side) {
        if (side.kind == SimNode.Kind.OBJECT) {
            SimNode input = side.inputs.getFirst();
            SimRows rows = read(e, task, input, new ReadPlan.Range(0, Integer.MAX_VALUE, 0, input.reducers));
            SimChecks.check(Arrays.equals(rows.sorted(), input.expected().sorted()),
                    "an object is built of wrong rows");
            return;
        }
        List<TaskValue> values = sim.values.get(side.id);
        SimNode self = sim.nodeOfStage.get((long) task.attempt().stageId());
        if (values == null) {
            // The value was taken back after this task was launched, or its job is over: its results will be refused.
            SimChecks.check(self.unstable() || sim.jobs.get(task.attempt().jobId()).ended,
                    "value " + side.id + " is missing for " + task.attempt());
            return;
        }
        SimRows all = new SimRows();
        values.forEach(v -> all.addAll((SimRows) ((TaskValue.ByReference) v).value()));
        SimChecks.check(Arrays.equals(all.sorted(), side.expected().sorted()), "value " + side.id + " has wrong rows");
    }

    private SimRows read(SimExecutor e, TaskLaunch task, SimNode input, ReadPlan.Range range) {
        MapOutputs outputs = e.known.get(input.id);
        if (outputs == null || outputs.epoch() < task.outputEpoch()) {
            outputs = sim.published.get(input.id);
            e.known.put(input.id, outputs);
        }
        SimRows rows = new SimRows();
        for (int map = 0; map < input.tasks; map++) {
            MapStatus status = outputs == null ? null : outputs.status(map);
            if (status == null) {
                e.known.remove(input.id);
                throw new FetchFailure(new TaskOutcome.FetchFailed(null, input.id, -1, -1, 0,
                        "Missing an output location for shuffle " + input.id + " partition " + map));
            }
            SimExecutor at = sim.executors.get(status.location().executorId());
            SimRows[] parts = at.alive ? at.outputs.get(SimExecutor.key(input.id, status.mapTask())) : null;
            if (parts == null) {
                throw new FetchFailure(
                        new TaskOutcome.FetchFailed(status.location(), input.id, status.mapTask(), map, 0,
                                "Failed to connect to " + at.id));
            }
            for (int r = range.reduceFrom(); r < range.reduceTo(); r++) {
                rows.addAll(parts[r]);
            }
        }
        return rows;
    }

    /// Cuts rows into parts: by value where a re-run has to give the same parts, else as they come, from a random start.
    private MapStatus write(SimExecutor e, TaskLaunch task, SimNode node, SimRows rows) {
        SimRows[] parts = new SimRows[node.reducers];
        Arrays.setAll(parts, i -> new SimRows());
        int start = sim.random.nextInt(node.reducers);
        for (int i = 0; i < rows.size(); i++) {
            int part = node.indeterminate
                    ? (start + i) % node.reducers
                    : (int) Long.remainderUnsigned(rows.row(i), node.reducers);
            parts[part].add(rows.row(i));
        }
        long taskId = task.attempt().taskId();
        e.outputs.put(SimExecutor.key(node.id, taskId), parts);
        long[] sizes = Arrays.stream(parts).mapToLong(SimRows::size).toArray();
        return new MapStatus(e.address, taskId, sizes);
    }
}

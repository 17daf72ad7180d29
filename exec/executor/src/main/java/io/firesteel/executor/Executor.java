package io.firesteel.executor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.tasks.TaskBodyCodecs;
import io.firesteel.tasks.TaskKilledException;

/// Runs the tasks that a driver sends, each on one of its slot threads, and tells how they end. One in the driver's
/// process in local mode, one per child process elsewhere. All methods may be called from any thread.
public final class Executor {
    private static final Logger LOG = LoggerFactory.getLogger(Executor.class);
    /// Spark's exit code of an executor that has no memory left for its own work.
    public static final int EXIT_OUT_OF_MEMORY = 52;

    private final Setup setup;
    private final StageCodeCache codes;
    private final ExecutorObjects objects = new ExecutorObjects();
    private final ProcessClocks clocks = new ProcessClocks();
    private final TaskSlots slots;
    private final Turns turns = new Turns();
    private final long maxResultBytes;
    private final TaskReaper reaper;
    private final Map<Long, RunningTask> tasks = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /// What an executor is made of.
    ///
    /// @param id           unique in the application; `driver` in the driver's process
    /// @param cores        how many slot threads there are at most
    /// @param conf         the application's settings
    /// @param driver       where code comes from and outcomes go
    /// @param stores       memory, blocks and exchanges; null for an executor without them
    /// @param broadcasts   where broadcast values are
    /// @param codecs       turns code into bodies
    /// @param classLoader  where user classes resolve at the moment of asking
    /// @param filesDirectory where the application's files lie; made when first asked for
    /// @param results      how results in bytes travel
    /// @param sharesMemory whether the driver is this process
    public record Setup(String id, int cores, Conf conf, DriverLink driver, ExecutorStores stores,
            BroadcastSource broadcasts, TaskBodyCodecs codecs, Supplier<ClassLoader> classLoader,
            Supplier<Path> filesDirectory,
            TaskResults results, boolean sharesMemory) {
    }

    public Executor(Setup setup) {
        this.setup = setup;
        this.codes = new StageCodeCache(setup.driver(), setup.codecs());
        this.slots = new TaskSlots(setup.cores());
        this.maxResultBytes = setup.conf().get(ExecutorSettings.MAX_RESULT);
        this.reaper = new TaskReaper(setup.conf());
    }

    /// Its id.
    public String id() {
        return setup.id();
    }

    /// The shared objects of its tasks.
    public ExecutorObjects objects() {
        return objects;
    }

    /// Runs tasks as slots become free, in this order.
    public void launch(List<TaskLaunch> launches) {
        for (TaskLaunch launch : launches) {
            RunningTask task = new RunningTask(launch, this);
            if (tasks.putIfAbsent(launch.attempt().taskId(), task) != null) {
                continue;
            }
            if (stopped) {
                tasks.remove(launch.attempt().taskId());
                return;
            }
            slots.run(() -> runTask(task));
        }
    }

    /// Gives those of these tasks back to the driver that still wait for a slot. Returns those that run.
    public List<Long> takeBack(List<Long> taskIds) {
        List<Long> run = new ArrayList<>();
        for (long taskId : taskIds) {
            RunningTask task = tasks.get(taskId);
            if (task != null && task.begin()) {
                neverRan(task, "taken back");
            } else if (task != null) {
                run.add(taskId);
            }
        }
        return run;
    }

    private void neverRan(RunningTask task, String reason) {
        try {
            setup.driver().ended(task.attempt(), new TaskOutcome.Killed(reason, TaskMetrics.ZERO, List.of()), false);
        } catch (VirtualMachineError e) {
            cannotTell(task.attempt(), e);
        }
        tasks.remove(task.attempt().taskId());
    }

    /// Asks a task to stop; unknown ones have ended already.
    public void kill(long taskId, boolean interrupt, String reason) {
        RunningTask task = tasks.get(taskId);
        if (task != null && task.begin()) {
            neverRan(task, reason);
        } else if (task != null) {
            LOG.info("Executor is trying to kill {}, reason: {}", task.attempt(), reason);
            task.kill(reason, interrupt);
            reaper.watch(task, interrupt, () -> tasks.containsKey(taskId));
        }
    }

    /// Which tasks wait or run, with the figures of the running ones.
    public Heartbeat heartbeat() {
        List<Heartbeat.Progress> running = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (RunningTask task : tasks.values()) {
            TaskAttempt attempt = task.attempt();
            ids.add(attempt.taskId());
            if (!task.hasBegun()) {
                continue;
            }
            running.add(new Heartbeat.Progress(attempt.taskId(), attempt.stageId(), attempt.stageAttempt(),
                    task.counters().snapshot(), updatesSoFar(task)));
        }
        return new Heartbeat(ids.stream().mapToLong(Long::longValue).toArray(), running,
                setup.stores() == null ? Map.of() : ProcessFigures.now(setup.stores().memory()));
    }

    /// What a running task has added; nothing where its thread changes an accumulator of the user's at this moment.
    private static List<AccumulatorUpdate> updatesSoFar(RunningTask task) {
        try {
            return task.accumulators().updates(false);
        } catch (RuntimeException e) {
            LOG.debug("The accumulators of {} cannot be read while it runs", task.attempt(), e);
            return List.of();
        }
    }

    /// Removes something from its stores, if it has any.
    public void forget(Consumer<ExecutorStores> removal) {
        if (setup.stores() != null) {
            removal.accept(setup.stores());
        }
    }

    /// Kills what runs and lets the slot threads end; does not wait for user code that goes on, its threads are daemons.
    public void stop() {
        stopped = true;
        for (RunningTask task : tasks.values()) {
            task.kill("executor is stopping", true);
        }
        reaper.stop();
        slots.stop();
    }

    private void runTask(RunningTask task) {
        if (!task.begin()) {
            return;
        }
        try {
            runAndTell(task);
        } catch (VirtualMachineError e) {
            cannotTell(task.attempt(), e);
        }
        tasks.remove(task.attempt().taskId());
    }

    /// The driver would wait for ever for a task whose end it is not told, as happens where memory is so short that telling
    /// fails. In the driver's own process the least is told once more; an executor's process ends, as Spark's does, and what
    /// it ran runs elsewhere.
    private void cannotTell(TaskAttempt attempt, VirtualMachineError why) {
        if (setup.sharesMemory()) {
            String name = why.getClass().getName();
            setup.driver()
                    .ended(attempt, new TaskOutcome.Threw(name, String.valueOf(why.getMessage()), name, null, false,
                            TaskMetrics.ZERO, List.of()), false);
            return;
        }
        try {
            LOG.error("The end of {} cannot be told to the driver; ending this executor", attempt, why);
        } finally {
            Runtime.getRuntime().halt(EXIT_OUT_OF_MEMORY);
        }
    }

    private void runAndTell(RunningTask task) {
        TaskAttempt attempt = task.attempt();
        Thread thread = Thread.currentThread();
        thread.setName("Executor task launch worker for " + attempt);
        LOG.debug("Running {}", attempt);
        TaskOutcome outcome = task.reasonToStop() != null
                ? new TaskOutcome.Killed(task.reasonToStop(), TaskMetrics.ZERO, List.of())
                : new TaskRunner(this, task, clocks).run();
        log(attempt, outcome);
        setup.driver().ended(attempt, outcome, slots.anyWaiting());
    }

    private static void log(TaskAttempt attempt, TaskOutcome outcome) {
        switch (outcome) {
            case TaskOutcome.Succeeded done -> LOG.debug("Finished {}. {} bytes result sent to driver", attempt,
                    done.metrics().resultSize());
            case TaskOutcome.Threw threw -> LOG.error("Exception in {}: {}", attempt, threw.stack());
            case TaskOutcome.Killed killed -> LOG.info("Executor killed {}, reason: {}", attempt, killed.reason());
            default -> LOG.warn("{} ended with {}", attempt, outcome);
        }
    }

    /// Takes in the code of a stage attempt, so that its tasks need not ask.
    public void learn(int stageId, int stageAttempt, StageBinary binary) {
        codes.learn(stageId, stageAttempt, binary);
    }

    StageCode code(TaskLaunch launch) {
        return code(launch.attempt().stageId(), launch.attempt().stageAttempt());
    }

    StageCode code(int stageId, int stageAttempt) {
        StageCode code = codes.get(stageId, stageAttempt);
        if (code == null) {
            throw new TaskKilledException("the stage attempt is over");
        }
        return code;
    }

    DriverLink driver() {
        return setup.driver();
    }

    ClassLoader classLoader() {
        return setup.classLoader().get();
    }

    String filesDirectory() {
        return setup.filesDirectory().get().toString();
    }

    BroadcastSource broadcasts() {
        return setup.broadcasts();
    }

    Turns turns() {
        return turns;
    }

    long maxResultBytes() {
        return maxResultBytes;
    }

    TaskResults results() {
        return setup.results();
    }

    boolean sharesDriverMemory() {
        return setup.sharesMemory();
    }

    ExecutorStores stores() {
        return setup.stores();
    }
}

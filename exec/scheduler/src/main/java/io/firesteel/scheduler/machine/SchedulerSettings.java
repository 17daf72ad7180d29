package io.firesteel.scheduler.machine;

import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.scheduler.allocation.AllocationSettings;

/// The settings that the schedulers read, once, when they are made. Times in milliseconds.
///
/// @param maxFailures         how often one task may fail before its stage does
/// @param maxStageAttempts    consecutive attempts of a stage that end in fetch failures
/// @param maxTotalAttempts    attempts of a stage for any reason
/// @param resubmitDelay       between a fetch failure and the next attempt, so that further failures are seen first
/// @param needs               of a task of the default resource profile
/// @param localityWaits       for process, node and rack
/// @param reduceLocality      whether consumers prefer hosts with much of their input
/// @param speculation         see [Speculation]
/// @param liveness            see [Liveness]
/// @param barrier             see [Barrier]
/// @param exclusion           see [ExclusionSettings]
/// @param allocation          see [AllocationSettings]
/// @param maxResultSize       bytes of all results of one stage; 0 is no limit
/// @param launchAhead         how many short tasks may wait for a slot of an executor
/// @param reviveInterval      how often free slots are offered again at the latest while tasks wait
public record SchedulerSettings(int maxFailures, int maxStageAttempts, int maxTotalAttempts, long resubmitDelay,
        TaskNeeds needs, long[] localityWaits, boolean reduceLocality, Speculation speculation, Liveness liveness,
        Barrier barrier, ExclusionSettings exclusion, AllocationSettings allocation, long maxResultSize,
        int launchAhead, long reviveInterval) {

    public static final Setting<Integer> MAX_FAILURES = Setting.positive("spark.task.maxFailures", 4,
            "How often one task may fail before its job does; 1 in local mode unless local[N,F] says otherwise.");
    public static final Setting<Integer> MAX_STAGE_ATTEMPTS = Setting.positive("spark.stage.maxConsecutiveAttempts", 4,
            "How many attempts of a stage in a row may end with a fetch failure.");
    public static final Setting<Integer> MAX_TOTAL_ATTEMPTS = Setting.positive("spark.stage.maxAttempts",
            Integer.MAX_VALUE, "How many attempts a stage may have in all.");
    public static final Setting<Integer> TASK_CPUS = Setting.positive("spark.task.cpus", 1, "Cores that a task takes.");
    public static final Setting<Long> LOCALITY_WAIT = Setting.millis("spark.locality.wait", "3s",
            "How long a task waits for a slot near its data before it takes one farther away.");
    public static final Setting<Long> WAIT_PROCESS = Setting.millis("spark.locality.wait.process", "3s",
            "How long a task waits for the executor with its data; without it, spark.locality.wait.");
    public static final Setting<Long> WAIT_NODE = Setting.millis("spark.locality.wait.node", "3s",
            "How long a task waits for a host with its data; without it, spark.locality.wait.");
    public static final Setting<Long> WAIT_RACK = Setting.millis("spark.locality.wait.rack", "3s",
            "How long a task waits for the rack of its data; without it, spark.locality.wait.");
    public static final Setting<Boolean> REDUCE_LOCALITY = Setting.bool("spark.shuffle.reduceLocality.enabled", true,
            "Whether a task prefers hosts that hold at least a fifth of what it reads through an exchange.");
    public static final Setting<Long> MAX_RESULT_SIZE = Setting.bytes("spark.driver.maxResultSize", "1g", 1L,
            "Bytes of all results of one stage; 0 for no limit.");
    public static final Setting<Long> REVIVE_INTERVAL = Setting.millis("spark.scheduler.revive.interval", "1s",
            "How often free slots are offered again while tasks wait for better ones.");
    public static final Setting<Integer> LAUNCH_AHEAD = Setting.integer("spark.firesteel.scheduler.launchAhead", 32,
            "How many tasks of a few milliseconds may be sent to an executor for each slot before the slot is free; 0 for"
                    + " none.")
            .where(n -> n >= 0, "0 or more");
    public static final Setting<Boolean> SPECULATION = Setting.bool("spark.speculation", false,
            "Whether slow tasks get a twin; unset, only tasks whose outputs the engine commits do.");
    public static final Setting<Long> SPECULATION_INTERVAL = Setting.millis("spark.speculation.interval", "100ms",
            "How often slow tasks are looked for.");
    public static final Setting<Double> SPECULATION_MULTIPLIER = Setting.decimal("spark.speculation.multiplier", 3,
            "How many times slower than the median a task has to be.")
            .where(n -> n >= 0, "a number of 0 or more");
    public static final Setting<Double> SPECULATION_QUANTILE = Setting.decimal("spark.speculation.quantile", 0.9,
            "Which part of a stage's tasks has to be done first.").where(n -> n >= 0 && n <= 1, "a number from 0 to 1");
    public static final Setting<Long> SPECULATION_MIN_RUNTIME = Setting.millis("spark.speculation.minTaskRuntime",
            "100ms", "How long a task has to run at least.");
    public static final Setting<Long> SPECULATION_THRESHOLD = Setting.millis(
            "spark.speculation.task.duration.threshold",
            "0", "In stages that fit into one executor's slots, how long a task has to run; 0 for never.");
    public static final Setting<Long> NETWORK_TIMEOUT = Setting.seconds("spark.network.timeout", "120s",
            "How long an executor that sends heartbeats may be silent before it counts as lost.");
    public static final Setting<Long> LAUNCH_TIMEOUT = Setting.millis("spark.firesteel.scheduler.launchTimeout", "60s",
            "How long a launch may stay unconfirmed before a heartbeat that does not name the task proves it lost.");
    public static final Setting<Long> BARRIER_SYNC_TIMEOUT = Setting.seconds("spark.barrier.sync.timeout", "365d",
            "How long one barrier() call may wait for the others.");
    public static final Setting<Long> BARRIER_CHECK_INTERVAL = Setting.seconds(
            "spark.scheduler.barrier.maxConcurrentTasksCheck.interval", "15s",
            "How often it is looked whether a barrier stage fits into all slots.");
    public static final Setting<Integer> BARRIER_CHECK_FAILURES = Setting.integer(
            "spark.scheduler.barrier.maxConcurrentTasksCheck.maxFailures", 40,
            "After how many looks a barrier stage that does not fit fails its job.");

    /// When slow tasks get a twin.
    ///
    /// @param enabled empty when the user said neither yes nor no
    public record Speculation(Optional<Boolean> enabled, long interval, double multiplier, double quantile,
            long minRuntime, long threshold) {

        static Speculation of(Conf conf) {
            Optional<Boolean> enabled = conf.text(SPECULATION.key()).map(t -> conf.get(SPECULATION));
            return new Speculation(enabled, conf.get(SPECULATION_INTERVAL), conf.get(SPECULATION_MULTIPLIER),
                    conf.get(SPECULATION_QUANTILE), conf.get(SPECULATION_MIN_RUNTIME),
                    conf.get(SPECULATION_THRESHOLD));
        }
    }

    /// When silence means loss.
    public record Liveness(long executorTimeout, long launchTimeout) {
    }

    /// How long barrier stages wait.
    public record Barrier(long syncTimeout, long checkInterval, int checkFailures) {
    }

    /// All of them from `conf`.
    public static SchedulerSettings of(Conf conf) {
        long[] waits = {wait(conf, WAIT_PROCESS), wait(conf, WAIT_NODE), wait(conf, WAIT_RACK)};
        return new SchedulerSettings(conf.get(MAX_FAILURES), conf.get(MAX_STAGE_ATTEMPTS),
                conf.get(MAX_TOTAL_ATTEMPTS), 200, new TaskNeeds(conf.get(TASK_CPUS), ResourceAmounts.ofTasks(conf)),
                waits,
                conf.get(REDUCE_LOCALITY), Speculation.of(conf),
                new Liveness(conf.get(NETWORK_TIMEOUT), conf.get(LAUNCH_TIMEOUT)),
                new Barrier(conf.get(BARRIER_SYNC_TIMEOUT), conf.get(BARRIER_CHECK_INTERVAL),
                        conf.get(BARRIER_CHECK_FAILURES)),
                ExclusionSettings.of(conf), AllocationSettings.of(conf), conf.get(MAX_RESULT_SIZE),
                conf.get(LAUNCH_AHEAD), conf.get(REVIVE_INTERVAL));
    }

    private static long wait(Conf conf, Setting<Long> level) {
        return conf.get(conf.text(level.key()).isPresent() ? level : LOCALITY_WAIT);
    }
}

package io.firesteel.scheduler.allocation;

import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;
import io.firesteel.scheduler.SchedulerErrors;

/// When executors are asked for and given back (`spark.dynamicAllocation.*`). Read once when the schedulers are made, and
/// by backends that register with a first number of executors. Times in milliseconds.
///
/// @param enabled       whether the number follows the load; else it stays as asked
/// @param min           never fewer
/// @param max           never more
/// @param initial       until the first job; without dynamic allocation the number asked for, [#ANY] for as many as fit
/// @param backlog       so long tasks wait before the first executor is asked for
/// @param sustained     and so long before each further, doubled request
/// @param idle          so long an executor without tasks stays
/// @param idleCached    the same for one that holds kept blocks
/// @param idleShuffle   the same for one that holds map outputs which nobody else has
/// @param ratio         of the executors that would run all tasks at once, how many are asked for
/// @param executorCores of an executor, until one is there; 0 where it is not said
public record AllocationSettings(boolean enabled, int min, int max, int initial, long backlog, long sustained,
        long idle, long idleCached, long idleShuffle, double ratio, int executorCores) {

    /// As many executors as fit.
    public static final int ANY = Integer.MAX_VALUE;
    private static final String PREFIX = "spark.dynamicAllocation.";
    private static final String FOREVER = Long.MAX_VALUE + "ms";

    public static final Setting<Boolean> ENABLED = Setting.bool(PREFIX + "enabled", false,
            "Whether the number of executors follows the load.");
    public static final Setting<Integer> MIN = Setting.integer(PREFIX + "minExecutors", 0,
            "The least number of executors.");
    public static final Setting<Integer> MAX = Setting.integer(PREFIX + "maxExecutors", Integer.MAX_VALUE,
            "The largest number of executors.");
    public static final Setting<Long> BACKLOG = Setting.seconds(PREFIX + "schedulerBacklogTimeout", "1s",
            "How long tasks wait before executors are asked for.");
    public static final Setting<Integer> INITIAL = Setting.integer(PREFIX + "initialExecutors", 0,
            "The number of executors until the first job, if that is more than minExecutors.");
    public static final Setting<Long> SUSTAINED = Setting.seconds(PREFIX + "sustainedSchedulerBacklogTimeout", "1s",
            "How long tasks wait before more executors are asked for; without it, as long as schedulerBacklogTimeout says.");
    public static final Setting<Long> IDLE = Setting.seconds(PREFIX + "executorIdleTimeout", "60s",
            "How long an executor without tasks stays.");
    public static final Setting<Long> IDLE_CACHED = Setting.seconds(PREFIX + "cachedExecutorIdleTimeout", FOREVER,
            "How long an executor without tasks stays that holds kept blocks.");
    public static final Setting<Double> RATIO = Setting.decimal(PREFIX + "executorAllocationRatio", 1.0,
            "Which part of the executors that would run all tasks at once is asked for.");
    public static final Setting<Boolean> TRACKING = Setting.bool(PREFIX + "shuffleTracking.enabled", true,
            "Whether executors stay that hold map outputs where no shuffle service keeps them.");
    public static final Setting<Long> TRACKING_TIMEOUT = Setting.seconds(PREFIX + "shuffleTracking.timeout", FOREVER,
            "How long an executor without tasks stays that holds map outputs which no shuffle service keeps.");
    public static final Setting<Integer> INSTANCES = Setting.integer("spark.executor.instances", -1,
            "How many executors an application has; without it, as many as fit.");
    private static final Setting<Integer> EXECUTOR_CORES = Setting.integer("spark.executor.cores", 0,
            "The cores of an executor.");

    /// All of them from `conf`; settings that contradict each other are an error in words.
    public static AllocationSettings of(Conf conf) {
        boolean enabled = conf.get(ENABLED);
        int instances = conf.get(INSTANCES);
        int min = conf.get(MIN);
        int max = conf.get(MAX);
        int initial = enabled
                ? Math.max(Math.max(min, conf.get(INITIAL)), instances)
                : instances < 0 ? ANY : instances;
        AllocationSettings made = new AllocationSettings(enabled, min, max, initial, conf.get(BACKLOG),
                conf.get(conf.text(SUSTAINED.key()).isPresent() ? SUSTAINED : BACKLOG), conf.get(IDLE),
                conf.get(IDLE_CACHED),
                conf.get(TRACKING) ? conf.get(TRACKING_TIMEOUT) : conf.get(IDLE), conf.get(RATIO),
                conf.get(EXECUTOR_CORES));
        if (enabled) {
            made.check();
        }
        return made;
    }

    private void check() {
        require(min >= 0 && max > 0, "minExecutors is " + min + " and maxExecutors " + max
                + "; the first is 0 or more, the second 1 or more");
        require(min <= max, "minExecutors (" + min + ") is larger than maxExecutors (" + max + ")");
        require(initial <= max, "initialExecutors or spark.executor.instances (" + initial
                + ") is larger than maxExecutors (" + max + ")");
        require(backlog > 0 && sustained > 0,
                "schedulerBacklogTimeout and sustainedSchedulerBacklogTimeout must be more than 0");
        require(idle >= 0 && idleCached >= 0 && idleShuffle >= 0,
                "executorIdleTimeout, cachedExecutorIdleTimeout and shuffleTracking.timeout must be 0 or more");
        require(ratio > 0 && ratio <= 1, "executorAllocationRatio is " + ratio + "; it must be above 0 and at most 1");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new FiresteelException(SchedulerErrors.BAD_ALLOCATION, Map.of("reason", otherwise));
        }
    }
}

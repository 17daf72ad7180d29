package io.firesteel.scheduler.machine;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;

/// When executors and hosts get no tasks because too many failed there (`spark.excludeOnFailure.*`). Where the user has
/// asked for it, Spark's rules hold; without a word it is on and gives way, since what fails may also be the program's fault.
///
/// @param perTaskSet          within one stage attempt
/// @param perApplication      for all stages, for a time
/// @param timeout             how long the latter lasts, in milliseconds
/// @param taskPerExecutor     failures of one task on one executor before it is not tried there again
/// @param taskPerNode         executors of one host on which one task failed, before it is not tried on the host again
/// @param stagePerExecutor    different tasks that failed on one executor
/// @param stagePerNode        executors of one host excluded for the stage
/// @param appPerExecutor      failed tasks, in stages that succeeded, on one executor
/// @param appPerNode          executors of one host excluded for the application
/// @param killExcluded        end executors that are excluded for the application
/// @param fetchFailures       exclude at once where a map output could not be fetched
/// @param unschedulableTimeout how long a stage that may run nowhere waits, in milliseconds
/// @param givesWay            a task that may run nowhere runs on excluded executors after all, at once; an executor is only
///                            excluded where it fails at least a third of its tasks, and never more than half of them all
public record ExclusionSettings(boolean perTaskSet, boolean perApplication, long timeout, int taskPerExecutor,
        int taskPerNode, int stagePerExecutor, int stagePerNode, int appPerExecutor, int appPerNode,
        boolean killExcluded, boolean fetchFailures, long unschedulableTimeout, boolean givesWay) {

    private static final String PREFIX = "spark.excludeOnFailure.";
    private static final String OLD = "spark.blacklist.";

    public static final Setting<Boolean> ENABLED = Setting.bool(PREFIX + "enabled", true,
            "Whether executors and hosts on which tasks failed too often get no more of them. Unset, only those that fail"
                    + " at least a third of their tasks are, at most half of all, and a task that may run nowhere else runs"
                    + " there after all; with true it waits, and fails.")
            .orUnder(OLD + "enabled");
    public static final Setting<Boolean> TASK_SET = Setting.bool(PREFIX + "taskAndStage.enabled", false,
            "The same as true within one stage only.");
    public static final Setting<Boolean> APPLICATION = Setting.bool(PREFIX + "application.enabled", false,
            "The same as true for the whole application only.");
    public static final Setting<Long> TIMEOUT = Setting.millis(PREFIX + "timeout", "1h",
            "How long an exclusion for the whole application lasts.").orUnder(OLD + "timeout");
    public static final Setting<Integer> TASK_EXECUTOR = limit("task.maxTaskAttemptsPerExecutor", 1,
            "After how many failures on one executor a task is not tried there again.");
    public static final Setting<Integer> TASK_NODE = limit("task.maxTaskAttemptsPerNode", 2,
            "After failures on how many executors of a host a task is not tried on that host again.");
    public static final Setting<Integer> STAGE_EXECUTOR = limit("stage.maxFailedTasksPerExecutor", 2,
            "After failures of how many tasks of a stage an executor gets no more of them.");
    public static final Setting<Integer> STAGE_NODE = limit("stage.maxFailedExecutorsPerNode", 2,
            "After how many excluded executors of a host the host gets no more tasks of a stage.");
    public static final Setting<Integer> APP_EXECUTOR = limit("application.maxFailedTasksPerExecutor", 2,
            "After failures of how many tasks, in stages that succeeded, an executor gets no more tasks.");
    public static final Setting<Integer> APP_NODE = limit("application.maxFailedExecutorsPerNode", 2,
            "After how many excluded executors of a host the host gets no more tasks.");
    public static final Setting<Boolean> KILL = Setting.bool(PREFIX + "killExcludedExecutors", false,
            "Whether excluded executors are ended.").orUnder(OLD + "killBlacklistedExecutors");
    public static final Setting<Boolean> FETCH = Setting.bool(PREFIX + "application.fetchFailure.enabled", false,
            "Whether a fetch failure excludes the executor that should have served.");

    public static final Setting<Long> UNSCHEDULABLE_TIMEOUT = Setting.seconds(
            "spark.scheduler.excludeOnFailure.unschedulableTaskSetTimeout", "120s",
            "How long a stage whose tasks may run nowhere waits for a new executor.")
            .orUnder("spark.scheduler.blacklist.unschedulableTaskSetTimeout");

    static ExclusionSettings of(Conf conf) {
        boolean all = said(conf, ENABLED.key()) || said(conf, OLD + "enabled");
        boolean parts = said(conf, TASK_SET.key()) || said(conf, APPLICATION.key());
        return new ExclusionSettings(conf.get(all || !parts ? ENABLED : TASK_SET),
                conf.get(all || !parts ? ENABLED : APPLICATION),
                conf.get(TIMEOUT), conf.get(TASK_EXECUTOR), conf.get(TASK_NODE), conf.get(STAGE_EXECUTOR),
                conf.get(STAGE_NODE), conf.get(APP_EXECUTOR), conf.get(APP_NODE), conf.get(KILL), conf.get(FETCH),
                conf.get(UNSCHEDULABLE_TIMEOUT), !all && !parts);
    }

    private static boolean said(Conf conf, String key) {
        return conf.text(key).isPresent();
    }

    private static Setting<Integer> limit(String name, int otherwise, String meaning) {
        return Setting.integer(PREFIX + name, otherwise, meaning).orUnder(OLD + name);
    }
}

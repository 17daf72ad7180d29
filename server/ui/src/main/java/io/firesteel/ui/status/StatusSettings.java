package io.firesteel.ui.status;

import java.util.List;

import io.firesteel.conf.Setting;

/// How much of an application's past is kept for pages, with Spark's keys and defaults.
public final class StatusSettings {
    public static final Setting<Integer> RETAINED_JOBS = Setting.integer("spark.ui.retainedJobs", 1000,
            "How many ended jobs are kept.");
    public static final Setting<Integer> RETAINED_STAGES = Setting.integer("spark.ui.retainedStages", 1000,
            "How many ended stage attempts are kept.");
    public static final Setting<Integer> RETAINED_TASKS = Setting.integer("spark.ui.retainedTasks", 100_000,
            "How many tasks of a stage attempt are kept, and of all ended ones together.");
    public static final Setting<Integer> RETAINED_DEAD_EXECUTORS = Setting.integer("spark.ui.retainedDeadExecutors",
            100, "How many executors that are gone are kept.");
    /// All of them, for the registry.
    public static final List<Setting<?>> ALL = List.of(RETAINED_JOBS, RETAINED_STAGES, RETAINED_TASKS,
            RETAINED_DEAD_EXECUTORS);

    private StatusSettings() {
    }
}

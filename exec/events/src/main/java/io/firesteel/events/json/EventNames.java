package io.firesteel.events.json;

/// What stands in the `Event` field. Events that Spark writes by its own code have short names, all others the full names
/// of Spark's classes; a reader accepts these names and no others, and never loads a class by them.
public final class EventNames {
    public static final String LOG_START = "SparkListenerLogStart";
    public static final String RESOURCE_PROFILE_ADDED = "SparkListenerResourceProfileAdded";
    public static final String ENVIRONMENT_UPDATE = "SparkListenerEnvironmentUpdate";
    public static final String APPLICATION_START = "SparkListenerApplicationStart";
    public static final String APPLICATION_END = "SparkListenerApplicationEnd";
    public static final String JOB_START = "SparkListenerJobStart";
    public static final String JOB_END = "SparkListenerJobEnd";
    public static final String STAGE_SUBMITTED = "SparkListenerStageSubmitted";
    public static final String STAGE_COMPLETED = "SparkListenerStageCompleted";
    public static final String STAGE_EXECUTOR_METRICS = "SparkListenerStageExecutorMetrics";
    public static final String TASK_START = "SparkListenerTaskStart";
    public static final String TASK_GETTING_RESULT = "SparkListenerTaskGettingResult";
    public static final String TASK_END = "SparkListenerTaskEnd";
    public static final String EXECUTOR_ADDED = "SparkListenerExecutorAdded";
    public static final String EXECUTOR_REMOVED = "SparkListenerExecutorRemoved";
    public static final String EXECUTOR_METRICS_UPDATE = "SparkListenerExecutorMetricsUpdate";
    public static final String BLOCK_MANAGER_ADDED = "SparkListenerBlockManagerAdded";
    public static final String BLOCK_MANAGER_REMOVED = "SparkListenerBlockManagerRemoved";
    public static final String BLOCK_UPDATED = "SparkListenerBlockUpdated";
    public static final String UNPERSIST_RDD = "SparkListenerUnpersistRDD";

    private static final String CORE = "org.apache.spark.scheduler.SparkListener";
    public static final String MISCELLANEOUS_PROCESS_ADDED = CORE + "MiscellaneousProcessAdded";
    public static final String SPECULATIVE_TASK_SUBMITTED = CORE + "SpeculativeTaskSubmitted";
    public static final String UNSCHEDULABLE_ADDED = CORE + "UnschedulableTaskSetAdded";
    public static final String UNSCHEDULABLE_REMOVED = CORE + "UnschedulableTaskSetRemoved";
    public static final String EXECUTOR_EXCLUDED = CORE + "ExecutorExcluded";
    public static final String EXECUTOR_EXCLUDED_FOR_STAGE = CORE + "ExecutorExcludedForStage";
    public static final String EXECUTOR_UNEXCLUDED = CORE + "ExecutorUnexcluded";
    public static final String NODE_EXCLUDED = CORE + "NodeExcluded";
    public static final String NODE_EXCLUDED_FOR_STAGE = CORE + "NodeExcludedForStage";
    public static final String NODE_UNEXCLUDED = CORE + "NodeUnexcluded";

    private static final String SQL = "org.apache.spark.sql.execution.ui.SparkListener";
    public static final String SQL_EXECUTION_START = SQL + "SQLExecutionStart";
    public static final String SQL_EXECUTION_END = SQL + "SQLExecutionEnd";
    public static final String SQL_ADAPTIVE_EXECUTION_UPDATE = SQL + "SQLAdaptiveExecutionUpdate";
    public static final String SQL_ADAPTIVE_METRIC_UPDATES = SQL + "SQLAdaptiveSQLMetricUpdates";
    public static final String DRIVER_ACCUM_UPDATES = SQL + "DriverAccumUpdates";

    private EventNames() {
    }
}

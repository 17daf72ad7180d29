package io.firesteel.scheduler;

import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.scheduler.machine.SchedulerSettings;

/// The error conditions of the schedulers.
public final class SchedulerErrors {
    public static final ErrorCondition JOB_CANCELLED = new ErrorCondition("SPARK_JOB_CANCELLED", "XXKDA",
            ErrorKind.USER, "Job <jobId> cancelled <reason>");
    public static final ErrorCondition JOB_ABORTED = new ErrorCondition("JOB_ABORTED", "XXKDA", ErrorKind.USER,
            "Job aborted due to stage failure: <reason>");
    public static final ErrorCondition JOB_CODE_FAILED = new ErrorCondition("JOB_RESULT_HANDLER_FAILED", "XXKDA",
            ErrorKind.USER, "Job <jobId> failed while its results were handled on the driver: <reason>");
    public static final ErrorCondition STOPPED = new ErrorCondition("SPARK_CONTEXT_STOPPED", "XXKDA", ErrorKind.USER,
            "Job <jobId> cancelled because SparkContext was shut down");
    public static final ErrorCondition BAD_POOL_FILE = new ErrorCondition("INVALID_FAIR_SCHEDULER_FILE", "22023",
            ErrorKind.USER, "The pool file <file> (spark.scheduler.allocation.file) is not valid: <reason>.");
    public static final ErrorCondition BAD_MODE = new ErrorCondition("INVALID_SCHEDULER_MODE", "22023", ErrorKind.USER,
            "The value '<value>' of spark.scheduler.mode is not known. It must be FIFO or FAIR.");
    public static final ErrorCondition BAD_ALLOCATION = new ErrorCondition("INVALID_DYNAMIC_ALLOCATION", "22023",
            ErrorKind.USER, "Dynamic allocation (spark.dynamicAllocation.*) cannot work: <reason>.");
    public static final ErrorCondition BAD_PLAN = new ErrorCondition("INVALID_STAGE_GRAPH", "XXKDA",
            ErrorKind.INTERNAL, "The plan of job <jobId> cannot be followed: <reason>");

    private static final ErrorCondition TASK_TOO_LARGE = new ErrorCondition("TASK_NEEDS_MORE_CORES", "22023",
            ErrorKind.USER, "The number of cores per executor (=<cores>) has to be >= the number of cpus per task = "
                    + "<cpus>: no task could ever run. Give executors more cores, or tasks fewer (spark.task.cpus).");

    private SchedulerErrors() {
    }

    /// Refuses a `spark.task.cpus` that no executor has.
    ///
    /// @param cores of each executor
    public static void requireRoom(Conf conf, int cores) {
        int cpus = conf.get(SchedulerSettings.TASK_CPUS);
        if (cpus > cores) {
            throw new FiresteelException(TASK_TOO_LARGE,
                    Map.of("cores", Integer.toString(cores), "cpus", Integer.toString(cpus)));
        }
    }
}

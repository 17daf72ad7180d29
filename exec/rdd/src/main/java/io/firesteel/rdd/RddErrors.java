package io.firesteel.rdd;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of datasets.
public final class RddErrors {
    public static final ErrorCondition NOT_SERIALIZABLE = new ErrorCondition("TASK_NOT_SERIALIZABLE", "22000",
            ErrorKind.USER, "Task not serializable: <path> of the function given to <operation> cannot be sent to the "
                    + "tasks. Make it serializable or transient, or create it inside the function.");
    public static final ErrorCondition FUNCTION_TOO_LARGE = new ErrorCondition("FUNCTION_TOO_LARGE", "54000",
            ErrorKind.USER,
            "The function given to <operation> holds more than 2 GiB of data, which no message to a task can be. "
                    + "Keep large values in several broadcast variables (broadcast), or in a dataset.");
    public static final ErrorCondition VARIABLE_NOT_SENT = new ErrorCondition("SHELL_VARIABLE_NOT_SENT", "22000",
            ErrorKind.USER,
            "Variable <name> of the shell is not known to this task: <why>. Read it into a local variable "
                    + "and use that in the function.");
    public static final ErrorCondition RDD_IN_TASK = new ErrorCondition("RDD_TRANSFORMATION_IN_TASK", "0A000",
            ErrorKind.USER,
            "RDD transformations and actions can only be invoked by the driver, not inside of other transformations; "
                    + "for example, rdd1.map(x -> rdd2.count() * x) is invalid because the rdd2.count action cannot be "
                    + "performed inside of the rdd1.map transformation. For more information, see SPARK-5063.");
    public static final ErrorCondition JOB_FAILED = new ErrorCondition("JOB_FAILED", "58030", ErrorKind.EXTERNAL,
            "The job failed: <reason>");
    public static final ErrorCondition INTERRUPTED = new ErrorCondition("JOB_INTERRUPTED", "57014", ErrorKind.USER,
            "The thread that waited for job <job> was interrupted; the job was cancelled.");
    public static final ErrorCondition EMPTY = new ErrorCondition("EMPTY_COLLECTION", "22000", ErrorKind.USER,
            "empty collection");
    public static final ErrorCondition LEVEL_CHANGE = new ErrorCondition("CANNOT_CHANGE_STORAGE_LEVEL", "42K03",
            ErrorKind.USER,
            "Cannot change storage level of an RDD after it was already assigned a level: RDD <rdd> has "
                    + "<level>. Call unpersist first.");
    public static final ErrorCondition CHECKPOINT_DIRECTORY = new ErrorCondition("CHECKPOINT_DIRECTORY_NOT_SET",
            "42K03", ErrorKind.USER,
            "Checkpoint directory has not been set in the SparkContext. Call setCheckpointDir first.");
    public static final ErrorCondition CHECKPOINT_BLOCK = new ErrorCondition("CHECKPOINT_RDD_BLOCK_ID_NOT_FOUND",
            "56000", ErrorKind.EXTERNAL,
            "Checkpoint block <rddBlockId> not found! Either the executor that originally checkpointed this partition "
                    + "is no longer alive, or the original RDD is unpersisted. If this problem persists, you may consider "
                    + "using `rdd.checkpoint()` instead, which is slower than local checkpointing but more "
                    + "fault-tolerant.");
    public static final ErrorCondition BARRIER_CHAIN = new ErrorCondition("BARRIER_STAGE_UNSUPPORTED_RDD_CHAIN",
            "0A000", ErrorKind.USER,
            "[SPARK-24820][SPARK-24821]: Barrier execution mode does not allow the following pattern of RDD chain "
                    + "within a barrier stage:\n1. Ancestor RDDs that have different number of partitions from the "
                    + "resulting RDD (e.g. union()/coalesce()/first()/take()/PartitionPruningRDD). A workaround for "
                    + "first()/take() can be barrierRdd.collect().head (scala) or barrierRdd.collect()[0] (python).\n"
                    + "2. An RDD that "
                    + "depends on multiple barrier RDDs (e.g. barrierRdd1.zip(barrierRdd2)).");
    public static final ErrorCondition ILLEGAL = new ErrorCondition("INVALID_RDD_ARGUMENT", "22023", ErrorKind.USER,
            "<what>");

    private RddErrors() {
    }

    /// A function holds more than can be sent.
    public static FiresteelException functionTooLarge(String operation) {
        return new FiresteelException(FUNCTION_TOO_LARGE, Map.of("operation", operation));
    }

    /// A dataset was used inside a task.
    public static FiresteelException insideTask() {
        return new FiresteelException(RDD_IN_TASK, Map.of());
    }

    /// There is no element to give.
    public static FiresteelException empty() {
        return new FiresteelException(EMPTY, Map.of());
    }

    /// An argument that no call can be made with.
    public static IllegalArgumentException illegal(String what) {
        return new IllegalArgumentException(what);
    }

    /// Stops unless `legal`, as Spark's `require`.
    public static void require(boolean legal, String what) {
        if (!legal) {
            throw illegal("requirement failed: " + what);
        }
    }
}

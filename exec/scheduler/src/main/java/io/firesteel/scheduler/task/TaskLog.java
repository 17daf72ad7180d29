package io.firesteel.scheduler.task;

import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.task.TaskOutcome;

/// The lines about tasks, in the words and under the logger names that Spark's users search for.
final class TaskLog {
    static final Logger SCHEDULER = LoggerFactory.getLogger("TaskSchedulerImpl");
    static final Logger TASK_SET = LoggerFactory.getLogger("TaskSetManager");

    private final Map<String, Integer> seen = new HashMap<>();

    void starting(RunningTask task, int bytes) {
        if (TASK_SET.isInfoEnabled()) {
            TASK_SET.info("Starting {} ({},executor {}, partition {}, {}, {} bytes)", task.attempt,
                    task.executor.host(), task.executor.id(), task.attempt.partition(), task.info.locality(), bytes);
        }
    }

    void finished(RunningTask task, long millis) {
        if (TASK_SET.isInfoEnabled()) {
            TASK_SET.info("Finished {} in {} ms on {} (executor {}) ({}/{})", task.attempt, millis,
                    task.executor.host(), task.executor.id(), task.set.doneCount, task.set.count);
        }
    }

    /// The first failure of a kind in full, later ones in one line.
    void lost(RunningTask task, TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Threw threw) {
            String kind = threw.className() + ": " + threw.description();
            int before = seen.size() > 1000 ? 1 : seen.merge(kind, 1, Integer::sum) - 1;
            if (before > 0) {
                TASK_SET.info("Lost {} on {}, executor {}: {} ({}) [duplicate {}]", task.attempt,
                        task.executor.host(), task.executor.id(), threw.className(), threw.description(), before);
                return;
            }
        }
        if (outcome instanceof TaskOutcome.Killed && task.overtaken) {
            TASK_SET.debug("{}", describe(task, outcome));
            return;
        }
        TASK_SET.warn("{}", describe(task, outcome));
    }

    /// The failure in Spark's words.
    static String describe(RunningTask task, TaskOutcome outcome) {
        return "Lost " + task.attempt + " (" + task.executor.host() + " executor " + task.executor.id() + "): "
                + reason(outcome);
    }

    private static String reason(TaskOutcome outcome) {
        return switch (outcome) {
            case TaskOutcome.Succeeded _ -> "Success";
            case TaskOutcome.FetchFailed f -> "FetchFailed(" + (f.location() == null
                    ? "null"
                    : "BlockManagerId(" + f.location().executorId() + ", " + f.location().host() + ", "
                            + f.location().port() + ", None)")
                    + ", shuffleId=" + f.exchange() + ", mapIndex=" + f.mapIndex() + ", mapId=" + f.mapTask()
                    + ", reduceId=" + f.reduce() + ", message=\n" + f.message() + "\n)";
            case TaskOutcome.Threw t -> t.stack();
            case TaskOutcome.Killed k -> "TaskKilled (" + k.reason() + ")";
            case TaskOutcome.CommitDenied d -> "TaskCommitDenied (Driver denied task commit) for job: " + d.jobId()
                    + ", partition: " + d.partition() + ", attemptNumber: " + d.attemptNumber();
            case TaskOutcome.ResultLost _ -> "TaskResultLost (result lost from block manager)";
            case TaskOutcome.ExecutorLost l -> "ExecutorLostFailure (executor " + l.executorId() + " exited "
                    + (l.causedByApp() ? "caused by one of the running tasks)" : "unrelated to the running tasks)")
                    + " Reason: " + l.reason();
            case TaskOutcome.Resubmitted _ -> "Resubmitted (resubmitted due to lost executor)";
        };
    }
}

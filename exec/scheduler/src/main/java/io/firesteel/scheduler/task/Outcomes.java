package io.firesteel.scheduler.task;

import java.util.List;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.TaskReport;
import io.firesteel.stages.StageOutput;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

/// What follows from the end of a task attempt: its slot is free, its set goes on, retries or gives up, and the DAG
/// scheduler and the listeners hear of it once.
final class Outcomes {
    private final TaskBook book;
    private final SpeculationPolicy speculation;
    private final ExclusionPolicy exclusion;
    private final BarrierMessages barriers;
    private final LaunchAhead ahead;

    Outcomes(TaskBook book, SpeculationPolicy speculation, ExclusionPolicy exclusion, BarrierMessages barriers,
            LaunchAhead ahead) {
        this.ahead = ahead;
        this.book = book;
        this.speculation = speculation;
        this.exclusion = exclusion;
        this.barriers = barriers;
    }

    /// An executor reports an outcome; late and doubled reports find nothing running and are dropped.
    void ended(String executorId, TaskAttempt attempt, TaskOutcome outcome) {
        RunningTask task = running(executorId, attempt);
        if (task == null || task.fetching) {
            return;
        }
        task.confirmed = true;
        if (task.ahead && !(outcome instanceof TaskOutcome.Killed)) {
            ahead.begin(task);
        }
        if (outcome instanceof TaskOutcome.Succeeded done && done.value() instanceof TaskValue.Stored stored) {
            if (refusedForSize(task, done, stored.size())) {
                return;
            }
            task.fetching = true;
            task.info = task.info.gettingResult(book.clock.millis());
            book.out.emit(new TaskEvent.TaskGettingResult(task.info));
            book.out.act(new SchedulerAction.FetchResult(executorId, attempt, done, stored));
        } else {
            over(task, outcome);
        }
    }

    /// A stored result was fetched or lost.
    void fetched(String executorId, TaskAttempt attempt, TaskOutcome outcome) {
        RunningTask task = running(executorId, attempt);
        if (task != null) {
            over(task, outcome);
        }
    }

    private RunningTask running(String executorId, TaskAttempt attempt) {
        RunningTask task = book.running.get(attempt.taskId());
        return task != null && task.attempt.equals(attempt) && task.executor.id().equals(executorId) ? task : null;
    }

    private boolean refusedForSize(RunningTask task, TaskOutcome.Succeeded done, long size) {
        if (!tooLarge(task.set.resultBytes + size)) {
            return false;
        }
        task.set.resultBytes += size;
        over(task, new TaskOutcome.Killed("Tasks result size has exceeded maxResultSize", done.metrics(), List.of()));
        abortForSize(task.set);
        return true;
    }

    private boolean tooLarge(long resultBytes) {
        long limit = book.settings.maxResultSize();
        return limit > 0 && resultBytes > limit;
    }

    private void abortForSize(TaskSet set) {
        book.abort(set, "Total size of serialized results of " + (set.doneCount + 1) + " tasks (" + set.resultBytes
                + " bytes) is bigger than spark.driver.maxResultSize (" + book.settings.maxResultSize() + " bytes)",
                null);
    }

    /// The attempt is over, with whatever outcome.
    void over(RunningTask task, TaskOutcome outcome) {
        TaskSet set = task.set;
        book.running.remove(task.attempt.taskId());
        task.executor.running.remove(task.attempt.taskId());
        book.freed.add(task.executor);
        set.ended(task);
        if (task.ahead) {
            givenBack(task, outcome);
        } else {
            task.executor.release(set.needs, task.addresses);
            task.executor.idleSince = book.now();
            if (outcome instanceof TaskOutcome.Succeeded done) {
                succeeded(task, done);
            } else {
                failed(task, outcome);
            }
        }
        book.removeIfOver(set);
        ahead.advance(task.executor);
    }

    /// It never began, as far as anybody can tell: nobody hears of it, and it is no failure.
    private void givenBack(RunningTask task, TaskOutcome outcome) {
        ahead.take(task);
        book.rights.giveBack(task.attempt);
        if (outcome instanceof TaskOutcome.Killed) {
            task.set.unlaunch(task.index);
        }
        if (!task.set.zombie) {
            task.set.requeue(task.index);
            book.offerAll = true;
        }
    }

    private void succeeded(RunningTask task, TaskOutcome.Succeeded done) {
        TaskSet set = task.set;
        boolean first = !set.done.get(task.index);
        if (!first) {
            book.rights.giveBack(task.attempt);
            TaskOutcome late = new TaskOutcome.Killed("Finish but did not commit due to another attempt succeeded",
                    done.metrics(), done.updates());
            end(task, late, done.metrics(), List.of());
            return;
        }
        if (refusedBytes(task, sizeOf(done))) {
            return;
        }
        set.markDone(task.index);
        set.took(done.metrics());
        exclusion.taskSucceeded(set, task.executor);
        long took = book.now() - task.launched;
        speculation.finished(set, took);
        book.log.finished(task, took);
        end(task, done, done.metrics(), done.updates());
        killOthers(set, task.index);
        if (set.doneCount == set.count) {
            exclusion.setSucceeded(set);
        }
    }

    private static long sizeOf(TaskOutcome.Succeeded done) {
        return switch (done.value()) {
            case TaskValue.Bytes bytes -> bytes.content().length;
            case TaskValue.ByReference _ -> done.metrics().resultSize();
            default -> 0;
        };
    }

    private boolean refusedBytes(RunningTask task, long size) {
        task.set.resultBytes += size;
        if (!tooLarge(task.set.resultBytes)) {
            return false;
        }
        abortForSize(task.set);
        return true;
    }

    /// Twins of a partition that is done are told to stop.
    void killOthers(TaskSet set, int index) {
        if (!set.busy(index)) {
            return;
        }
        for (RunningTask other : set.running.values()) {
            if (other.index == index) {
                TaskLog.TASK_SET.info("Killing attempt {} for {} as another attempt succeeded",
                        other.attempt.attemptNumber(), other.attempt);
                other.overtaken = true;
                book.kill(other, true, "another attempt succeeded");
            }
        }
    }

    private void failed(RunningTask task, TaskOutcome outcome) {
        TaskSet set = task.set;
        book.rights.giveBack(task.attempt);
        book.log.lost(task, outcome);
        boolean alreadyDone = set.done.get(task.index);
        end(task, outcome, metricsOf(outcome), updatesOf(outcome));
        if (set.stage.traits().barrier() && !alreadyDone) {
            // The other tasks of a barrier stage are of no use any more; the DAG scheduler starts the whole again.
            set.zombie = true;
            barriers.stageFailed(set.id);
        }
        if (outcome instanceof TaskOutcome.FetchFailed fetch) {
            // The parents have to run first, so this attempt launches nothing more.
            set.zombie = true;
            ahead.takeBack(set);
            exclusion.fetchFailed(fetch);
            return;
        }
        if (outcome instanceof TaskOutcome.Threw threw && threw.fatal() && !alreadyDone) {
            book.abort(set, TaskLog.describe(task, outcome), outcome);
            return;
        }
        if (!alreadyDone && countsAsFailure(outcome)) {
            exclusion.taskFailed(set, task.executor, task.index, outcome);
            ahead.failed(set, task.executor);
            if (!set.zombie || set.stage.traits().barrier()) {
                int failures = set.failed(task.index);
                if (failures >= book.settings.maxFailures()) {
                    TaskLog.TASK_SET.error("Task {} in stage {} failed {} times; aborting job", task.index, set.id,
                            failures);
                    book.abort(set, "Task " + task.index + " in stage " + set.id + " failed " + failures
                            + " times, most recent failure: " + TaskLog.describe(task, outcome)
                            + "\nDriver stacktrace:", outcome);
                    return;
                }
            }
        }
        if (!set.zombie) {
            set.requeue(task.index);
            book.offerAll = true;
        }
    }

    /// Failures that are nobody's fault are retried without limit (Spark's `countTowardsTaskFailures`).
    private static boolean countsAsFailure(TaskOutcome outcome) {
        return switch (outcome) {
            case TaskOutcome.Threw _,TaskOutcome.ResultLost _ -> true;
            case TaskOutcome.ExecutorLost lost -> lost.causedByApp();
            case TaskOutcome.Succeeded _,TaskOutcome.FetchFailed _,TaskOutcome.Killed _,TaskOutcome.CommitDenied _,TaskOutcome.Resubmitted _ ->
                false;
        };
    }

    private void end(RunningTask task, TaskOutcome outcome, TaskMetrics metrics, List<AccumulatorUpdate> updates) {
        boolean killed = outcome instanceof TaskOutcome.Killed;
        List<AccumulableInfo> accumulables = AccumulableInfo.ofTask(updates);
        boolean ok = outcome instanceof TaskOutcome.Succeeded;
        task.info = task.info.ended(book.clock.millis(), !ok && !killed, killed, accumulables);
        TaskEvent.TaskType type = task.set.stage.output() instanceof StageOutput.Exchange
                ? TaskEvent.TaskType.SHUFFLE_MAP
                : TaskEvent.TaskType.RESULT;
        book.out.emit(new TaskEvent.TaskEnd(task.set.id.stageId(), task.set.id.attempt(), type,
                TaskEndReason.of(outcome, ok ? List.of() : accumulables), task.info, ExecutorMetrics.ZERO, metrics));
        book.out.report(new TaskReport.Ended(task.executor.id(), task.attempt, outcome));
    }

    private static TaskMetrics metricsOf(TaskOutcome outcome) {
        return switch (outcome) {
            case TaskOutcome.Threw t -> t.metrics();
            case TaskOutcome.Killed k -> k.metrics();
            default -> null;
        };
    }

    private static List<AccumulatorUpdate> updatesOf(TaskOutcome outcome) {
        return switch (outcome) {
            case TaskOutcome.Threw t -> t.updates();
            case TaskOutcome.Killed k -> k.updates();
            default -> List.of();
        };
    }
}

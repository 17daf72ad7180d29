package io.firesteel.scheduler.sim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.firesteel.events.Event;
import io.firesteel.events.JobEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent;
import io.firesteel.task.TaskAttempt;

/// What has to hold whatever happens: every attempt ends once, one holder per commit right, right rows in every result.
final class SimChecks {
    private final Set<Long> running = new HashSet<>();
    private final Map<String, Integer> openStages = new HashMap<>();
    private final Set<Integer> openJobs = new HashSet<>();
    private final Map<Long, TaskAttempt> commits = new HashMap<>();
    private final Map<Long, Long> holderByTask = new HashMap<>();
    long starts;
    long failures;
    /// Launches that had to wait for a slot.
    long ahead;
    long takenBack;
    /// How often a job's results counted for nothing.
    long forgotten;

    static final class Violation extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Violation(String message) {
            super(message);
        }
    }

    static void check(boolean holds, String message) {
        if (!holds) {
            throw new Violation(message);
        }
    }

    void event(Event event) {
        switch (event) {
            case TaskEvent.TaskStart s -> {
                starts++;
                check(running.add(s.task().taskId()), "task " + s.task().taskId() + " starts twice");
            }
            case TaskEvent.TaskEnd e -> {
                check(running.remove(e.task().taskId()), "task " + e.task().taskId() + " ends without running");
                check(!(e.reason() instanceof TaskEndReason.TaskKilled k && k.reason().equals("taken back")),
                        "task " + e.task().taskId() + " began for listeners and was taken back");
                failures += e.task().failed() ? 1 : 0;
                Long right = holderByTask.remove(e.task().taskId());
                if (right != null && (e.task().failed() || e.task().killed())) {
                    commits.remove(right);
                }
            }
            case StageEvent.StageSubmitted s -> check(
                    openStages.put(s.stageId() + "." + s.stageAttempt(), 1) == null,
                    "stage " + s.stageId() + "." + s.stageAttempt() + " is submitted twice");
            case StageEvent.StageCompleted c -> check(openStages.remove(c.stageId() + "." + c.stageAttempt()) != null,
                    "stage " + c.stageId() + "." + c.stageAttempt() + " completes without running");
            case JobEvent.JobStart s -> check(openJobs.add(s.jobId()), "job " + s.jobId() + " starts twice");
            case JobEvent.JobEnd e -> check(openJobs.remove(e.jobId()), "job " + e.jobId() + " ends twice");
            default -> {
            }
        }
    }

    /// The driver lets an attempt commit.
    ///
    /// @param delivered whether a result of the partition has been taken
    void granted(TaskAttempt attempt, boolean delivered) {
        long right = SimExecutor.key(attempt.stageId(), attempt.partition());
        TaskAttempt holder = commits.put(right, attempt);
        boolean refused = holder != null && !running.contains(holder.taskId()) && !delivered;
        check(holder == null || holder.equals(attempt) || refused,
                attempt + " may commit while " + holder + " holds the right");
        holderByTask.put(attempt.taskId(), right);
    }

    /// Whether a task of the stage holds the right to commit.
    boolean anyGranted(int stageId) {
        return commits.values().stream().anyMatch(attempt -> attempt.stageId() == stageId);
    }

    /// A job has ended well: nothing missing, nothing twice, nothing foreign.
    void succeeded(SimJob job, Map<Long, Set<Long>> committed) {
        check(job.received.size() >= Math.min(job.enough, job.result.tasks),
                "job " + job.id + " ends after " + job.received.size() + " of " + job.enough + " results");
        SimRows all = new SimRows();
        job.received.values().forEach(all::addAll);
        long[] expected = job.result.expected().sorted();
        long[] actual = all.sorted();
        if (job.received.size() == job.result.tasks) {
            check(Arrays.equals(expected, actual), "job " + job.id + " gives " + actual.length + " rows, not the right "
                    + expected.length + ": " + difference(expected, actual));
        } else {
            int at = 0;
            for (long row : actual) {
                while (at < expected.length && expected[at] < row) {
                    at++;
                }
                check(at < expected.length && expected[at++] == row,
                        "job " + job.id + " gives a row twice or one that is wrong");
            }
        }
        check(committed != null, "no commits are known");
    }

    private static String difference(long[] expected, long[] actual) {
        Set<Long> wanted = new HashSet<>();
        for (long row : expected) {
            wanted.add(row);
        }
        int foreign = 0;
        Set<Long> seen = new HashSet<>();
        int twice = 0;
        for (long row : actual) {
            foreign += wanted.contains(row) ? 0 : 1;
            twice += seen.add(row) ? 0 : 1;
        }
        return foreign + " foreign, " + twice + " twice, " + (wanted.size() - seen.size() + foreign) + " missing";
    }

    /// Everything has come to rest.
    void atRest() {
        check(running.isEmpty(), "tasks run for ever: " + running);
        check(openStages.isEmpty(), "stages run for ever: " + openStages.keySet());
        check(openJobs.isEmpty(), "jobs run for ever: " + openJobs);
    }

    boolean anyRunning() {
        return !running.isEmpty();
    }
}

package io.firesteel.executor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.task.TaskAttempt;

/// Where the tasks of barrier stages meet on the driver (Spark's `BarrierCoordinator`): each round of a stage attempt is
/// complete when all tasks have said their word. Owned by the session; tasks that wait hold a thread of their caller.
public final class BarrierCoordinator {
    private static final ErrorCondition SYNC_TIMEOUT = new ErrorCondition("BARRIER_SYNC_TIMEOUT", "", ErrorKind.USER,
            "<arrived> of <tasks> tasks of barrier stage <stage> called barrier() or allGather() within <timeout> ms. "
                    + "Every task has to make the same calls; spark.barrier.sync.timeout is the limit.");

    private final long timeoutMillis;
    private final Map<Key, Round> rounds = new HashMap<>();

    /// A coordinator whose rounds last at most so long.
    public BarrierCoordinator(long timeoutMillis) {
        this.timeoutMillis = timeoutMillis;
    }

    /// Says `message` in a round and waits for the others; gives what all tasks said, by partition.
    public List<String> await(TaskAttempt attempt, int tasks, int number, String message) throws InterruptedException {
        Key key = new Key(attempt.stageId(), attempt.stageAttempt(), number);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        synchronized (rounds) {
            Round round = rounds.computeIfAbsent(key, k -> new Round(new String[tasks]));
            round.say(attempt.partition(), message);
            round.inside++;
            try {
                if (round.missing() == 0) {
                    rounds.notifyAll();
                }
                while (round.missing() > 0) {
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0) {
                        throw new FiresteelException(SYNC_TIMEOUT,
                                Map.of("arrived", "" + (tasks - round.missing()), "tasks", "" + tasks, "stage",
                                        "" + attempt.stageId(), "timeout", "" + timeoutMillis));
                    }
                    rounds.wait(left);
                }
                return Arrays.asList(round.said);
            } finally {
                round.inside--;
                if (round.inside == 0) {
                    rounds.remove(key);
                }
            }
        }
    }

    private record Key(int stageId, int stageAttempt, int round) {
    }

    /// What was said so far; guarded by the map.
    private static final class Round {
        private final String[] said;
        private int missing;
        private int inside;

        Round(String[] said) {
            this.said = said;
            this.missing = said.length;
        }

        void say(int partition, String message) {
            if (said[partition] == null) {
                missing--;
            }
            said[partition] = message;
        }

        int missing() {
            return missing;
        }
    }
}

package io.firesteel.scheduler.task;

import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.task.TaskAttempt;

/// Who may commit the output of which partition: at most one attempt at a time, over all attempts of the stage (Spark's
/// `OutputCommitCoordinator`). A holder that ends otherwise than well gives the right back; a holder that ended well
/// keeps it until the stage is over. Entries exist only for partitions whose tasks asked.
public final class CommitRights {
    private static final Logger LOG = LoggerFactory.getLogger("OutputCommitCoordinator");

    private final Map<Integer, Map<Integer, TaskAttempt>> holders = new HashMap<>();

    /// Whether `attempt`, which runs, may commit.
    boolean ask(TaskAttempt attempt) {
        TaskAttempt holder = holders.computeIfAbsent(attempt.stageId(), s -> new HashMap<>())
                .putIfAbsent(attempt.partition(), attempt);
        boolean granted = holder == null || holder.equals(attempt);
        if (!granted) {
            LOG.info("Commit denied for {}: {} holds the right", attempt, holder);
        }
        return granted;
    }

    /// The attempt has ended otherwise than well, or what it did was taken back.
    public void giveBack(TaskAttempt attempt) {
        Map<Integer, TaskAttempt> ofStage = holders.get(attempt.stageId());
        if (ofStage != null) {
            ofStage.remove(attempt.partition(), attempt);
        }
    }

    /// Whether any attempt holds a right in this stage.
    public boolean anyHeld(int stageId) {
        return holders.containsKey(stageId) && !holders.get(stageId).isEmpty();
    }

    /// The stage is over.
    public void clear(int stageId) {
        holders.remove(stageId);
    }
}

package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.task.BlockManagerAddress;

/// Starts all tasks of a barrier stage in one round, or none of them. Places are chosen first; slots are taken only when
/// every task has one, so that nothing has to be undone.
final class BarrierLaunch {
    private final TaskBook book;
    private final OfferRound round;

    BarrierLaunch(TaskBook book, OfferRound round) {
        this.book = book;
        this.round = round;
    }

    void tryLaunch(TaskSet set, List<ExecutorState> executors, long now) {
        int[] free = new int[executors.size()];
        int slots = 0;
        for (int i = 0; i < free.length; i++) {
            free[i] = set.allows(executors.get(i)) ? executors.get(i).fits(set.needs) : 0;
            slots = (int) Math.min(Integer.MAX_VALUE, (long) slots + free[i]);
        }
        if (slots < set.count) {
            TaskLog.SCHEDULER.info("Skip current round of resource offers for barrier stage {} because the barrier "
                    + "taskSet requires {} slots, while the total number of available slots is {}.", set.id,
                    set.count, slots);
            return;
        }
        int[] place = new int[set.count];
        Arrays.fill(place, -1);
        Locality[] reached = new Locality[set.count];
        for (Locality level : new Locality[]{Locality.PROCESS_LOCAL, Locality.NODE_LOCAL, Locality.ANY}) {
            for (int index = 0; index < set.count; index++) {
                if (place[index] < 0) {
                    place[index] = choose(set, index, executors, free, level);
                    reached[index] = level;
                }
            }
        }
        for (int index = 0; index < set.count; index++) {
            if (place[index] < 0) {
                return;
            }
        }
        List<BlockManagerAddress> peers = new ArrayList<>(set.count);
        for (int at : place) {
            peers.add(executors.get(at).info.blocks());
        }
        List<BlockManagerAddress> addresses = List.copyOf(peers);
        for (int index = 0; index < set.count; index++) {
            round.launch(set, executors.get(place[index]), new PendingTasks.Pick(index, reached[index]), addresses);
        }
        TaskLog.SCHEDULER.info("Successfully scheduled all the {} tasks for barrier stage {}.", set.count, set.id);
        set.clock.launched(now, Locality.ANY);
    }

    /// An executor with a free slot that is as near as `level` to the task's data, the freest one first; -1 if none is.
    private int choose(TaskSet set, int index, List<ExecutorState> executors, int[] free, Locality level) {
        int best = -1;
        for (int i = 0; i < free.length; i++) {
            if (free[i] > 0 && set.allows(index, executors.get(i))
                    && book.executors.nearness(set.preferred(index), executors.get(i)).compareTo(level) <= 0
                    && (best < 0 || free[i] > free[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            free[best]--;
        }
        return best;
    }
}

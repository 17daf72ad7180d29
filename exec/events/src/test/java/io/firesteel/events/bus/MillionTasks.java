package io.firesteel.events.bus;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.firesteel.conf.Conf;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskType;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskMetrics.ShuffleRead;
import io.firesteel.task.TaskMetrics.ShuffleWrite;

/// Run as a process with a small heap: posts the ends of many tasks to a bus of which one listener hears nothing before
/// the last event was posted. Prints what was heard.
public final class MillionTasks {

    private MillionTasks() {
    }

    /// @param args number of tasks, journal folder, `held` or `free` for the listener
    public static void main(String[] args) {
        int tasks = Integer.parseInt(args[0]);
        ListenerBus bus = new ListenerBus(Conf.of(Map.of(BusSettings.LOG_SLOW.key(), "false")), Path.of(args[1]));
        CountDownLatch gate = new CountDownLatch(args[2].equals("held") ? 1 : 0);
        BitSet heard = new BitSet(tasks);
        long[] sums = new long[2];
        bus.add(event -> {
            gate.await();
            TaskEnd end = (TaskEnd) event;
            heard.set((int) end.task().taskId());
            sums[0] += end.metrics().runTime();
            sums[1] += end.metrics().shuffleRead().localBytes();
        }, ListenerBus.APP_STATUS);
        bus.start();
        long begin = System.nanoTime();
        for (int i = 0; i < tasks; i++) {
            bus.post(end(i));
        }
        long posted = System.nanoTime();
        List<ListenerBus.QueueStatus> status = bus.status();
        gate.countDown();
        bus.stop();
        long drained = System.nanoTime();
        System.out.println("heard=" + heard.cardinality() + " runTime=" + sums[0] + " localBytes=" + sums[1]
                + " journaled=" + status.getFirst().journaled());
        System.err.printf("post %.0f ns each, drain %.0f ns each%n", (posted - begin) / (double) tasks,
                (drained - posted) / (double) tasks);
    }

    static TaskEnd end(int id) {
        TaskInfo info = TaskInfo
                .launched(new TaskAttempt(0, 1, 0, id, 0, id), id, 1_800_000_000_000L + id, "12", "host",
                        Locality.NODE_LOCAL, false)
                .ended(1_800_000_000_100L + id, false, false, List.of());
        TaskMetrics metrics = new TaskMetrics(1, 2, id, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
                new ShuffleRead(1, 2, 3, 4, 5, 3L * id, 7, 8, TaskMetrics.PushedRead.ZERO), new ShuffleWrite(1, 2, 3),
                List.of());
        return new TaskEnd(1, 0, TaskType.RESULT, TaskEndReason.Plain.SUCCESS, info, ExecutorMetrics.ZERO, metrics);
    }
}

package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorBackend;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.ResultFetcher;
import io.firesteel.stages.JobPlan;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Large stages: every task runs, every event is there, a waiting task costs bytes. Prints figures, asserts counts.
final class ThroughputTest {

    @Test
    void tenThousandTasksOnAHundredExecutors() {
        Throughput throughput = new Throughput();
        Throughput.Result result = throughput.run(10_000, 100, 0, false);
        assertThat(result.launched).isEqualTo(10_010);
        // Executors, job start and end, two stages submitted and completed, every task started and ended.
        assertThat(throughput.events).isEqualTo(100 + 2 + 4 + 2 * 10_010);
    }

    @Test
    void lostExecutorsCostWhatTheyHeld() {
        Throughput.Result result = new Throughput().run(10_000, 100, 20, false);
        assertThat(result.launched).isBetween(10_011L, 30_000L);
    }

    @Test
    @Tag("slow")
    void aWaitingTaskCostsTensOfBytes() {
        Throughput.Result result = new Throughput().run(1_000_000, 1000, 0, true);
        System.out.println(result);
        assertThat(result.bytesPerTask).isLessThan(64);
        assertThat(result.launched).isEqualTo(1_000_010);
    }

    @Test
    @Tag("slow")
    void costPerTaskIsTheSameFromAThousandToAMillion() {
        new Throughput().run(100_000, 1000, 0, false);
        for (int tasks : new int[]{1_000, 10_000, 100_000, 1_000_000}) {
            Throughput.Result result = new Throughput().run(tasks, 1000, 0, false);
            System.out.println(result);
            assertThat(result.launched).isEqualTo(tasks + 10L);
        }
    }

    @Test
    @Tag("slow")
    void aMillionTasksOnAThousandExecutorsWithKills() {
        Throughput.Result result = new Throughput().run(1_000_000, 1000, 500, false);
        System.out.println(result);
        assertThat(result.launched).isGreaterThan(1_000_010);
    }

    @Test
    @Tag("slow")
    void aMillionTasksThroughTheOwnerThread() throws Exception {
        AtomicLong events = new AtomicLong();
        AtomicLong results = new AtomicLong();
        SchedulerParts parts = SchedulerParts.of(Conf.of(Map.of()), e -> events.incrementAndGet(),
                ResultFetcher.none());
        try (SchedulerLoop loop = parts.loop(new InstantBackend(64)).start()) {
            for (int tasks : new int[]{100_000, 1_000_000}) {
                long began = System.nanoTime();
                loop.submit(new JobRequest(JobPlan.fixed(Graphs.graph(Graphs.result(tasks, tasks))), (p, v) -> {
                    results.incrementAndGet();
                    return false;
                }, JobRequest.AccumulatorSink.NONE, Map.of(), "count", "")).done().get(10, TimeUnit.MINUTES);
                System.out.printf("%,d tasks through the loop: %,.0f tasks/s%n", tasks,
                        tasks * 1e9 / (System.nanoTime() - began));
            }
        }
        assertThat(results).hasValue(1_100_000);
        assertThat(events.get()).isGreaterThan(2_200_000);
    }

    /// Answers each launch at once, on the loop's own thread.
    private static final class InstantBackend implements ExecutorBackend {
        private final int slots;
        private BackendEvents events;

        InstantBackend(int slots) {
            this.slots = slots;
        }

        @Override
        public void start(BackendEvents to) {
            events = to;
            events.executorAdded(ExecutorInfo.of("driver", "localhost", slots, ThreadBackend.HERE));
        }

        @Override
        public void setTargets(List<ExecutorTarget> targets) {
        }

        @Override
        public void launch(String executorId, List<TaskLaunch> tasks) {
            for (TaskLaunch task : tasks) {
                events.taskUpdate(executorId, task.attempt(), new TaskOutcome.Succeeded(
                        new TaskValue.ByReference(Boolean.TRUE), TaskMetrics.ZERO, List.of()));
            }
        }

        @Override
        public void takeBack(String executorId, List<Long> taskIds) {
        }

        @Override
        public void kill(String executorId, long taskId, boolean interruptThread, String reason) {
        }

        @Override
        public void removeExecutor(String executorId, String reason) {
        }

        @Override
        public void stop() {
        }
    }
}

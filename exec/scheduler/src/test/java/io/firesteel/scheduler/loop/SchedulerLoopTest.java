package io.firesteel.scheduler.loop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.JobEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.events.TaskEvent;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.JobFailedException;
import io.firesteel.scheduler.JobHandle;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.scheduler.ResultFetcher;
import io.firesteel.scheduler.ResultSink;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Jobs from submission to result through the owner thread and a backend of threads.
final class SchedulerLoopTest {
    private final ConcurrentLinkedQueue<Event> events = new ConcurrentLinkedQueue<>();
    private final AtomicReference<SchedulerLoop> loop = new AtomicReference<>();

    private SchedulerLoop start(Map<String, String> conf, ResultFetcher results,
            Function<TaskLaunch, TaskOutcome> body) {
        SchedulerLoop made = SchedulerParts.of(Conf.of(conf), events::add, results).loop(new ThreadBackend(4, body));
        loop.set(made);
        return made.start();
    }

    private SchedulerLoop start(Function<TaskLaunch, TaskOutcome> body) {
        return start(Map.of(), ResultFetcher.none(), body);
    }

    private static TaskOutcome value(Object value) {
        return new TaskOutcome.Succeeded(new TaskValue.ByReference(value), TaskMetrics.ZERO, List.of());
    }

    private static TaskOutcome mapOutput(TaskLaunch task, long... sizes) {
        return new TaskOutcome.Succeeded(
                new TaskValue.MapOutput(new MapStatus(ThreadBackend.HERE, task.attempt().taskId(), sizes)),
                TaskMetrics.ZERO, List.of());
    }

    private static JobRequest job(JobPlan plan, ResultSink sink) {
        return new JobRequest(plan, sink, JobRequest.AccumulatorSink.NONE, Map.of(), "count at Test.java:1", "");
    }

    private static void await(JobHandle job) throws Exception {
        job.done().get(30, TimeUnit.SECONDS);
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSinkThatForgetsGetsEveryPartitionOfOneRun() throws Exception {
        CountDownLatch delivered = new CountDownLatch(1);
        Map<Integer, Integer> attempts = new ConcurrentHashMap<>();
        AtomicInteger forgot = new AtomicInteger();
        ResultSink sink = new ResultSink() {
            @Override
            public boolean accept(int partition, TaskValue value) {
                attempts.put(partition, (int) ((TaskValue.ByReference) value).value());
                delivered.countDown();
                return false;
            }

            @Override
            public boolean forgets() {
                return true;
            }

            @Override
            public void forget() {
                forgot.incrementAndGet();
                attempts.clear();
            }
        };
        Stage shaky = Graphs.with(Graphs.map(0, 1, 1, 2), Graphs.INDETERMINATE);
        AtomicLong map = new AtomicLong();
        try (SchedulerLoop made = start(task -> {
            if (task.attempt().stageId() == 0) {
                map.set(task.attempt().taskId());
                return mapOutput(task, 1, 1);
            }
            if (task.attempt().stageAttempt() == 0 && task.attempt().partition() == 1) {
                awaitOpen(delivered);
                return new TaskOutcome.FetchFailed(ThreadBackend.HERE, 1, map.get(), 0, 1, "gone");
            }
            return value(task.attempt().stageAttempt());
        })) {
            await(made.submit(job(JobPlan.fixed(Graphs.graph(shaky, Graphs.result(1, 2, 1))), sink)));
        }
        assertThat(forgot).hasValue(1);
        assertThat(attempts).isEqualTo(Map.of(0, 1, 1, 1));
    }

    @Test
    void aResultStageDeliversEveryPartitionOnce() throws Exception {
        try (SchedulerLoop made = start(task -> value(task.attempt().partition() * 10))) {
            int[] results = new int[100];
            JobHandle job = made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(0, 100))), (partition, value) -> {
                results[partition] += (int) ((TaskValue.ByReference) value).value() + 1;
                return false;
            }));
            await(job);
            for (int p = 0; p < 100; p++) {
                assertThat(results[p]).isEqualTo(p * 10 + 1);
            }
            assertThat(events.stream().filter(TaskEvent.TaskEnd.class::isInstance)).hasSize(100);
            assertThat(events.stream().filter(JobEvent.JobEnd.class::isInstance)).hasSize(1);
        }
    }

    @Test
    void aShuffleSeesAllMapOutputsAndTheNextJobSkipsTheStage() throws Exception {
        AtomicInteger maps = new AtomicInteger();
        Function<TaskLaunch, TaskOutcome> body = task -> {
            if (task.stageTasks() == 7) {
                maps.incrementAndGet();
                return mapOutput(task, 1, 2, 3);
            }
            MapOutputs outputs = loop.get().outputs().outputs(5);
            long sum = 0;
            for (int m = 0; m < outputs.maps(); m++) {
                sum += outputs.status(m).sizes()[task.attempt().partition()];
            }
            return value(sum);
        };
        try (SchedulerLoop made = start(body)) {
            for (int round = 0; round < 2; round++) {
                long[] sums = new long[3];
                StageGraph graph = Graphs.graph(Graphs.map(round * 2, 7, 5, 3), Graphs.result(round * 2 + 1, 3, 5));
                await(made.submit(job(JobPlan.fixed(graph), (p, v) -> {
                    sums[p] = (long) ((TaskValue.ByReference) v).value();
                    return false;
                })));
                assertThat(sums).containsExactly(7, 14, 21);
            }
            assertThat(maps).hasValue(7);
        }
    }

    @Test
    void anAdaptivePlanSeesSizesAndExtendsTheJob() throws Exception {
        List<Long> seen = new ArrayList<>();
        JobPlan plan = new JobPlan() {
            @Override
            public StageGraph graph() {
                return Graphs.graph(Graphs.map(0, 2, 9, 2));
            }

            @Override
            public Step stageCompleted(StageCompleted done) {
                if (done.stageId() == 0) {
                    seen.add(done.bytesByReducer()[0]);
                    seen.add(done.bytesByReducer()[1]);
                    return new Step.Extend(List.of(Graphs.result(1, 1, 9)));
                }
                return new Step.Continue();
            }
        };
        List<Object> results = new ArrayList<>();
        try (SchedulerLoop made = start(
                task -> task.attempt().stageId() == 0 ? mapOutput(task, 5, 6) : value("done"))) {
            await(made.submit(job(plan, (p, v) -> results.add(v) && false)));
        }
        assertThat(seen).containsExactly(10L, 12L);
        assertThat(results).containsExactly(new TaskValue.ByReference("done"));
    }

    @Test
    void enoughResultsEndTheJob() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Function<TaskLaunch, TaskOutcome> body = task -> {
            try {
                if (task.attempt().partition() > 0) {
                    never.await();
                }
            } catch (InterruptedException e) {
                return new TaskOutcome.Killed("interrupted", TaskMetrics.ZERO, List.of());
            }
            return value(1);
        };
        try (SchedulerLoop made = start(body)) {
            await(made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(0, 50))), (p, v) -> true)));
        }
    }

    @Test
    void aFailingTaskFailsTheJobWithItsStack() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        try (SchedulerLoop made = start(Map.of("spark.task.maxFailures", "2"), ResultFetcher.none(), task -> {
            attempts.incrementAndGet();
            return new TaskOutcome.Threw("java.lang.RuntimeException", "boom",
                    "java.lang.RuntimeException: boom\n\tat X",
                    null, false, TaskMetrics.ZERO, List.of());
        })) {
            JobHandle job = made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(3, 1))), (p, v) -> false));
            assertThatThrownBy(() -> await(job)).isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(JobFailedException.class)
                    .hasMessageContaining("Job aborted due to stage failure: Task 0 in stage 3.0 failed 2 times, most "
                            + "recent failure: Lost task 0.1 in stage 3.0 (TID 1) (localhost executor driver): "
                            + "java.lang.RuntimeException: boom");
            assertThat(attempts).hasValue(2);
        }
    }

    @Test
    void codeOfTheJobThatThrowsFailsTheJobAlone() throws Exception {
        try (SchedulerLoop made = start(task -> value(1))) {
            JobHandle bad = made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(0, 3))), (p, v) -> {
                throw new IOException("disk full");
            }));
            assertThatThrownBy(() -> await(bad)).hasMessageContaining("disk full");
            JobHandle unplanned = made.submit(job(() -> {
                throw new IllegalArgumentException("no such path");
            }, (p, v) -> false));
            assertThatThrownBy(() -> await(unplanned)).hasMessageContaining("no such path");
            await(made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(1, 3))), (p, v) -> false)));
        }
    }

    @Test
    void cancelledAndStoppedJobsEnd() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Function<TaskLaunch, TaskOutcome> body = task -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return value(1);
        };
        JobHandle stoppedWith;
        try (SchedulerLoop made = start(body)) {
            JobHandle job = made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(0, 3))), (p, v) -> false));
            job.cancel("by hand");
            assertThatThrownBy(() -> await(job)).hasMessageContaining("[SPARK_JOB_CANCELLED] Job 0 cancelled by hand");
            stoppedWith = made.submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(1, 3))), (p, v) -> false));
        }
        assertThatThrownBy(() -> await(stoppedWith)).hasMessageContaining("SparkContext was shut down");
        assertThatThrownBy(() -> await(
                loop.get().submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(2, 3))), (p, v) -> false))))
                .hasMessageContaining("SparkContext was shut down");
    }

    @Test
    void storedResultsAreFetchedAndLostOnesRunAgain() throws Exception {
        AtomicInteger fetches = new AtomicInteger();
        ResultFetcher fetcher = stored -> {
            if (fetches.incrementAndGet() == 1) {
                throw new IOException("gone");
            }
            return new TaskValue.ByReference(stored.block());
        };
        List<Object> results = new ArrayList<>();
        try (SchedulerLoop made = start(Map.of(), fetcher,
                task -> new TaskOutcome.Succeeded(
                        new TaskValue.Stored(ThreadBackend.HERE, "taskresult_" + task.attempt().taskId(), 100),
                        TaskMetrics.ZERO, List.of()))) {
            await(made
                    .submit(job(JobPlan.fixed(Graphs.graph(Graphs.result(0, 1))), (p, v) -> results.add(v) && false)));
        }
        assertThat(results).containsExactly(new TaskValue.ByReference("taskresult_1"));
        assertThat(events.stream().filter(TaskEvent.TaskGettingResult.class::isInstance)).hasSize(2);
    }

    @Test
    void accumulatorsAreMergedOncePerPartition() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        JobRequest request = new JobRequest(JobPlan.fixed(Graphs.graph(Graphs.result(0, 20))), (p, v) -> false,
                (stage, partition, failed, updates) -> sum.addAndGet((int) updates.getFirst().update()), Map.of(),
                "x", "");
        try (SchedulerLoop made = start(
                task -> new TaskOutcome.Succeeded(new TaskValue.ByReference(0), TaskMetrics.ZERO,
                        List.of(new AccumulatorUpdate(1, "acc", task.attempt().partition()))))) {
            await(made.submit(request));
        }
        assertThat(sum).hasValue(190);
        StageEvent.StageCompleted completed = (StageEvent.StageCompleted) events.stream()
                .filter(StageEvent.StageCompleted.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(completed.stage().accumulables().getFirst().value()).isEqualTo(190L);
    }

    @Test
    void killingATaskThatDoesNotRunSaysSo() throws Exception {
        try (SchedulerLoop made = start(task -> value(1))) {
            assertThat(made.killTask(99, false, "none").get(10, TimeUnit.SECONDS)).isFalse();
        }
    }
}

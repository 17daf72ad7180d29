package io.firesteel.scheduler.loop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.events.EventSink;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.ResultFetcher;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Iterative programs make graphs of thousands of stages in a row.
final class LongChainTest {

    @Test
    void threeThousandStagesInARowRunOneAfterAnother() throws Exception {
        int length = 3_000;
        Stage[] stages = new Stage[length + 1];
        for (int i = 0; i < length; i++) {
            stages[i] = i == 0 ? Graphs.map(0, 1, 1, 1) : Graphs.map(i, 1, i + 1, 1, i);
        }
        stages[length] = Graphs.result(length, 1, length);
        AtomicInteger last = new AtomicInteger(-1);
        ThreadBackend backend = new ThreadBackend(1, task -> {
            int stage = task.attempt().stageId();
            assertThat(last.compareAndSet(stage - 1, stage)).isTrue();
            TaskValue value = stage == length
                    ? new TaskValue.ByReference("end")
                    : new TaskValue.MapOutput(
                            new MapStatus(ThreadBackend.HERE, task.attempt().taskId(), new long[]{1}));
            return new TaskOutcome.Succeeded(value, TaskMetrics.ZERO, List.of());
        });
        SchedulerParts parts = SchedulerParts.of(Conf.of(Map.of()), EventSink.none(), ResultFetcher.none());
        try (SchedulerLoop loop = parts.loop(backend).start()) {
            long began = System.nanoTime();
            loop.submit(new JobRequest(JobPlan.fixed(new StageGraph(0, List.of(stages))), (p, v) -> false,
                    JobRequest.AccumulatorSink.NONE, Map.of(), "x", "")).done().get(120, TimeUnit.SECONDS);
            System.out.println(length + " stages in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        }
        assertThat(last).hasValue(length);
    }
}

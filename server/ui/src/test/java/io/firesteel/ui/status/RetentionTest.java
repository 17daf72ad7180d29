package io.firesteel.ui.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorInfo;
import io.firesteel.events.ExecutorEvent.ExecutorRemoved;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.JobEvent.JobEnd;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.JobResult;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageInfo;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskStart;
import io.firesteel.events.TaskEvent.TaskType;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskMetrics;
import io.firesteel.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

/// However long an application runs, what is kept stays within the limits, and sums stay whole.
class RetentionTest {
    private final AppStatusStore store = new AppStatusStore(Conf.of(Map.of("spark.ui.retainedJobs", "5",
            "spark.ui.retainedStages", "7", "spark.ui.retainedTasks", "50", "spark.ui.retainedDeadExecutors", "3")),
            Clock.system());
    private long task;

    @Test
    void oldJobsAndStagesAreForgotten() {
        for (int job = 0; job < 100; job++) {
            run(job, 10);
        }
        assertThat(store.jobs()).extracting(JobView::jobId).containsExactly(99, 98, 97, 96, 95);
        assertThat(store.stages()).hasSize(7);
        assertThat(store.keptTasks().getAsInt()).isBetween(1, 50);
    }

    @Test
    void sumsOutliveTheTasksThatAreForgotten() {
        run(0, 10_000);
        assertThat(store.keptTasks().getAsInt()).isLessThanOrEqualTo(50);
        StageView stage = store.stages().getFirst();
        assertThat(stage.completedTasks()).isEqualTo(10_000);
        assertThat(stage.completedIndices()).isEqualTo(10_000);
        assertThat(stage.sum(Figure.EXECUTOR_RUN_TIME)).isEqualTo(30_000);
        assertThat(store.job(0).orElseThrow().completedIndices()).isEqualTo(10_000);
    }

    @Test
    void runningOnesAreNeverForgotten() {
        for (int job = 0; job < 20; job++) {
            store.on(new JobStart(job, 1, List.of(stage(job, 1)), Map.of()));
            store.on(new StageSubmitted(stage(job, 1).submitted(2), Map.of()));
        }
        assertThat(store.jobs()).hasSize(20);
        assertThat(store.stages()).hasSize(20);
    }

    @Test
    void deadExecutorsAreForgotten() {
        for (int i = 0; i < 10; i++) {
            store.on(new ExecutorAdded(i, "" + i,
                    new ExecutorInfo("h", 1, Map.of(), Map.of(), Map.of(), 0, Event.NONE, Event.NONE)));
            if (i > 0) {
                store.on(new ExecutorRemoved(i, "" + i, "gone"));
            }
        }
        assertThat(store.executors(true)).extracting(ExecutorView::id).containsExactlyInAnyOrder("0", "7", "8", "9");
        assertThat(store.executors(false)).extracting(ExecutorView::id).containsExactly("0");
    }

    private void run(int id, int tasks) {
        StageInfo stage = stage(id, tasks);
        store.on(new JobStart(id, 1, List.of(stage), Map.of()));
        store.on(new StageSubmitted(stage.submitted(2), Map.of()));
        TaskMetrics metrics = new TaskMetrics(0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                TaskMetrics.ShuffleRead.ZERO, TaskMetrics.ShuffleWrite.ZERO, List.of());
        for (int i = 0; i < tasks; i++) {
            TaskInfo info = TaskInfo.launched(new TaskAttempt(id, id, 0, i, 0, task++), i, 3, "1", "h", Locality.ANY,
                    false);
            store.on(new TaskStart(id, 0, info));
            store.on(new TaskEnd(id, 0, TaskType.RESULT, TaskEndReason.Plain.SUCCESS,
                    info.ended(9, false, false, List.of()), ExecutorMetrics.ZERO, metrics));
        }
        store.on(new StageCompleted(stage.submitted(2).completed(10, Optional.empty(), List.of())));
        store.on(new JobEnd(id, 11, JobResult.Succeeded.SUCCEEDED));
    }

    private static StageInfo stage(int id, int tasks) {
        return new StageInfo(id, 0, "s", tasks, List.of(), List.of(), "", Event.NONE, Event.NONE, Optional.empty(),
                List.of(), 0, false, 0);
    }
}

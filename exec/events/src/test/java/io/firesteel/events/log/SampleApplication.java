package io.firesteel.events.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.events.ApplicationEvent.ApplicationEnd;
import io.firesteel.events.ApplicationEvent.ApplicationStart;
import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ApplicationEvent.ResourceProfileAdded;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorInfo;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.ExecutorEvent.StagePeaks;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.JobEvent.JobEnd;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.JobResult;
import io.firesteel.events.PlanNode;
import io.firesteel.events.RddInfo;
import io.firesteel.events.ResourceProfile;
import io.firesteel.events.SqlEvent.SqlExecutionEnd;
import io.firesteel.events.SqlEvent.SqlExecutionStart;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageInfo;
import io.firesteel.events.StorageEvent.BlockManagerAdded;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskStart;
import io.firesteel.events.TaskEvent.TaskType;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.StageTraits.Determinism;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskMetrics.PushedRead;
import io.firesteel.task.TaskMetrics.ShuffleRead;
import io.firesteel.task.TaskMetrics.ShuffleWrite;
import io.firesteel.task.TaskMetrics.UpdatedBlock;

/// The events of a small application: one job of two stages in which one task fails once and blocks are cached, and a
/// query whose job fails.
public final class SampleApplication {
    public static final String APP_ID = "app-20260101000000-0001";
    private static final long T0 = 1_800_000_000_000L;
    private static final Persist MEMORY = new Persist(false, true, false, true, 1);
    private static final BlockManagerAddress BLOCKS = new BlockManagerAddress("1", "host1", 7001);

    private SampleApplication() {
    }

    /// @param tasks in each stage, 2 at least
    public static List<Event> events(int tasks) {
        return events(tasks, APP_ID);
    }

    /// The same under another id.
    public static List<Event> events(int tasks, String appId) {
        List<Event> events = new ArrayList<>();
        events.add(new ResourceProfileAdded(new ResourceProfile(0,
                List.of(new ResourceProfile.ExecutorRequest("cores", 2, "", "")),
                List.of(new ResourceProfile.TaskRequest("cpus", 1.0)))));
        events.add(new EnvironmentUpdate(List.of(new Entry("Java Version", "25")),
                List.of(new Entry("spark.app.name", "sample"), new Entry("spark.my.password", "hunter2")), List.of(),
                List.of(new Entry("sun.java.command", "x --token=abc")), List.of(),
                List.of(new Entry("/data/token.jar", "System Classpath"))));
        events.add(new ApplicationStart("sample", Optional.of(appId), T0, "alice", Optional.empty(), Optional.empty(),
                Optional.empty()));
        events.add(new ExecutorAdded(T0 + 10, "1",
                new ExecutorInfo("host1", 2, Map.of(), Map.of(), Map.of(), 0, Event.NONE, Event.NONE)));
        events.add(new BlockManagerAdded(T0 + 11, BLOCKS, 1 << 28, 1 << 28, 0));
        firstJob(events, tasks);
        failingQuery(events);
        events.add(new ApplicationEnd(T0 + 90_000, OptionalInt.of(0)));
        return events;
    }

    private static void firstJob(List<Event> events, int tasks) {
        RddInfo source = new RddInfo(0, "ParallelCollectionRDD", "{\"id\":\"0\",\"name\":\"parallelize\"}",
                "parallelize at Job.java:3", List.of(), MEMORY, false, Determinism.DETERMINATE, tasks, 0, 0, 0);
        RddInfo shuffled = new RddInfo(1, "ShuffledRDD", "", "reduceByKey at Job.java:4", List.of(0), Persist.NONE,
                false, Determinism.UNORDERED, tasks, 0, 0, 0);
        StageInfo map = stage(0, "map at Job.java:3", tasks, source, List.of());
        StageInfo reduce = stage(1, "collect at Job.java:5", tasks, shuffled, List.of(0));
        Map<String, String> properties = Map.of("spark.job.description", "my token job", "spark.jobGroup.id", "g1",
                "spark.my.password", "hunter2");
        events.add(new JobStart(0, T0 + 20, List.of(map, reduce), properties));
        runStage(events, map.submitted(T0 + 21), properties, TaskType.SHUFFLE_MAP, tasks, 0);
        runStage(events, reduce.submitted(T0 + 31), properties, TaskType.RESULT, tasks, 100_000);
        events.add(new JobEnd(0, T0 + 500, JobResult.Succeeded.SUCCEEDED));
    }

    private static StageInfo stage(int id, String name, int tasks, RddInfo rdd, List<Integer> parents) {
        return new StageInfo(id, 0, name, tasks, List.of(rdd), parents, "Job.main(Job.java:5)", Event.NONE, Event.NONE,
                Optional.empty(), List.of(), 0, false, 0);
    }

    private static void runStage(List<Event> events, StageInfo stage, Map<String, String> properties, TaskType type,
            int tasks, long firstTask) {
        events.add(new StageSubmitted(stage, properties));
        if (stage.stageId() == 0) {
            TaskInfo failing = task(firstTask + tasks, 1, 0, stage);
            events.add(new TaskStart(0, 0, failing));
            events.add(new TaskEnd(0, 0, type,
                    TaskEndReason.of(new io.firesteel.task.TaskOutcome.Threw("java.lang.IllegalStateException", "no",
                            "java.lang.IllegalStateException: no\n\tat Job.lambda(Job.java:7)\n", null, false,
                            TaskMetrics.ZERO, List.of()), List.of()),
                    failing.ended(T0 + 60, true, false, List.of()), ExecutorMetrics.ZERO, TaskMetrics.ZERO));
        }
        for (int i = 0; i < tasks; i++) {
            TaskInfo task = task(firstTask + i, i, stage.stageId() == 0 && i == 1 ? 1 : 0, stage);
            events.add(new TaskStart(stage.stageId(), 0, task));
            events.add(new TaskEnd(stage.stageId(), 0, type, TaskEndReason.Plain.SUCCESS,
                    task.ended(T0 + 100 + i, false, false,
                            List.of(new AccumulableInfo(7, "counted", i, (long) i, false, false, null))),
                    peaks(1000 + i), metrics(i)));
            if (stage.stageId() == 0 && i < 3) {
                events.add(new BlockUpdated(BLOCKS, "rdd_0_" + i, MEMORY, 100 + i, 0));
            }
        }
        events.add(new ExecutorMetricsUpdate("driver", List.of(), List.of(new StagePeaks(-1, -1, peaks(5)))));
        events.add(new StageCompleted(stage.completed(T0 + 200 + stage.stageId(), Optional.empty(),
                List.of(new AccumulableInfo(7, "counted", null, (long) tasks, false, false, null)))));
    }

    private static TaskInfo task(long id, int partition, int attempt, StageInfo stage) {
        return TaskInfo.launched(new TaskAttempt(0, stage.stageId(), 0, partition, attempt, id), partition, T0 + 50,
                "1", "host1", Locality.PROCESS_LOCAL, false);
    }

    private static ExecutorMetrics peaks(long heap) {
        long[] values = new long[ExecutorMetrics.NAMES.size()];
        values[0] = heap;
        return ExecutorMetrics.of(values);
    }

    private static TaskMetrics metrics(int i) {
        return new TaskMetrics(1, 2, 30 + i, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
                new ShuffleRead(17, 18, 19, 20, 21, 22, 23, 24, PushedRead.ZERO), new ShuffleWrite(25, 26, 27),
                i == 0 ? List.of(new UpdatedBlock("rdd_0_0", MEMORY, 100, 0)) : List.of());
    }

    private static void failingQuery(List<Event> events) {
        PlanNode scan = new PlanNode("Range", "Range (0, 10)", List.of(), Map.of(),
                List.of(new PlanNode.Metric("number of output rows", 70, "sum")));
        PlanNode plan = new PlanNode("Project", "Project [(id / 0)]", List.of(scan), Map.of(), List.of());
        events.add(new SqlExecutionStart(0, OptionalLong.of(0), "select id / 0", "Job.main(Job.java:9)",
                "== Physical Plan ==\nProject\n", plan, T0 + 600, Map.of("spark.sql.ansi.enabled", "true"),
                List.of("tag"), Optional.of("g1"), Optional.of("00000000-0000-0001-0000-000000000002")));
        StageInfo stage = new StageInfo(2, 0, "collect", 2, List.of(), List.of(), "", Event.NONE, Event.NONE,
                Optional.empty(), List.of(), 0, false, 0);
        Map<String, String> properties = Map.of("spark.sql.execution.id", "0");
        events.add(new JobStart(1, T0 + 610, List.of(stage), properties));
        events.add(new StageSubmitted(stage.submitted(T0 + 611), properties));
        events.add(new StageCompleted(
                stage.submitted(T0 + 611).completed(T0 + 620, Optional.of("[DIVIDE_BY_ZERO]"), List.of())));
        events.add(new JobEnd(1, T0 + 621, JobResult.Failed.of(new ArithmeticException("[DIVIDE_BY_ZERO]"))));
        events.add(new SqlExecutionEnd(0, T0 + 622, Optional.of("[DIVIDE_BY_ZERO]"),
                Optional.of("00000000-0000-0001-0000-000000000002")));
    }
}

package io.firesteel.events.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.firesteel.events.AccumulableInfo;
import io.firesteel.events.ApplicationEvent.ApplicationEnd;
import io.firesteel.events.ApplicationEvent.ApplicationStart;
import io.firesteel.events.ApplicationEvent.MiscellaneousProcessAdded;
import io.firesteel.events.Event;
import io.firesteel.events.ExclusionEvent.ExecutorExcluded;
import io.firesteel.events.ExclusionEvent.ExecutorExcludedForStage;
import io.firesteel.events.ExclusionEvent.ExecutorUnexcluded;
import io.firesteel.events.ExclusionEvent.NodeExcluded;
import io.firesteel.events.ExclusionEvent.NodeExcludedForStage;
import io.firesteel.events.ExclusionEvent.NodeUnexcluded;
import io.firesteel.events.ExecutorEvent.ExecutorAdded;
import io.firesteel.events.ExecutorEvent.ExecutorInfo;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.ExecutorEvent.TaskUpdate;
import io.firesteel.events.ExecutorMetrics;
import io.firesteel.events.JobEvent.JobEnd;
import io.firesteel.events.JobResult;
import io.firesteel.events.PlanNode;
import io.firesteel.events.SqlEvent.AccumValue;
import io.firesteel.events.SqlEvent.DriverAccumUpdates;
import io.firesteel.events.SqlEvent.SqlAdaptiveMetricUpdates;
import io.firesteel.events.SqlEvent.SqlExecutionEnd;
import io.firesteel.events.SqlEvent.SqlExecutionStart;
import io.firesteel.events.StackFrame;
import io.firesteel.events.StageEvent.UnschedulableTaskSetAdded;
import io.firesteel.events.StageEvent.UnschedulableTaskSetRemoved;
import io.firesteel.events.StorageEvent.BlockManagerAdded;
import io.firesteel.events.TaskEndReason;
import io.firesteel.events.TaskEvent.SpeculativeTaskSubmitted;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskGettingResult;
import io.firesteel.events.TaskEvent.TaskType;
import io.firesteel.events.TaskInfo;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.events.json.read.EventJsonReader;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskMetrics.PushedRead;
import io.firesteel.task.TaskMetrics.ShuffleRead;
import io.firesteel.task.TaskMetrics.ShuffleWrite;
import io.firesteel.task.TaskMetrics.UpdatedBlock;

import static org.assertj.core.api.Assertions.assertThat;

/// Records made with the values from which Spark's own classes made the lines of the `protocol` sample.
class HandMadeEventsTest {
    private static final TaskInfo TASK = TaskInfo.launched(new TaskAttempt(0, 0, 0, 4, 3, 1), 2, 5, "e", "h",
            Locality.NODE_LOCAL, true);
    private static final BlockManagerAddress ADDRESS = new BlockManagerAddress("e", "h", 1);

    private final EventJsonWriter writer = new EventJsonWriter(JsonOptions.ALL);

    /// Spark's history server reads no address with port 0.
    @Test
    void aProcessThatServesNoBlocksHasAPort() {
        assertThat(writer.toJson(new BlockManagerAdded(1, new BlockManagerAddress("driver", "localhost", 0), 5,
                Event.NONE, Event.NONE))).contains("\"Host\":\"localhost\",\"Port\":1}");
    }

    @Test
    void exclusionsAndProcesses() {
        assertLine(new ExecutorExcluded(1, "e1", 2));
        assertLine(new ExecutorExcludedForStage(1, "e1", 2, 3, 4));
        assertLine(new ExecutorUnexcluded(1, "e1"));
        assertLine(new NodeExcluded(1, "h1", 2));
        assertLine(new NodeExcludedForStage(1, "h1", 2, 3, 4));
        assertLine(new NodeUnexcluded(1, "h1"));
        assertLine(new MiscellaneousProcessAdded(5, "p1", "h:1", 2, Map.of("stdout", "u")));
        assertLine(new UnschedulableTaskSetAdded(1, 2));
        assertLine(new UnschedulableTaskSetRemoved(1, 2));
        assertLine(new SpeculativeTaskSubmitted(1, 2, 3, 4));
    }

    @Test
    void applications() {
        assertLine(new ApplicationStart("n", Optional.empty(), 1, "u", Optional.empty(), Optional.empty(),
                Optional.empty()));
        assertLine(new ApplicationStart("n", Optional.of("id"), 1, "u", Optional.of("at"),
                Optional.of(Map.of("stdout", "u")), Optional.of(Map.of("K", "v"))));
        assertLine(new ApplicationEnd(1, OptionalInt.empty()));
        assertLine(new ExecutorAdded(1, "e", new ExecutorInfo("h", 2, Map.of("stdout", "u"), Map.of("a", "b"),
                Map.of("gpu", List.of("0", "1")), 0, 11, 12)));
        assertLine(new BlockManagerAdded(1, ADDRESS, 5, Event.NONE, Event.NONE));
        assertLine(new ExecutorMetricsUpdate("e", List.of(new TaskUpdate(1, 2, 3, List.of(new AccumulableInfo(1, null,
                "v", null, false, false, null)))), List.of()));
        assertLine(new JobEnd(1, 2, new JobResult.Failed(null, List.of(new StackFrame("Or", "main", "Or.java", 46)))));
    }

    @Test
    void endsOfTasks() {
        assertLine(new TaskGettingResult(TASK));
        for (TaskEndReason plain : TaskEndReason.Plain.values()) {
            assertLine(end(plain));
        }
        assertLine(end(new TaskEndReason.FetchFailed(Optional.of(ADDRESS), 1, 2, 3, 4, "msg")));
        assertLine(end(new TaskEndReason.FetchFailed(Optional.empty(), 1, 2, 3, 4, null)));
        assertLine(end(new TaskEndReason.CommitDenied(1, 2, 3)));
        assertLine(end(new TaskEndReason.ExecutorLost("e", true, Optional.of("why"))));
        assertLine(end(new TaskEndReason.ExecutorLost("e", true, Optional.empty())));
        assertLine(end(new TaskEndReason.TaskKilled("k",
                List.of(new AccumulableInfo(1, "internal.metrics.x", 5L, null, true, false, AccumulableInfo.SQL)))));
    }

    @Test
    void sql() {
        PlanNode plan = new PlanNode("n", "s", List.of(), Map.of("k", "v"), List.of());
        assertLine(new SqlExecutionStart(1, OptionalLong.empty(), "d", "de", "pp", plan, 9, Map.of("x", "y"),
                List.of(), Optional.empty(), Optional.empty()));
        assertLine(new SqlExecutionEnd(1, 2, Optional.empty(), Optional.empty()));
        assertLine(new SqlAdaptiveMetricUpdates(1, List.of(new PlanNode.Metric("m", 7, "sum"))));
        assertLine(new DriverAccumUpdates(1, List.of(new AccumValue(1, 2))));
        assertThat(writer.toJson(new SqlExecutionEnd(1, 2, Optional.of("err"), Optional.of(new UUID(1, 2).toString()))))
                .isEqualTo("{\"Event\":\"org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionEnd\","
                        + "\"executionId\":1,\"time\":2,\"errorMessage\":\"err\","
                        + "\"queryId\":\"00000000-0000-0001-0000-000000000002\"}");
    }

    @Test
    void everyFigureOfATaskHasItsOwnField() throws Exception {
        TaskMetrics metrics = new TaskMetrics(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
                new ShuffleRead(17, 18, 19, 20, 21, 22, 23, 24, new PushedRead(25, 26, 27, 28, 29, 30, 31, 32, 33)),
                new ShuffleWrite(34, 35, 36),
                List.of(new UpdatedBlock("rdd_1_2", new Persist(true, false, false, true, 2), 37, 38)));
        TaskEnd event = new TaskEnd(1, 2, TaskType.SHUFFLE_MAP, TaskEndReason.Plain.SUCCESS, TASK, ExecutorMetrics.ZERO,
                metrics);
        String json = writer.toJson(event);
        assertThat(json).contains("\"Task Type\":\"ShuffleMapTask\"")
                .contains("\"Executor Deserialize Time\":1,"
                        + "\"Executor Deserialize CPU Time\":2,\"Executor Run Time\":3,\"Executor CPU Time\":4,"
                        + "\"Peak Execution Memory\":10,\"Peak On Heap Execution Memory\":11,"
                        + "\"Peak Off Heap Execution Memory\":12,\"Result Size\":5,\"JVM GC Time\":6,"
                        + "\"Result Serialization Time\":7,\"Memory Bytes Spilled\":8,\"Disk Bytes Spilled\":9,"
                        + "\"Shuffle Read Metrics\":{\"Remote Blocks Fetched\":17,\"Local Blocks Fetched\":18,"
                        + "\"Fetch Wait Time\":19,\"Remote Bytes Read\":20,\"Remote Bytes Read To Disk\":21,"
                        + "\"Local Bytes Read\":22,\"Total Records Read\":23,\"Remote Requests Duration\":24,"
                        + "\"Push Based Shuffle\":{\"Corrupt Merged Block Chunks\":25,\"Merged Fetch Fallback Count\":26,"
                        + "\"Merged Remote Blocks Fetched\":27,\"Merged Local Blocks Fetched\":28,"
                        + "\"Merged Remote Chunks Fetched\":29,\"Merged Local Chunks Fetched\":30,"
                        + "\"Merged Remote Bytes Read\":31,\"Merged Local Bytes Read\":32,"
                        + "\"Merged Remote Requests Duration\":33}},\"Shuffle Write Metrics\":{\"Shuffle Bytes Written\":34,"
                        + "\"Shuffle Write Time\":36,\"Shuffle Records Written\":35},"
                        + "\"Input Metrics\":{\"Bytes Read\":13,\"Records Read\":14},"
                        + "\"Output Metrics\":{\"Bytes Written\":15,\"Records Written\":16},\"Updated Blocks\":[{"
                        + "\"Block ID\":\"rdd_1_2\",\"Status\":{\"Storage Level\":{\"Use Disk\":true,\"Use Memory\":false,"
                        + "\"Use Off Heap\":false,\"Deserialized\":true,\"Replication\":2},\"Memory Size\":37,"
                        + "\"Disk Size\":38}}]}}");
        assertThat(new EventJsonReader().read(json)).isEqualTo(event);
    }

    @Test
    void repeatedMetricsAreLeftOutOnRequest() {
        List<AccumulableInfo> accumulables = List.of(
                new AccumulableInfo(1, "internal.metrics.resultSize", 5L, 6L, true, true, null),
                new AccumulableInfo(2, "internal.metrics.updatedBlockStatuses", 5L, 6L, true, true, null),
                new AccumulableInfo(3, "mine", 7L, 8L, false, false, null));
        Event event = new TaskGettingResult(TASK.ended(9, false, false, accumulables));
        assertThat(writer.toJson(event)).contains("resultSize", "\"Update\":5,", "mine", "\"Value\":\"8\"")
                .doesNotContain("updatedBlockStatuses");
        assertThat(new EventJsonWriter(new JsonOptions(false)).toJson(event)).doesNotContain("resultSize")
                .contains("mine");
    }

    private static TaskEnd end(TaskEndReason reason) {
        long[] peaks = new long[ExecutorMetrics.NAMES.size()];
        peaks[0] = -1;
        return new TaskEnd(1, 2, TaskType.RESULT, reason, TASK, ExecutorMetrics.of(peaks), null);
    }

    private void assertLine(Event event) {
        assertThat(SparkSamples.protocol()).contains(writer.toJson(event));
    }
}

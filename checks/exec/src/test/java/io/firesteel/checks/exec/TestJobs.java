package io.firesteel.checks.exec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import io.firesteel.conf.Conf;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.session.Application;
import io.firesteel.stages.Edge;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Partitions;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits;
import io.firesteel.task.TaskValue;

/// Builds and runs jobs of hand-made stages.
final class TestJobs {
    private TestJobs() {
    }

    static Application start(String master, String... settings) {
        Conf conf = Conf.empty().with("spark.master", master).with("spark.app.name", "test");
        for (int i = 0; i < settings.length; i += 2) {
            conf = conf.with(settings[i], settings[i + 1]);
        }
        return new Application(conf, TestJobs.class.getClassLoader());
    }

    static Stage stage(Application app, int tasks, StageOutput output, List<Edge> inputs, TestCodec.Code code) {
        return new Stage(app.newStageId(), "test", "", Partitions.indexed(tasks), TestCodec.binary(code), inputs,
                output, StageTraits.DEFAULT, List.of());
    }

    static Stage result(Application app, int tasks, TestCodec.Code code) {
        return stage(app, tasks, new StageOutput.Result(), List.of(), code);
    }

    /// Runs a plan; the results by partition.
    static Map<Integer, Object> run(Application app, JobPlan plan) throws Exception {
        Map<Integer, Object> results = new TreeMap<>();
        try {
            app.jobs().submit(new JobRequest(plan, (partition, value) -> {
                results.put(partition, value(app, value));
                return false;
            }, app.accumulatorSink(), app.localProperties(), "test", "")).done().get(120, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
        return results;
    }

    static Map<Integer, Object> run(Application app, Stage... stages) throws Exception {
        return run(app, JobPlan.fixed(new StageGraph(0, List.of(stages))));
    }

    static Object value(Application app, TaskValue value) throws Exception {
        return switch (value) {
            case TaskValue.ByReference(Object v) -> v;
            case TaskValue.Bytes(byte[] bytes) -> app.decode("test", bytes);
            default -> throw new AssertionError(value.toString());
        };
    }
}

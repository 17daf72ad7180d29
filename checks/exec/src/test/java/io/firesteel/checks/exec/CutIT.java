package io.firesteel.checks.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.scheduler.JobRequest;
import io.firesteel.session.Application;
import io.firesteel.stages.Edge;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Partitions;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageBinary;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.TaskRuntime;

import static org.assertj.core.api.Assertions.assertThat;

/// The execution core is not shaped by RDDs: a front end that moves column batches uses every kind of edge and every way
/// of going on, through the same schedulers, stores and executors.
class CutIT {
    private static final int SCANS = 4;
    private static final int ROWS = 1_000;

    private static final Map<String, Application> APPLICATIONS = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        for (String master : List.of("local[2]", "local-cluster[2,1,256]")) {
            APPLICATIONS.put(master, TestJobs.start(master));
        }
    }

    @AfterAll
    static void stop() {
        APPLICATIONS.values().forEach(Application::close);
    }

    private static Stage columns(Application app, int tasks, StageOutput output, List<Edge> inputs,
            ColumnCodec.Code code) {
        return stage(app, tasks, output, inputs, ColumnCodec.binary(code));
    }

    private static Stage stage(Application app, int tasks, StageOutput output, List<Edge> inputs, StageBinary binary) {
        return new Stage(app.newStageId(), "columns", "", Partitions.indexed(tasks), binary, inputs, output,
                StageTraits.DEFAULT, List.of());
    }

    private static Columns scan(TaskRuntime task) {
        Columns.Builder out = new Columns.Builder();
        long first = (long) task.attempt().partition() * ROWS;
        for (long key = first; key < first + ROWS; key++) {
            out.add(key, key % 7);
        }
        return out.build();
    }

    private static Map<Integer, Columns> run(Application app, JobPlan plan) throws Exception {
        Map<Integer, Columns> results = new TreeMap<>();
        app.jobs().submit(new JobRequest(plan, (partition, value) -> {
            results.put(partition, batch(app, value));
            return false;
        }, JobRequest.AccumulatorSink.NONE, app.localProperties(), "test", "")).done().get(60, TimeUnit.SECONDS);
        return results;
    }

    private static Columns batch(Application app, TaskValue value) throws Exception {
        return switch (value) {
            case TaskValue.ByReference(Object v) -> (Columns) v;
            case TaskValue.Bytes(byte[] bytes) -> (Columns) app.decode("columns", bytes);
            default -> throw new AssertionError(value.toString());
        };
    }

    private static Map<Long, Long> sums(Iterable<Columns> batches) {
        Map<Long, Long> sums = new TreeMap<>();
        for (Columns b : batches) {
            for (int i = 0; i < b.rows(); i++) {
                sums.merge(b.keys()[i], b.values()[i], Long::sum);
            }
        }
        return sums;
    }

    private static Columns summed(Iterable<Columns> batches) {
        Columns.Builder out = new Columns.Builder();
        sums(batches).forEach(out::add);
        return out.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,256]"})
    void aJoinWithASharedBuildSideAndABroadcast(String master) throws Exception {
        String base = folder.toString();
        Application app = APPLICATIONS.get(master);
        int object = 7;
        int value = 8;
        int exchange = app.newExchangeId();
        // The dimension: even keys only, group = key / 100.
        Stage build = columns(app, 1, new StageOutput.PerExecutorObject(object), List.of(), (task, d) -> {
            Files.writeString(Path.of(base, "builds"), ProcessHandle.current().pid() + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            long[] groups = new long[SCANS * ROWS];
            for (int key = 0; key < groups.length; key++) {
                groups[key] = key % 2 == 0 ? key / 100 : -1;
            }
            return groups;
        });
        Stage weights = columns(app, 2, new StageOutput.Value(value), List.of(),
                (task, d) -> new Columns(new long[]{task.attempt().partition()},
                        new long[]{10 + task.attempt().partition()}, 1));
        int builder = build.id();
        Stage probe = columns(app, SCANS, new StageOutput.Exchange(exchange, 3),
                List.of(new Edge.PerExecutorObject(object), new Edge.Broadcast(value)), (task, d) -> {
                    long[] groups = task.executorObject(object, builder);
                    List<Object> parts = task.value(value).orElseThrow();
                    long weight = ((Columns) parts.get(0)).values()[0] * ((Columns) parts.get(1)).values()[0];
                    Columns in = scan(task);
                    Columns.Builder out = new Columns.Builder();
                    for (int i = 0; i < in.rows(); i++) {
                        long group = groups[(int) in.keys()[i]];
                        if (group >= 0) {
                            out.add(group, in.values()[i] * weight);
                        }
                    }
                    return ColumnExchange.write(task, exchange, 3, summed(List.of(out.build())));
                });
        Stage total = columns(app, 3, new StageOutput.Result(),
                List.of(new Edge.Shuffle(exchange, new ReadPlan.OneToOne())),
                (task, d) -> summed(ColumnExchange.read(task, exchange, 3)));
        Map<Long, Long> expected = new TreeMap<>();
        for (long key = 0; key < SCANS * ROWS; key += 2) {
            expected.merge(key / 100, key % 7 * 110, Long::sum);
        }
        Map<Integer, Columns> results = run(app,
                JobPlan.fixed(new StageGraph(0, List.of(total, probe, weights, build))));
        assertThat(sums(results.values())).isEqualTo(expected);
        List<String> builds = Files.readAllLines(folder.resolve("builds"));
        assertThat(builds).as("once per executor").hasSameSizeAs(new HashSet<>(builds));
        app.removeObject(object);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,256]"})
    void thePlanGoesOnFromMeasuredSizes(String master) throws Exception {
        Application app = APPLICATIONS.get(master);
        int exchange = app.newExchangeId();
        Stage map = columns(app, SCANS, new StageOutput.Exchange(exchange, 8), List.of(),
                (task, d) -> ColumnExchange.write(task, exchange, 8, scan(task)));
        Stage planned = columns(app, 8, new StageOutput.Result(),
                List.of(new Edge.Shuffle(exchange, new ReadPlan.OneToOne())),
                (task, d) -> summed(ColumnExchange.read(task, exchange, 8)));
        List<long[]> measured = new ArrayList<>();
        JobPlan plan = new JobPlan() {
            @Override
            public StageGraph graph() {
                return new StageGraph(0, List.of(map, planned));
            }

            @Override
            public Step stageCompleted(StageCompleted done) {
                if (done.stageId() != map.id()) {
                    return new Step.Continue();
                }
                measured.add(done.bytesByReducer());
                // Two consumers of four parts each instead of eight of one.
                List<List<ReadPlan.Range>> ranges = List.of(
                        List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, 0, 4)),
                        List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, 4, 8)));
                Stage fewer = columns(app, 2, new StageOutput.Result(),
                        List.of(new Edge.Shuffle(exchange, new ReadPlan.Listed(ranges))), (task, d) -> {
                            int from = 4 * task.attempt().partition();
                            return summed(ColumnExchange.read(task, exchange, 8,
                                    List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, from, from + 4))));
                        });
                return new Step.Replace(List.of(planned.id()), List.of(fewer));
            }
        };
        Map<Integer, Columns> results = run(app, plan);
        assertThat(measured).hasSize(1);
        assertThat(measured.getFirst()).hasSize(8).doesNotContain(0L);
        assertThat(results).hasSize(2);
        assertThat(results.values().stream().mapToInt(Columns::rows).sum()).isEqualTo(SCANS * ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,256]"})
    void aRuntimeFilterReachesARunningScan(String master) throws Exception {
        String base = folder.toString();
        Application app = APPLICATIONS.get(master);
        int value = 3;
        Stage scan = columns(app, 1, new StageOutput.Result(), List.of(new Edge.Value(value, true)), (task, d) -> {
            Files.writeString(Path.of(base, "scanning"), "");
            Columns.Builder out = new Columns.Builder();
            long limit = Long.MAX_VALUE;
            // The filter comes while the scan runs; a scan that never got it would give every row.
            for (long key = 0; key < 600 && key < limit; key++) {
                out.add(key, 1);
                Thread.sleep(key < 10 ? 0 : 20);
                limit = task.value(value).map(v -> ((Columns) v.getFirst()).values()[0]).orElse(limit);
            }
            return out.build();
        });
        Stage filter = columns(app, 1, new StageOutput.Value(value), List.of(), (task, d) -> {
            while (!Files.exists(Path.of(base, "scanning"))) {
                Thread.sleep(5);
            }
            return new Columns(new long[]{0}, new long[]{10}, 1);
        });
        Columns rows = run(app, JobPlan.fixed(new StageGraph(0, List.of(scan, filter)))).get(0);
        assertThat(rows.rows()).isBetween(10, 599);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,256]"})
    void aJobEndsWhenEnoughIsThere(String master) throws Exception {
        String base = folder.toString();
        Application app = APPLICATIONS.get(master);
        Stage many = columns(app, 500, new StageOutput.Result(), List.of(), (task, d) -> {
            Files.writeString(Path.of(base, "ran"), "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(5);
            return Columns.empty();
        });
        List<Integer> taken = new ArrayList<>();
        app.jobs().submit(new JobRequest(JobPlan.fixed(new StageGraph(0, List.of(many))), (partition, v) -> {
            taken.add(partition);
            return taken.size() == 5;
        }, JobRequest.AccumulatorSink.NONE, Map.of(), "take", "")).done().get(60, TimeUnit.SECONDS);
        assertThat(taken).hasSize(5);
        assertThat(Files.size(folder.resolve("ran"))).isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local-cluster[2,1,256]"})
    void objectsFeedColumnsAndColumnsFeedObjects(String master) throws Exception {
        Application app = APPLICATIONS.get(master);
        int first = app.newExchangeId();
        int second = app.newExchangeId();
        Stage objects = TestJobs.stage(app, SCANS, new StageOutput.Exchange(first, 2), List.of(), (task,
                d) -> ColumnExchange.write(task, first, 2, scan(task)));
        Stage middle = columns(app, 2, new StageOutput.Exchange(second, 2),
                List.of(new Edge.Shuffle(first, new ReadPlan.OneToOne())), (task, d) -> {
                    Columns.Builder out = new Columns.Builder();
                    for (Columns batch : ColumnExchange.read(task, first, 2)) {
                        for (int i = 0; i < batch.rows(); i++) {
                            out.add(batch.keys()[i] / 1000, batch.values()[i]);
                        }
                    }
                    return ColumnExchange.write(task, second, 2, out.build());
                });
        Stage last = TestJobs.stage(app, 2, new StageOutput.Result(),
                List.of(new Edge.Shuffle(second, new ReadPlan.OneToOne())), (task, d) -> new TreeMap<>(sums(
                        ColumnExchange.read(task, second, 2))).toString());
        Map<Integer, Object> results = TestJobs.run(app, last, middle, objects);
        // 0+1+…+6 = 21 per seven rows; each thousand rows has its own phase.
        Map<Long, Long> expected = new TreeMap<>();
        for (long key = 0; key < SCANS * ROWS; key++) {
            expected.merge(key / 1000, key % 7, Long::sum);
        }
        assertThat(results.get(0)).isEqualTo("{0=" + expected.get(0L) + ", 2=" + expected.get(2L) + "}");
        assertThat(results.get(1)).isEqualTo("{1=" + expected.get(1L) + ", 3=" + expected.get(3L) + "}");
    }
}

package io.firesteel.checks.exec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.firesteel.api.Pair;
import io.firesteel.executor.ApiPairs;
import io.firesteel.serial.Serializer;
import io.firesteel.session.Application;
import io.firesteel.shuffle.Aggregator;
import io.firesteel.shuffle.ShuffleSpec;
import io.firesteel.stages.Edge;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageGraph;
import io.firesteel.stages.StageOutput;
import io.firesteel.storage.TaskStorage;
import io.firesteel.task.TaskValue;
import io.firesteel.tasks.TaskRuntime;

/// A hand-made word count: each map task counts the same few words, each reduce task sums its part.
final class CountJob {
    private static final String[] WORDS = {"a", "be", "cat", "door", "early", "fire", "steel"};

    private CountJob() {
    }

    /// What a task does besides its work.
    @FunctionalInterface
    interface Hook extends java.io.Serializable {
        void run(TaskRuntime task) throws Exception;
    }

    static StageGraph graph(Application app, int maps, int reducers, int rows, Hook inMap, Hook inReduce) {
        int exchange = app.newExchangeId();
        Stage map = TestJobs.stage(app, maps, new StageOutput.Exchange(exchange, reducers), List.of(), (task, d) -> {
            inMap.run(task);
            TaskStorage storage = TaskStorage.of(task);
            return new TaskValue.MapOutput(storage.shuffle()
                    .write(spec(exchange, reducers, storage.serializer()), storage.scope(), words(rows)));
        });
        Stage reduce = TestJobs.stage(app, reducers, new StageOutput.Result(),
                List.of(new Edge.Shuffle(exchange, new ReadPlan.OneToOne())), (task, d) -> {
                    inReduce.run(task);
                    TaskStorage storage = TaskStorage.of(task);
                    int part = task.attempt().partition();
                    Iterator<Pair<String, Long>> counts = storage.shuffle()
                            .read(spec(exchange, reducers, storage.serializer()), storage.scope(),
                                    List.of(new ReadPlan.Range(0, Integer.MAX_VALUE, part, part + 1)), task.mapOutputs(
                                            exchange));
                    ArrayList<String> lines = new ArrayList<>();
                    counts.forEachRemaining(p -> lines.add(p.first() + "=" + p.second()));
                    return lines;
                });
        return new StageGraph(0, List.of(map, reduce));
    }

    private static ShuffleSpec<String, Long, Long> spec(int exchange, int reducers, Serializer serializer) {
        return new ShuffleSpec<>(exchange, reducers, key -> Math.floorMod(key.hashCode(), reducers), ApiPairs.PAIR,
                Optional.of(new Aggregator<>(v -> v, Long::sum, Long::sum)), true, Optional.empty(), serializer);
    }

    private static Iterator<Pair<String, Long>> words(int rows) {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < rows;
            }

            @Override
            public Pair<String, Long> next() {
                return new Pair<>(WORDS[at++ % WORDS.length], 1L);
            }
        };
    }

    /// What the job has to give, counted another way.
    static Map<String, Long> expected(int maps, int rows) {
        Map<String, Long> counts = new TreeMap<>();
        for (int w = 0; w < WORDS.length; w++) {
            counts.put(WORDS[w], (long) maps * ((rows - w + WORDS.length - 1) / WORDS.length));
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Long> counts(Map<Integer, Object> results) {
        Map<String, Long> counts = new TreeMap<>();
        for (Object lines : results.values()) {
            for (String line : (List<String>) lines) {
                String[] parts = line.split("=");
                counts.merge(parts[0], Long.parseLong(parts[1]), Long::sum);
            }
        }
        return counts;
    }
}

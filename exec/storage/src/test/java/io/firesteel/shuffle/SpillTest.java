package io.firesteel.shuffle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.task.MapStatus;

import static org.assertj.core.api.Assertions.assertThat;

/// Four tasks at once with less than a third of the memory that they would like, encrypted.
class SpillTest {
    private static final int TASKS = 4;
    private static final Aggregator<Object, List<Object>> LISTS = new Aggregator<>(v -> {
        List<Object> list = new ArrayList<>();
        list.add(v);
        return list;
    }, (c, v) -> {
        c.add(v);
        return c;
    }, (a, b) -> {
        a.addAll(b);
        return a;
    });
    private static final Map<String, String> ENCRYPTED = Map.of("spark.io.encryption.enabled", "true");

    @TempDir
    Path dir;

    private interface Body<T> {
        T run(TestScope scope, int task) throws Exception;
    }

    private <T> List<T> atOnce(ShuffleKit kit, AtomicLong spilled, Body<T> body) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(TASKS)) {
            List<Callable<T>> calls = new ArrayList<>();
            for (int t = 0; t < TASKS; t++) {
                int task = t;
                calls.add(() -> {
                    try (TestScope scope = kit.scope(0, task)) {
                        T result = body.run(scope, task);
                        spilled.addAndGet(scope.counters().diskSpilled);
                        return result;
                    }
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private void nothingIsLeft(ShuffleKit kit) throws Exception {
        assertThat(kit.executors.getFirst().account().usage().execution()).isZero();
        try (Stream<Path> all = Files.walk(dir)) {
            assertThat(all.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("temp_"))).isEmpty();
        }
    }

    @Test
    void groupsAndSorts() throws Exception {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 4 << 20, ENCRYPTED)) {
            ExecutorStorage storage = kit.executors.getFirst();
            for (int sorted = 0; sorted < 2; sorted++) {
                // The engine's own grouping, and lists that it cannot know to be such.
                ShuffleSpec<String, Object, List<Object>> grouping = ShuffleKit.combining(sorted, TASKS,
                        sorted == 0 ? Aggregator.lists() : LISTS, false);
                Comparator<String> order = sorted == 0
                        ? Comparator.naturalOrder()
                        : (a, b) -> new StringBuilder(a).reverse().compareTo(new StringBuilder(b).reverse());
                ShuffleSpec<String, Object, List<Object>> spec = new ShuffleSpec<>(grouping.exchange(), TASKS,
                        grouping.partitioner(), Kv.ACCESS, grouping.aggregator(), false, java.util.Optional.of(order),
                        ShuffleKit.SERIALIZER);
                AtomicLong spilled = new AtomicLong();
                MapStatus[] outputs = atOnce(kit, spilled, (scope, task) -> storage.shuffle()
                        .write(spec, scope,
                                IntStream.range(0, 40_000)
                                        .mapToObj(i -> new Kv("key " + i % 9000, task * 40_000 + i))
                                        .iterator()))
                        .toArray(MapStatus[]::new);
                List<Set<Object>> seen = atOnce(kit, spilled, (scope, task) -> {
                    Iterator<Kv> groups = storage.shuffle()
                            .read(spec, scope, new ReadPlan.OneToOne().reads(task),
                                    outputs);
                    Set<Object> values = new HashSet<>();
                    String last = null;
                    while (groups.hasNext()) {
                        Kv group = groups.next();
                        String key = (String) group.k();
                        assertThat(last == null ? -1 : order.compare(last, key)).isNegative();
                        last = key;
                        for (Object value : (List<?>) group.v()) {
                            assertThat(key).isEqualTo("key " + (Integer) value % 40_000 % 9000);
                            assertThat(values.add(value)).isTrue();
                        }
                    }
                    return values;
                });
                assertThat(seen.stream().mapToInt(Set::size).sum()).isEqualTo(TASKS * 40_000);
                assertThat(spilled.get()).isPositive();
                nothingIsLeft(kit);
            }
        }
    }

    @Test
    void sumsPlainNumbersAndThenSomethingElse() throws Exception {
        sums(key -> key);
    }

    @Test
    void sumsUnderKeysThatArePairs() throws Exception {
        sums(key -> key instanceof String word ? new Kv(word, word.length()) : new Kv(key, null));
    }

    private void sums(UnaryOperator<Object> keys) throws Exception {
        Aggregator<Object, Object> sum = new Aggregator<>(v -> v, SpillTest::plus, SpillTest::plus);
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 3 << 20, ENCRYPTED)) {
            ExecutorStorage storage = kit.executors.getFirst();
            for (boolean mapSide : new boolean[]{true, false}) {
                ShuffleSpec<Object, Object, Object> spec = ShuffleKit.combining(mapSide ? 1 : 2, TASKS, sum, mapSide);
                AtomicLong spilled = new AtomicLong();
                MapStatus[] outputs = atOnce(kit, spilled, (scope, task) -> storage.shuffle()
                        .write(spec, scope,
                                pairs(task, keys).iterator()))
                        .toArray(MapStatus[]::new);
                Map<Object, Object> expected = new HashMap<>();
                for (int task = 0; task < TASKS; task++) {
                    pairs(task, keys).forEach(p -> expected.merge(p.k(), p.v(), SpillTest::plus));
                }
                Map<Object, Object> got = new HashMap<>();
                atOnce(kit, spilled, (scope, task) -> {
                    List<Kv> part = new ArrayList<>();
                    Iterator<Kv> sums = storage.shuffle()
                            .read(spec, scope, new ReadPlan.OneToOne().reads(task),
                                    outputs);
                    sums.forEachRemaining(part::add);
                    return part;
                }).forEach(part -> part.forEach(p -> assertThat(got.put(p.k(), p.v())).isNull()));
                assertThat(got).isEqualTo(expected);
                assertThat(spilled.get()).isPositive();
                nothingIsLeft(kit);
            }
        }
    }

    /// Long sums that leave the numbers behind where they become large.
    private static Object plus(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y && x + y < 400_000
                ? (Object) (x + y)
                : new java.math.BigDecimal(a.toString()).add(new java.math.BigDecimal(b.toString()));
    }

    private static Stream<Kv> pairs(int task, UnaryOperator<Object> keys) {
        Random random = new Random(task);
        return IntStream.range(0, 60_000)
                .mapToObj(i -> new Kv(
                        keys.apply(i > 50_000 && i % 100 == 0 ? (Object) (long) i : "word " + random.nextInt(30_000)),
                        (long) i));
    }
}

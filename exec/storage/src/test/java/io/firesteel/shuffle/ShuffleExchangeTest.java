package io.firesteel.shuffle;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.task.MapStatus;
import io.firesteel.tasks.FetchFailedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShuffleExchangeTest {
    private static final long PLENTY = 64L << 20;
    private static final Aggregator<Integer, Integer> SUM = new Aggregator<>(v -> v, Integer::sum, Integer::sum);

    @TempDir
    Path dir;

    @Test
    void everyPairArrivesOnceAtThePartOfItsKey() {
        try (ShuffleKit kit = new ShuffleKit(dir, 3, PLENTY, Map.of())) {
            ShuffleSpec<Object, Object, Object> spec = ShuffleKit.plain(1, 5);
            Random random = new Random(1);
            List<List<Kv>> inputs = IntStream.range(0, 7).mapToObj(m -> mixture(random, 300)).toList();
            MapStatus[] outputs = kit.write(spec, inputs.stream().map(List::iterator).toList());
            List<Kv> got = new ArrayList<>();
            for (int reduce = 0; reduce < 5; reduce++) {
                List<Kv> part = kit.read(spec, outputs, reduce);
                int wanted = reduce;
                assertThat(part).allMatch(p -> spec.partitioner().partition(p.k()) == wanted);
                got.addAll(part);
            }
            assertThat(got).containsExactlyInAnyOrderElementsOf(inputs.stream().flatMap(List::stream).toList());
        }
    }

    static List<Kv> mixture(Random random, int count) {
        List<Kv> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new Kv(value(random), value(random)));
        }
        return pairs;
    }

    static Object value(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> random.nextInt();
            case 3 -> random.nextDouble();
            case 4 -> "w" + random.nextInt(100);
            case 5 -> "grüße \u0100 \uD83D\uDE00 \uD800" + random.nextInt(9);
            case 6 -> random.nextBoolean();
            case 7 -> (short) random.nextInt();
            case 8 -> (byte) random.nextInt();
            case 9 -> (char) random.nextInt();
            case 10 -> random.nextFloat();
            case 11 -> new BigDecimal(random.nextInt()).movePointLeft(3);
            case 12 -> List.of("a", random.nextInt(5));
            default -> new Kv("n" + random.nextInt(3), new Kv(null, random.nextLong()));
        };
    }

    @Test
    void combinesOnBothSides() {
        try (ShuffleKit kit = new ShuffleKit(dir, 2, PLENTY, Map.of())) {
            for (boolean mapSide : new boolean[]{true, false}) {
                ShuffleSpec<String, Integer, Integer> spec = ShuffleKit.combining(mapSide ? 1 : 2, 4, SUM, mapSide);
                Map<String, Integer> expected = new HashMap<>();
                List<Iterator<Kv>> inputs = new ArrayList<>();
                Random random = new Random(5);
                for (int m = 0; m < 3; m++) {
                    List<Kv> pairs = new ArrayList<>();
                    for (int i = 0; i < 5000; i++) {
                        String key = random.nextInt(50) == 0 ? null : "k" + random.nextInt(700);
                        pairs.add(new Kv(key, i));
                        expected.merge(String.valueOf(key), i, Integer::sum);
                    }
                    inputs.add(pairs.iterator());
                }
                MapStatus[] outputs = kit.write(spec, inputs);
                Map<String, Integer> got = new HashMap<>();
                for (int reduce = 0; reduce < 4; reduce++) {
                    kit.read(spec, outputs, reduce,
                            p -> assertThat(got.put(String.valueOf(p.k()), (Integer) p.v())).isNull());
                }
                assertThat(got).isEqualTo(expected);
            }
        }
    }

    @Test
    void aTightAccountSpillsAndStillGivesTheSame() {
        Map<String, String> settings = Map.of("spark.firesteel.memory.waitTimeout", "2s");
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 250 << 10, settings)) {
            ShuffleSpec<String, Integer, Integer> spec = ShuffleKit.combining(1, 3, SUM, false);
            List<Iterator<Kv>> inputs = new ArrayList<>();
            for (int m = 0; m < 4; m++) {
                inputs.add(IntStream.range(0, 40_000).mapToObj(i -> new Kv("key-" + i % 30_000, 1)).iterator());
            }
            MapStatus[] outputs = kit.write(spec, inputs);
            Map<Object, Integer> got = new HashMap<>();
            for (int reduce = 0; reduce < 3; reduce++) {
                try (TestScope scope = kit.scope(0, reduce)) {
                    Iterator<Kv> pairs = kit.executors.getFirst()
                            .shuffle()
                            .read(spec, scope,
                                    new io.firesteel.stages.ReadPlan.OneToOne().reads(reduce), outputs);
                    pairs.forEachRemaining(p -> assertThat(got.put(p.k(), (Integer) p.v())).isNull());
                    assertThat(scope.counters().diskSpilled).isPositive();
                }
            }
            assertThat(got).hasSize(30_000);
            assertThat(got).allSatisfy((k, n) -> assertThat(n)
                    .isEqualTo(Integer.parseInt(k.toString().substring(4)) < 10_000 ? 8 : 4));
            assertThat(kit.executors.getFirst().account().usage().execution()).isZero();
        }
    }

    @Test
    void sortsEachPart() {
        Random random = new Random(3);
        List<Object> longs = random.longs(3000).<Object>mapToObj(n -> n).toList();
        List<Object> strings = random.ints(3000, 0, 100_000).<Object>mapToObj(i -> "common prefix " + i).toList();
        List<Object> doubles = Stream.concat(random.doubles(2000, -5, 5).boxed(),
                Stream.of(0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE))
                .<Object>map(d -> d)
                .toList();
        List<Object> wide = random.ints(2000, 0, 3000)
                .<Object>mapToObj(i -> (i % 3 == 0 ? "\u4e00" : "zz") + i)
                .toList();
        for (List<Object> keys : List.of(longs, strings, doubles, wide)) {
            for (Comparator<Object> order : orders()) {
                for (long budget : new long[]{PLENTY, 300 << 10}) {
                    sorts(keys, order, budget);
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Comparator<Object>> orders() {
        Comparator natural = Comparator.naturalOrder();
        Comparator reverse = Comparator.reverseOrder();
        Comparator other = (a, b) -> ((Comparable) b.toString()).compareTo(a.toString());
        return List.of(natural, reverse, other);
    }

    private void sorts(List<Object> keys, Comparator<Object> order, long budget) {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, budget, Map.of())) {
            ShuffleSpec<Object, Integer, Object> spec = ShuffleKit.sorted(1, 1, order, k -> 0);
            List<Kv> pairs = new ArrayList<>();
            for (int copy = 0; copy < 3; copy++) {
                for (Object key : keys) {
                    pairs.add(new Kv(key, pairs.size()));
                }
            }
            int half = pairs.size() / 2;
            MapStatus[] outputs = kit.write(spec,
                    List.of(pairs.subList(0, half).iterator(), pairs.subList(half, pairs.size()).iterator()));
            List<Kv> expected = new ArrayList<>(pairs);
            Collections.sort(expected, (a, b) -> order.compare(a.k(), b.k()));
            assertThat(kit.read(spec, outputs, 0)).isEqualTo(expected);
        }
    }

    @Test
    void manyReducersAndNoneAtAll() {
        try (ShuffleKit kit = new ShuffleKit(dir, 2, PLENTY, Map.of())) {
            ShuffleSpec<Object, Object, Object> spec = ShuffleKit.plain(1, 3000);
            MapStatus[] outputs = kit.write(spec, List.of(
                    IntStream.range(0, 6000).mapToObj(i -> new Kv(i, "v" + i)).iterator(), List.of().iterator()));
            for (int reduce = 0; reduce < 3000; reduce += 371) {
                assertThat(kit.read(spec, outputs, reduce)).containsExactlyInAnyOrder(new Kv(reduce, "v" + reduce),
                        new Kv(reduce + 3000, "v" + (reduce + 3000)));
            }
            assertThat(kit.write(ShuffleKit.plain(2, 0), List.of(List.of().iterator()))[0].sizes()).isEmpty();
        }
    }

    @Test
    void anUnknownOrRemovedOutputIsAFetchFailure() {
        try (ShuffleKit kit = new ShuffleKit(dir, 2, PLENTY, Map.of())) {
            ShuffleSpec<Object, Object, Object> spec = ShuffleKit.plain(7, 2);
            MapStatus[] outputs = kit.write(spec,
                    List.of(List.of(new Kv(0, 1)).iterator(), List.of(new Kv(2, 1)).iterator()));
            MapStatus[] holes = {outputs[0], null};
            assertThatThrownBy(() -> kit.read(spec, holes, 0)).isInstanceOfSatisfying(FetchFailedException.class,
                    e -> {
                        assertThat(e.failure().mapIndex()).isEqualTo(1);
                        assertThat(e.failure().exchange()).isEqualTo(7);
                    });
            kit.executors.get(1).shuffle().remove(7);
            assertThatThrownBy(() -> kit.read(spec, outputs, 0)).isInstanceOfSatisfying(FetchFailedException.class,
                    e -> {
                        assertThat(e.failure().mapIndex()).isEqualTo(1);
                        assertThat(e.failure().mapTask()).isEqualTo(outputs[1].mapTask());
                        assertThat(e.failure().location()).isEqualTo(kit.executors.get(1).address());
                    });
        }
    }
}

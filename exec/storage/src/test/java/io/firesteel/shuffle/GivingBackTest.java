package io.firesteel.shuffle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.firesteel.memory.Reservation;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.task.MapStatus;

import static org.assertj.core.api.Assertions.assertThat;

/// A task that has all of the memory and is giving its result out makes room for one that starts later.
class GivingBackTest {
    private static final int COUNT = 40_000;

    @TempDir
    Path dir;

    private static ShuffleSpec<Integer, Object, Object> spec(String kind) {
        Aggregator<Object, Object> sum = new Aggregator<>(v -> v, (a, b) -> (Long) a + (Long) b,
                (a, b) -> (Long) a + (Long) b);
        Aggregator<Object, Object> objects = new Aggregator<>(v -> new long[]{(Long) v}, (a, b) -> a, (a, b) -> a);
        Optional<Aggregator<Object, Object>> aggregator = switch (kind) {
            case "sum" -> Optional.of(sum);
            case "objects" -> Optional.of(objects);
            case "lists" -> Optional.of(lists());
            default -> Optional.empty();
        };
        Optional<Comparator<? super Integer>> order = switch (kind) {
            case "natural" -> Optional.of(Comparator.naturalOrder());
            case "ordered" -> Optional.of((a, b) -> Integer.compare(a, b));
            default -> Optional.empty();
        };
        return new ShuffleSpec<>(1, 1, k -> 0, Kv.ACCESS, aggregator, false, order, ShuffleKit.SERIALIZER);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Aggregator<Object, Object> lists() {
        return (Aggregator) Aggregator.lists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "objects", "lists", "natural", "ordered"})
    void whileItIsRead(String kind) throws Exception {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 12 << 20, Map.of())) {
            ExecutorStorage storage = kit.executors.getFirst();
            ShuffleSpec<Integer, Object, Object> spec = spec(kind);
            MapStatus[] outputs = kit.write(spec,
                    List.of(IntStream.range(0, COUNT).mapToObj(i -> new Kv(i * 7919 % COUNT, (long) i)).iterator()));
            try (TestScope first = kit.scope(0, 0); ExecutorService thread = Executors.newSingleThreadExecutor()) {
                Iterator<Kv> pairs = storage.shuffle().read(spec, first, new ReadPlan.OneToOne().reads(0), outputs);
                List<Object> keys = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    keys.add(pairs.next().k());
                }
                assertThat(first.counters().diskSpilled).isZero();
                // It holds what it needed, and now all that is left.
                first.memory()
                        .fixed("rest")
                        .grow(storage.account().usage().total() - storage.account().usage().execution()
                                - storage.account().usage().storage());
                Future<Long> second = thread.submit(() -> {
                    try (TestScope other = kit.scope(0, 1); Reservation held = other.memory().revocable("second")) {
                        held.grow(64 << 10);
                        return held.held();
                    }
                });
                while (pairs.hasNext()) {
                    keys.add(pairs.next().k());
                    if (keys.size() % 1000 == 0) {
                        Thread.sleep(2);
                    }
                }
                assertThat(second.get()).isEqualTo(64 << 10);
                assertThat(keys).hasSize(COUNT);
                assertThat(new HashSet<>(keys)).hasSize(COUNT);
                if (spec.keyOrdering().isPresent()) {
                    assertThat(keys).isEqualTo(IntStream.range(0, COUNT).boxed().toList());
                }
                assertThat(first.counters().diskSpilled).isPositive();
            }
        }
    }
}

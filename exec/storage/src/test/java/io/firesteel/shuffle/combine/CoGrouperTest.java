package io.firesteel.shuffle.combine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementWriter;
import io.firesteel.shuffle.Kv;
import io.firesteel.shuffle.ShuffleKit;
import io.firesteel.shuffle.TestScope;
import io.firesteel.storage.ExecutorStorage;

import static org.assertj.core.api.Assertions.assertThat;

class CoGrouperTest {
    @TempDir
    Path dir;

    private void groups(IntFunction<Object> keys, long budget, int count, boolean spills) {
        groups(keys, budget, count, spills, 1);
    }

    /// @param asBytes the side that comes in chunks, or -1 for the first two
    private void groups(IntFunction<Object> keys, long budget, int count, boolean spills, int asBytes) {
        Random random = new Random(count);
        Map<Object, List<List<Object>>> expected = new HashMap<>();
        List<List<Kv>> inputs = new ArrayList<>();
        for (int side = 0; side < 3; side++) {
            List<Kv> pairs = new ArrayList<>();
            for (int i = 0; i < (side == 2 ? count / 10 : count); i++) {
                Kv pair = new Kv(keys.apply(random.nextInt(count / 3 + 1)), side == 0 ? (Object) i : "value " + i);
                pairs.add(pair);
                expected.computeIfAbsent(pair.k(), k -> List.of(new ArrayList<>(), new ArrayList<>(),
                        new ArrayList<>())).get(side).add(pair.v());
            }
            inputs.add(pairs);
        }
        try (ShuffleKit kit = new ShuffleKit(dir, 1, budget, Map.of()); TestScope scope = kit.scope(0, 0)) {
            ExecutorStorage storage = kit.executors.getFirst();
            CoGrouper grouper = new CoGrouper(3, ShuffleKit.SERIALIZER, scope, storage.spillSpace());
            for (int side = 0; side < 3; side++) {
                if (side == asBytes || asBytes < 0 && side < 2) {
                    grouper.addChunks(side, chunks(inputs.get(side)));
                } else if (asBytes == 1 && side == 2) {
                    // As a kept block of bytes gives them.
                    grouper.addAll(side, ShuffleKit.SERIALIZER.read(chunks(inputs.get(side))));
                } else {
                    grouper.addAll(side, inputs.get(side).iterator());
                }
            }
            Map<Object, List<List<Object>>> got = new HashMap<>();
            Iterator<CoGrouper.Group> all = grouper.groups();
            while (all.hasNext()) {
                CoGrouper.Group group = all.next();
                assertThat(got.put(group.key(), List.of(group.values()))).isNull();
            }
            assertThat(got).isEqualTo(expected);
            assertThat(scope.counters().diskSpilled > 0).isEqualTo(spills);
            assertThat(scope.memory().held()).isZero();
        }
    }

    private static ChunkSource chunks(List<Kv> pairs) {
        List<byte[]> chunks = new ArrayList<>();
        ElementWriter writer = ShuffleKit.SERIALIZER.writer((buffer, length, count) -> chunks.add(Arrays.copyOf(buffer,
                length)), 3000);
        try {
            for (Kv pair : pairs) {
                writer.write(pair);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Iterator<byte[]> all = chunks.iterator();
        return new ChunkSource() {
            private byte[] current;

            @Override
            public boolean next() {
                current = all.hasNext() ? all.next() : null;
                return current != null;
            }

            @Override
            public byte[] bytes() {
                return current;
            }

            @Override
            public int offset() {
                return 0;
            }

            @Override
            public int length() {
                return current.length;
            }
        };
    }

    @Test
    void keysOfEveryKind() {
        groups(i -> (long) i, 64 << 20, 5000, false);
        groups(i -> i, 64 << 20, 5000, false);
        groups(i -> i % 7 == 0 ? -0.0 : i / 3.0, 64 << 20, 5000, false);
        groups(i -> "key \u00e9 " + i, 64 << 20, 5000, false);
        groups(i -> i % 2 == 0 ? "\u4e2d" + i : "x" + i, 64 << 20, 5000, false);
        groups(i -> List.of(i % 100, "part"), 64 << 20, 2000, false);
        groups(i -> i == 0 ? null : new Kv(i, "nested"), 64 << 20, 2000, false);
        groups(i -> new Kv((long) i - 1000, new Kv(i % 2 == 0 ? "\u4e2d" + i : "x", null)), 64 << 20, 2000, false);
        groups(i -> new Kv(i % 3 == 0 ? -0.0 : i % 3 == 1 ? Double.NaN : 0.0, i / 2), 64 << 20, 2000, false);
    }

    @Test
    void keysOfOneClassAndThenOfAnother() {
        int[] made = new int[1];
        groups(i -> made[0]++ < 3000 ? (Object) (long) i : i % 2 == 0 ? "s" + i : (Object) (long) i, 64 << 20, 5000,
                false);
        made[0] = 0;
        groups(i -> made[0]++ < 30_000 ? (Object) (long) i : i % 2 == 0 ? "s" + i : (Object) (long) i, 1500 << 10,
                50_000, true);
        // Pairs as bytes, then pairs of other parts, then no pairs: one key, one group, whatever it was held as.
        made[0] = 0;
        groups(i -> {
            int now = made[0]++;
            return now < 40_000 || i % 3 != 0
                    ? new Kv("s" + i % 5000, (long) i)
                    : i % 2 == 0 ? new Kv("s" + i % 5000, (double) i) : (Object) ("s" + i);
        }, 2 << 20, 50_000, true);
    }

    @Test
    void manyBytesOfManyKeys() {
        groups(i -> i % 2 == 0 ? "\u4e2d" + i : "key " + i, 256 << 20, 130_000, false, -1);
        groups(i -> i % 3 == 0 ? new Kv("p" + i % 100, i) : (Object) (long) i, 256 << 20, 130_000, false, -1);
        groups(i -> "key " + i, 6 << 20, 200_000, true, -1);
    }

    @Test
    void littleMemory() {
        groups(i -> "key " + i, 1 << 20, 60_000, true);
        groups(i -> (long) i, 1 << 20, 60_000, true);
        groups(i -> new Kv("p" + i % 100, "p" + i), 2 << 20, 60_000, true);
    }
}

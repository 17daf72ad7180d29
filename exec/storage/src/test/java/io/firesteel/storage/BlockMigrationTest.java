package io.firesteel.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.shuffle.Kv;
import io.firesteel.shuffle.ShuffleKit;
import io.firesteel.shuffle.ShuffleSpec;
import io.firesteel.shuffle.TestScope;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.ReadPlan;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// An executor takes over what another one holds, which is gone then.
class BlockMigrationTest {
    private static final BlockId.RddBlock BLOCK = new BlockId.RddBlock(3, 1);
    @TempDir
    Path dir;

    private static List<Kv> pairs(int map) {
        return IntStream.range(0, 500).mapToObj(i -> new Kv("key " + i, map)).toList();
    }

    private static ExecutorStorage gone(ShuffleKit kit, int executor) {
        ExecutorStorage storage = kit.executors.get(executor);
        kit.transfer.remove(storage.address());
        kit.directory.lost(storage.address());
        return storage;
    }

    @Test
    void aMapOutputIsReadWhereItWasTakenTo() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 3, 64 << 20, Map.of())) {
            ShuffleSpec<?, ?, ?> spec = ShuffleKit.plain(7, 4);
            MapStatus[] outputs = kit.write(spec, List.of(pairs(0).iterator(), pairs(1).iterator(),
                    pairs(2).iterator()));
            MapStatus leaving = outputs[2];
            ExecutorStorage taker = kit.executors.getFirst();
            taker.migration().output(leaving.location(), 7, leaving.mapTask(), leaving.sizes());
            gone(kit, 2);
            outputs[2] = new MapStatus(taker.address(), leaving.mapTask(), leaving.sizes());
            List<Kv> read = new ArrayList<>();
            for (int reduce : new int[]{0, 1, 3}) {
                read.addAll(kit.read(spec, outputs, reduce));
            }
            // Executor 2 is gone; its share of the reducers reads on another one.
            try (TestScope scope = kit.scope(1, 2)) {
                Iterator<Kv> rest = kit.executors.get(1)
                        .shuffle()
                        .read(spec, scope, new ReadPlan.OneToOne().reads(2), outputs);
                rest.forEachRemaining(read::add);
            }
            List<Kv> all = new ArrayList<>(pairs(0));
            all.addAll(pairs(1));
            all.addAll(pairs(2));
            assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void oneThatHasTooMuchAlreadyRefuses() {
        try (ShuffleKit kit = new ShuffleKit(dir, 2, 64 << 20,
                Map.of("spark.storage.decommission.shuffleBlocks.maxDiskSize", "100b"))) {
            MapStatus[] outputs = kit.write(ShuffleKit.plain(7, 4), List.of(pairs(0).iterator(), pairs(1).iterator()));
            assertThatThrownBy(() -> kit.executors.getFirst()
                    .migration()
                    .output(outputs[1].location(), 7, outputs[1].mapTask(), outputs[1].sizes()))
                    .hasMessageContaining("spark.storage.decommission.shuffleBlocks.maxDiskSize");
        }
    }

    @Test
    void anOutputThatNobodyHasIsToldInWords() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, Map.of())) {
            assertThatThrownBy(() -> kit.executors.getFirst()
                    .migration()
                    .output(new BlockManagerAddress("9", "nowhere", 1), 7, 1, new long[]{4}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    @Test
    void aKeptBlockIsThereStillWhenItsExecutorIsGoneAndFindsRoomOnDisk() throws IOException {
        List<String> elements = IntStream.range(0, 3000).mapToObj(i -> "element " + i).toList();
        Persist memory = new Persist(false, true, false, true, 1);
        try (ShuffleKit kit = new ShuffleKit(dir, 2, 64 << 20, Map.of())) {
            try (TestScope scope = kit.scope(1, 1)) {
                kit.executors.get(1)
                        .blocks()
                        .getOrCompute(BLOCK, memory, ShuffleKit.SERIALIZER, scope, elements::iterator);
            }
            ExecutorStorage taker = kit.executors.getFirst();
            BlockManagerAddress from = kit.executors.get(1).address();
            assertThat(kit.directory.onlyAt(from::equals)).extracting(BlockDirectory.BlockUpdate::block)
                    .containsExactly(BLOCK);
            // Nothing is left of the account's memory.
            while (taker.account().tryAcquireStorage(1 << 16)) {
                continue;
            }
            taker.migration().block(from, BLOCK, memory);
            assertThat(kit.directory.onlyAt(from::equals)).isEmpty();
            gone(kit, 1);
            try (TestScope scope = kit.scope(0, 1)) {
                Iterator<String> again = taker.blocks()
                        .getOrCompute(BLOCK, memory, ShuffleKit.SERIALIZER, scope, () -> {
                            throw new AssertionError("computed again");
                        });
                assertThat(again).toIterable().containsExactlyElementsOf(elements);
            }
            assertThat(kit.directory.dataset(3)).singleElement()
                    .satisfies(update -> assertThat(update.diskSize()).isPositive());
        }
    }
}

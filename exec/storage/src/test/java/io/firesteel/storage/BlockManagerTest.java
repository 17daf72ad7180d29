package io.firesteel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.error.FiresteelException;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.memory.Reservation;
import io.firesteel.shuffle.Kv;
import io.firesteel.shuffle.ShuffleKit;
import io.firesteel.shuffle.TestScope;
import io.firesteel.stages.DatasetInfo.Persist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BlockManagerTest {
    private static final Persist MEMORY = new Persist(false, true, false, true, 1);
    private static final Persist MEMORY_SER = new Persist(false, true, false, false, 1);
    private static final Persist MEMORY_AND_DISK = new Persist(true, true, false, true, 1);
    private static final Persist MEMORY_AND_DISK_SER = new Persist(true, true, false, false, 1);
    private static final Persist DISK = new Persist(true, false, false, false, 1);

    @TempDir
    Path dir;

    private int computed;

    private static List<String> elements(int partition, int count) {
        return IntStream.range(0, count).mapToObj(i -> partition + " element " + i).toList();
    }

    private List<String> get(ShuffleKit kit, int executor, int dataset, int partition, int count, Persist persist) {
        try (TestScope scope = kit.scope(executor, partition)) {
            List<String> got = new ArrayList<>();
            Iterator<String> all = kit.executors.get(executor)
                    .blocks()
                    .getOrCompute(
                            new BlockId.RddBlock(dataset, partition), persist, ShuffleKit.SERIALIZER, scope, () -> {
                                computed++;
                                return elements(partition, count).iterator();
                            });
            all.forEachRemaining(got::add);
            return got;
        }
    }

    @Test
    void everyLevelKeepsAndGivesTheSame() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, Map.of())) {
            int dataset = 0;
            for (Persist persist : List.of(MEMORY, MEMORY_SER, MEMORY_AND_DISK, MEMORY_AND_DISK_SER, DISK)) {
                computed = 0;
                for (int round = 0; round < 3; round++) {
                    assertThat(get(kit, 0, dataset, 1, 3000, persist)).isEqualTo(elements(1, 3000));
                }
                assertThat(computed).as("%s", persist).isEqualTo(1);
                int id = dataset++;
                assertThat(kit.directory.dataset(id)).singleElement().satisfies(u -> {
                    assertThat(u.persist().memory()).isEqualTo(persist.memory());
                    assertThat(u.persist().deserialized()).isEqualTo(persist.deserialized());
                    assertThat(u.memorySize() + u.diskSize()).isPositive();
                });
            }
            BlockManagerAssertions.removesAll(kit);
        }
    }

    /// Everything goes, and no memory stays taken.
    private static final class BlockManagerAssertions {
        static void removesAll(ShuffleKit kit) {
            kit.executors.getFirst().blocks().remove(b -> b instanceof BlockId.RddBlock);
            assertThat(kit.executors.getFirst().blocks().status()).isEmpty();
            assertThat(kit.executors.getFirst().account().usage().storage()).isZero();
        }
    }

    @Test
    void whatDoesNotFitPassesThroughOrGoesToDisk() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 1 << 20, Map.of("spark.rdd.compress", "false"))) {
            for (Persist persist : List.of(MEMORY, MEMORY_SER)) {
                computed = 0;
                for (int round = 0; round < 2; round++) {
                    assertThat(get(kit, 0, 1, 1, 200_000, persist)).isEqualTo(elements(1, 200_000));
                }
                assertThat(computed).isEqualTo(2);
                assertThat(kit.executors.getFirst().account().usage().storage()).isZero();
            }
            int dataset = 2;
            for (Persist persist : List.of(MEMORY_AND_DISK, MEMORY_AND_DISK_SER)) {
                computed = 0;
                for (int round = 0; round < 2; round++) {
                    assertThat(get(kit, 0, dataset, 1, 200_000, persist)).isEqualTo(elements(1, 200_000));
                }
                assertThat(computed).isEqualTo(1);
                dataset++;
            }
        }
    }

    @Test
    void otherDatasetsAreEvictedTheOwnIsNot() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 2 << 20, Map.of("spark.storage.unrollMemoryThreshold", "16k"))) {
            for (int partition = 0; partition < 20; partition++) {
                get(kit, 0, 1, partition, 2000, MEMORY);
            }
            List<BlockDirectory.BlockUpdate> first = kit.directory.dataset(1);
            assertThat(first.size()).isBetween(2, 19);
            assertThat(first).extracting(u -> ((BlockId.RddBlock) u.block()).partition()).contains(0, 1);
            get(kit, 0, 2, 0, 12_000, MEMORY_AND_DISK);
            assertThat(kit.directory.dataset(2)).hasSize(1);
            assertThat(objects(kit, 1)).isLessThan(objects(first));
            // Execution takes what is above the protected half; disk keeps what may be kept there.
            try (TestScope task = kit.scope(0, 0); Reservation all = task.memory().revocable("table")) {
                long half = kit.executors.getFirst().account().usage().total() / 2;
                assertThat(all.tryGrow(half)).isTrue();
            }
            assertThat(get(kit, 0, 2, 0, 12_000, MEMORY_AND_DISK)).isEqualTo(elements(0, 12_000));
        }
    }

    private static long objects(ShuffleKit kit, int dataset) {
        return objects(kit.directory.dataset(dataset));
    }

    private static long objects(List<BlockDirectory.BlockUpdate> blocks) {
        return blocks.stream().filter(b -> b.persist().deserialized()).count();
    }

    @Test
    void objectsWithoutRoomAreKeptAsBytes() {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 2 << 20, Map.of("spark.storage.unrollMemoryThreshold", "16k"))) {
            for (int round = 0; round < 2; round++) {
                for (int partition = 0; partition < 12; partition++) {
                    assertThat(get(kit, 0, 1, partition, 4000, MEMORY)).isEqualTo(elements(partition, 4000));
                }
                assertThat(computed).isEqualTo(12);
            }
            long before = objects(kit, 1);
            assertThat(before).isBetween(1L, 11L);
            try (TestScope task = kit.scope(0, 0); Reservation all = task.memory().revocable("table")) {
                MemoryAccount.Usage usage = kit.executors.getFirst().account().usage();
                assertThat(all.tryGrow(usage.total() - usage.storage() + (128 << 10))).isTrue();
            }
            assertThat(objects(kit, 1)).isLessThan(before);
            for (int partition = 0; partition < 12; partition++) {
                assertThat(get(kit, 0, 1, partition, 4000, MEMORY)).isEqualTo(elements(partition, 4000));
            }
            assertThat(computed).isEqualTo(12);
            BlockManagerAssertions.removesAll(kit);
        }
    }

    @Test
    void largeBlocksOfSmallImmutableElementsAreKeptAsBytes() {
        Map<String, String> settings = Map.of("spark.firesteel.storage.objectBlock", "64k");
        String text = "of a kind that takes about as many bytes as object as it takes in its serialised form, being long";
        List<Supplier<List<?>>> blocks = List.of(() -> elements(0, 4000), () -> elements(0, 400),
                () -> IntStream.range(0, 4000).mapToObj(i -> new Kv("key " + i, List.of("a" + i, "b" + i))).toList(),
                () -> IntStream.range(0, 4000).mapToObj(i -> text + i).toList(),
                () -> IntStream.range(0, 4000).mapToObj(i -> new ArrayList<>(List.of(new int[]{i}))).toList());
        List<Boolean> asObjects = List.of(false, true, false, true, true);
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, settings); TestScope scope = kit.scope(0, 0)) {
            for (Persist persist : List.of(MEMORY, MEMORY_AND_DISK)) {
                for (int i = 0; i < blocks.size(); i++) {
                    List<?> all = blocks.get(i).get();
                    for (int round = 0; round < 2; round++) {
                        Iterator<Object> got = kit.executors.getFirst()
                                .blocks()
                                .getOrCompute(new BlockId.RddBlock(i, 0), persist, ShuffleKit.SERIALIZER, scope,
                                        () -> new ArrayList<Object>(all).iterator());
                        assertThat(got).toIterable().isEqualTo(all);
                    }
                    assertThat(objects(kit, i) == 1).as("%d", i).isEqualTo(asObjects.get(i));
                    assertThat(kit.directory.dataset(i)).singleElement()
                            .satisfies(u -> assertThat(u.diskSize()).isZero());
                }
                BlockManagerAssertions.removesAll(kit);
            }
        }
    }

    @Test
    void whatCannotBeSerialisedStaysObjectsOrPassesThrough() {
        Object first = new Object();
        for (Object start : List.of("a string", first)) {
            try (ShuffleKit kit = new ShuffleKit(dir, 1, 1 << 20, Map.of()); TestScope scope = kit.scope(0, 0)) {
                List<Object> all = new ArrayList<>(elements(0, 100_000));
                all.set(0, start);
                all.set(90_000, Thread.currentThread());
                Iterator<Object> got = kit.executors.getFirst()
                        .blocks()
                        .getOrCompute(new BlockId.RddBlock(1, 0), MEMORY,
                                ShuffleKit.SERIALIZER, scope, all::iterator);
                List<Object> seen = new ArrayList<>();
                got.forEachRemaining(seen::add);
                assertThat(seen).isEqualTo(all);
                assertThat(kit.executors.getFirst().account().usage().storage()).isZero();
                assertThat(kit.directory.dataset(1)).isEmpty();
            }
        }
    }

    @Test
    void peersServeReplicasAndSurviveALoss() {
        try (ShuffleKit kit = new ShuffleKit(dir, 3, 16 << 20, Map.of())) {
            Persist twice = new Persist(true, true, false, true, 2);
            get(kit, 0, 1, 5, 1000, twice);
            assertThat(kit.directory.locations(new BlockId.RddBlock(1, 5))).hasSize(2);
            computed = 0;
            assertThat(get(kit, 1, 1, 5, 1000, twice)).isEqualTo(elements(5, 1000));
            assertThat(get(kit, 2, 1, 5, 1000, twice)).isEqualTo(elements(5, 1000));
            assertThat(computed).isZero();
            kit.transfer.remove(kit.executors.getFirst().address());
            assertThat(kit.directory.lost(kit.executors.getFirst().address()).gone()).isEmpty();
            assertThat(get(kit, 1, 1, 5, 1000, twice)).isEqualTo(elements(5, 1000));
            assertThat(computed).isZero();
        }
    }

    @Test
    void replicasOfNeighboursGoToAllPeersAlike() {
        try (ShuffleKit kit = new ShuffleKit(dir, 5, 16 << 20, Map.of())) {
            int[] held = new int[5];
            for (int partition = 0; partition < 80; partition++) {
                get(kit, 0, 1, partition, 10, new Persist(false, true, false, true, 2));
                kit.directory.locations(new BlockId.RddBlock(1, partition))
                        .forEach(at -> held[Integer.parseInt(at.executorId())]++);
            }
            assertThat(held[0]).isEqualTo(80);
            assertThat(Arrays.stream(held, 1, 5).sum()).isEqualTo(80);
            assertThat(Arrays.stream(held, 1, 5).boxed()).allSatisfy(n -> assertThat(n).isBetween(10, 32));
        }
    }

    @Test
    void aHolderCopiesToThoseThatHaveNone() {
        Persist diskTwice = new Persist(true, false, false, false, 2);
        Persist memoryTwice = new Persist(false, true, false, true, 2);
        for (Persist level : List.of(diskTwice, memoryTwice)) {
            try (ShuffleKit kit = new ShuffleKit(dir, 3, 16 << 20, Map.of())) {
                BlockId.RddBlock block = new BlockId.RddBlock(1, 5);
                get(kit, 0, 1, 5, 1000, level);
                kit.transfer.remove(kit.executors.getFirst().address());
                List<BlockDirectory.Replica> fewer = kit.directory.lost(kit.executors.getFirst().address()).fewer();
                assertThat(fewer).singleElement().satisfies(r -> assertThat(r.places()).isEqualTo(2));
                int holder = Integer.parseInt(fewer.getFirst().holder().executorId());
                assertThat(kit.directory.locations(block)).containsExactly(kit.executors.get(holder).address());
                kit.executors.get(holder).blocks().replicate(block, 2);
                assertThat(kit.directory.locations(block)).containsExactlyInAnyOrder(
                        kit.executors.get(1).address(), kit.executors.get(2).address());
                assertThat(kit.directory.dataset(1)).hasSize(2).allSatisfy(u -> {
                    assertThat(u.persist().disk()).isEqualTo(level.disk());
                    assertThat(u.persist().memory()).isEqualTo(level.memory());
                });
                // The copy is one that can be read alone.
                kit.executors.get(holder).blocks().remove(block::equals);
                kit.executors.get(holder).blocks().replicate(block, 2);
                assertThat(kit.directory.locations(block)).hasSize(1);
                computed = 0;
                assertThat(get(kit, 3 - holder, 1, 5, 1000, level)).isEqualTo(elements(5, 1000));
                assertThat(computed).isZero();
            }
        }
    }

    @Test
    void aDeletedFileIsComputedAgain() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 16 << 20, Map.of())) {
            get(kit, 0, 1, 0, 100, DISK);
            try (Stream<Path> files = Files.walk(dir)) {
                Files.delete(files.filter(p -> p.getFileName().toString().equals("rdd_1_0")).findFirst().get());
            }
            assertThat(get(kit, 0, 1, 0, 100, DISK)).isEqualTo(elements(0, 100));
            assertThat(computed).isEqualTo(2);
        }
    }

    @Test
    void broadcastValuesComeFromAnyPeerOnce() {
        Map<String, String> settings = Map.of("spark.broadcast.blockSize", "1k", "spark.io.encryption.enabled",
                "true");
        try (ShuffleKit kit = new ShuffleKit(dir, 3, 16 << 20, settings)) {
            List<String> value = new ArrayList<>(elements(3, 2000));
            kit.executors.getFirst().broadcasts().write(9, value, ShuffleKit.SERIALIZER);
            assertThat(kit.executors.getFirst().broadcasts().read(9, ShuffleKit.SERIALIZER)).isSameAs(value);
            Object second = kit.executors.get(1).broadcasts().read(9, ShuffleKit.SERIALIZER);
            assertThat(second).isEqualTo(value).isNotSameAs(value);
            assertThat(kit.executors.get(1).broadcasts().read(9, ShuffleKit.SERIALIZER)).isSameAs(second);
            kit.transfer.remove(kit.executors.getFirst().address());
            assertThat(kit.executors.get(2).broadcasts().read(9, ShuffleKit.SERIALIZER)).isEqualTo(value);
            assertThatThrownBy(() -> kit.executors.get(2).broadcasts().read(10, ShuffleKit.SERIALIZER))
                    .isInstanceOfSatisfying(FiresteelException.class, e -> assertThat(e.getMessage()).contains(
                            "broadcast_10"));
            kit.executors.get(1).broadcasts().remove(9, true);
            assertThat(kit.executors.get(1).blocks().status()).isEmpty();
        }
    }

    @Test
    void blockNamesAreSparksAndParse() {
        for (String name : List.of("rdd_1_2", "shuffle_3_44_5", "shuffle_3_44_5_9", "broadcast_0", "broadcast_0_piece0",
                "taskresult_5", "temp_local_00000000-0000-0001-0000-000000000002",
                "temp_shuffle_00000000-0000-0001-0000-000000000002")) {
            assertThat(BlockId.parse(name)).hasValueSatisfying(b -> assertThat(b.name()).isEqualTo(name));
        }
        for (String name : List.of("", "rdd_1", "rdd_1_x", "rdd_99999999999_1", "../etc", "shuffle_1_2")) {
            assertThat(BlockId.parse(name)).isEmpty();
        }
    }
}

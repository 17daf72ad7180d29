package io.firesteel.shuffle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.serial.ElementWriter;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockServer;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.storage.spill.Spill;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.spill.SpillWriter;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.MapStatus;
import io.firesteel.tasks.FetchFailedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files are harmed between writing and reading: no reader ever gives another element than was written.
class DamageTest {
    private static final Map<String, String> FILES = Map.of("spark.firesteel.shuffle.inMemoryLimit", "0");

    @TempDir
    Path dir;

    private List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(p -> p.getFileName().toString().matches(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Flips a bit, cuts the end off, empties or deletes.
    private static void harm(Path file, Random random, byte[] good) throws IOException {
        byte[] bytes = good.clone();
        switch (random.nextInt(8)) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.delete(file);
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void aHarmedMapOutputIsAFetchFailure() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, FILES)) {
            ShuffleSpec<Object, Object, Object> spec = ShuffleKit.plain(3, 3);
            List<Kv> input = IntStream.range(0, 3000).mapToObj(i -> new Kv("k" + i, (long) i)).toList();
            MapStatus[] outputs = kit.write(spec, List.of(input.iterator()));
            Path data = files("shuffle_3_.*\\.data").getFirst();
            byte[] good = Files.readAllBytes(data);
            List<List<Kv>> expected = IntStream.range(0, 3).mapToObj(r -> kit.read(spec, outputs, r)).toList();
            assertThat(expected.stream().mapToInt(List::size).sum()).isEqualTo(3000);
            int failures = 0;
            for (int seed = 0; seed < 300; seed++) {
                harm(data, new Random(seed), good);
                for (int reduce = 0; reduce < 3; reduce++) {
                    List<Kv> got = new ArrayList<>();
                    try {
                        kit.read(spec, outputs, reduce, got::add);
                        assertThat(got).as("seed %d, another part was harmed", seed).isEqualTo(expected.get(reduce));
                    } catch (FetchFailedException e) {
                        failures++;
                        assertThat(got).as("seed %d", seed).isEqualTo(expected.get(reduce).subList(0, got.size()));
                    }
                }
                Files.write(data, good);
            }
            assertThat(failures).isGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void aBlockThatIsGoodTheSecondTimeIsReadOn() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 2, 64 << 20, FILES)) {
            ShuffleSpec<Object, Object, Object> spec = ShuffleKit.plain(3, 1);
            List<Kv> input = IntStream.range(0, 30_000).mapToObj(i -> new Kv("k" + i, (long) i)).toList();
            MapStatus[] outputs = kit.write(spec, List.of(List.of().iterator(), input.iterator()));
            Path data = files("shuffle_3_" + outputs[1].mapTask() + "_.*data").getFirst();
            byte[] good = Files.readAllBytes(data);
            byte[] harmed = good.clone();
            harmed[good.length * 2 / 3] ^= 4;
            Files.write(data, harmed);
            ExecutorStorage server = kit.executors.get(1);
            kit.transfer.register(server.address(), new BlockServer() {
                private int asked;

                @Override
                public Optional<BlockData> blockForPeer(BlockId block) {
                    // The first answer reads the harmed file, into memory as a transfer does.
                    try {
                        byte[] bytes = server.blockForPeer(block).get().open().readAllBytes();
                        if (asked++ == 0) {
                            Files.write(data, good);
                        }
                        return Optional.of(new BlockData.InMemory(bytes));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public boolean keepReplica(BlockId block, Persist persist, BlockData given) {
                    return false;
                }
            });
            assertThat(kit.read(spec, outputs, 0)).isEqualTo(input);
        }
    }

    @Test
    void aHarmedIndexIsNoticed() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, FILES)) {
            kit.write(ShuffleKit.plain(3, 50), List.of(List.of(new Kv(1, 2)).iterator()));
            BlockStream stream = BlockStream.of(Conf.empty(), false, Optional.empty());
            Path index = files("shuffle_3_.*\\.index").getFirst();
            assertThat(MapOutputIndex.read(index, stream)).hasSize(50);
            byte[] good = Files.readAllBytes(index);
            for (int seed = 0; seed < 300; seed++) {
                harm(index, new Random(seed), good);
                assertThatThrownBy(() -> MapOutputIndex.read(index, stream)).as("seed %d", seed)
                        .isInstanceOf(
                                IOException.class);
                Files.write(index, good);
            }
        }
    }

    @Test
    void aHarmedSpillIsNoticed() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, FILES)) {
            SpillSpace space = kit.executors.getFirst().spillSpace();
            Spill spill;
            try (SpillWriter out = space.create(1)) {
                ElementWriter writer = ShuffleKit.SERIALIZER.writer(out, 1000);
                for (int i = 0; i < 500; i++) {
                    writer.write("element " + i);
                }
                writer.flush();
                out.endSegment();
                spill = out.finish();
            }
            byte[] good = Files.readAllBytes(spill.file());
            for (int seed = 0; seed < 300; seed++) {
                harm(spill.file(), new Random(seed), good);
                assertThatThrownBy(() -> ShuffleKit.SERIALIZER.read(spill.open(0)).forEachRemaining(e -> {
                })).as("seed %d", seed)
                        .isInstanceOfSatisfying(FiresteelException.class,
                                e -> assertThat(e.condition()).isEqualTo("LOCAL_READ_FAILED"));
                Files.write(spill.file(), good);
            }
        }
    }

    @Test
    void aHarmedCachedBlockIsComputedAgain() throws IOException {
        try (ShuffleKit kit = new ShuffleKit(dir, 1, 64 << 20, FILES)) {
            BlockId block = new BlockId.RddBlock(1, 0);
            Persist disk = new Persist(true, false, false, false, 1);
            List<Long> elements = IntStream.range(0, 5000).mapToObj(i -> (long) i).toList();
            int computed = 0;
            for (int seed = 0; seed < 100; seed++) {
                int[] calls = new int[1];
                for (int round = 0; round < 2; round++) {
                    try (TestScope scope = kit.scope(0, 0)) {
                        List<Long> got = new ArrayList<>();
                        kit.executors.getFirst()
                                .blocks()
                                .getOrCompute(block, disk, ShuffleKit.SERIALIZER, scope,
                                        () -> {
                                            calls[0]++;
                                            return elements.iterator();
                                        })
                                .forEachRemaining(got::add);
                        assertThat(got).isEqualTo(elements);
                    }
                }
                assertThat(calls[0]).isLessThanOrEqualTo(1);
                computed += calls[0];
                Path file = files("rdd_1_0").getFirst();
                harm(file, new Random(seed), Files.readAllBytes(file));
            }
            assertThat(computed).isEqualTo(100);
        }
    }
}

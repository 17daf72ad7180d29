package io.firesteel.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockServer;
import io.firesteel.storage.DriverBlockDirectory;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.storage.InProcessTransfer;
import io.firesteel.storage.OutputFolders;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

import static org.assertj.core.api.Assertions.assertThat;

/// Two executors whose outputs are left for a shuffle service: what one reads of the other, from files or from its server.
class HostLocalOutputsTest {
    private static final List<Kv> INPUT = IntStream.range(0, 20_000).mapToObj(i -> new Kv("k" + i, (long) i)).toList();
    private static final ShuffleSpec<Object, Object, Object> SPEC = ShuffleKit.plain(5, 3);

    @TempDir
    Path dir;

    private final InProcessTransfer transfer = new InProcessTransfer();
    private final DriverBlockDirectory directory = new DriverBlockDirectory(u -> {
    });
    private final List<ExecutorStorage> opened = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    private ExecutorStorage open(String id, String host, Map<String, String> settings) {
        Conf conf = Conf.of(settings).with("spark.local.dir", dir.toString());
        BlockManagerAddress address = new BlockManagerAddress(id, host, 1000 + opened.size(), 7337);
        OutputFolders outputs = OutputFolders.make(List.of(dir.resolve("a"), dir.resolve("b")), "outputs-" + id);
        ExecutorStorage storage = ExecutorStorage.open(conf,
                new ExecutorStorage.Place("app-test", address, 1L << 30, Map.of(), Optional.of(outputs)),
                BlockStream.newKey(Conf.of(Map.of())), transfer, directory);
        opened.add(storage);
        serve(storage, UnaryOperator.identity());
        return storage;
    }

    /// Serves the executor's blocks, changed, and notes which were asked for.
    private void serve(ExecutorStorage storage, UnaryOperator<BlockData> change) {
        transfer.register(storage.address(), new BlockServer() {
            @Override
            public Optional<BlockData> blockForPeer(BlockId block) {
                asked.add(block.name());
                return storage.blockForPeer(block).map(change);
            }

            @Override
            public boolean keepReplica(BlockId block, Persist persist, BlockData data) {
                return false;
            }
        });
    }

    private static TestScope scope(ExecutorStorage on, int task) {
        return new TestScope(on.account(), 0, task);
    }

    private static MapStatus[] write(ExecutorStorage on) {
        try (TestScope scope = scope(on, 1)) {
            return new MapStatus[]{on.shuffle().write(SPEC, scope, INPUT.iterator())};
        }
    }

    /// Reads all three parts, answers what was counted: local blocks and bytes, remote blocks and bytes.
    private static List<Long> read(ExecutorStorage on, MapStatus[] outputs) {
        List<Kv> all = new ArrayList<>();
        List<Long> counts = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        for (int reduce = 0; reduce < 3; reduce++) {
            try (TestScope scope = scope(on, 10 + reduce)) {
                on.shuffle()
                        .<Kv>read(SPEC, scope, new ReadPlan.OneToOne().reads(reduce), outputs)
                        .forEachRemaining(all::add);
                List<Long> more = List.of(scope.counters().localBlocks, scope.counters().localBytes,
                        scope.counters().remoteBlocks, scope.counters().remoteBytes);
                counts.replaceAll(new UnaryOperator<>() {
                    private int at;

                    @Override
                    public Long apply(Long sum) {
                        return sum + more.get(at++);
                    }
                });
            }
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(INPUT);
        return counts;
    }

    private static long bytes(MapStatus[] outputs) {
        return Arrays.stream(outputs[0].sizes()).sum();
    }

    private List<Path> files(String pattern) {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(p -> p.getFileName().toString().matches(pattern)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNeighboursOutputsAreReadFromTheirFiles() {
        ExecutorStorage writer = open("0", "host", Map.of());
        MapStatus[] outputs = write(writer);
        assertThat(read(open("1", "host", Map.of()), outputs)).containsExactly(3L, bytes(outputs), 0L, 0L);
        assertThat(asked).containsExactly("output_place");
        transfer.remove(writer.address());
        assertThat(read(opened.get(1), outputs)).as("its process is gone").startsWith(3L);
    }

    @Test
    void encryptedOnesToo() {
        Map<String, String> encrypted = Map.of("spark.io.encryption.enabled", "true");
        Conf conf = Conf.of(encrypted);
        Optional<byte[]> key = BlockStream.newKey(conf);
        for (String id : List.of("0", "1")) {
            BlockManagerAddress address = new BlockManagerAddress(id, "host", 1000 + opened.size(), 7337);
            ExecutorStorage storage = ExecutorStorage.open(conf.with("spark.local.dir", dir.toString()),
                    new ExecutorStorage.Place("app-test", address, 1L << 30, Map.of(),
                            Optional.of(OutputFolders.make(List.of(dir), "outputs-" + id))),
                    key, transfer, directory);
            opened.add(storage);
            serve(storage, UnaryOperator.identity());
        }
        MapStatus[] outputs = write(opened.get(0));
        assertThat(read(opened.get(1), outputs)).containsExactly(3L, bytes(outputs), 0L, 0L);
    }

    @Test
    void anotherHostIsAskedOverTheNetwork() {
        MapStatus[] outputs = write(open("0", "host", Map.of()));
        assertThat(read(open("1", "another", Map.of()), outputs)).containsExactly(0L, 0L, 3L, bytes(outputs));
        assertThat(asked).hasSize(3).allMatch(name -> name.startsWith("shuffle_5_"));
    }

    @Test
    void sameNamesOnAnotherMachineAreNotTakenForItsFolders() throws IOException {
        ExecutorStorage writer = open("0", "host", Map.of());
        MapStatus[] outputs = write(writer);
        // The folders are seen, and even files of these names in them; the proof is that of somebody else's folders.
        serve(writer, data -> {
            try (InputStream in = data.open()) {
                byte[] bytes = in.readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                return text.startsWith("place-")
                        ? new BlockData.InMemory(("place-00000000-0000-0000-0000-000000000000"
                                + text.substring(text.indexOf('\n'))).getBytes(StandardCharsets.UTF_8))
                        : new BlockData.InMemory(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(read(open("1", "host", Map.of()), outputs)).containsExactly(0L, 0L, 3L, bytes(outputs));
    }

    @Test
    void withoutTheSettingEverythingIsFetched() {
        MapStatus[] outputs = write(open("0", "host", Map.of()));
        ExecutorStorage reader = open("1", "host", Map.of("spark.shuffle.readHostLocalDisk", "false"));
        assertThat(read(reader, outputs)).containsExactly(0L, 0L, 3L, bytes(outputs));
        assertThat(files("place-.*")).isEmpty();
    }

    @Test
    void whatIsMissingOrHarmedIsFetched() throws IOException {
        ExecutorStorage writer = open("0", "host", Map.of());
        ExecutorStorage reader = open("1", "host", Map.of());
        MapStatus[] outputs = write(writer);
        read(reader, outputs);
        Path file = files("shuffle_5_.*data").getFirst();
        byte[] good = Files.readAllBytes(file);
        // The server has the good bytes, as one on whose machine the disk is sound would.
        long[] sizes = outputs[0].sizes();
        transfer.register(writer.address(), new BlockServer() {
            @Override
            public Optional<BlockData> blockForPeer(BlockId block) {
                int reduce = ((BlockId.ShuffleBlock) block).reduce();
                int at = (int) Arrays.stream(sizes, 0, reduce).sum();
                return Optional.of(new BlockData.InMemory(good, at, (int) sizes[reduce]));
            }

            @Override
            public boolean keepReplica(BlockId block, Persist persist, BlockData data) {
                return false;
            }
        });
        byte[] harmed = good.clone();
        harmed[good.length / 2] ^= 4;
        Files.write(file, harmed);
        read(reader, outputs);
        Files.write(file, Arrays.copyOf(good, good.length / 2));
        read(reader, outputs);
        Files.delete(file);
        assertThat(read(reader, outputs)).containsExactly(0L, 0L, 3L, bytes(outputs));
    }
}

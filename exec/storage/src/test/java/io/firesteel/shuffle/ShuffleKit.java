package io.firesteel.shuffle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import io.firesteel.conf.Conf;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.DriverBlockDirectory;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.storage.InProcessTransfer;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

/// Executors of one process for tests: writes and reads whole exchanges.
public final class ShuffleKit implements AutoCloseable {
    public static final ElementSerializer SERIALIZER = new ElementSerializer(Kv.ACCESS,
            ShuffleKit.class.getClassLoader());

    public final InProcessTransfer transfer = new InProcessTransfer();
    public final DriverBlockDirectory directory = new DriverBlockDirectory(u -> {
    });
    public final List<ExecutorStorage> executors = new ArrayList<>();
    private final AtomicLong taskIds = new AtomicLong();

    /// @param budget bytes of the account of each executor
    public ShuffleKit(Path dir, int count, long budget, Map<String, String> settings) {
        Conf conf = Conf.of(settings).with("spark.local.dir", dir.toString()).with("spark.memory.fraction", "1.0");
        Optional<byte[]> key = BlockStream.newKey(conf);
        for (int i = 0; i < count; i++) {
            BlockManagerAddress address = new BlockManagerAddress(Integer.toString(i), "localhost", 1000 + i);
            // Below 400 MB the account is a quarter of the heap.
            long heap = budget * 4 <= 400L << 20 ? budget * 4 : budget + MemoryAccount.RESERVED_BYTES;
            ExecutorStorage storage = ExecutorStorage.open(conf,
                    new ExecutorStorage.Place("app-test", address, heap, Map.of()), key, transfer, directory);
            transfer.register(address, storage);
            directory.added(address);
            executors.add(storage);
        }
    }

    public TestScope scope(int executor, int partition) {
        return new TestScope(executors.get(executor).account(), partition, taskIds.incrementAndGet());
    }

    /// Runs one map task per input, on the executors in turn.
    public MapStatus[] write(ShuffleSpec<?, ?, ?> spec, List<? extends Iterator<?>> inputs) {
        MapStatus[] outputs = new MapStatus[inputs.size()];
        for (int i = 0; i < outputs.length; i++) {
            int on = i % executors.size();
            try (TestScope scope = scope(on, i)) {
                outputs[i] = executors.get(on).shuffle().write(spec, scope, inputs.get(i));
            }
        }
        return outputs;
    }

    /// What reduce task `reduce` reads, on the executor of that number.
    public List<Kv> read(ShuffleSpec<?, ?, ?> spec, MapStatus[] outputs, int reduce) {
        List<Kv> all = new ArrayList<>();
        read(spec, outputs, reduce, all::add);
        return all;
    }

    public void read(ShuffleSpec<?, ?, ?> spec, MapStatus[] outputs, int reduce,
            java.util.function.Consumer<Kv> to) {
        int on = reduce % executors.size();
        try (TestScope scope = scope(on, reduce)) {
            Iterator<Kv> pairs = executors.get(on)
                    .shuffle()
                    .read(spec, scope,
                            new ReadPlan.OneToOne().reads(reduce), outputs);
            pairs.forEachRemaining(to);
        }
    }

    public static <K, V, C> ShuffleSpec<K, V, C> plain(int exchange, int reducers) {
        return new ShuffleSpec<>(exchange, reducers, hash(reducers), Kv.ACCESS, Optional.empty(), false,
                Optional.empty(), SERIALIZER);
    }

    public static <K, V, C> ShuffleSpec<K, V, C> combining(int exchange, int reducers, Aggregator<V, C> aggregator,
            boolean mapSide) {
        return new ShuffleSpec<>(exchange, reducers, hash(reducers), Kv.ACCESS, Optional.of(aggregator), mapSide,
                Optional.empty(), SERIALIZER);
    }

    public static <K, V, C> ShuffleSpec<K, V, C> sorted(int exchange, int reducers, Comparator<? super K> order,
            Function<Object, Integer> partitioner) {
        return new ShuffleSpec<>(exchange, reducers, partitioner::apply, Kv.ACCESS, Optional.empty(), false,
                Optional.of(order), SERIALIZER);
    }

    private static KeyPartitioner hash(int reducers) {
        return key -> key == null ? 0 : Math.floorMod(key.hashCode(), reducers);
    }

    @Override
    public void close() {
        executors.forEach(ExecutorStorage::close);
    }
}

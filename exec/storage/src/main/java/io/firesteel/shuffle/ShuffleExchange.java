package io.firesteel.shuffle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.serial.ChunkSource;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.serial.PairAccess;
import io.firesteel.shuffle.combine.CoGrouper;
import io.firesteel.shuffle.combine.ExternalAggregator;
import io.firesteel.shuffle.sort.PairSorter;
import io.firesteel.stages.ReadPlan;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.storage.LocalFolders;
import io.firesteel.storage.OutputFolders;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

/// The production [Shuffle] of one executor. Made by `ExecutorStorage`.
public final class ShuffleExchange implements Shuffle {
    private final BlockManagerAddress self;
    private final BlockTransfer transfer;
    private final BlockStream stream;
    private final SpillSpace spillSpace;
    private final MapOutputStore store;
    private final HostLocalOutputs neighbours;
    private final MapOutputWriter writer;
    private final BlockFetcher.Limits limits;

    /// @param stream the chain of map outputs
    /// @param spills where and how reducers spill
    /// @param left   where map outputs are left for a shuffle service
    public ShuffleExchange(Conf conf, BlockManagerAddress self, MemoryAccount account, BlockTransfer transfer,
            BlockStream stream, SpillSpace spills, Optional<OutputFolders> left) {
        ShuffleSettings.requireOwn(conf);
        this.self = self;
        this.transfer = transfer;
        this.stream = stream;
        this.spillSpace = spills;
        LocalFolders folders = spills.folders();
        this.store = left.map(outputs -> MapOutputStore.leftBehind(outputs, account))
                .orElseGet(() -> MapOutputStore.own(folders, account, stream));
        this.neighbours = new HostLocalOutputs(self, left.filter(outputs -> conf.get(ShuffleSettings.READ_HOST_LOCAL)),
                transfer);
        account.addEvictor(store);
        this.writer = new MapOutputWriter(conf, store, new SpillSpace(folders, stream), self);
        this.limits = new BlockFetcher.Limits(conf.get(ShuffleSettings.MAX_IN_FLIGHT),
                conf.get(ShuffleSettings.MAX_REQUESTS), conf.get(ShuffleSettings.MAX_BLOCKS_PER_ADDRESS));
    }

    @Override
    public MapStatus write(ShuffleSpec<?, ?, ?> spec, TaskScope scope, Iterator<?> elements) {
        return writer.write(spec, scope, elements);
    }

    @Override
    public <T> Iterator<T> read(ShuffleSpec<?, ?, ?> spec, TaskScope scope, List<ReadPlan.Range> ranges,
            MapStatus[] outputs) {
        return typed(spec, scope, chunks(spec.exchange(), scope, ranges, outputs));
    }

    @Override
    public ChunkSource chunks(int exchange, TaskScope scope, List<ReadPlan.Range> ranges, MapStatus[] outputs) {
        List<FetchRequest> requests = new ArrayList<>();
        for (ReadPlan.Range range : ranges) {
            for (int map = range.mapFrom(); map < Math.min(range.mapTo(), outputs.length); map++) {
                request(exchange, map, outputs[map], range, requests);
            }
        }
        BlockFetcher fetcher = new BlockFetcher(self, transfer, store, neighbours, scope, limits, requests);
        return new ReduceSource(fetcher, stream.decoder(), scope);
    }

    private static void request(int exchange, int map, MapStatus output, ReadPlan.Range range,
            List<FetchRequest> into) {
        if (output == null) {
            throw FetchRequest.missing(exchange, map, range.reduceFrom());
        }
        int to = Math.min(range.reduceTo(), output.sizes().length);
        long size = 0;
        for (int reduce = range.reduceFrom(); reduce < to; reduce++) {
            size += output.sizes()[reduce];
        }
        if (size > 0) {
            into.add(new FetchRequest(exchange, map, output, range.reduceFrom(), to, size));
        }
    }

    private <K, V, C, T> Iterator<T> typed(ShuffleSpec<K, V, C> spec, TaskScope scope, ChunkSource chunks) {
        Optional<PairSorter<K, T>> sorter = spec.keyOrdering()
                .map(order -> new PairSorter<>(order, spec.pairs(), spec.serializer(), scope, spillSpace));
        if (spec.aggregator().isPresent()) {
            Iterator<T> combined = combined(spec, scope, chunks);
            if (sorter.isEmpty()) {
                return combined;
            }
            sorter.get().addAll(combined);
            return sorter.get().sorted();
        }
        if (sorter.isPresent()) {
            sorter.get().addChunks(chunks);
            return new CountingElements<>(sorter.get().sorted(), scope);
        }
        return new CountingElements<>(spec.serializer().read(chunks), scope);
    }

    private <K, V, C, T> Iterator<T> combined(ShuffleSpec<K, V, C> spec, TaskScope scope, ChunkSource chunks) {
        if (!spec.mapSideCombine() && Aggregator.lists().equals(spec.aggregator().get())
                && spec.serializer() instanceof ElementSerializer serializer) {
            CoGrouper grouper = new CoGrouper(1, serializer, scope, spillSpace);
            grouper.addChunks(0, chunks);
            scope.counters().shuffleRecordsRead += grouper.added();
            return new Grouped<>(grouper.groups(), spec.pairs());
        }
        ExternalAggregator<K, V, C> aggregator = new ExternalAggregator<>(spec.aggregator().get(), spec.pairs(),
                spec.serializer(), scope, spillSpace);
        aggregator.addChunks(chunks, spec.mapSideCombine());
        scope.counters().shuffleRecordsRead += aggregator.added();
        return aggregator.pairs();
    }

    @Override
    public void remove(int exchange) {
        store.remove(exchange);
    }

    /// The bytes of a shuffle block that this executor has, for peers.
    public Optional<BlockData> block(BlockId id) {
        return switch (id) {
            case BlockId.ShuffleBlock b -> store.part(b.exchange(), b.mapTask(), b.reduce(), b.reduce() + 1);
            case BlockId.ShuffleRangeBlock b -> store.part(b.exchange(), b.mapTask(), b.from(), b.to());
            case BlockId.OutputPlaceBlock b -> neighbours.own();
            default -> Optional.empty();
        };
    }

    /// Keeps a copy of an output that another executor has made, and serves it.
    public void takeOver(int exchange, long mapTask, long[] sizes, BlockData data) throws IOException {
        store.copy(exchange, mapTask, sizes, data);
    }

    /// Bytes of all map outputs here.
    public long storedBytes() {
        return store.size();
    }

    @Override
    public SpillSpace spillSpace() {
        return spillSpace;
    }

    private record Grouped<T>(Iterator<CoGrouper.Group> groups, PairAccess pairs) implements Iterator<T> {
        @Override
        public boolean hasNext() {
            return groups.hasNext();
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
            CoGrouper.Group group = groups.next();
            return (T) pairs.make(group.key(), group.values()[0]);
        }
    }

    private record CountingElements<T>(Iterator<T> elements, TaskScope scope) implements Iterator<T> {
        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public T next() {
            scope.counters().shuffleRecordsRead++;
            return elements.next();
        }
    }
}

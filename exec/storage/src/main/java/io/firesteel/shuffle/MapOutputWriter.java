package io.firesteel.shuffle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import io.firesteel.conf.Conf;
import io.firesteel.storage.BlockFile;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.SpillSpace;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

/// Writes map outputs: parts the elements, combines where the spec says so, and hands the finished output to the store.
final class MapOutputWriter {
    private static final int BATCH_MASK = 0x3ff;

    private final MapOutputStore store;
    private final SpillSpace space;
    private final BlockManagerAddress self;
    private final long inMemoryLimit;
    private final long spillAt;

    /// @param space the chain that map outputs pass
    MapOutputWriter(Conf conf, MapOutputStore store, SpillSpace space, BlockManagerAddress self) {
        this.store = store;
        this.space = space;
        this.self = self;
        this.inMemoryLimit = Math.min(conf.get(ShuffleSettings.IN_MEMORY_LIMIT), 1 << 30);
        this.spillAt = conf.get(ShuffleSettings.SPILL_AT);
    }

    MapStatus write(ShuffleSpec<?, ?, ?> spec, TaskScope scope, Iterator<?> elements) {
        try (PartitionedWriter out = new PartitionedWriter(spec.reducers(), spec.serializer(), scope, space, spillAt)) {
            if (spec.mapSideCombine()) {
                new CombiningWriter<>(spec, scope, out).write(elements);
            } else {
                part(spec, scope, elements, out);
            }
            long start = System.nanoTime();
            out.flush();
            MapStatus status = finish(spec.exchange(), scope, out);
            scope.counters().shuffleWriteNanos += System.nanoTime() - start;
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the output of " + scope.attempt(), e);
        }
    }

    private static void part(ShuffleSpec<?, ?, ?> spec, TaskScope scope, Iterator<?> elements, PartitionedWriter out)
            throws IOException {
        KeyPartitioner partitioner = spec.partitioner();
        long count = 0;
        while (elements.hasNext()) {
            if ((++count & BATCH_MASK) == 0) {
                scope.checkKilled();
            }
            Object pair = elements.next();
            out.write(partitioner.partition(spec.pairs().key(pair)), pair);
        }
    }

    private MapStatus finish(int exchange, TaskScope scope, PartitionedWriter out) throws IOException {
        long mapTask = scope.attempt().taskId();
        long[] ends = out.ends();
        long total = ends.length == 0 ? 0 : ends[ends.length - 1];
        if (out.spilled() || total > inMemoryLimit || !store.hold(exchange, mapTask, out.toArray(), ends)) {
            try (BlockFile file = store.create(exchange, mapTask)) {
                out.writeTo(file);
                store.file(exchange, mapTask, file, ends);
            }
        }
        scope.counters().shuffleBytesWritten += total;
        scope.counters().shuffleRecordsWritten += out.records();
        long[] sizes = new long[ends.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = ends[i] - (i == 0 ? 0 : ends[i - 1]);
        }
        return new MapStatus(self, mapTask, sizes);
    }
}

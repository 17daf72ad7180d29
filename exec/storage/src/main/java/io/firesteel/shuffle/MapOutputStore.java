package io.firesteel.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.memory.StorageEvictor;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockFile;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.FileFolders;
import io.firesteel.storage.LocalFolders;
import io.firesteel.storage.OutputFolders;
import io.firesteel.storage.stream.BlockStream;

/// The map outputs of one executor (Spark's `IndexShuffleBlockResolver`): small ones in memory while the account allows,
/// all others in files. Filled by map tasks, read by reduce tasks of this process and by the block server.
final class MapOutputStore implements StorageEvictor {
    private static final Logger LOG = LoggerFactory.getLogger(MapOutputStore.class);
    private static final int SHARE = 10;

    /// How indexes are written that a shuffle service reads: it has no key, and they say nothing but sizes.
    static final BlockStream INDEX = BlockStream.clear();

    private final FileFolders folders;
    private final MemoryAccount account;
    private final BlockStream index;
    private final boolean mayHold;
    /// Bytes held in memory; outputs must not crowd out kept blocks, which cannot push them to disk.
    private final AtomicLong held = new AtomicLong();
    private final Map<Integer, Map<Long, MapOutput>> byExchange = new ConcurrentHashMap<>();

    private MapOutputStore(FileFolders folders, MemoryAccount account, BlockStream index, boolean mayHold) {
        this.folders = folders;
        this.account = account;
        this.index = index;
        this.mayHold = mayHold;
    }

    /// Outputs that end with this process.
    static MapOutputStore own(LocalFolders folders, MemoryAccount account, BlockStream stream) {
        return new MapOutputStore(folders, account, stream.uncompressed(), true);
    }

    /// Outputs that a shuffle service serves after the end of this process: all in files.
    static MapOutputStore leftBehind(OutputFolders folders, MemoryAccount account) {
        return new MapOutputStore(folders, account, INDEX, false);
    }

    /// Keeps a small output in memory if there is room.
    boolean hold(int exchange, long mapTask, byte[] bytes, long[] ends) {
        if (!mayHold || held.get() + bytes.length > account.usage().total() / SHARE
                || !account.tryAcquireStorage(bytes.length)) {
            return false;
        }
        held.addAndGet(bytes.length);
        put(exchange, mapTask, new MapOutput.Held(bytes, ends));
        return true;
    }

    /// Takes over a finished data file and writes its index.
    void file(int exchange, long mapTask, BlockFile data, long[] ends) throws IOException {
        put(exchange, mapTask, commit(exchange, mapTask, data, ends));
    }

    /// Keeps a copy of an output that another executor has made.
    void copy(int exchange, long mapTask, long[] sizes, BlockData data) throws IOException {
        long[] ends = new long[sizes.length];
        long end = 0;
        for (int part = 0; part < sizes.length; part++) {
            end += sizes[part];
            ends[part] = end;
        }
        try (BlockFile file = create(exchange, mapTask); InputStream in = data.open()) {
            if (in.transferTo(file) != end) {
                throw new IOException("output " + mapTask + " of exchange " + exchange + " arrived with "
                        + file.position() + " bytes instead of " + end);
            }
            file(exchange, mapTask, file, ends);
        }
    }

    /// Bytes of all outputs here.
    long size() {
        return byExchange.values()
                .stream()
                .flatMap(outputs -> outputs.values().stream())
                .mapToLong(output -> output.ends().length == 0 ? 0 : output.ends()[output.ends().length - 1])
                .sum();
    }

    private MapOutput.Filed commit(int exchange, long mapTask, BlockFile data, long[] ends) throws IOException {
        Path ofParts = MapOutputIndex.write(folders, name(exchange, mapTask, "index"), index, ends);
        try {
            return new MapOutput.Filed(data.commit(), ofParts, ends);
        } catch (IOException e) {
            LocalFolders.delete(ofParts);
            throw e;
        }
    }

    /// A data file that is still to be written; names carry the map task's id, so a twin never meets another's.
    BlockFile create(int exchange, long mapTask) {
        return folders.create(name(exchange, mapTask, "data"));
    }

    /// What the names of all outputs of an exchange begin with.
    static String prefix(int exchange) {
        return "shuffle_" + exchange + "_";
    }

    static String name(int exchange, long mapTask, String ending) {
        return new BlockId.ShuffleBlock(exchange, mapTask, 0).name() + "." + ending;
    }

    private synchronized void put(int exchange, long mapTask, MapOutput output) {
        MapOutput old = byExchange.computeIfAbsent(exchange, e -> new ConcurrentHashMap<>()).put(mapTask, output);
        if (old != null) {
            drop(old, output);
        }
    }

    /// Parts `from` to `to` of one output; empty when it is not here.
    Optional<BlockData> part(int exchange, long mapTask, int from, int to) {
        MapOutput output = byExchange.getOrDefault(exchange, Map.of()).get(mapTask);
        if (output == null || from < 0 || to > output.ends().length || from >= to) {
            return Optional.empty();
        }
        return Optional.of(output.part(from, to));
    }

    /// What is here, for tests and pages.
    List<MapOutput> outputs(int exchange) {
        return new ArrayList<>(byExchange.getOrDefault(exchange, Map.of()).values());
    }

    synchronized void remove(int exchange) {
        Map<Long, MapOutput> outputs = byExchange.remove(exchange);
        if (outputs != null) {
            outputs.forEach((mapTask, output) -> drop(output, null));
        }
    }

    private void drop(MapOutput old, MapOutput successor) {
        switch (old) {
            case MapOutput.Held output -> release(output);
            case MapOutput.Filed filed -> {
                if (!(successor instanceof MapOutput.Filed next && next.data().equals(filed.data()))) {
                    LocalFolders.delete(filed.data());
                    LocalFolders.delete(filed.index());
                }
            }
        }
    }

    private void release(MapOutput.Held output) {
        held.addAndGet(-output.bytes().length);
        account.releaseStorage(output.bytes().length);
    }

    /// Writes held outputs to files; the reader of one keeps the array it has.
    @Override
    public long evict(long bytes) {
        long freed = 0;
        for (Map.Entry<Integer, Map<Long, MapOutput>> exchange : byExchange.entrySet()) {
            for (Map.Entry<Long, MapOutput> entry : exchange.getValue().entrySet()) {
                if (freed >= bytes) {
                    return freed;
                }
                if (entry.getValue() instanceof MapOutput.Held output) {
                    freed += toFile(exchange.getKey(), exchange.getValue(), entry.getKey(), output);
                }
            }
        }
        return freed;
    }

    // The map itself is meant: one of the same exchange that came after a removal is another.
    @SuppressWarnings("ReferenceEquality")
    private long toFile(int exchange, Map<Long, MapOutput> outputs, long mapTask, MapOutput.Held output) {
        try (BlockFile file = create(exchange, mapTask)) {
            file.write(output.bytes(), 0, output.bytes().length);
            MapOutput.Filed filed = commit(exchange, mapTask, file, output.ends());
            synchronized (this) {
                if (byExchange.get(exchange) == outputs && outputs.replace(mapTask, output, filed)) {
                    release(output);
                    return output.bytes().length;
                }
                // Somebody else wrote or removed it meanwhile.
                if (!(outputs.get(mapTask) instanceof MapOutput.Filed)) {
                    drop(filed, null);
                }
                return 0;
            }
        } catch (IOException e) {
            LOG.warn("Cannot write output {} of exchange {} out of memory", mapTask, exchange, e);
            return 0;
        }
    }
}

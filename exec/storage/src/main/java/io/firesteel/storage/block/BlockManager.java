package io.firesteel.storage.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.serial.Serializer;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockCache;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockDirectory;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.storage.LocalFolders;
import io.firesteel.storage.TaskScope;
import io.firesteel.storage.spill.FrameSource;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskMetrics;

/// The production [BlockCache] of one process. Owns which block is where in this process: in memory, on disk, nowhere;
/// made by `ExecutorStorage`. What is on disk is verified before it is given out, so a damaged block counts as lost and is
/// computed again.
public final class BlockManager implements BlockCache {
    private static final Logger LOG = LoggerFactory.getLogger(BlockManager.class);

    private final BlockManagerAddress self;
    private final BlockDirectory directory;
    private final BlockStream stream;
    private final MemoryBlocks memory;
    private final DiskBlocks disk;
    private final RemoteBlocks remote;
    private final BlockPut put;
    private final Map<BlockId, CompletableFuture<Void>> computing = new ConcurrentHashMap<>();
    /// How kept partitions that are here were asked for, which their present place does not tell.
    private final Map<BlockId, Persist> levels = new ConcurrentHashMap<>();
    private final ReentrantLock replicating = new ReentrantLock();

    /// @param unrollStep bytes of memory that a block asks for at once while it grows
    /// @param objects up to here a block stays objects without a look at what it would take as bytes
    public record Sizes(long unrollStep, long objects) {
    }

    public BlockManager(BlockManagerAddress self, MemoryAccount account, LocalFolders folders, BlockStream stream,
            BlockTransfer transfer, BlockDirectory directory, Sizes sizes) {
        this.self = self;
        this.directory = directory;
        this.stream = stream;
        this.disk = new DiskBlocks(folders);
        this.memory = new MemoryBlocks(account, this::evicted, this::changed);
        this.remote = new RemoteBlocks(self, transfer, directory, stream);
        this.put = new BlockPut(memory, disk, account, stream, sizes);
        account.addEvictor(memory);
    }

    @Override
    public <T> Iterator<T> getOrCompute(BlockId block, Persist persist, Serializer serializer, TaskScope scope,
            Supplier<Iterator<T>> compute) {
        while (true) {
            Optional<Iterator<T>> found = get(block, serializer);
            if (found.isPresent()) {
                return found.get();
            }
            CompletableFuture<Void> mine = new CompletableFuture<>();
            CompletableFuture<Void> other = computing.putIfAbsent(block, mine);
            if (other != null) {
                await(other, scope);
                continue;
            }
            try {
                BlockPut.Kept<T> kept = put.elements(block, persist, serializer, scope, compute.get());
                if (kept.stored()) {
                    stored(block, persist, scope);
                }
                return kept.elements();
            } catch (BlockPut.NotSerialized e) {
                LOG.info("Block {} does not fit into memory, and cannot be serialised: {}", block.name(),
                        e.getCause().getMessage());
                return compute.get();
            } finally {
                computing.remove(block, mine);
                mine.complete(null);
            }
        }
    }

    /// Waits while another task of this process computes the same block.
    private static void await(CompletableFuture<Void> other, TaskScope scope) {
        while (true) {
            scope.checkKilled();
            try {
                other.get(100, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                scope.checkKilled();
                throw new IllegalStateException("interrupted while another task computes the block", e);
            }
        }
    }

    private void stored(BlockId block, Persist persist, TaskScope scope) {
        if (framed(block)) {
            levels.put(block, persist);
        }
        BlockDirectory.BlockUpdate now = changed(block);
        if (scope != null) {
            scope.counters()
                    .blockUpdated(new TaskMetrics.UpdatedBlock(block.name(), now.persist(), now.memorySize(),
                            now.diskSize()));
        }
        if (persist.replication() > 1) {
            Optional<BlockData> data = here(block);
            if (data.isPresent()) {
                remote.replicate(block, persist, data.get());
            }
        }
    }

    /// Copies a kept partition to other executors until it is at so many places, unless it is not here any more.
    public void replicate(BlockId.RddBlock block, int places) {
        // One at a time: each copy takes memory, and the next one is to see where this one has gone.
        replicating.lock();
        try {
            Persist level = levels.get(block);
            Optional<BlockData> data = level == null ? Optional.empty() : here(block);
            if (data.isPresent()) {
                Set<BlockManagerAddress> holders = new HashSet<>(directory.locations(block));
                holders.add(self);
                remote.replicate(block, new Persist(level.disk(), level.memory(), level.offHeap(),
                        level.deserialized(), places), data.get(), holders);
            }
        } finally {
            replicating.unlock();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<Iterator<T>> get(BlockId block, Serializer serializer) {
        MemoryBlocks.Entry entry = memory.get(block);
        if (entry != null && entry.content instanceof MemoryBlocks.Elements e) {
            return Optional.of((Iterator<T>) Arrays.asList(e.array()).iterator());
        }
        return bytes(block).map(data -> serializer.read(new FrameSource(data, stream.decoder())));
    }

    @Override
    public boolean putBytes(BlockId block, BlockData data, Persist persist) {
        try {
            if (put.bytes(block, data, persist)) {
                stored(block, persist, null);
                return true;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + block.name(), e);
        }
    }

    @Override
    public Optional<BlockData> bytes(BlockId block) {
        Optional<BlockData> here = here(block);
        return here.isPresent() ? here : remote.fetch(block);
    }

    /// The stored bytes that this process has; elements in memory are serialised for it.
    public Optional<BlockData> here(BlockId block) {
        MemoryBlocks.Entry entry = memory.get(block);
        if (entry != null) {
            return switch (entry.content) {
                case MemoryBlocks.Stored s -> Optional.of(s.data());
                case MemoryBlocks.Elements e -> Optional.of(put.serialized(e));
            };
        }
        Optional<BlockData> filed = disk.get(block);
        if (filed.isPresent() && framed(block)) {
            try {
                RemoteBlocks.verify(filed.get(), stream.decoder());
            } catch (IOException e) {
                LOG.warn("Block {} on disk is damaged and given up", block.name(), e);
                disk.remove(block);
                changed(block);
                return Optional.empty();
            }
        }
        return filed;
    }

    /// Kept partitions are frames; task results and broadcast pieces are verified by whoever reads them.
    static boolean framed(BlockId block) {
        return block instanceof BlockId.RddBlock;
    }

    /// Objects that have to leave stay as bytes where that is much smaller; the next time they leave for good.
    private MemoryBlocks.Entry evicted(MemoryBlocks.Entry entry) {
        if (!entry.persist.disk()) {
            MemoryBlocks.Entry smaller = smaller(entry);
            if (smaller != null) {
                LOG.info("Block {} of {} bytes stays as {} serialised bytes", entry.block.name(), entry.size,
                        smaller.size);
                return smaller;
            }
        }
        if (entry.persist.disk() && disk.size(entry.block) == 0) {
            try {
                switch (entry.content) {
                    case MemoryBlocks.Stored s -> disk.put(entry.block, s.data());
                    case MemoryBlocks.Elements e -> put.toDisk(entry.block, e);
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("Block {} leaves memory and cannot be written to disk; it is lost", entry.block.name(), e);
            }
        }
        LOG.info("Block {} of {} bytes leaves memory{}", entry.block.name(), entry.size,
                disk.size(entry.block) > 0 ? " for disk" : "");
        changed(entry.block);
        return null;
    }

    private MemoryBlocks.Entry smaller(MemoryBlocks.Entry entry) {
        try {
            return put.smaller(entry);
        } catch (RuntimeException e) {
            LOG.debug("Block {} cannot be serialised", entry.block.name(), e);
            return null;
        }
    }

    private BlockDirectory.BlockUpdate changed(BlockId block) {
        BlockDirectory.BlockUpdate update = state(block);
        if (update.removed()) {
            levels.remove(block);
        }
        directory.updated(update);
        return update;
    }

    private BlockDirectory.BlockUpdate state(BlockId block) {
        MemoryBlocks.Entry entry = memory.get(block);
        long onDisk = disk.size(block);
        Persist level = levels.getOrDefault(block, Persist.NONE);
        Persist persist = entry == null && onDisk == 0
                ? Persist.NONE
                : new Persist(onDisk > 0, entry != null, entry != null && entry.persist.offHeap(),
                        entry != null && entry.content instanceof MemoryBlocks.Elements,
                        entry == null ? level.replication() : entry.persist.replication());
        return new BlockDirectory.BlockUpdate(self, block, persist, entry == null ? 0 : entry.size, onDisk);
    }

    @Override
    public int remove(Predicate<BlockId> which) {
        int removed = 0;
        for (BlockId block : blocks()) {
            if (which.test(block)) {
                boolean was = memory.remove(block) != null;
                was |= disk.remove(block);
                if (was) {
                    removed++;
                    changed(block);
                }
            }
        }
        return removed;
    }

    private Set<BlockId> blocks() {
        Set<BlockId> blocks = new HashSet<>(disk.blocks());
        memory.all().forEach(e -> blocks.add(e.block));
        return blocks;
    }

    @Override
    public List<BlockDirectory.BlockUpdate> status() {
        return blocks().stream().map(this::state).filter(u -> !u.removed()).toList();
    }
}

package io.firesteel.storage.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.firesteel.memory.MemoryAccount;
import io.firesteel.memory.StorageEvictor;
import io.firesteel.serial.Serializer;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;

/// The blocks that one process keeps in memory, and which of them goes first when memory is short: the one that is
/// cheapest to make again for its size and age (GreedyDual-Size, Cao and Irani 1997; with equal costs it is LRU). Owned by
/// [BlockManager].
final class MemoryBlocks implements StorageEvictor {
    /// What is kept of a block: elements by reference, or stored bytes.
    sealed interface Content {
    }

    /// @param serializer turns them into bytes when they have to leave
    record Elements(Object[] array, Serializer serializer) implements Content {
    }

    record Stored(BlockData data) implements Content {
    }

    static final class Entry {
        final BlockId block;
        final Persist persist;
        final Content content;
        final long size;
        final long costNanos;
        private final double costPerByte;
        private double rank;

        Entry(BlockId block, Persist persist, Content content, long size, long costNanos) {
            this.block = block;
            this.persist = persist;
            this.content = content;
            this.size = size;
            this.costNanos = costNanos;
            this.costPerByte = Math.max(1, costNanos) / (double) Math.max(1, size);
        }
    }

    private final MemoryAccount account;
    private final UnaryOperator<Entry> evicted;
    private final Consumer<BlockId> becameSmaller;
    private final Map<BlockId, Entry> entries = new HashMap<>();
    private double age;

    /// @param evicted told of each entry that goes, before its memory is given back; may answer with a smaller one for the
    /// same block that stays instead
    /// @param becameSmaller told when that one has stayed
    MemoryBlocks(MemoryAccount account, UnaryOperator<Entry> evicted, Consumer<BlockId> becameSmaller) {
        this.becameSmaller = becameSmaller;
        this.account = account;
        this.evicted = evicted;
    }

    synchronized Entry get(BlockId block) {
        Entry entry = entries.get(block);
        if (entry != null) {
            entry.rank = age + entry.costPerByte;
        }
        return entry;
    }

    /// Takes over an entry whose `size` bytes of storage memory have been acquired.
    void put(Entry entry) {
        Entry old;
        synchronized (this) {
            entry.rank = age + entry.costPerByte;
            old = entries.put(entry.block, entry);
        }
        if (old != null) {
            account.releaseStorage(old.size);
        }
    }

    /// Gives back memory of a block that is being put.
    void release(long bytes) {
        account.releaseStorage(bytes);
    }

    /// Forgets a block and gives its memory back; null when it is not here.
    Entry remove(BlockId block) {
        Entry entry;
        synchronized (this) {
            entry = entries.remove(block);
        }
        if (entry != null) {
            account.releaseStorage(entry.size);
        }
        return entry;
    }

    synchronized List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /// Memory for a block that is being put: free memory first, then that of others, never that of the same dataset
    /// (its partitions would push each other out in turn).
    boolean acquire(BlockId forBlock, long bytes) {
        while (!account.tryAcquireStorage(bytes)) {
            if (bytes > account.storageLimit() || evictOne(forBlock) == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long evict(long bytes) {
        long freed = 0;
        while (freed < bytes) {
            long step = evictOne(null);
            if (step == 0) {
                break;
            }
            freed += step;
        }
        return freed;
    }

    private long evictOne(BlockId forBlock) {
        Entry victim = null;
        synchronized (this) {
            for (Entry entry : entries.values()) {
                if (!sameDataset(entry.block, forBlock) && (victim == null || entry.rank < victim.rank)) {
                    victim = entry;
                }
            }
            if (victim == null) {
                return 0;
            }
            age = Math.max(age, victim.rank);
            entries.remove(victim.block);
        }
        long freed = victim.size;
        try {
            Entry smaller = evicted.apply(victim);
            if (smaller != null && keepInstead(smaller)) {
                freed -= smaller.size;
                becameSmaller.accept(smaller.block);
            }
        } finally {
            account.releaseStorage(freed);
        }
        return freed;
    }

    private synchronized boolean keepInstead(Entry smaller) {
        smaller.rank = age + smaller.costPerByte;
        return entries.putIfAbsent(smaller.block, smaller) == null;
    }

    private static boolean sameDataset(BlockId a, BlockId b) {
        return a instanceof BlockId.RddBlock x && b instanceof BlockId.RddBlock y && x.dataset() == y.dataset();
    }
}

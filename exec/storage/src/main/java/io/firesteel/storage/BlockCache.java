package io.firesteel.storage;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.firesteel.serial.Serializer;
import io.firesteel.stages.DatasetInfo.Persist;

/// The blocks of one executor as its tasks see them (Spark's `BlockManager`): kept partitions, task results, broadcast
/// pieces. [io.firesteel.storage.block.BlockManager] is the one in production.
public interface BlockCache {

    /// The elements of `block`: from memory or disk here, from a peer, or computed by `compute` and kept as `persist` says
    /// as far as there is room. A block that was found is read without `compute` being called.
    <T> Iterator<T> getOrCompute(BlockId block, Persist persist, Serializer serializer, TaskScope scope,
            Supplier<Iterator<T>> compute);

    /// The elements of a block that this process or a peer has.
    <T> Optional<Iterator<T>> get(BlockId block, Serializer serializer);

    /// Keeps stored bytes as they are; false when there is no room.
    boolean putBytes(BlockId block, BlockData data, Persist persist);

    /// The stored bytes, here or from a peer; those of kept partitions have been verified.
    Optional<BlockData> bytes(BlockId block);

    /// Forgets all blocks that match, memory and disk; answers how many.
    int remove(Predicate<BlockId> which);

    /// Forgets the kept partitions of a dataset.
    default void removeDataset(int dataset) {
        remove(block -> block instanceof BlockId.RddBlock kept && kept.dataset() == dataset);
    }

    /// What is here, for pages and events.
    List<BlockDirectory.BlockUpdate> status();
}

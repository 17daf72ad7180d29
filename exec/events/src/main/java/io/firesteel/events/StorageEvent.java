package io.firesteel.events;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// Block managers and what they hold.
public sealed interface StorageEvent extends Event {

    /// A block manager registered.
    ///
    /// @param maxOnHeap  [Event#NONE] if not told
    /// @param maxOffHeap [Event#NONE] if not told
    record BlockManagerAdded(long time, BlockManagerAddress address, long maxMemory, long maxOnHeap, long maxOffHeap)
            implements
                StorageEvent {
    }

    /// A block manager is gone.
    record BlockManagerRemoved(long time, BlockManagerAddress address) implements StorageEvent {
    }

    /// A dataset is no longer kept.
    record UnpersistRdd(int rddId) implements StorageEvent {
    }

    /// A block was stored, moved between memory and disk, or dropped.
    ///
    /// @param level where it is now; neither memory nor disk when it is gone
    record BlockUpdated(BlockManagerAddress address, String blockId, Persist level, long memorySize, long diskSize)
            implements
                StorageEvent {
    }
}

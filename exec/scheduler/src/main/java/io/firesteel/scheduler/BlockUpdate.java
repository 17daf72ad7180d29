package io.firesteel.scheduler;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// A cached block of a dataset has come, changed or gone on one executor.
///
/// @param at         where
/// @param dataset    the dataset's id
/// @param partition  which partition of it
/// @param level      how it is kept now; neither disk nor memory when it is gone
/// @param memorySize bytes in memory
/// @param diskSize   bytes on disk
public record BlockUpdate(BlockManagerAddress at, int dataset, int partition, Persist level, long memorySize,
        long diskSize) {

    /// Whether the block can be read there.
    public boolean present() {
        return level.memory() || level.disk();
    }
}

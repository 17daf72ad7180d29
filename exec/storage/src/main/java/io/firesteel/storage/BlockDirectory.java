package io.firesteel.storage;

import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// Who holds which block, for the whole application: kept by the driver, asked and told by every executor (Spark's
/// `BlockManagerMaster`). The driver's own is [DriverBlockDirectory]; executors have one that sends messages.
public interface BlockDirectory {

    /// Who serves the block, in no order; may be out of date.
    List<BlockManagerAddress> locations(BlockId block);

    /// The executors that replicas may go to, but for `self`: those that are about to end are left out.
    List<BlockManagerAddress> peers(BlockManagerAddress self);

    /// Told after each change of a block in one process.
    void updated(BlockUpdate update);

    /// What one process has of one block now.
    ///
    /// @param persist    the facts that hold now; [Persist#NONE] when the block is gone
    /// @param memorySize bytes in memory
    /// @param diskSize   bytes on disk
    record BlockUpdate(BlockManagerAddress address, BlockId block, Persist persist, long memorySize, long diskSize) {
        /// Whether the block is gone from there.
        public boolean removed() {
            return memorySize == 0 && diskSize == 0;
        }
    }

    /// A block that is to be at more places.
    ///
    /// @param holder has it, and can copy it
    /// @param places at how many it is to be
    record Replica(BlockManagerAddress holder, BlockId.RddBlock block, int places) {
    }
}

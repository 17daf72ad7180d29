package io.firesteel.storage;

import java.io.IOException;
import java.util.List;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// Moves blocks between executors. Implemented over Netty by the executor, in process by [InProcessTransfer]; used by
/// shuffle readers, remote reads of kept blocks, broadcast and replication.
public interface BlockTransfer {

    /// Asks `from` for `blocks`, all in one request; answers come to `receiver` on any thread, one call per block, in any
    /// order. Never blocks for the answer.
    void fetch(BlockManagerAddress from, List<BlockId> blocks, Receiver receiver);

    /// Hands `from`'s peer a copy to keep with the facts of `persist`; returns when the peer has stored it.
    void replicate(BlockManagerAddress to, BlockId block, Persist persist, BlockData data) throws IOException;

    /// Takes the answers of a fetch.
    interface Receiver {

        /// The block's bytes; the receiver owns them.
        void received(BlockId block, BlockData data);

        /// It cannot be had from there.
        void failed(BlockId block, Throwable cause);
    }
}

package io.firesteel.storage;

import java.util.Optional;

import io.firesteel.stages.DatasetInfo.Persist;

/// What a process answers to its peers: the other side of [BlockTransfer]. [ExecutorStorage] is the one that servers are
/// given.
public interface BlockServer {

    /// The stored bytes of a block that this process has; empty when it has not.
    Optional<BlockData> blockForPeer(BlockId block);

    /// Keeps a replica that a peer sends; false when there is no room.
    boolean keepReplica(BlockId block, Persist persist, BlockData data);
}

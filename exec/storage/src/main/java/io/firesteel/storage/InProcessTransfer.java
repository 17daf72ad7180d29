package io.firesteel.storage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.task.BlockManagerAddress;

/// A [BlockTransfer] between servers of one process: what local mode has, and what tests connect several executors with.
public final class InProcessTransfer implements BlockTransfer {
    private final Map<BlockManagerAddress, BlockServer> servers = new ConcurrentHashMap<>();

    /// From now on `address` is answered by `server`.
    public void register(BlockManagerAddress address, BlockServer server) {
        servers.put(address, server);
    }

    /// From now on nobody answers at `address`.
    public void remove(BlockManagerAddress address) {
        servers.remove(address);
    }

    @Override
    public void fetch(BlockManagerAddress from, List<BlockId> blocks, Receiver receiver) {
        for (BlockId block : blocks) {
            BlockServer server = servers.get(from);
            if (server == null) {
                receiver.failed(block, new IOException("nobody serves blocks at " + from));
                continue;
            }
            Optional<BlockData> data;
            try {
                data = server.blockForPeer(block);
            } catch (RuntimeException e) {
                receiver.failed(block, e);
                continue;
            }
            if (data.isPresent()) {
                receiver.received(block, data.get());
            } else {
                receiver.failed(block, new IOException(from + " does not have " + block.name()));
            }
        }
    }

    @Override
    public void replicate(BlockManagerAddress to, BlockId block, Persist persist, BlockData data) throws IOException {
        BlockServer server = servers.get(to);
        if (server == null) {
            throw new IOException("nobody serves blocks at " + to);
        }
        if (!server.keepReplica(block, persist, data)) {
            throw new IOException(to + " has no room for " + block.name());
        }
    }
}

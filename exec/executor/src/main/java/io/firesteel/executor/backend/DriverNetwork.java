package io.firesteel.executor.backend;

import io.firesteel.storage.BlockServer;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.task.BlockManagerAddress;

/// The driver's end of the block traffic, opened before its storage so that the storage knows its own address. Made by
/// the backend's factory, closed by the session.
public interface DriverNetwork extends AutoCloseable {

    /// Where the driver serves blocks; port 0 when it serves nobody.
    BlockManagerAddress address();

    /// How the driver's storage reaches others.
    BlockTransfer transfer();

    /// Begins to answer peers; called once.
    void serve(BlockServer storage);

    @Override
    void close();
}

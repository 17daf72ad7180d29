package io.firesteel.executor.backend;

import java.util.Optional;

import io.firesteel.storage.BlockServer;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.task.BlockManagerAddress;

/// The driver's end of the block traffic, and of its cluster where it belongs to one; opened before everything else, so that
/// the storage knows its own address and the application its id. Made by the backend's factory, closed by the session.
public interface DriverNetwork extends AutoCloseable {

    /// The application's id, where a cluster gives it.
    default Optional<String> applicationId() {
        return Optional.empty();
    }

    /// Where the driver serves blocks; port 0 when it serves nobody.
    BlockManagerAddress address();

    /// How the driver's storage reaches others.
    BlockTransfer transfer();

    /// Begins to answer peers; called once.
    void serve(BlockServer storage);

    @Override
    void close();
}

package io.firesteel.standalone;

import java.util.Optional;

import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.remote.BlockNetwork;
import io.firesteel.remote.DriverEndpoint;
import io.firesteel.storage.BlockServer;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.task.BlockManagerAddress;

/// All of a driver's doors: the blocks it serves, the endpoint of its executors, and its place at the master. Opened by the
/// [StandaloneFactory], closed by the session.
///
/// @param id the application's, as the master gave it
record StandaloneNetwork(BlockNetwork blocks, DriverEndpoint endpoint, StandaloneAppClient client, String id)
        implements
            DriverNetwork {

    @Override
    public Optional<String> applicationId() {
        return Optional.of(id);
    }

    @Override
    public BlockManagerAddress address() {
        return blocks.address();
    }

    @Override
    public BlockTransfer transfer() {
        return blocks.transfer();
    }

    @Override
    public void serve(BlockServer storage) {
        blocks.serve(storage);
    }

    @Override
    public void close() {
        client.close();
        blocks.close();
    }
}

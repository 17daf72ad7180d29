package io.firesteel.session;

import java.io.IOException;
import java.util.Optional;

import io.firesteel.conf.Conf;
import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.executor.backend.ExecutorBackendFactory;
import io.firesteel.loading.Services;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.storage.BlockServer;
import io.firesteel.storage.InProcessTransfer;
import io.firesteel.task.BlockManagerAddress;

/// What an application needs before it has an id: the meaning of its master URL, and the driver's network, through which a
/// cluster may give that id. Opened by the [Application], handed to its [Engine], which closes the network.
///
/// @param master  the URL
/// @param local   its meaning where tasks run in this process
/// @param factory makes the backend elsewhere; null for local masters
/// @param network open already
record EngineGround(String master, Optional<LocalMaster> local, ExecutorBackendFactory factory, DriverNetwork network) {
    static final String DRIVER = "driver";

    /// Opens it.
    ///
    /// @param asked what the program set
    static EngineGround open(String master, Conf asked) throws IOException {
        Optional<LocalMaster> local = LocalMaster.parse(master);
        if (local.isPresent()) {
            SchedulerErrors.requireRoom(asked, local.get().threads());
            ResourceAmounts.requireNone(asked, master);
            return new EngineGround(master, local, null, new LocalNetwork());
        }
        ExecutorBackendFactory factory = factoryFor(master);
        return new EngineGround(master, local, factory, factory.network(master, factory.settings(master, asked)));
    }

    private static ExecutorBackendFactory factoryFor(String master) {
        StringBuilder forms = new StringBuilder();
        for (ExecutorBackendFactory each : Services.load(ExecutorBackendFactory.class)) {
            if (each.accepts(master)) {
                return each;
            }
            forms.append(", ").append(each.form());
        }
        throw SessionErrors.badMaster(master, forms.toString());
    }

    /// Local mode's block traffic: none leaves the process.
    private static final class LocalNetwork implements DriverNetwork {
        private final BlockManagerAddress address = new BlockManagerAddress(DRIVER, "localhost", 0);
        private final InProcessTransfer transfer = new InProcessTransfer();

        @Override
        public BlockManagerAddress address() {
            return address;
        }

        @Override
        public InProcessTransfer transfer() {
            return transfer;
        }

        @Override
        public void serve(BlockServer storage) {
            transfer.register(address, storage);
        }

        @Override
        public void close() {
            transfer.remove(address);
        }
    }
}

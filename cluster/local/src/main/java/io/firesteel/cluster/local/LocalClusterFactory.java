package io.firesteel.cluster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.executor.ExecutorSettings;
import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.executor.backend.ExecutorBackendFactory;
import io.firesteel.executor.backend.ManagedBackend;
import io.firesteel.files.TemporaryNames;
import io.firesteel.remote.BlockNetwork;
import io.firesteel.remote.DriverEndpoint;
import io.firesteel.remote.RemoteBackend;
import io.firesteel.remote.RemoteSettings;
import io.firesteel.wire.Secret;

/// Makes the backend of `local-cluster[executors,cores,MB]`. Found by sessions through `ServiceLoader`.
public final class LocalClusterFactory implements ExecutorBackendFactory {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Setting<Long> SILENCE = Setting.seconds("spark.network.timeout", "12s",
            "After so long without a heartbeat an executor is lost.");

    @Override
    public boolean accepts(String master) {
        return LocalClusterMaster.parse(master).isPresent();
    }

    @Override
    public String form() {
        return "local-cluster[executors,cores,MB] (MB at least 64)";
    }

    @Override
    public int defaultParallelism(String master, Conf conf) {
        LocalClusterMaster meaning = LocalClusterMaster.parse(master).orElseThrow();
        return Math.max(2, meaning.executors() * meaning.cores());
    }

    @Override
    public Conf settings(String master, Conf conf) {
        Conf known = conf;
        // On one machine silence means a hung process, not a slow network.
        if (conf.text(SILENCE.key()).isEmpty()) {
            known = known.with(SILENCE.key(), SILENCE.defaultText());
        }
        String heartbeat = ExecutorSettings.HEARTBEAT.key();
        if (conf.text(heartbeat).isEmpty()) {
            known = known.with(heartbeat, "2s");
        }
        return known;
    }

    @Override
    public DriverNetwork network(String master, Conf conf) throws IOException {
        return new BlockNetwork("driver", LOOPBACK, Secret.random(), LocalClusterFactory::largeBlock,
                conf.get(RemoteSettings.MAX_FETCH_TO_MEMORY));
    }

    private static Path largeBlock() {
        try {
            Path file = Files.createTempFile(TemporaryNames.prefix("block"), ".part");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ManagedBackend make(String master, BackendSetup setup) {
        LocalClusterMaster meaning = LocalClusterMaster.parse(master).orElseThrow();
        Secret secret = ((BlockNetwork) setup.network()).secret();
        return new RemoteBackend(setup, DriverEndpoint.onLoopback(secret), new ChildExecutors(meaning, setup, secret),
                setup.conf().get(SILENCE));
    }
}

package io.firesteel.cluster.local;

import java.io.IOException;

import io.firesteel.conf.Conf;
import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.executor.backend.ExecutorBackendFactory;
import io.firesteel.executor.backend.ManagedBackend;
import io.firesteel.remote.BlockNetwork;
import io.firesteel.remote.DriverEndpoint;
import io.firesteel.remote.RemoteBackend;
import io.firesteel.remote.RemoteSettings;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.wire.Secret;

/// Makes the backend of `local-cluster[executors,cores,MB]`. Found by sessions through `ServiceLoader`.
public final class LocalClusterFactory implements ExecutorBackendFactory {
    private static final String LOOPBACK = "127.0.0.1";

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
        return RemoteSettings.withHeartbeat(conf);
    }

    @Override
    public void requireRoom(String master, Conf conf) {
        SchedulerErrors.requireRoom(conf, LocalClusterMaster.parse(master).orElseThrow().cores());
        ResourceAmounts.requireNone(conf, master);
    }

    @Override
    public DriverNetwork network(String master, Conf conf) throws IOException {
        requireRoom(master, conf);
        return BlockNetwork.ofDriver(LOOPBACK, LOOPBACK, Secret.random(), conf);
    }

    @Override
    public ManagedBackend make(String master, BackendSetup setup) {
        LocalClusterMaster meaning = LocalClusterMaster.parse(master).orElseThrow();
        Secret secret = ((BlockNetwork) setup.network()).secret();
        return new RemoteBackend(setup, DriverEndpoint.onLoopback(secret, setup.conf()),
                new ChildExecutors(meaning, setup, secret),
                setup.conf().get(RemoteSettings.SILENCE));
    }
}

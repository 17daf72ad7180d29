package io.firesteel.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

import io.grpc.Server;
import io.grpc.util.MutableHandlerRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.executor.backend.ExecutorBackendFactory;
import io.firesteel.executor.backend.ManagedBackend;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Hosts;
import io.firesteel.protocol.Listening;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.wire.ApplicationOrder;
import io.firesteel.remote.BlockNetwork;
import io.firesteel.remote.DriverEndpoint;
import io.firesteel.remote.RemoteBackend;
import io.firesteel.remote.RemoteSettings;
import io.firesteel.remote.logs.RollingSettings;
import io.firesteel.resources.ResourceAmounts;
import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.scheduler.allocation.AllocationSettings;
import io.firesteel.scheduler.machine.SchedulerSettings;
import io.firesteel.wire.Secret;

/// Makes the backend of `spark://host:port` masters. Found by sessions through `ServiceLoader`.
public final class StandaloneFactory implements ExecutorBackendFactory {
    private static final Logger LOG = LoggerFactory.getLogger("StandaloneSchedulerBackend");
    private static final String SERVICE = "sparkDriver";
    private static final int LEAST_PARALLELISM = 2;

    @Override
    public boolean accepts(String master) {
        return master.startsWith(MasterUrl.SCHEME);
    }

    @Override
    public String form() {
        return "spark://host:port[,host:port]";
    }

    @Override
    public int defaultParallelism(String master, Conf conf) {
        return LEAST_PARALLELISM;
    }

    @Override
    public Conf settings(String master, Conf conf) {
        return RemoteSettings.withHeartbeat(conf);
    }

    @Override
    public void requireRoom(String master, Conf conf) {
        ResourceAmounts.requireRoom(conf);
        int cores = conf.get(StandaloneSettings.EXECUTOR_CORES);
        if (cores > 0) {
            SchedulerErrors.requireRoom(conf, cores);
        }
    }

    @Override
    public DriverNetwork network(String master, Conf conf) throws IOException {
        MasterUrl masters = MasterUrl.parse(master);
        RollingSettings.check(conf);
        requireRoom(master, conf);
        ClusterSecret cluster = ClusterSecret.find(conf, System.getenv());
        Secret own = Secret.random();
        String host = conf.get(StandaloneSettings.DRIVER_HOST);
        if (host.isBlank()) {
            host = Hosts.towards(masters.masters().getFirst(), System.getenv());
        }
        String bind = conf.get(StandaloneSettings.BIND_ADDRESS);
        bind = bind.isBlank() ? host : bind;
        DriverEndpoint endpoint = endpoint(host, bind, own, conf);
        BlockNetwork blocks;
        try {
            blocks = BlockNetwork.ofDriver(host, bind, own, conf);
        } catch (IOException | RuntimeException e) {
            endpoint.close();
            throw e;
        }
        try {
            StandaloneAppClient client = new StandaloneAppClient(masters, cluster, order(conf, host));
            String id = client.register(conf.get(StandaloneSettings.REGISTRATION));
            LOG.info("Connected to Spark cluster with app ID {}", id);
            return new StandaloneNetwork(blocks, endpoint, client, id);
        } catch (RuntimeException e) {
            blocks.close();
            endpoint.close();
            throw e;
        }
    }

    private static DriverEndpoint endpoint(String host, String bind, Secret secret, Conf conf) {
        MutableHandlerRegistry services = new MutableHandlerRegistry();
        int port = conf.get(StandaloneSettings.DRIVER_PORT);
        try {
            Server server = Listening.control(SERVICE, host,
                    new InetSocketAddress(InetAddress.getByName(bind), port), secret, conf, services);
            return new DriverEndpoint(secret, host, server, services);
        } catch (UnknownHostException e) {
            throw ProtocolErrors.error(ProtocolErrors.CANNOT_LISTEN, "service", SERVICE, "host", bind, "port",
                    String.valueOf(port), "why", "the name is unknown; set spark.driver.bindAddress");
        }
    }

    static ApplicationOrder order(Conf conf, String host) {
        return ApplicationOrder.newBuilder()
                .setName(conf.text("spark.app.name", ""))
                .setUser(System.getProperty("user.name", ""))
                .setMaxCores(conf.get(StandaloneSettings.CORES_MAX))
                .setExecutorCores(conf.get(StandaloneSettings.EXECUTOR_CORES))
                .setExecutorMemory(StandaloneSettings.mib(conf.get(StandaloneSettings.EXECUTOR_MEMORY)))
                .setExecutors(first(AllocationSettings.of(conf).initial()))
                .setWeight(conf.get(StandaloneSettings.WEIGHT))
                .setTaskCpus(conf.get(SchedulerSettings.TASK_CPUS))
                .putAllExecutorResources(ResourceAmounts.of(conf, ResourceAmounts.EXECUTOR))
                .setStartTime(System.currentTimeMillis())
                .setDriverId(conf.get(StandaloneSettings.DRIVER_ID))
                .setDriverHost(host)
                .build();
    }

    /// On the wire as many as fit is a negative number.
    private static int first(int executors) {
        return executors == AllocationSettings.ANY ? -1 : executors;
    }

    @Override
    public ManagedBackend make(String master, BackendSetup setup) {
        StandaloneNetwork network = (StandaloneNetwork) setup.network();
        return new RemoteBackend(setup, network.endpoint(),
                new StandaloneExecutors(setup, network, order(setup.conf(), network.endpoint().host())),
                setup.conf().get(RemoteSettings.SILENCE));
    }
}

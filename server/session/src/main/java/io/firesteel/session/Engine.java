package io.firesteel.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.firesteel.conf.Conf;
import io.firesteel.executor.ApiPairs;
import io.firesteel.executor.CurrentLoader;
import io.firesteel.executor.Executor;
import io.firesteel.executor.ExecutorSettings;
import io.firesteel.executor.ExecutorStores;
import io.firesteel.executor.TaskResults;
import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.executor.backend.DriverNetwork;
import io.firesteel.executor.backend.DriverServices;
import io.firesteel.executor.backend.ExecutorBackendFactory;
import io.firesteel.executor.backend.LocalBackend;
import io.firesteel.executor.backend.ManagedBackend;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.scheduler.StageBinarySource;
import io.firesteel.scheduler.loop.SchedulerLoop;
import io.firesteel.scheduler.loop.SchedulerParts;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.stages.StageBinary;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.tasks.TaskBodyCodecs;
import io.firesteel.threads.ThreadStack;
import io.firesteel.threads.ThreadStacks;

/// What runs the jobs of one application: schedulers, the backend that its master URL names, and the driver's storage.
/// Made and closed by the [Application].
final class Engine implements AutoCloseable {
    private static final String DRIVER = EngineGround.DRIVER;
    private static final long THREADS_SECONDS = 10;

    private final Application application;
    private final Conf conf;
    private final Optional<LocalMaster> local;
    private final ExecutorBackendFactory factory;
    private final int parallelism;
    private final TaskBodyCodecs codecs = TaskBodyCodecs.installed();
    private final BackendTap tap = new BackendTap();
    private final BlockRegistry blocks;
    private final DriverNetwork network;
    private final Optional<byte[]> blockKey;
    private final ExecutorStorage storage;
    private final ElementSerializer serializer;
    private final ExecutorStores stores;
    private final SchedulerLoop schedulers;

    Engine(Application application, EngineGround ground, Conf asked) throws IOException {
        this.application = application;
        this.local = ground.local();
        this.factory = ground.factory();
        String master = ground.master();
        this.conf = settings(master, asked);
        this.parallelism = local.map(LocalMaster::threads).orElseGet(() -> factory.defaultParallelism(master, conf));
        this.blocks = new BlockRegistry(tap, application.events(), application.clock());
        this.network = ground.network();
        this.blockKey = BlockStream.newKey(conf);
        this.storage = ExecutorStorage.open(conf,
                new ExecutorStorage.Place(application.id(), network.address(), Runtime.getRuntime().maxMemory(),
                        System.getenv()),
                blockKey, network.transfer(), blocks);
        network.serve(storage);
        this.serializer = new ElementSerializer(ApiPairs.PAIR, new CurrentLoader(application.classes()::loader));
        this.stores = new ExecutorStores(storage.account(), storage.blocks(), storage.shuffle(), serializer);
        this.schedulers = SchedulerParts.of(conf, application.events(), new ResultReader(this)).loop(tap);
        tap.set(factory == null ? localBackend() : factory.make(master, setup()));
    }

    private Conf settings(String master, Conf asked) {
        Conf known = asked;
        if (local.isPresent()) {
            // The number of attempts comes with the URL, not from spark.task.maxFailures.
            known = known.with("spark.task.maxFailures", String.valueOf(local.get().maxFailures()));
        } else {
            known = factory.settings(master, known);
            if (application.classes().isolated()) {
                known = known.with("spark.firesteel.isolatedUserClasses", "true");
            }
            if (application.classes().takesDefinitions()) {
                known = known.with("spark.firesteel.typedClasses", "true");
            }
        }
        return known;
    }

    private DriverServices services() {
        StageBinarySource binaries = new StageBinarySource() {
            @Override
            public StageBinary binary(int stage, int attempt) {
                return schedulers.binaries().binary(stage, attempt);
            }

            @Override
            public List<Integer> exchanges(int stage, int attempt) {
                return schedulers.binaries().exchanges(stage, attempt);
            }
        };
        return new DriverServices(binaries, exchange -> schedulers.outputs().outputs(exchange),
                value -> schedulers.values().values(value));
    }

    private ManagedBackend localBackend() {
        int threads = local.orElseThrow().threads();
        return new LocalBackend(ExecutorInfo.of(DRIVER, network.address().host(), threads, network.address()),
                events -> new Executor(executor(threads, events)));
    }

    private Executor.Setup executor(int threads, BackendEvents events) {
        return new Executor.Setup(DRIVER, threads, conf, services().inProcess(DRIVER, events), stores,
                application.broadcasts(), codecs, application.classes()::loader, application.files()::folder,
                TaskResults.direct(conf.get(ExecutorSettings.MAX_RESULT)), true);
    }

    private BackendSetup setup() {
        return new BackendSetup(application.id(), conf, services(), network, stores, blocks, blockKey,
                application.files(), application.classes()::loader, application.classes()::typed, application::fatal);
    }

    /// The tasks of the executor in this process, if there is one.
    Optional<Heartbeat> localHeartbeat() {
        return tap.backend() instanceof LocalBackend own && own.executor() != null
                ? Optional.of(own.executor().heartbeat())
                : Optional.empty();
    }

    /// What the threads of an executor do, or the driver's.
    List<ThreadStack> threads(String executorId) {
        if (executorId.equals(DRIVER)) {
            return ThreadStacks.here();
        }
        CompletableFuture<List<ThreadStack>> answer = tap.backend().threads(executorId);
        try {
            return answer.get(THREADS_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw SessionErrors.noThreadDump(executorId, String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException e) {
            throw SessionErrors.noThreadDump(executorId, "it has not answered within " + THREADS_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SessionErrors.noThreadDump(executorId, "the request was given up");
        } finally {
            answer.cancel(false);
        }
    }

    void start() {
        blocks.joined(network.address(), storage.account().usage().total());
        schedulers.start();
    }

    /// Refuses tasks that no executor of other processes could ever run.
    void requireRoom(String master, Conf asked) {
        factory.requireRoom(master, asked);
    }

    /// Whether tasks run in this process.
    boolean isLocal() {
        return local.isPresent();
    }

    int parallelism() {
        return Math.max(parallelism, tap.backend().cores());
    }

    Conf conf() {
        return conf;
    }

    SchedulerLoop schedulers() {
        return schedulers;
    }

    ManagedBackend backend() {
        return tap.backend();
    }

    ExecutorStorage storage() {
        return storage;
    }

    BlockRegistry blocks() {
        return blocks;
    }

    BlockStream resultStream() {
        return BlockStream.of(conf, true, blockKey);
    }

    ElementSerializer serializer() {
        return serializer;
    }

    TaskBodyCodecs codecs() {
        return codecs;
    }

    BlockManagerAddress address() {
        return network.address();
    }

    @Override
    public void close() {
        schedulers.close();
        network.close();
        storage.close();
    }
}

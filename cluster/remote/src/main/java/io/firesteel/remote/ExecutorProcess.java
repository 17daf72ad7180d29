package io.firesteel.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.executor.ApiPairs;
import io.firesteel.executor.CurrentLoader;
import io.firesteel.executor.Executor;
import io.firesteel.executor.ExecutorSettings;
import io.firesteel.executor.ExecutorStores;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterSession;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.serial.ElementSerializer;
import io.firesteel.stages.StageBinary;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.ExecutorStorage;
import io.firesteel.storage.OutputFolders;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.tasks.TaskBodyCodecs;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.control.Bootstrap;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.Register;
import io.firesteel.wire.control.Remove;
import io.firesteel.wire.control.Replica;
import io.firesteel.wire.control.Replicate;
import io.firesteel.wire.control.StageCode;
import io.firesteel.wire.control.TakeOver;
import io.firesteel.wire.control.ToExecutor;
import io.firesteel.wire.control.TookOver;
import io.firesteel.wire.tls.Tls;

/// All parts of one executor process, wired: control stream, block traffic, stores, files and slots. Made by
/// [ExecutorMain].
final class ExecutorProcess implements StreamObserver<ToExecutor> {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutorProcess.class);
    private static final long HALT_MILLIS = 2_000;

    private final Bootstrap order;
    private final Conf conf;
    private final BlockNetwork network;
    private final ManagedChannel channel;
    private final GrpcDriverLink link;
    private final OutcomeMessages messages;
    private final ExecutorStorage storage;
    private final ElementSerializer serializer;
    private final UserFiles files;
    private final Executor executor;
    private final FirstContact contact;
    private final CountDownLatch done = new CountDownLatch(1);
    /// Why the driver was never reached; null where it was.
    private volatile FiresteelException failure;

    ExecutorProcess(Bootstrap order) throws IOException {
        this.order = order;
        conf = Conf.of(order.getConfMap());
        Secret secret = Secret.of(order.getSecret().toByteArray());
        channel = ControlServers.connect(new InetSocketAddress(order.getDriverHost(), order.getDriverPort()), secret,
                Tls.of(conf), order.getExecutorId());
        contact = new FirstContact(order, channel, conf);
        DriverControlGrpc.DriverControlBlockingStub driver = DriverControlGrpc.newBlockingStub(channel);
        CurrentLoader current = new CurrentLoader(() -> loader());
        messages = new OutcomeMessages(new UpdateCodec(() -> current));
        link = new GrpcDriverLink(driver, messages);
        network = new BlockNetwork(order.getExecutorId(), BlockNetwork.Place.ofExecutor(order.getHost(), conf), secret,
                this::largeBlock, conf,
                order.getShuffleService(), () -> Runtime.getRuntime().halt(Executor.EXIT_OUT_OF_MEMORY));
        Optional<byte[]> key = order.getBlockKey().isEmpty()
                ? Optional.empty()
                : Optional.of(order.getBlockKey().toByteArray());
        storage = ExecutorStorage.open(conf,
                new ExecutorStorage.Place(order.getApplicationId(), network.address(), Runtime.getRuntime()
                        .maxMemory(), System.getenv(), outputs(order)),
                key, network.transfer(), new GrpcBlockDirectory(driver, link));
        network.serve(storage);
        // An executor of a worker has a working folder of its own; others are in their user's.
        Optional<Path> working = order.getOutlivesStarter()
                ? Optional.of(Path.of("").toAbsolutePath())
                : Optional.empty();
        files = new UserFiles(driver, storage.folders().paths().getFirst(), working, conf);
        serializer = new ElementSerializer(ApiPairs.PAIR, current);
        executor = new Executor(setup(BlockStream.of(conf, true, key)));
    }

    private static Optional<OutputFolders> outputs(Bootstrap order) {
        return order.getShuffleService() == 0
                ? Optional.empty()
                : Optional.of(new OutputFolders(order.getOutputFoldersList().stream().map(Path::of).toList()));
    }

    private ClassLoader loader() {
        return files.loader();
    }

    private java.nio.file.Path largeBlock() {
        return storage.folders().paths().getFirst().resolve("fetched-" + java.util.UUID.randomUUID());
    }

    private Executor.Setup setup(BlockStream results) {
        ExecutorStores stores = new ExecutorStores(storage.account(), storage.blocks(), storage.shuffle(), serializer);
        return new Executor.Setup(order.getExecutorId(), order.getCores(), conf, link, stores,
                id -> storage.broadcasts().read(id, serializer),
                TaskBodyCodecs.installed(), files::loader, files::folder,
                new StoredResults(conf, network.address(), storage.blocks(), results), false);
    }

    /// Registers with the driver and serves it until the end.
    void run() {
        StreamObserver<FromExecutor> out = DriverControlGrpc.newStub(channel).attach(this);
        link.attached(out);
        link.send(FromExecutor.newBuilder()
                .setRegister(Register.newBuilder()
                        .setExecutorId(order.getExecutorId())
                        .setHost(order.getHost())
                        .setCores(order.getCores())
                        .setBlocks(TaskMessages.address(network.address()))
                        .setPid(ProcessHandle.current().pid())
                        .setMaxMemory(storage.account().usage().total())
                        .putAllResources(order.getResourcesMap()))
                .build());
        long interval = conf.get(ExecutorSettings.HEARTBEAT);
        try {
            while (!done.await(interval, TimeUnit.MILLISECONDS)) {
                link.send(FromExecutor.newBuilder().setHeartbeat(heartbeat()).build());
                contact.late().ifPresent(this::failed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Executor {} cannot reach its driver", order.getExecutorId(), e);
        }
        executor.stop();
        exit(failure == null ? 0 : ExecutorMain.EXIT_FAILED);
    }

    private void failed(FiresteelException why) {
        failure = why;
        LOG.error("{}", why.getMessage());
        done.countDown();
    }

    /// With figures of running tasks, unless a task changes an accumulator of the user's while it is written.
    private io.firesteel.wire.control.Heartbeat heartbeat() {
        Heartbeat full = executor.heartbeat();
        try {
            return messages.heartbeat(full);
        } catch (RuntimeException e) {
            LOG.debug("A heartbeat goes without figures", e);
            return messages.heartbeat(new Heartbeat(full.tasks(), List.of(), full.memory()));
        }
    }

    @Override
    public void onNext(ToExecutor message) {
        switch (message.getMessageCase()) {
            case LAUNCHES -> launch(message);
            case KILL -> executor.kill(message.getKill().getTaskId(), message.getKill().getInterrupt(), message
                    .getKill()
                    .getReason());
            case TAKE_BACK -> link.kept(executor.takeBack(message.getTakeBack().getTasksList()));
            case STOP -> {
                LOG.info("Executor {} ends: {}", order.getExecutorId(), message.getStop().getReason());
                done.countDown();
            }
            case REMOVE -> remove(message.getRemove());
            case PEER_GONE -> network.gone(TaskMessages.address(message.getPeerGone().getPeer()));
            case TAKE_OVER -> Thread.ofVirtual().name("take-over").start(() -> takeOver(message.getTakeOver()));
            case REPLICATE -> Thread.ofVirtual().name("replicate").start(() -> replicate(message.getReplicate()));
            case DUMP_THREADS -> Thread.ofVirtual()
                    .name("thread-dump")
                    .start(() -> link.send(FromExecutor.newBuilder()
                            .setThreadDump(ThreadRequests.here(message.getDumpThreads()))
                            .build()));
            case REGISTERED -> contact.made();
            case MESSAGE_NOT_SET -> LOG.warn("The driver sends a message of an unknown kind");
        }
    }

    private void launch(ToExecutor message) {
        try {
            files.update(message.getLaunches().getFilesVersion());
        } catch (IOException | RuntimeException e) {
            // Tasks that need the missing file fail by its name; the driver retries them.
            LOG.error("Cannot fetch the application's files", e);
        }
        link.told(message.getLaunches().getOutputsList());
        for (StageCode code : message.getLaunches().getCodesList()) {
            executor.learn(code.getStage().getStageId(), code.getStage().getStageAttempt(),
                    new StageBinary(code.getCodec(), code.getContent().toByteArray()));
        }
        executor.launch(TaskMessages.launches(message.getLaunches()));
    }

    private void remove(Remove what) {
        what.getExchangesList().forEach(exchange -> {
            link.removed(exchange);
            storage.shuffle().remove(exchange);
        });
        what.getDatasetsList().forEach(dataset -> storage.blocks().removeDataset(dataset));
        what.getBroadcastsList().forEach(id -> storage.broadcasts().remove(id, true));
        what.getObjectsList().forEach(object -> executor.objects().remove(object));
        what.getBlocksList()
                .forEach(name -> BlockId.parse(name)
                        .ifPresent(block -> storage.blocks().remove(b -> b.equals(block))));
    }

    private void takeOver(TakeOver order) {
        TookOver.Builder answer = TookOver.newBuilder().setToken(order.getToken());
        try {
            BlockManagerAddress from = TaskMessages.address(order.getFrom());
            if (BlockId.parse(order.getBlock()).orElse(null) instanceof BlockId.RddBlock block) {
                storage.migration().block(from, block, MetricsMessages.persist(order.getPersist()));
            } else {
                storage.migration()
                        .output(from, order.getExchange(), order.getMapTask(),
                                order.getSizesList().stream().mapToLong(Long::longValue).toArray());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Cannot take over from executor {}: {}", order.getFrom().getExecutorId(), e.toString());
            answer.setError(e.toString());
        }
        link.send(FromExecutor.newBuilder().setTookOver(answer).build());
    }

    private void replicate(Replicate order) {
        for (Replica replica : order.getItemsList()) {
            try {
                if (BlockId.parse(replica.getBlock()).orElse(null) instanceof BlockId.RddBlock block) {
                    storage.blocks().replicate(block, replica.getPlaces());
                }
            } catch (RuntimeException e) {
                LOG.warn("Cannot copy {} to another executor", replica.getBlock(), e);
            }
        }
    }

    @Override
    public void onError(Throwable error) {
        Optional<FiresteelException> unreached = contact.broken(error);
        if (unreached.isPresent()) {
            failed(unreached.get());
            return;
        }
        LOG.error("Executor {} has lost its driver: {}", order.getExecutorId(), error.getMessage());
        done.countDown();
    }

    @Override
    public void onCompleted() {
        done.countDown();
    }

    /// Ends the process: shutdown hooks remove its folders; user code that hangs in one of its own does not keep it.
    static void exit(int code) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(Long.getLong(ExecutorCommand.EXIT_MILLIS, HALT_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(code);
        });
        System.exit(code);
    }

    /// An executor's way to its driver until that has taken it: whether it fails, or takes too long. An
    /// executor that never reached its driver has failed, one whose driver went has not.
    static final class FirstContact {
        private static final long ANSWER_SECONDS = 120;

        private final Bootstrap order;
        private final ManagedChannel channel;
        private final long silence;
        private final long begun = System.nanoTime();
        private volatile boolean made;

        FirstContact(Bootstrap order, ManagedChannel channel, Conf conf) {
            this.order = order;
            this.channel = channel;
            this.silence = conf.get(RemoteSettings.SILENCE);
        }

        /// The driver has taken the executor.
        void made() {
            made = true;
        }

        /// What a connection that broke means; nothing where the driver had been reached.
        Optional<FiresteelException> broken(Throwable error) {
            return made ? Optional.empty() : Optional.of(error(MasterSession.words(Status.fromThrowable(error))));
        }

        /// What has not come in time; nothing where all is well so far.
        Optional<FiresteelException> late() {
            long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            if (made) {
                return Optional.empty();
            }
            if (waited > ANSWER_SECONDS) {
                return Optional.of(error("it has not answered for " + waited + " s"));
            }
            return waited * 1_000 > silence && channel.getState(false) != ConnectivityState.READY
                    ? Optional.of(error("there was no connection within " + waited + " s (spark.network.timeout)"))
                    : Optional.empty();
        }

        private FiresteelException error(String why) {
            return RemoteErrors.unreachable(order.getExecutorId(), order.getHost(),
                    new HostPort(order.getDriverHost(), order.getDriverPort()), why);
        }
    }
}

package io.firesteel.remote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.executor.backend.ManagedBackend;
import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.scheduler.LossReason;
import io.firesteel.storage.BlockDirectory;
import io.firesteel.storage.BlockId;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.threads.ThreadStack;
import io.firesteel.wire.control.BlockUpdate;
import io.firesteel.wire.control.BlockUpdates;
import io.firesteel.wire.control.Ended;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.Kill;
import io.firesteel.wire.control.PeerGone;
import io.firesteel.wire.control.Register;
import io.firesteel.wire.control.Registered;
import io.firesteel.wire.control.Remove;
import io.firesteel.wire.control.Replica;
import io.firesteel.wire.control.Replicate;
import io.firesteel.wire.control.Stop;
import io.firesteel.wire.control.TakeBack;
import io.firesteel.wire.control.ToExecutor;

/// The backend of executors in other processes: one control stream each, over which everything but bulk data goes. The
/// end of a stream is the end of its executor, and so is silence. Starting processes is the business of
/// its [Executors].
public final class RemoteBackend implements ManagedBackend {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteBackend.class);

    private final BackendSetup setup;
    private final DriverEndpoint endpoint;
    private final Executors executors;
    private final OutcomeMessages messages;
    private final SentFiles files;
    private final Decommissioning decommissioning;
    private final ThreadRequests threads = new ThreadRequests();
    private final Map<String, AttachedExecutor> attached = new ConcurrentHashMap<>();
    /// Where outputs of executors are that are gone.
    private final Set<BlockManagerAddress> left = ConcurrentHashMap.newKeySet();
    private volatile BackendEvents events;
    private volatile boolean stopping;

    /// How many executors there are and how they come to be; told what happens to them.
    public interface Executors {

        /// The driver listens: start processes.
        void begin(RemoteBackend backend, int port);

        /// One has registered.
        void registered(String executorId);

        /// One is gone for the driver: it is ended for certain, and a successor may be started.
        void lost(String executorId);

        /// Why the process ended, if that is known now or very soon; else a crash because of `otherwise`.
        LossReason lossReason(String executorId, String otherwise);

        /// How many executors the scheduler wants; one of fixed size ignores it.
        default void setTargets(List<ExecutorTarget> targets) {
        }

        /// Whether executors come and go as they are asked for.
        default boolean isElastic() {
            return false;
        }

        /// One is not wanted any more and is about to end.
        default void unwanted(String executorId) {
        }

        /// Whether somebody serves the map outputs of an executor that is gone, at [BlockManagerAddress#service].
        default boolean outputsStay(String executorId) {
            return false;
        }

        /// Nobody reads an exchange any more of which outputs are left at a shuffle service.
        default void dropped(BlockManagerAddress service, int exchange) {
        }

        /// Whether executors end because the driver says so; else [#stop] ends them.
        default boolean endByWord() {
            return true;
        }

        /// Ends all and waits for a bounded time.
        void stop();
    }

    /// @param hungMillis after so long a silence an executor is lost
    public RemoteBackend(BackendSetup setup, DriverEndpoint endpoint, Executors executors, long hungMillis) {
        this.setup = setup;
        this.endpoint = endpoint;
        this.executors = executors;
        this.messages = new OutcomeMessages(new UpdateCodec(setup.classLoader()));
        this.files = new SentFiles(setup.files());
        this.decommissioning = new Decommissioning(setup, this);
        Thread.ofVirtual().name("executor-watch").start(() -> watch(hungMillis));
    }

    @Override
    public void start(BackendEvents backendEvents) {
        events = backendEvents;
        endpoint.services().addService(new DriverService(setup, this, files));
        executors.begin(this, endpoint.port());
    }

    /// A new stream of an executor that has shown the secret.
    StreamObserver<FromExecutor> attach(String executorId, ServerCallStreamObserver<ToExecutor> out) {
        AttachedExecutor executor = new AttachedExecutor(executorId, out, System.nanoTime());
        if (stopping || attached.putIfAbsent(executorId, executor) != null) {
            executor.send(ToExecutor.newBuilder().setStop(Stop.newBuilder().setReason("not expected")).build());
            executor.close();
        }
        return new StreamObserver<>() {
            @Override
            public void onNext(FromExecutor message) {
                received(executor, message);
            }

            @Override
            public void onError(Throwable error) {
                lost(executor, "Its connection broke: " + error.getMessage());
            }

            @Override
            public void onCompleted() {
                lost(executor, "It closed its connection");
            }
        };
    }

    private void received(AttachedExecutor executor, FromExecutor message) {
        executor.heard(System.nanoTime());
        switch (message.getMessageCase()) {
            case REGISTER -> register(executor, message.getRegister());
            case OUTCOMES -> message.getOutcomes().getItemsList().forEach(ended -> ended(executor, ended));
            case KEPT -> events.tasksKept(executor.id(), message.getKept().getTasksList());
            case HEARTBEAT -> events.heartbeat(executor.id(), messages.heartbeat(message.getHeartbeat()));
            case BLOCKS -> updated(executor.blocks(), message.getBlocks());
            case THREAD_DUMP -> threads.answered(message.getThreadDump());
            case TOOK_OVER -> decommissioning.tookOver(message.getTookOver());
            case MESSAGE_NOT_SET -> LOG.warn("Executor {} sends a message of an unknown kind", executor.id());
        }
    }

    private void register(AttachedExecutor executor, Register message) {
        BlockManagerAddress address = TaskMessages.address(message.getBlocks());
        executor.registered(address, message.getCores());
        executor.send(ToExecutor.newBuilder().setRegistered(Registered.getDefaultInstance()).build());
        executors.registered(executor.id());
        LOG.info("Registered executor {} at {}:{} with {} cores (process {})", executor.id(), address.host(),
                address.port(), message.getCores(), message.getPid());
        setup.directory().joined(address, message.getMaxMemory());
        events.executorAdded(new ExecutorInfo(executor.id(), message.getHost(), "", message.getCores(),
                TaskMessages.resources(message.getResourcesMap()), 0, address, Map.of(), Map.of()));
    }

    private void updated(BlockManagerAddress address, BlockUpdates message) {
        for (BlockUpdate update : message.getItemsList()) {
            BlockId.parse(update.getBlock())
                    .ifPresent(block -> setup.directory()
                            .updated(new BlockDirectory.BlockUpdate(address, block,
                                    MetricsMessages.persist(update.getPersist()), update.getMemorySize(), update
                                            .getDiskSize())));
        }
    }

    private void ended(AttachedExecutor executor, Ended message) {
        events.taskUpdate(executor.id(), TaskMessages.attempt(message.getAttempt()), messages.outcome(message));
    }

    boolean askCommit(String executorId, TaskAttempt attempt) {
        try {
            return events.askCommit(executorId, attempt).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            LOG.warn("No answer whether {} may commit", attempt, e.getCause());
            return false;
        }
    }

    List<String> askBarrier(String executorId, TaskAttempt attempt, int round, String message)
            throws InterruptedException {
        try {
            return events.askBarrier(executorId, attempt, round, message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private void lost(AttachedExecutor executor, String why) {
        lost(executor, () -> executors.lossReason(executor.id(), why));
    }

    private void lost(AttachedExecutor executor, Supplier<LossReason> known) {
        if (!attached.remove(executor.id(), executor) || stopping) {
            return;
        }
        executor.close();
        decommissioning.lost(executor.id());
        BlockManagerAddress address = executor.blocks();
        LossReason reason = known.get();
        if (address != null && address.service() != 0 && executors.outputsStay(executor.id())) {
            left.add(address.successor());
            reason = reason.withOutputsKept();
        }
        if (address == null) {
            LOG.error("Lost executor {} before it registered: {}", executor.id(), reason.message());
        } else {
            events.executorLost(executor.id(), reason);
            List<BlockDirectory.Replica> fewer = setup.directory().left(address);
            ToExecutor gone = ToExecutor.newBuilder()
                    .setPeerGone(PeerGone.newBuilder().setPeer(TaskMessages.address(address)))
                    .build();
            attached.values().forEach(other -> other.send(gone));
            if (setup.conf().get(RemoteSettings.PROACTIVE)) {
                replicate(fewer);
            }
        }
        executors.lost(executor.id());
    }

    private void replicate(List<BlockDirectory.Replica> blocks) {
        blocks.stream()
                .collect(Collectors.groupingBy(replica -> replica.holder().executorId()))
                .forEach((holder, replicas) -> {
                    LOG.info("Executor {} copies {} kept blocks that have lost a replica", holder, replicas.size());
                    Replicate.Builder order = Replicate.newBuilder();
                    replicas.forEach(replica -> order.addItems(Replica.newBuilder()
                            .setBlock(replica.block().name())
                            .setPlaces(replica.places())));
                    to(holder, e -> e.send(ToExecutor.newBuilder().setReplicate(order).build()));
                });
    }

    private void watch(long hungMillis) {
        try {
            while (!stopping) {
                Thread.sleep(Math.max(100, hungMillis / 8));
                for (AttachedExecutor executor : attached.values()) {
                    long silent = (System.nanoTime() - executor.lastHeard()) / 1_000_000L;
                    if (silent > hungMillis) {
                        lost(executor, "It has been silent for " + silent + " ms");
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void setTargets(List<ExecutorTarget> targets) {
        executors.setTargets(targets);
    }

    @Override
    public CompletableFuture<List<ThreadStack>> threads(String executorId) {
        AttachedExecutor executor = attached.get(executorId);
        return executor == null ? ManagedBackend.super.threads(executorId) : threads.ask(executor);
    }

    @Override
    public int cores() {
        return attached.values().stream().mapToInt(AttachedExecutor::cores).sum();
    }

    /// Whether an executor has registered and is not lost.
    public boolean has(String executorId) {
        return blocks(executorId).isPresent();
    }

    /// Where an executor serves its blocks that has registered and is not lost.
    public Optional<BlockManagerAddress> blocks(String executorId) {
        return Optional.ofNullable(attached.get(executorId)).map(AttachedExecutor::blocks);
    }

    @Override
    public void launch(String executorId, List<TaskLaunch> tasks) {
        to(executorId, e -> e.launch(tasks, files.version(), setup.services()));
    }

    @Override
    public void takeBack(String executorId, List<Long> taskIds) {
        to(executorId, e -> e.send(
                ToExecutor.newBuilder().setTakeBack(TakeBack.newBuilder().addAllTasks(taskIds)).build()));
    }

    @Override
    public void kill(String executorId, long taskId, boolean interruptThread, String reason) {
        to(executorId, e -> e.send(ToExecutor.newBuilder()
                .setKill(Kill.newBuilder().setTaskId(taskId).setInterrupt(interruptThread).setReason(reason))
                .build()));
    }

    private void to(String executorId, Consumer<AttachedExecutor> action) {
        AttachedExecutor executor = attached.get(executorId);
        if (executor != null) {
            action.accept(executor);
        }
    }

    @Override
    public void removeExecutor(String executorId, String reason) {
        AttachedExecutor executor = attached.get(executorId);
        if (executor != null) {
            Thread.ofVirtual().name("remove-executor-" + executorId).start(() -> {
                executor.send(ToExecutor.newBuilder().setStop(Stop.newBuilder().setReason(reason)).build());
                lost(executor, reason);
            });
        }
    }

    /// Has executors end once they have no tasks any more and what they hold is elsewhere.
    public void decommission(Leave leave) {
        decommissioning.begin(leave, events);
    }

    /// Executors that are to leave.
    ///
    /// @param outputs where map outputs go with them
    /// @param reason  for logs and events
    /// @param ending  called before they end: from now on nothing of theirs is served
    /// @param ended   called when they have been told to end
    public record Leave(Set<String> executors, Predicate<BlockManagerAddress> outputs, String reason, Runnable ending,
            Runnable ended) {
    }

    @Override
    public void endExecutor(String executorId, String reason, boolean idle) {
        if (idle && setup.conf().get(RemoteSettings.DECOMMISSION)) {
            // What a shuffle service serves on stays where it is.
            decommission(new Leave(Set.of(executorId),
                    at -> at.executorId().equals(executorId) && at.service() == 0, reason, () -> {
                    }, () -> {
                    }));
        } else {
            end(executorId, reason);
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /// Those that have registered.
    List<AttachedExecutor> registered() {
        return attached.values().stream().filter(e -> e.blocks() != null).toList();
    }

    void end(String executorId, String reason) {
        AttachedExecutor executor = attached.get(executorId);
        if (executor != null) {
            Thread.ofVirtual().name("end-executor-" + executorId).start(() -> {
                executors.unwanted(executorId);
                executor.send(ToExecutor.newBuilder().setStop(Stop.newBuilder().setReason(reason)).build());
                lost(executor, () -> LossReason.takenAway(reason));
            });
        }
    }

    @Override
    public boolean isElastic() {
        return executors.isElastic();
    }

    @Override
    public void removeExchange(int exchange) {
        setup.stores().shuffle().remove(exchange);
        remove(Remove.newBuilder().addExchanges(exchange));
        left.forEach(service -> executors.dropped(service, exchange));
    }

    @Override
    public void removeDataset(int dataset) {
        remove(Remove.newBuilder().addDatasets(dataset));
    }

    @Override
    public void removeBroadcast(long broadcast) {
        remove(Remove.newBuilder().addBroadcasts(broadcast));
    }

    @Override
    public void removeObject(int object) {
        remove(Remove.newBuilder().addObjects(object));
    }

    @Override
    public void removeBlock(String executorId, String block) {
        to(executorId,
                e -> e.remove(Remove.newBuilder().addBlocks(block).build()));
    }

    private void remove(Remove.Builder what) {
        Remove all = what.build();
        attached.values().forEach(e -> e.remove(all));
    }

    @Override
    public void stop() {
        stopping = true;
        ToExecutor message = ToExecutor.newBuilder().setStop(Stop.newBuilder().setReason("the driver stops")).build();
        if (executors.endByWord()) {
            attached.values().forEach(e -> {
                e.send(message);
                e.close();
            });
        }
        executors.stop();
        attached.values().forEach(AttachedExecutor::close);
        endpoint.close();
    }
}

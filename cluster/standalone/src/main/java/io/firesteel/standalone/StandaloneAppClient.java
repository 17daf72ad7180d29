package io.firesteel.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterSession;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.Release;
import io.firesteel.protocol.wire.ApplicationBeat;
import io.firesteel.protocol.wire.ApplicationLeaving;
import io.firesteel.protocol.wire.ApplicationOrder;
import io.firesteel.protocol.wire.ApplicationRegistered;
import io.firesteel.protocol.wire.ClusterFree;
import io.firesteel.protocol.wire.DriverReady;
import io.firesteel.protocol.wire.ExecutorAdded;
import io.firesteel.protocol.wire.ExecutorIds;
import io.firesteel.protocol.wire.ExecutorOrder;
import io.firesteel.protocol.wire.ExecutorUpdated;
import io.firesteel.protocol.wire.FromApplication;
import io.firesteel.protocol.wire.HeldExecutor;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.protocol.wire.Refused;
import io.firesteel.protocol.wire.RegisterApplication;
import io.firesteel.protocol.wire.ToApplication;
import io.firesteel.protocol.wire.TotalWanted;
import io.firesteel.protocol.wire.WorkerGone;
import io.firesteel.protocol.wire.WorkerLeaves;
import io.firesteel.protocol.wire.WorkerLeft;

/// An application's link to the masters of its cluster: registers with the one that leads, and again with whoever leads
/// after it, taking along the executors that it has. Made by the [StandaloneNetwork], used by the [StandaloneExecutors].
final class StandaloneAppClient implements MasterSession.Dialogue<FromApplication, ToApplication> {
    private static final Logger LOG = LoggerFactory.getLogger("StandaloneAppClient");

    private final MasterUrl masters;
    private final ClusterSecret secret;
    private final ApplicationOrder order;
    private final List<MasterSession<FromApplication, ToApplication>> sessions = new ArrayList<>();
    private final Map<Integer, ExecutorAdded> executors = new LinkedHashMap<>();
    private final CompletableFuture<String> registered = new CompletableFuture<>();
    private final CompletableFuture<Void> removed = new CompletableFuture<>();
    private MasterSession<FromApplication, ToApplication> leader;
    private String appId = "";
    private long epoch;
    /// By which the master of that epoch named itself.
    private String leaderUrl = "";
    private int nextExecutor;
    private String lastTrouble = "no answer";
    /// The last refusal that was told.
    private String refusal = "";
    private ExecutorOrder executorOrder;
    private TotalWanted total;
    private Listener listener;

    /// Told what the cluster does for the application. Called by the threads of the connection, in order.
    interface Listener {

        void added(String fullId, ExecutorAdded executor);

        void updated(String fullId, ExecutorUpdated update);

        void workerGone(WorkerGone worker);

        /// A worker is to be taken out of service.
        void workerLeaves(WorkerLeaves worker);

        /// What is free while the application has nothing.
        void free(ClusterFree free);

        /// The cluster has ended the application.
        void removed(String reason);
    }

    StandaloneAppClient(MasterUrl masters, ClusterSecret secret, ApplicationOrder order) {
        this.masters = masters;
        this.secret = secret;
        this.order = order;
        for (HostPort master : masters.masters()) {
            sessions.add(new MasterSession<>(master, secret, "application", this));
        }
    }

    /// Registers and answers the application's id.
    String register(long timeoutMillis) {
        for (MasterSession<FromApplication, ToApplication> session : sessions) {
            LOG.info("Connecting to master {}...", session.master().masterUrl());
            session.start();
        }
        try {
            return registered.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw ProtocolErrors.error(ProtocolErrors.UNREACHABLE, "url", masters.toString(), "why", trouble());
        } catch (ExecutionException e) {
            close();
            // Where it went wrong is here, in the program's own thread; the connection's frames say nothing to its reader.
            throw e.getCause() instanceof FiresteelException known
                    ? (FiresteelException) known.fillInStackTrace()
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw ProtocolErrors.error(ProtocolErrors.UNREACHABLE, "url", masters.toString(), "why", "interrupted");
        }
    }

    private synchronized String trouble() {
        return lastTrouble;
    }

    /// The driver can be reached: executors may come.
    void ready(ExecutorOrder forExecutors, Listener to) {
        MasterSession<FromApplication, ToApplication> with;
        synchronized (this) {
            executorOrder = forExecutors;
            listener = to;
            with = leader;
        }
        if (with != null) {
            with.send(FromApplication.newBuilder()
                    .setReady(DriverReady.newBuilder().setOrder(forExecutors))
                    .build());
        }
    }

    void attached(int executor) {
        tell(FromApplication.newBuilder().setAttached(ExecutorIds.newBuilder().addIds(executor)).build());
    }

    /// An executor is lost for the driver; the worker ends it for certain.
    void lost(int executor) {
        tell(FromApplication.newBuilder().setLost(ExecutorIds.newBuilder().addIds(executor)).build());
    }

    /// An executor is not wanted any more; the worker ends it, and none comes in its place unless the total says so.
    void unwanted(int executor) {
        tell(FromApplication.newBuilder().setKill(ExecutorIds.newBuilder().addIds(executor)).build());
    }

    /// These take no tasks any more: others may come in their place.
    void draining(List<Integer> ids) {
        tell(FromApplication.newBuilder().setDraining(ExecutorIds.newBuilder().addAllIds(ids)).build());
    }

    /// Nothing is needed any more of what a leaving worker holds.
    void left(String workerId) {
        tell(FromApplication.newBuilder().setLeft(WorkerLeft.newBuilder().setWorkerId(workerId)).build());
    }

    /// How many executors are wanted in all.
    void setTotal(TotalWanted wanted) {
        synchronized (this) {
            total = wanted;
        }
        tell(FromApplication.newBuilder().setTotal(wanted).build());
    }

    private void tell(FromApplication message) {
        MasterSession<FromApplication, ToApplication> with;
        synchronized (this) {
            with = leader;
        }
        if (with != null) {
            with.send(message);
        }
    }

    /// Ends the application at the master and waits until its executors are gone; bounded, for there may be no master left.
    void leave(boolean failed, long timeoutMillis) {
        boolean somebody;
        synchronized (this) {
            somebody = leader != null;
        }
        if (somebody) {
            tell(FromApplication.newBuilder().setLeaving(ApplicationLeaving.newBuilder().setFailed(failed)).build());
            try {
                removed.get(timeoutMillis, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                LOG.warn("The master has not confirmed the end of {} within {} ms", appId, timeoutMillis);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        close();
    }

    void close() {
        sessions.forEach(MasterSession::close);
    }

    @Override
    public StreamObserver<FromApplication> open(ManagedChannel channel, StreamObserver<ToApplication> in) {
        return MasterControlGrpc.newStub(channel).attachApplication(in);
    }

    @Override
    public synchronized FromApplication introduction() {
        RegisterApplication.Builder message = RegisterApplication.newBuilder()
                .setHello(Release.hello(epoch, leaderUrl))
                .setOrder(order)
                .setAppId(appId)
                .setNextExecutor(nextExecutor);
        for (ExecutorAdded executor : executors.values()) {
            message.addExecutors(HeldExecutor.newBuilder()
                    .setId(executor.getId())
                    .setWorkerId(executor.getWorkerId())
                    .setCores(executor.getCores())
                    .setMemory(executor.getMemory())
                    .putAllResources(executor.getResourcesMap()));
        }
        if (executorOrder != null) {
            message.setExecutorOrder(executorOrder);
        }
        return FromApplication.newBuilder().setRegister(message).build();
    }

    @Override
    public FromApplication beat() {
        return FromApplication.newBuilder().setBeat(ApplicationBeat.getDefaultInstance()).build();
    }

    @Override
    public void received(MasterSession<FromApplication, ToApplication> session, ToApplication message) {
        switch (message.getMessageCase()) {
            case REGISTERED -> accepted(session, message.getRegistered());
            case REFUSED -> refused(session, message.getRefused());
            case ADDED -> added(session, message.getAdded());
            case UPDATED -> updated(session, message.getUpdated());
            case WORKER_GONE -> {
                WorkerGone gone = message.getWorkerGone();
                LOG.info("Master removed worker {}: {}", gone.getWorkerId(), gone.getReason());
                listening(session, to -> to.workerGone(gone));
            }
            case WORKER_LEAVES -> listening(session, to -> to.workerLeaves(message.getWorkerLeaves()));
            case FREE -> listening(session, to -> to.free(message.getFree()));
            case REMOVED -> {
                removed.complete(null);
                if (message.getRemoved().getKilled()) {
                    listening(session, to -> to.removed(message.getRemoved().getReason()));
                }
            }
            case MESSAGE_NOT_SET -> LOG.warn("The master sends a message of an unknown kind");
        }
    }

    private void listening(MasterSession<FromApplication, ToApplication> session,
            java.util.function.Consumer<Listener> action) {
        Listener to;
        synchronized (this) {
            to = session == leader ? listener : null;
        }
        if (to != null) {
            action.accept(to);
        }
    }

    private void accepted(MasterSession<FromApplication, ToApplication> session, ApplicationRegistered message) {
        TotalWanted wanted;
        synchronized (this) {
            if (message.getEpoch() < epoch) {
                return;
            }
            epoch = message.getEpoch();
            leaderUrl = message.getMasterUrl();
            leader = session;
            if (!appId.isEmpty()) {
                LOG.info("Application {} is registered with master {} again", appId, message.getMasterUrl());
            }
            appId = message.getAppId();
            wanted = total;
        }
        if (wanted != null) {
            session.send(FromApplication.newBuilder().setTotal(wanted).build());
        }
        registered.complete(message.getAppId());
    }

    private void refused(MasterSession<FromApplication, ToApplication> session, Refused message) {
        boolean news;
        synchronized (this) {
            lastTrouble = session.master() + " refuses: " + message.getReason();
            news = message.getFinal() && !appId.isEmpty() && !lastTrouble.equals(refusal);
            refusal = lastTrouble;
        }
        if (news) {
            LOG.warn("Master {}; what runs goes on, and no new executors come while no other master leads",
                    trouble());
        }
        if (message.getFinal() && sessions.size() == 1) {
            registered.completeExceptionally(ProtocolErrors.error(ProtocolErrors.REFUSED, "url",
                    session.master().masterUrl(), "why", message.getReason()));
        }
    }

    private void added(MasterSession<FromApplication, ToApplication> session, ExecutorAdded executor) {
        String fullId = appId() + "/" + executor.getId();
        LOG.info("Executor added: {} on {} ({}) with {} core(s)", fullId, executor.getWorkerId(),
                executor.getHostPort(), executor.getCores());
        synchronized (this) {
            executors.put(executor.getId(), executor);
            nextExecutor = Math.max(nextExecutor, executor.getId() + 1);
        }
        listening(session, to -> to.added(fullId, executor));
    }

    private void updated(MasterSession<FromApplication, ToApplication> session, ExecutorUpdated update) {
        String fullId = appId() + "/" + update.getId();
        LOG.info("Executor updated: {} is now {}{}", fullId, update.getState(),
                update.getMessage().isEmpty() ? "" : " (" + update.getMessage() + ")");
        synchronized (this) {
            switch (update.getState()) {
                case "KILLED", "FAILED", "LOST", "EXITED", "FINISHED", "ERROR" -> executors.remove(update.getId());
                default -> {
                    // It is there still.
                }
            }
        }
        listening(session, to -> to.updated(fullId, update));
    }

    /// Whether a master leads that knows the application.
    synchronized boolean isConnected() {
        return leader != null;
    }

    synchronized String appId() {
        return appId;
    }

    @Override
    public boolean ended(MasterSession<FromApplication, ToApplication> session, Status why) {
        boolean led;
        synchronized (this) {
            led = leader == session;
            if (led) {
                leader = null;
            }
            lastTrouble = session.master() + ": " + MasterSession.words(why);
        }
        if (why.getCode() == Status.Code.UNAUTHENTICATED) {
            registered.completeExceptionally(ProtocolErrors.error(ProtocolErrors.WRONG_SECRET, "url",
                    session.master().masterUrl(), "where", secret.where()));
            return false;
        }
        Optional<FiresteelException> mismatch = MasterSession.mismatch(session.master(), why);
        if (mismatch.isPresent()) {
            registered.completeExceptionally(mismatch.get());
            return false;
        }
        if (removed.isDone()) {
            return false;
        }
        if (led) {
            LOG.warn("Connection to {} failed; waiting for master to reconnect...", session.master());
        }
        return true;
    }
}

package io.firesteel.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.FromWorker;
import io.firesteel.protocol.wire.Hello;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.protocol.wire.ProcessChanged;
import io.firesteel.protocol.wire.Refused;
import io.firesteel.protocol.wire.RegisterWorker;
import io.firesteel.protocol.wire.ToWorker;
import io.firesteel.protocol.wire.WorkerBeat;
import io.firesteel.protocol.wire.WorkerLeaving;
import io.firesteel.protocol.wire.WorkerRegistered;

/// A worker's sessions with the masters of its cluster. It obeys the one with the highest epoch; the others are told that it
/// lives. Owned by the [WorkerProcess].
final class Masters implements MasterSession.Dialogue<FromWorker, ToWorker>, Processes.Listener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Worker");

    private final ClusterSecret secret;
    private final WorkerIdentity identity;
    private final Processes processes;
    private final CompletableFuture<Integer> ended;
    private final List<MasterSession<FromWorker, ToWorker>> sessions = new ArrayList<>();
    private MasterSession<FromWorker, ToWorker> leader;
    private long epoch;
    private boolean troubleTold;
    private volatile boolean leaving;
    private volatile boolean drains;
    private String masterUrl = "";
    private String masterPages = "";

    /// @param ended completed with an exit code where a master refuses this worker for good
    Masters(MasterUrl masters, ClusterSecret secret, WorkerIdentity identity, Processes processes,
            CompletableFuture<Integer> ended) {
        this.secret = secret;
        this.identity = identity;
        this.processes = processes;
        this.ended = ended;
        for (HostPort master : masters.masters()) {
            sessions.add(new MasterSession<>(master, secret, identity.id(), this));
        }
    }

    void start() {
        processes.listen(this);
        for (MasterSession<FromWorker, ToWorker> session : sessions) {
            LOG.info("Connecting to master {}...", session.master());
            session.start();
        }
    }

    @Override
    public StreamObserver<FromWorker> open(ManagedChannel channel, StreamObserver<ToWorker> in) {
        return MasterControlGrpc.newStub(channel).attachWorker(in);
    }

    @Override
    public FromWorker introduction() {
        Hello hello;
        synchronized (this) {
            hello = Release.hello(epoch, masterUrl);
        }
        return FromWorker.newBuilder()
                .setRegister(RegisterWorker.newBuilder()
                        .setHello(hello)
                        .setId(identity.id())
                        .setHost(identity.address().host())
                        .setPort(identity.address().port())
                        .setCores(identity.cores())
                        .setMemory(identity.memory())
                        .setWebUrl(identity.webUrl())
                        .putAllResources(ResourceMessages.of(identity.resources()))
                        .addAllExecutors(processes.executors())
                        .addAllDrivers(processes.drivers())
                        .addAllApplications(processes.outputs()))
                .build();
    }

    @Override
    public FromWorker beat() {
        return FromWorker.newBuilder().setBeat(WorkerBeat.getDefaultInstance()).build();
    }

    @Override
    public void received(MasterSession<FromWorker, ToWorker> session, ToWorker message) {
        switch (message.getMessageCase()) {
            case REGISTERED -> registered(session, message.getRegistered());
            case REFUSED -> refused(session, message.getRefused());
            default -> {
                if (leads(session)) {
                    obey(message);
                } else {
                    LOG.warn("Ignoring an order of {}, which does not lead any more", session.master());
                }
            }
        }
    }

    private synchronized boolean leads(MasterSession<FromWorker, ToWorker> session) {
        return session == leader;
    }

    private void registered(MasterSession<FromWorker, ToWorker> session, WorkerRegistered message) {
        synchronized (this) {
            if (message.getEpoch() < epoch) {
                return;
            }
            epoch = message.getEpoch();
            leader = session;
            troubleTold = false;
            masterUrl = message.getMasterUrl();
            masterPages = message.getMasterWebUrl();
        }
        LOG.info("Successfully registered with master {}", message.getMasterUrl());
        // What ended while nobody led is told to whoever leads now; a master that knows it already takes no notice.
        processes.endedDrivers()
                .forEach(end -> session.send(FromWorker.newBuilder().setDriver(end).build()));
        if (leaving) {
            leaving();
        }
    }

    private void refused(MasterSession<FromWorker, ToWorker> session, Refused message) {
        if (message.getFinal()) {
            end(ProtocolErrors.error(ProtocolErrors.REFUSED, "url", session.master().masterUrl(), "why",
                    message.getReason()).getMessage());
        } else {
            LOG.info("Master {} takes no workers: {}", session.master(), message.getReason());
        }
    }

    private void obey(ToWorker message) {
        switch (message.getMessageCase()) {
            case LAUNCH_EXECUTOR -> processes.launch(message.getLaunchExecutor());
            case KILL_EXECUTOR -> processes.kill(message.getKillExecutor());
            case LAUNCH_DRIVER -> processes.launch(message.getLaunchDriver());
            case KILL_DRIVER -> processes.kill(message.getKillDriver());
            case APPLICATION_ENDED -> processes.applicationEnded(message.getApplicationEnded().getAppId());
            case REGISTERED, REFUSED, MESSAGE_NOT_SET -> LOG.warn("The master sends a message of an unknown kind");
        }
    }

    /// The leading master as it names itself; empty while there is none.
    synchronized String masterUrl() {
        return leader == null ? "" : masterUrl;
    }

    /// Of its pages; empty where unknown.
    synchronized String masterPages() {
        return leader == null ? "" : masterPages;
    }

    @Override
    public void executorChanged(ProcessChanged change) {
        sessions.forEach(s -> s.send(FromWorker.newBuilder().setExecutor(change).build()));
    }

    @Override
    public void driverChanged(ProcessChanged change) {
        sessions.forEach(s -> s.send(FromWorker.newBuilder().setDriver(change).build()));
    }

    @Override
    public boolean ended(MasterSession<FromWorker, ToWorker> session, Status why) {
        boolean tell;
        synchronized (this) {
            if (leader == session) {
                leader = null;
                troubleTold = false;
            }
            tell = !troubleTold;
            troubleTold = true;
        }
        if (why.getCode() == Status.Code.UNAUTHENTICATED) {
            end(ProtocolErrors.error(ProtocolErrors.WRONG_SECRET, "url", session.master().masterUrl(), "where",
                    secret.where()).getMessage());
            return false;
        }
        Optional<FiresteelException> mismatch = MasterSession.mismatch(session.master(), why);
        if (mismatch.isPresent()) {
            end(mismatch.get().getMessage());
            return false;
        }
        if (ended.isDone()) {
            return false;
        }
        if (tell) {
            LOG.warn("No connection to master {} ({}); trying again", session.master(), MasterSession.words(why));
        }
        return true;
    }

    private void end(String why) {
        LOG.error("{}", why);
        System.err.println("Error: " + why);
        ended.complete(1);
    }

    /// Says that this worker takes nothing new; what ends from now on, ends because it leaves.
    void leaving() {
        leaving = true;
        FromWorker message = FromWorker.newBuilder()
                .setLeaving(WorkerLeaving.newBuilder().setDrains(drains).addAllApplications(processes.outputs()))
                .build();
        sessions.forEach(s -> s.send(message));
    }

    /// The same, and applications may move away what they have here first.
    void draining() {
        drains = true;
        leaving();
    }

    @Override
    public void close() {
        sessions.forEach(MasterSession::close);
    }
}

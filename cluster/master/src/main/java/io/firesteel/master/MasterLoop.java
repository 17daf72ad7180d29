package io.firesteel.master;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.clusterui.MasterView;
import io.firesteel.master.machine.MasterAction;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.MasterMachine;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.master.machine.ProcessEnd;
import io.firesteel.master.machine.ProcessState;
import io.firesteel.master.machine.WorkerSpec;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.Outbound;
import io.firesteel.protocol.Release;
import io.firesteel.protocol.ResourceMessages;
import io.firesteel.protocol.wire.ApplicationEnded;
import io.firesteel.protocol.wire.ApplicationRegistered;
import io.firesteel.protocol.wire.ApplicationRemoved;
import io.firesteel.protocol.wire.ExecutorAdded;
import io.firesteel.protocol.wire.Hello;
import io.firesteel.protocol.wire.KillDriver;
import io.firesteel.protocol.wire.KillExecutor;
import io.firesteel.protocol.wire.LaunchDriver;
import io.firesteel.protocol.wire.LaunchExecutor;
import io.firesteel.protocol.wire.Refused;
import io.firesteel.protocol.wire.ToApplication;
import io.firesteel.protocol.wire.ToWorker;
import io.firesteel.protocol.wire.WorkerRegistered;

/// The one thread that owns a master's machine: takes events from the connections, and sends what the machine decides.
final class MasterLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final long TICK_MILLIS = 250;
    /// Of a driver whose connection is there: a long collection of garbage is no death.
    private static final long DRIVER_SILENCE = 60_000;

    private final MasterMachine machine;
    private final Identity identity;
    private final long workerSilence;
    private final SubmittedDrivers orders;
    private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final Map<String, WorkerLink> workers = new HashMap<>();
    private final Map<Long, ApplicationLink> newcomers = new HashMap<>();
    private final Map<String, ApplicationLink> applications = new HashMap<>();
    private final Set<Outbound<?>> open = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<?>> asked = ConcurrentHashMap.newKeySet();
    private final AtomicLong epoch;
    private final Thread thread;
    private volatile boolean stopping;

    /// Who this master is.
    ///
    /// @param epoch    higher than that of every master before it
    /// @param refusals whom it turns away
    record Identity(HostPort address, String webUrl, long epoch, Refusals refusals) {
    }

    MasterLoop(MasterMachine machine, Identity identity, long workerSilence, SubmittedDrivers orders) {
        this.machine = machine;
        this.identity = identity;
        this.epoch = new AtomicLong(identity.epoch());
        this.workerSilence = workerSilence;
        this.orders = orders;
        this.thread = Thread.ofPlatform().name("master-loop").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        long nextTick = System.nanoTime();
        while (!stopping) {
            try {
                long left = nextTick - System.nanoTime();
                Runnable task = left > 0 ? queue.poll(left, TimeUnit.NANOSECONDS) : null;
                if (task != null) {
                    task.run();
                }
                if (System.nanoTime() >= nextTick) {
                    nextTick = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS);
                    watch();
                    handle(new MasterEvent.Tick());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The master goes on after an error of its own", e);
            }
        }
    }

    /// Hands an event to the machine, from any thread.
    void post(MasterEvent event) {
        queue.add(() -> handle(event));
    }

    private void handle(MasterEvent event) {
        for (MasterAction action : machine.on(event, System.currentTimeMillis())) {
            carryOut(action);
        }
    }

    /// What the machine knows, after everything that was posted before.
    <T> T ask(Function<MasterSnapshot, T> question) {
        return answered(() -> question.apply(machine.snapshot()));
    }

    /// Asks the thread; an error where this master has ceased to lead.
    private <T> T answered(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        asked.add(answer);
        try {
            queue.add(() -> answer.complete(question.get()));
            if (stopping) {
                throw new IllegalStateException("this master does not lead any more");
            }
            return answer.join();
        } finally {
            asked.remove(answer);
        }
    }

    /// Why a peer cannot be served here; null where it can. One of another version is refused for good; one that obeys a
    /// younger master may come again. One that obeyed a younger master of this very address is right: time has gone backwards
    /// here, and nobody else leads.
    ///
    /// @param who the peer as it calls itself
    Refused refusal(String who, Hello hello, String malformed) {
        String mismatch = Release.mismatch(hello);
        String why = mismatch.isEmpty() ? malformed : mismatch;
        boolean stale = why.isEmpty() && hello.getEpoch() > epoch.get();
        if (stale && hello.getLeader().equals(identity.address().masterUrl())) {
            LOG.warn("A master before this one, at the same address, had epoch {}, and this one has {}: has the clock "
                    + "been set back? This one leads on with a higher epoch", hello.getEpoch(), epoch.get());
            epoch.accumulateAndGet(hello.getEpoch() + 1, Math::max);
            stale = false;
        }
        if (stale) {
            why = "a master with epoch " + hello.getEpoch() + " has led since, and this one has epoch "
                    + epoch.get();
        }
        if (why.isEmpty()) {
            return null;
        }
        identity.refusals().add(who, why);
        return Refused.newBuilder().setReason(why).setFinal(!stale).build();
    }

    void attach(String workerId, WorkerLink link, MasterEvent.WorkerJoined event) {
        opened(link.out());
        queue.add(() -> {
            WorkerLink before = workers.put(workerId, link);
            if (before != null) {
                before.out().close();
            }
            handle(event);
        });
    }

    private void opened(Outbound<?> out) {
        open.add(out);
        if (stopping) {
            out.close();
        }
    }

    void detach(String workerId, WorkerLink link, String why) {
        open.remove(link.out());
        queue.add(() -> {
            if (workers.remove(workerId, link)) {
                handle(new MasterEvent.WorkerGone(workerId, why));
            }
        });
    }

    void attach(ApplicationLink link, MasterEvent.ApplicationJoined event) {
        opened(link.out());
        queue.add(() -> {
            newcomers.put(link.number(), link);
            handle(event);
        });
    }

    void detach(ApplicationLink link) {
        open.remove(link.out());
        queue.add(() -> {
            newcomers.remove(link.number());
            if (!link.appId().isEmpty() && applications.remove(link.appId(), link)) {
                handle(new MasterEvent.ApplicationCut(link.appId()));
            }
        });
    }

    /// What the master's pages show.
    MasterView view(String restUrl) {
        return answered(() -> {
            long now = System.currentTimeMillis();
            Map<String, Long> lastHeard = new HashMap<>();
            workers.forEach((id, link) -> lastHeard.put(id, now - link.silentMillis()));
            return Views.of(machine.snapshot(), identity.address().masterUrl(), restUrl, lastHeard, now);
        });
    }

    private void watch() {
        for (WorkerLink link : List.copyOf(workers.values())) {
            if (link.silentMillis() > workerSilence) {
                link.gone("it has been silent for " + link.silentMillis() + " ms");
            }
        }
        for (ApplicationLink link : List.copyOf(applications.values())) {
            if (link.silentMillis() > DRIVER_SILENCE) {
                link.gone();
            }
        }
    }

    private void carryOut(MasterAction action) {
        switch (action) {
            case MasterAction.AcceptWorker a -> tell(a.workerId(), ToWorker.newBuilder()
                    .setRegistered(WorkerRegistered.newBuilder()
                            .setMasterUrl(identity.address().masterUrl())
                            .setMasterWebUrl(identity.webUrl())
                            .setEpoch(epoch.get())));
            case MasterAction.AcceptApplication a -> accept(a);
            case MasterAction.LaunchExecutor a -> launch(a);
            case MasterAction.KillExecutor a -> tell(a.workerId(), ToWorker.newBuilder()
                    .setKillExecutor(KillExecutor.newBuilder().setAppId(a.appId()).setExecutorId(a.executor())));
            case MasterAction.LaunchDriver a -> launch(a);
            case MasterAction.KillDriver a -> tell(a.workerId(), ToWorker.newBuilder()
                    .setKillDriver(KillDriver.newBuilder().setDriverId(a.driverId())));
            case MasterAction.ForgetApplication a -> tell(a.workerId(), ToWorker.newBuilder()
                    .setApplicationEnded(ApplicationEnded.newBuilder().setAppId(a.appId())));
            case MasterAction.TellExecutor a -> tellApplication(a.appId(), Messages.updated(a));
            case MasterAction.TellWorkerGone a -> tellApplication(a.appId(), Messages.workerGone(a));
            case MasterAction.TellWorkerLeaves a -> tellApplication(a.appId(), Messages.workerLeaves(a));
            case MasterAction.TellFree a -> tellApplication(a.appId(), Messages.free(a));
            case MasterAction.TellRemoved a -> removed(a);
            case MasterAction.ForgetDriver a -> orders.forget(a.driverId());
        }
    }

    private void tell(String workerId, ToWorker.Builder message) {
        WorkerLink link = workers.get(workerId);
        if (link != null) {
            link.out().send(message.build());
        }
    }

    private void tellApplication(String appId, ToApplication message) {
        ApplicationLink link = applications.get(appId);
        if (link != null) {
            link.out().send(message);
        }
    }

    private void accept(MasterAction.AcceptApplication action) {
        ApplicationLink link = newcomers.remove(action.connection());
        if (link == null) {
            post(new MasterEvent.ApplicationCut(action.appId()));
            return;
        }
        link.accepted(action.appId());
        ApplicationLink before = applications.put(action.appId(), link);
        if (before != null) {
            before.out().close();
        }
        link.out()
                .send(ToApplication.newBuilder()
                        .setRegistered(ApplicationRegistered.newBuilder()
                                .setAppId(action.appId())
                                .setMasterUrl(identity.address().masterUrl())
                                .setEpoch(epoch.get()))
                        .build());
    }

    private void launch(MasterAction.LaunchExecutor action) {
        ApplicationLink link = applications.get(action.appId());
        if (link == null || link.order() == null) {
            post(new MasterEvent.ExecutorDropped(action.appId(), action.executor(), false));
            return;
        }
        WorkerSpec worker = ask(action.workerId());
        link.out()
                .send(ToApplication.newBuilder()
                        .setAdded(ExecutorAdded.newBuilder()
                                .setId(action.executor())
                                .setWorkerId(action.workerId())
                                .setHostPort(worker == null
                                        ? ""
                                        : new HostPort(worker.host(), worker.port()).toString())
                                .setCores(action.cores())
                                .setMemory(action.memory())
                                .putAllResources(ResourceMessages.of(action.resources())))
                        .build());
        tell(action.workerId(), ToWorker.newBuilder()
                .setLaunchExecutor(LaunchExecutor.newBuilder()
                        .setAppId(action.appId())
                        .setExecutorId(action.executor())
                        .setCores(action.cores())
                        .setMemory(action.memory())
                        .setOrder(link.order())
                        .putAllResources(ResourceMessages.of(action.resources()))));
    }

    private WorkerSpec ask(String workerId) {
        for (MasterSnapshot.WorkerState worker : machine.snapshot().workers()) {
            if (worker.spec().id().equals(workerId)) {
                return worker.spec();
            }
        }
        return null;
    }

    /// The launch is noted first, by a thread that may wait for other machines: nobody starts a driver twice.
    private void launch(MasterAction.LaunchDriver action) {
        Thread.ofVirtual().name("launch-" + action.driverId()).start(() -> {
            try {
                orders.launching(action.driverId(), action.attempt());
            } catch (IOException e) {
                LOG.error("Driver {} cannot be launched", action.driverId(), e);
                post(new MasterEvent.DriverChanged(action.workerId(), action.driverId(), action.attempt(),
                        new ProcessEnd(ProcessState.ERROR, "the launch cannot be noted: " + e.getMessage(),
                                OptionalInt.empty())));
                return;
            }
            queue.add(() -> tell(action.workerId(), ToWorker.newBuilder()
                    .setLaunchDriver(LaunchDriver.newBuilder()
                            .setDriverId(action.driverId())
                            .setOrder(orders.get(action.driverId()))
                            .setAttempt(action.attempt())
                            .putAllResources(ResourceMessages.of(action.resources())))));
        });
    }

    private void removed(MasterAction.TellRemoved action) {
        ApplicationLink link = applications.remove(action.appId());
        if (link != null) {
            link.out()
                    .send(ToApplication.newBuilder()
                            .setRemoved(ApplicationRemoved.newBuilder()
                                    .setReason(action.reason())
                                    .setKilled(action.killed()))
                            .build());
            link.out().close();
        }
    }

    /// Ends it; peers are let go, and look for whoever leads then.
    @Override
    public void close() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        asked.forEach(a -> a.completeExceptionally(
                new IllegalStateException("this master does not lead any more")));
        open.forEach(Outbound::close);
    }
}

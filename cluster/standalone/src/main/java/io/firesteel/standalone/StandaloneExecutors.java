package io.firesteel.standalone;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.google.protobuf.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.wire.ApplicationOrder;
import io.firesteel.protocol.wire.ClusterFree;
import io.firesteel.protocol.wire.ExecutorAdded;
import io.firesteel.protocol.wire.ExecutorOrder;
import io.firesteel.protocol.wire.ExecutorUpdated;
import io.firesteel.protocol.wire.TotalWanted;
import io.firesteel.protocol.wire.WorkerGone;
import io.firesteel.protocol.wire.WorkerLeaves;
import io.firesteel.remote.RemoteBackend;
import io.firesteel.remote.RemoteSettings;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.allocation.AllocationSettings;
import io.firesteel.task.BlockManagerAddress;

/// The executors of an application on a standalone cluster: the master starts and replaces them; this tells it which are
/// there and which are lost. Owned by the backend.
final class StandaloneExecutors implements RemoteBackend.Executors, StandaloneAppClient.Listener {
    private static final Logger LOG = LoggerFactory.getLogger("StandaloneSchedulerBackend");
    private static final long REASON_MILLIS = 500;
    private static final long LEAVE_MILLIS = 15_000;

    private final BackendSetup setup;
    private final StandaloneNetwork network;
    private final ApplicationOrder order;
    private final Map<Integer, Granted> granted = new ConcurrentHashMap<>();
    /// Of every executor there ever was: the master's word on its end may come before the driver has noticed.
    private final Map<Integer, String> workers = new ConcurrentHashMap<>();
    private final Set<String> goneWorkers = ConcurrentHashMap.newKeySet();
    /// Workers that leave, and whether nothing is needed of theirs any more.
    private final Map<String, Boolean> leavingWorkers = new ConcurrentHashMap<>();
    private final StarvationWatch starvation;
    private volatile RemoteBackend backend;
    private volatile boolean stopping;

    /// An executor that the master promised.
    private static final class Granted {
        private final ExecutorAdded added;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile ExecutorUpdated last;

        Granted(ExecutorAdded added) {
            this.added = added;
        }
    }

    StandaloneExecutors(BackendSetup setup, StandaloneNetwork network, ApplicationOrder order) {
        this.setup = setup;
        this.network = network;
        this.order = order;
        this.starvation = new StarvationWatch(order, network.client());
    }

    @Override
    public void begin(RemoteBackend made, int driverPort) {
        backend = made;
        Conf conf = setup.conf();
        ExecutorOrder.Builder toStart = ExecutorOrder.newBuilder()
                .setSecret(ByteString.copyFrom(network.endpoint().secret().bytes()))
                .setDriverHost(network.endpoint().host())
                .setDriverPort(driverPort)
                .setBlockKey(ByteString.copyFrom(setup.blockKey().orElse(new byte[0])))
                .setAppName(order.getName());
        conf.asMap().forEach((key, value) -> {
            // Executors have a secret of their application's own; that of the cluster is none of their business.
            if (!key.equals(ClusterSecret.SECRET.key()) && !key.equals(ClusterSecret.SECRET_FILE.key())) {
                toStart.putConf(key, value);
            }
        });
        network.client().ready(toStart.build(), this);
        LOG.info("SchedulerBackend is ready for scheduling beginning after reached minRegisteredResourcesRatio: 0.0");
        starvation.start();
    }

    @Override
    public void added(String fullId, ExecutorAdded executor) {
        workers.put(executor.getId(), executor.getWorkerId());
        granted.put(executor.getId(), new Granted(executor));
        LOG.info("Granted executor ID {} on hostPort {} with {} core(s), {}.0 MiB RAM", fullId,
                executor.getHostPort(), executor.getCores(), executor.getMemory());
    }

    @Override
    public void updated(String fullId, ExecutorUpdated update) {
        Granted executor = granted.get(update.getId());
        if (executor == null) {
            return;
        }
        executor.last = update;
        if (isFinal(update.getState())) {
            executor.ended.countDown();
            LOG.info("Executor {} removed: {}", fullId, words(update));
            if (!backend.has(String.valueOf(update.getId()))) {
                granted.remove(update.getId());
            }
        }
    }

    private static boolean isFinal(String state) {
        return switch (state) {
            case "KILLED", "FAILED", "LOST", "EXITED", "FINISHED", "ERROR" -> true;
            default -> false;
        };
    }

    private static String words(ExecutorUpdated update) {
        if (!update.getMessage().isEmpty()) {
            return update.getMessage();
        }
        return update.hasExitCode()
                ? "Its process ended with exit code " + update.getExitCode()
                : "It is " + update.getState();
    }

    /// A worker's daemon is gone: its executors go on as long as they answer. Those that have not come yet never will.
    @Override
    public void workerGone(WorkerGone worker) {
        goneWorkers.add(worker.getWorkerId());
        for (Granted executor : List.copyOf(granted.values())) {
            int id = executor.added.getId();
            if (executor.added.getWorkerId().equals(worker.getWorkerId()) && !backend.has(String.valueOf(id))) {
                granted.remove(id);
                network.client().lost(id);
            }
        }
    }

    /// Said again and again until the worker has gone.
    @Override
    public void workerLeaves(WorkerLeaves worker) {
        String id = worker.getWorkerId();
        if (stopping || !setup.conf().get(RemoteSettings.DECOMMISSION)) {
            return;
        }
        Boolean done = leavingWorkers.putIfAbsent(id, false);
        if (done != null) {
            if (done) {
                network.client().left(id);
            }
            return;
        }
        Set<String> there = new HashSet<>();
        Set<String> services = new HashSet<>();
        for (int executor : worker.getExecutorsList()) {
            String executorId = String.valueOf(executor);
            Optional<BlockManagerAddress> blocks = backend.blocks(executorId);
            if (blocks.isPresent()) {
                there.add(executorId);
                services.add(blocks.get().host() + ":" + blocks.get().service());
            } else {
                // It has not come yet, and is not worth waiting for.
                granted.remove(executor);
                network.client().lost(executor);
            }
        }
        network.client().draining(there.stream().map(Integer::valueOf).toList());
        backend.decommission(new RemoteBackend.Leave(there,
                at -> there.contains(at.executorId()) || id.equals(workers.get(number(at.executorId())))
                        || services.contains(at.host() + ":" + at.port()),
                "worker " + id + " is decommissioned", () -> goneWorkers.add(id), () -> {
                    leavingWorkers.put(id, true);
                    network.client().left(id);
                }));
    }

    /// Of an executor; none of the driver's.
    private static int number(String executorId) {
        return executorId.chars().allMatch(Character::isDigit) ? Integer.parseInt(executorId) : -1;
    }

    @Override
    public void free(ClusterFree free) {
        starvation.free(free);
    }

    @Override
    public void removed(String reason) {
        if (!stopping) {
            setup.fatal().accept(reason);
        }
    }

    @Override
    public void registered(String executorId) {
        starvation.satisfied();
        network.client().attached(Integer.parseInt(executorId));
    }

    @Override
    public void lost(String executorId) {
        int id = Integer.parseInt(executorId);
        granted.remove(id);
        network.client().lost(id);
    }

    @Override
    public LossReason lossReason(String executorId, String otherwise) {
        Granted executor = granted.get(Integer.parseInt(executorId));
        if (executor == null) {
            return LossReason.crashed(otherwise);
        }
        try {
            if (!executor.ended.await(REASON_MILLIS, TimeUnit.MILLISECONDS)) {
                return LossReason.crashed(otherwise);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return LossReason.crashed(otherwise);
        }
        ExecutorUpdated last = executor.last;
        return last.getTakenAway() ? LossReason.takenAway(words(last)) : LossReason.crashed(words(last));
    }

    /// As long as its worker is there.
    @Override
    public boolean outputsStay(String executorId) {
        String worker = workers.get(Integer.parseInt(executorId));
        return worker != null && !goneWorkers.contains(worker);
    }

    @Override
    public void dropped(BlockManagerAddress service, int exchange) {
        network.blocks().drop(service, exchange);
    }

    @Override
    public boolean isElastic() {
        return true;
    }

    @Override
    public void unwanted(String executorId) {
        LOG.info("Requesting to kill executor(s) {}", executorId);
        network.client().unwanted(Integer.parseInt(executorId));
    }

    @Override
    public void setTargets(List<ExecutorTarget> targets) {
        TotalWanted.Builder wanted = TotalWanted.newBuilder();
        int total = 0;
        for (ExecutorTarget target : targets) {
            total = target.executors() == AllocationSettings.ANY ? -1 : total + target.executors();
            target.hostHints().forEach(wanted::putHosts);
        }
        starvation.wanted(total);
        network.client().setTotal(wanted.setExecutors(total).build());
    }

    /// The worker ends them, and tells when they are gone.
    @Override
    public boolean endByWord() {
        return false;
    }

    @Override
    public void stop() {
        stopping = true;
        starvation.close();
        LOG.info("Shutting down all executors");
        network.client().leave(false, LEAVE_MILLIS);
    }
}

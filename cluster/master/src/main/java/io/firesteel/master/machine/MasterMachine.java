package io.firesteel.master.machine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A master's mind: takes events one at a time and answers with what is to be done. Knows no connection, thread or clock;
/// the same code runs in production and in a simulator. Follows Spark's `Master` where users see it, and goes beyond in
/// three points: what runs is taken over from workers and drivers that come back, whatever this master knew of it;
/// applications share by weight; a driver's own word counts on whether an executor is alive.
public final class MasterMachine {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int NUMBERS = 10_000;

    private final Cluster cluster = new Cluster();
    private final MasterPolicy policy;
    private final long startedAt;
    private final Drivers drivers;
    private final Executors executors;
    private final Adoption adoption;
    private List<MasterAction> actions = new ArrayList<>();
    private int nextApplication;
    private long now;

    /// @param startedAt when this master began, in milliseconds since the epoch
    public MasterMachine(MasterPolicy policy, long startedAt) {
        this.policy = policy;
        this.startedAt = startedAt;
        this.drivers = new Drivers(cluster, policy);
        this.executors = new Executors(cluster, policy);
        this.adoption = new Adoption(cluster, executors);
    }

    /// Takes over a driver that a master before this one had accepted. Called before any event.
    ///
    /// @param launches how often a worker was told to start it
    public void restore(String driverId, DriverSpec spec, int launches) {
        drivers.restore(driverId, spec, launches, startedAt);
    }

    /// What is to be done because of `event`, in order.
    public List<MasterAction> on(MasterEvent event, long millis) {
        now = millis;
        actions = new ArrayList<>();
        switch (event) {
            case MasterEvent.WorkerJoined e -> workerJoined(e);
            case MasterEvent.WorkerGone e -> workerGone(e);
            case MasterEvent.WorkerHolds e -> {
                WorkerEntry worker = cluster.workers.get(e.workerId());
                if (worker != null) {
                    worker.holds.addAll(e.applications());
                }
            }
            case MasterEvent.WorkerLeaves e -> workerLeaves(e);
            case MasterEvent.ApplicationJoined e -> applicationJoined(e);
            case MasterEvent.ApplicationReady e -> with(e.appId(), a -> a.ready = true);
            case MasterEvent.ApplicationCut e -> with(e.appId(), this::cut);
            case MasterEvent.ApplicationLeft e -> with(e.appId(), a -> {
                LOG.info("Received unregister request from application {}", a.id);
                end(a, e.failed() ? ApplicationEntry.State.FAILED : ApplicationEntry.State.FINISHED, "");
            });
            case MasterEvent.ApplicationKilled e -> with(e.appId(),
                    a -> end(a, ApplicationEntry.State.KILLED, "Master removed our application: KILLED"));
            case MasterEvent.TotalWanted e -> with(e.appId(), a -> {
                LOG.info("Application {} requested to set total executors to {}.", a.id, e.executors());
                a.wanted = e.executors() < 0 ? Integer.MAX_VALUE : e.executors();
                a.hosts = e.hosts();
            });
            case MasterEvent.ExecutorAttached e -> attached(e);
            case MasterEvent.ExecutorDropped e -> dropped(e);
            case MasterEvent.ExecutorDrains e -> drains(e);
            case MasterEvent.WorkerLeft e -> actions.add(new MasterAction.ForgetApplication(e.workerId(), e.appId()));
            case MasterEvent.ExecutorChanged e -> executorChanged(e);
            case MasterEvent.DriverSubmitted e -> {
                LOG.info("Driver submitted {}", e.spec().mainClass());
                drivers.submit(e.driverId(), e.spec(), now);
            }
            case MasterEvent.DriverChanged e -> drivers.changed(e, now, actions);
            case MasterEvent.DriverKilled e -> drivers.kill(e.driverId(), now, actions);
            case MasterEvent.HistoryCleared e -> {
                cluster.endedApplications.clear();
                cluster.endedDrivers.clear();
            }
            case MasterEvent.Tick e -> tick();
        }
        drivers.launch(now, actions);
        executors.launch(now, actions);
        return actions;
    }

    private void with(String appId, Consumer<ApplicationEntry> action) {
        ApplicationEntry application = cluster.applications.get(appId);
        if (application != null) {
            action.accept(application);
        }
    }

    private void workerJoined(MasterEvent.WorkerJoined event) {
        WorkerSpec spec = event.worker();
        LOG.info("Registering worker {}:{} with {} cores, {} MiB RAM", spec.host(), spec.port(), spec.cores(),
                spec.memory());
        // A worker that was restarted has another id and the same address: what runs there it brings along.
        cluster.workers.values()
                .removeIf(w -> w.spec.id().equals(spec.id())
                        || w.state == WorkerEntry.State.DEAD && w.spec.host().equals(spec.host())
                                && w.spec.port() == spec.port());
        WorkerEntry worker = new WorkerEntry(spec);
        cluster.workers.put(spec.id(), worker);
        actions.add(new MasterAction.AcceptWorker(spec.id()));
        adoption.worker(worker, event.executors(), mayComeBack(), now, actions);
        drivers.joined(worker, event.drivers(), now, actions);
    }

    private boolean mayComeBack() {
        return now - startedAt < policy.recoveryMillis();
    }

    private void workerGone(MasterEvent.WorkerGone event) {
        WorkerEntry worker = cluster.workers.get(event.workerId());
        if (worker == null || worker.state == WorkerEntry.State.DEAD) {
            return;
        }
        LOG.warn("Removing worker {} on {}:{}: {}", worker.spec.id(), worker.spec.host(), worker.spec.port(),
                event.reason());
        worker.state = WorkerEntry.State.DEAD;
        worker.lostAt = now;
        drivers.workerGone(worker, now);
        for (ApplicationEntry application : cluster.applications.values()) {
            actions.add(new MasterAction.TellWorkerGone(application.id, worker.spec.id(), worker.spec.host(),
                    event.reason()));
        }
        // Executors of applications that are over or unknown have nobody who would miss them.
        for (ExecutorEntry executor : List.copyOf(worker.executors.values())) {
            ApplicationEntry application = cluster.applications.get(executor.appId);
            if (application == null || application.state.isOver() || executor.ending) {
                forget(executor, ProcessState.LOST, "its worker is gone: " + event.reason());
            }
        }
    }

    private void workerLeaves(MasterEvent.WorkerLeaves event) {
        WorkerEntry worker = cluster.workers.get(event.workerId());
        if (worker == null || worker.state == WorkerEntry.State.DEAD) {
            return;
        }
        if (worker.state == WorkerEntry.State.ALIVE) {
            LOG.info("Decommissioning worker {}", worker.spec.id());
            worker.state = WorkerEntry.State.DECOMMISSIONED;
        }
        if (!event.drains()) {
            return;
        }
        for (ApplicationEntry application : cluster.applications.values()) {
            if (!application.state.isOver()) {
                actions.add(new MasterAction.TellWorkerLeaves(application.id, worker.spec.id(), worker.spec.host(),
                        application.executors.values()
                                .stream()
                                .filter(e -> e.workerId.equals(worker.spec.id()) && !e.ending)
                                .map(e -> e.id)
                                .toList()));
            }
        }
        for (String appId : event.applications()) {
            if (!cluster.applications.containsKey(appId) && !mayComeBack()) {
                actions.add(new MasterAction.ForgetApplication(worker.spec.id(), appId));
            }
        }
    }

    private void drains(MasterEvent.ExecutorDrains event) {
        ExecutorEntry executor = cluster.executor(event.appId(), event.executor());
        if (executor != null) {
            executor.draining = true;
            if (!executor.state.isFinal()) {
                executor.state = ProcessState.DECOMMISSIONED;
            }
        }
    }

    private void applicationJoined(MasterEvent.ApplicationJoined event) {
        ApplicationSpec spec = event.spec();
        ApplicationEntry known = cluster.applications.get(event.appId());
        ApplicationEntry application = known;
        if (known == null) {
            LOG.info("Registering app {}", spec.name());
            String id = event.appId().isEmpty() ? newId() : event.appId();
            // One that an earlier master took began before this one came.
            boolean earlier = !event.appId().isEmpty() && spec.startTime() > 0;
            application = new ApplicationEntry(id, spec, earlier ? Math.min(now, spec.startTime()) : now);
            cluster.applications.put(id, application);
            LOG.info("Registered app {} with ID {}", spec.name(), id);
        } else {
            LOG.info("Application {} is connected again", known.id);
        }
        application.connected = true;
        application.ready |= event.ready();
        application.nextExecutor = Math.max(application.nextExecutor, event.nextExecutor());
        adoption.application(application, event.executors(), now);
        if (!application.executors.isEmpty()) {
            application.state = ApplicationEntry.State.RUNNING;
        }
        actions.add(new MasterAction.AcceptApplication(event.connection(), application.id));
    }

    private String newId() {
        String id = "app-" + stamp(now) + "-" + String.format("%04d", nextApplication++ % NUMBERS);
        return cluster.applications.containsKey(id) ? newId() : id;
    }

    private static String stamp(long millis) {
        return STAMP.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
    }

    private void cut(ApplicationEntry application) {
        if (application.connected) {
            application.connected = false;
            application.cutAt = now;
            LOG.info("Lost the connection of application {}", application.id);
        }
    }

    private void attached(MasterEvent.ExecutorAttached event) {
        ExecutorEntry executor = cluster.executor(event.appId(), event.executor());
        if (executor != null) {
            executor.attached = true;
            with(event.appId(), a -> a.failures = 0);
        }
    }

    private void dropped(MasterEvent.ExecutorDropped event) {
        ExecutorEntry executor = cluster.executor(event.appId(), event.executor());
        if (executor == null) {
            return;
        }
        executor.takenAway |= event.wanted();
        WorkerEntry worker = cluster.workers.get(executor.workerId);
        if (worker == null || worker.state == WorkerEntry.State.DEAD) {
            forget(executor, ProcessState.LOST, "its worker is gone");
        } else {
            executors.kill(executor, actions);
        }
    }

    private void executorChanged(MasterEvent.ExecutorChanged event) {
        WorkerEntry worker = cluster.workers.get(event.workerId());
        ExecutorEntry executor = worker == null
                ? null
                : worker.executors.get(event.appId() + "/" + event.executor());
        if (executor == null) {
            return;
        }
        ProcessEnd change = event.change();
        executor.state = change.state();
        // A worker that leaves takes its executors along: no fault of theirs.
        executor.takenAway |= worker.state == WorkerEntry.State.DECOMMISSIONED;
        if (change.state().isFinal()) {
            ended(executor, change);
        } else {
            executors.tell(executor, change, actions);
        }
    }

    private void ended(ExecutorEntry executor, ProcessEnd change) {
        boolean expected = executor.ending;
        cluster.remove(executor);
        executors.tell(executor, change, actions);
        LOG.info("Removing executor {} because it is {}", executor.fullId(), change.state());
        ApplicationEntry application = cluster.applications.get(executor.appId);
        if (application == null) {
            return;
        }
        if (application.state.isOver()) {
            removeWhenEmpty(application);
        } else if (!expected && !executor.takenAway && application.connected && change.exitCode().orElse(1) != 0) {
            failed(application, change);
        }
    }

    private void failed(ApplicationEntry application, ProcessEnd change) {
        application.failures++;
        boolean one = application.executors.values().stream().anyMatch(e -> e.attached && !e.ending);
        if (policy.maxExecutorRetries() >= 0 && application.failures > policy.maxExecutorRetries() && !one) {
            LOG.error("Application {} with ID {} failed {} times; removing it", application.spec.name(),
                    application.id, application.failures);
            end(application, ApplicationEntry.State.FAILED, application.failures
                    + " executors in a row could not be started, at last: " + change.message());
        }
    }

    private void forget(ExecutorEntry executor, ProcessState state, String why) {
        executor.state = state;
        ended(executor, new ProcessEnd(state, why, OptionalInt.empty()));
    }

    /// Ends an application: its executors first, then its entry.
    private void end(ApplicationEntry application, ApplicationEntry.State state, String reason) {
        if (application.state.isOver()) {
            return;
        }
        application.state = state;
        application.reason = reason;
        application.endedAt = now;
        for (ExecutorEntry executor : List.copyOf(application.executors.values())) {
            WorkerEntry worker = cluster.workers.get(executor.workerId);
            if (worker == null || worker.state == WorkerEntry.State.DEAD) {
                cluster.remove(executor);
            } else {
                executors.kill(executor, actions);
            }
        }
        removeWhenEmpty(application);
    }

    private void removeWhenEmpty(ApplicationEntry application) {
        if (!application.executors.isEmpty() || cluster.applications.remove(application.id) == null) {
            return;
        }
        LOG.info("Removing app {}", application.id);
        cluster.endedApplications.add(application);
        while (cluster.endedApplications.size() > policy.retainedApplications()) {
            cluster.endedApplications.removeFirst();
        }
        actions.add(new MasterAction.TellRemoved(application.id, application.reason,
                application.state != ApplicationEntry.State.FINISHED));
        cluster.workers.values()
                .stream()
                .filter(w -> w.state != WorkerEntry.State.DEAD)
                .forEach(w -> actions.add(new MasterAction.ForgetApplication(w.spec.id(), application.id)));
        drivers.applicationEnded(application, now, actions);
    }

    private void tick() {
        for (ApplicationEntry application : List.copyOf(cluster.applications.values())) {
            if (!application.connected && now - application.cutAt >= policy.reconnectMillis()) {
                end(application, ApplicationEntry.State.FAILED, "its driver is gone");
            }
        }
        if (!mayComeBack()) {
            // Reported by workers, and their application never came back.
            for (WorkerEntry worker : cluster.workers.values()) {
                for (ExecutorEntry executor : worker.executors.values()) {
                    if (worker.state != WorkerEntry.State.DEAD && !cluster.applications.containsKey(executor.appId)) {
                        executors.kill(executor, actions);
                    }
                }
                for (String appId : worker.holds) {
                    if (!cluster.applications.containsKey(appId)) {
                        actions.add(new MasterAction.ForgetApplication(worker.spec.id(), appId));
                    }
                }
                worker.holds.clear();
            }
        }
        long keep = policy.workers().deadFor() * policy.reconnectMillis();
        cluster.workers.values()
                .removeIf(w -> w.state == WorkerEntry.State.DEAD && w.executors.isEmpty() && w.drivers.isEmpty()
                        && now - w.lostAt > keep);
        drivers.tick(now, actions);
        executors.reclaim(now, actions);
        executors.tellFree(actions);
    }

    /// What this master knows, for pages and requests.
    public MasterSnapshot snapshot() {
        return MasterSnapshot.of(cluster);
    }
}

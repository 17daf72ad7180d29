package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The part of the [MasterMachine] that places submitted drivers, restarts supervised ones after a growing pause, and
/// remembers how they ended.
final class Drivers {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final long FIRST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 60_000;
    private static final long HEALTHY = 300_000;

    private final Cluster cluster;
    private final MasterPolicy policy;

    Drivers(Cluster cluster, MasterPolicy policy) {
        this.cluster = cluster;
        this.policy = policy;
    }

    void submit(String id, DriverSpec spec, long now) {
        cluster.drivers.put(id, new DriverEntry(id, spec, now));
    }

    /// One of an earlier master: it may be running somewhere, and if nobody says so soon, it is not.
    ///
    /// @param launches how often a worker was told to start it
    void restore(String id, DriverSpec spec, int launches, long now) {
        DriverEntry driver = new DriverEntry(id, spec, now);
        if (launches > 0) {
            driver.attempt = launches - 1;
            driver.launchedAt = now;
        }
        driver.state = ProcessState.UNKNOWN;
        driver.unknownSince = now;
        cluster.drivers.put(id, driver);
    }

    void joined(WorkerEntry worker, List<HeldDriver> held, long now, List<MasterAction> actions) {
        for (HeldDriver each : held) {
            DriverEntry driver = cluster.drivers.get(each.id());
            if (driver == null || driver.killWanted) {
                actions.add(new MasterAction.KillDriver(worker.spec.id(), each.id()));
            } else {
                driver.workerId = worker.spec.id();
                driver.state = ProcessState.RUNNING;
                driver.launchedAt = driver.launchedAt == 0 ? now : driver.launchedAt;
                driver.unknownSince = -1;
                driver.attempt = Math.max(driver.attempt, each.attempt());
                driver.resources = each.resources();
                worker.drivers.put(driver.id, driver);
            }
        }
        // Those that this worker had and does not have any more.
        for (DriverEntry driver : List.copyOf(cluster.drivers.values())) {
            if (driver.workerId.equals(worker.spec.id()) && !worker.drivers.containsKey(driver.id)) {
                ended(driver, new ProcessEnd(ProcessState.LOST, "its worker does not know it any more",
                        OptionalInt.empty()), now, actions);
            }
        }
    }

    void workerGone(WorkerEntry worker, long now) {
        for (DriverEntry driver : worker.drivers.values()) {
            driver.state = ProcessState.UNKNOWN;
            driver.unknownSince = now;
        }
    }

    void changed(MasterEvent.DriverChanged event, long now, List<MasterAction> actions) {
        DriverEntry driver = cluster.drivers.get(event.driverId());
        // Workers repeat to a master that is new to them what has ended; an earlier launch of a driver does not matter.
        if (driver == null || event.attempt() < driver.attempt) {
            return;
        }
        boolean lost = driver.workerId.isEmpty() && driver.unknownSince >= 0;
        if (!lost && !driver.workerId.equals(event.workerId())) {
            return;
        }
        driver.attempt = event.attempt();
        if (event.change().state().isFinal()) {
            ended(driver, event.change(), now, actions);
        } else {
            driver.state = event.change().state();
        }
    }

    private void ended(DriverEntry driver, ProcessEnd change, long now, List<MasterAction> actions) {
        WorkerEntry worker = cluster.workers.get(driver.workerId);
        if (worker != null) {
            worker.drivers.remove(driver.id);
        }
        driver.workerId = "";
        driver.resources = Map.of();
        driver.unknownSince = -1;
        driver.message = change.message();
        driver.exitCode = change.exitCode();
        // One that was killed without anybody's wish went with its worker.
        boolean well = change.state() == ProcessState.FINISHED;
        if (driver.spec.supervise() && !driver.killWanted && !well) {
            int failures = driver.launchedAt > 0 && now - driver.launchedAt > HEALTHY ? 0 : driver.attempt;
            long pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(failures, 6));
            driver.state = ProcessState.RELAUNCHING;
            driver.attempt++;
            driver.launchAt = now + pause;
            LOG.info("Driver {} is {} ({}); starting it again in {} ms", driver.id, change.state(), change.message(),
                    pause);
            return;
        }
        remove(driver, driver.killWanted
                ? ProcessState.KILLED
                : change.state() == ProcessState.KILLED ? ProcessState.LOST : change.state(), now, actions);
    }

    private void remove(DriverEntry driver, ProcessState state, long now, List<MasterAction> actions) {
        LOG.info("Removing driver: {} ({})", driver.id, state);
        driver.state = state;
        driver.endedAt = now;
        cluster.drivers.remove(driver.id);
        cluster.endedDrivers.add(driver);
        while (cluster.endedDrivers.size() > policy.retainedDrivers()) {
            cluster.endedDrivers.removeFirst();
        }
        actions.add(new MasterAction.ForgetDriver(driver.id));
    }

    void kill(String id, long now, List<MasterAction> actions) {
        DriverEntry driver = cluster.drivers.get(id);
        if (driver == null) {
            return;
        }
        LOG.info("Asked to kill driver {}", id);
        driver.killWanted = true;
        if (driver.workerId.isEmpty()) {
            remove(driver, ProcessState.KILLED, now, actions);
        } else {
            actions.add(new MasterAction.KillDriver(driver.workerId, id));
        }
    }

    /// The driver of an application that has just ended, where its worker is gone: nobody else can tell.
    void applicationEnded(ApplicationEntry application, long now, List<MasterAction> actions) {
        DriverEntry driver = cluster.drivers.get(application.spec.driverId());
        if (driver != null && driver.unknownSince >= 0) {
            boolean well = application.state == ApplicationEntry.State.FINISHED;
            ended(driver, new ProcessEnd(well ? ProcessState.FINISHED : ProcessState.LOST,
                    "its worker is gone", OptionalInt.empty()), now, actions);
        }
    }

    void tick(long now, List<MasterAction> actions) {
        for (DriverEntry driver : List.copyOf(cluster.drivers.values())) {
            // One whose application is connected is alive, whatever became of its worker.
            boolean alive = cluster.applications.values()
                    .stream()
                    .anyMatch(a -> a.connected && a.spec.driverId().equals(driver.id));
            if (driver.unknownSince >= 0 && !alive && now - driver.unknownSince >= policy.recoveryMillis()) {
                if (driver.workerId.isEmpty() && driver.launchedAt == 0) {
                    // Of an earlier master, which had not given it to a worker yet.
                    driver.unknownSince = -1;
                    driver.state = ProcessState.SUBMITTED;
                } else {
                    ended(driver, new ProcessEnd(ProcessState.LOST, "its worker is gone", OptionalInt.empty()), now,
                            actions);
                }
            }
        }
    }

    /// Launches what waits and fits, round the workers.
    void launch(long now, List<MasterAction> actions) {
        long running = cluster.drivers.values().stream().filter(d -> !d.workerId.isEmpty()).count();
        for (DriverEntry driver : cluster.drivers.values()) {
            if (running >= policy.drivers().most()) {
                return;
            }
            boolean waits = driver.state == ProcessState.SUBMITTED || driver.state == ProcessState.RELAUNCHING;
            if (!waits || driver.launchAt > now || !driver.workerId.isEmpty()) {
                continue;
            }
            List<WorkerEntry> workers = policy.drivers().spreadOut()
                    ? cluster.alive(WorkerOrder.CORES_FREE_DESC)
                    : cluster.alive();
            for (WorkerEntry worker : workers) {
                if (worker.freeCores() >= driver.spec.cores() && worker.freeMemory() >= driver.spec.memory()
                        && ResourceCounts.cover(ResourceCounts.of(worker.freeResources()), driver.spec.resources())) {
                    LOG.info("Launching driver {} on worker {}", driver.id, worker.spec.id());
                    driver.workerId = worker.spec.id();
                    driver.state = ProcessState.RUNNING;
                    driver.launchedAt = now;
                    driver.resources = worker.pick(driver.spec.resources());
                    worker.drivers.put(driver.id, driver);
                    actions.add(new MasterAction.LaunchDriver(worker.spec.id(), driver.id, driver.attempt,
                            driver.resources));
                    running++;
                    break;
                }
            }
        }
    }
}

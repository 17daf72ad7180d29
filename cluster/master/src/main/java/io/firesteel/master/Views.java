package io.firesteel.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.clusterui.ApplicationInfo;
import io.firesteel.clusterui.DriverInfo;
import io.firesteel.clusterui.ExecutorInfo;
import io.firesteel.clusterui.MasterView;
import io.firesteel.clusterui.WorkerInfo;
import io.firesteel.master.machine.MasterSnapshot;

/// What a master knows, as its pages show it.
final class Views {

    private Views() {
    }

    /// @param lastHeard milliseconds since 1970, by worker
    static MasterView of(MasterSnapshot snapshot, String url, String restUrl, Map<String, Long> lastHeard, long now) {
        Map<String, String> pages = new HashMap<>();
        snapshot.workers().forEach(w -> pages.put(w.spec().id(), w.spec().webUrl()));
        return new MasterView(url, restUrl, "ALIVE", "",
                snapshot.workers().stream().map(w -> worker(w, lastHeard)).toList(),
                snapshot.applications().stream().map(a -> application(a, Waiting.of(snapshot, a), pages, now)).toList(),
                snapshot.endedApplications()
                        .stream()
                        .map(a -> application(a, Waiting.of(snapshot, a), pages, now))
                        .toList(),
                snapshot.drivers().stream().map(d -> driver(d, Waiting.of(snapshot, d), pages)).toList(),
                snapshot.endedDrivers().stream().map(d -> driver(d, Waiting.of(snapshot, d), pages)).toList(), "");
    }

    private static WorkerInfo worker(MasterSnapshot.WorkerState worker, Map<String, Long> lastHeard) {
        return new WorkerInfo(worker.spec().id(), worker.spec().host(), worker.spec().port(), worker.spec().webUrl(),
                worker.spec().cores(), worker.usedCores(), worker.spec().memory(), worker.usedMemory(),
                worker.state(), lastHeard.getOrDefault(worker.spec().id(), 0L), worker.spec().resources(),
                worker.usedResources());
    }

    private static ApplicationInfo application(MasterSnapshot.ApplicationState app, String message,
            Map<String, String> pages, long now) {
        List<ExecutorInfo> executors = new ArrayList<>();
        app.executors()
                .forEach(e -> executors.add(new ExecutorInfo(app.id(), e.id(), e.workerId(),
                        pages.getOrDefault(e.workerId(), ""), e.cores(), e.memory(), e.state().name(),
                        app.spec().name(), app.spec().user(), "", e.resources())));
        long end = app.endedAt() == 0 ? now : app.endedAt();
        return new ApplicationInfo(app.id(), app.spec().name(), app.cores(), app.spec().user(),
                app.spec().executorMemory(), app.since(), end - app.since(), app.state(), app.spec().webUrl(),
                app.spec().driverId().isEmpty() ? app.spec().driverHost() + " (client)" : app.spec().driverId(),
                executors, app.spec().resources(), message);
    }

    private static DriverInfo driver(MasterSnapshot.DriverState driver, String message, Map<String, String> pages) {
        return new DriverInfo(driver.id(), driver.since(), driver.state().name(), driver.spec().cores(),
                driver.spec().memory(), driver.workerId(), pages.getOrDefault(driver.workerId(), ""),
                driver.spec().mainClass(), message, driver.resources());
    }
}

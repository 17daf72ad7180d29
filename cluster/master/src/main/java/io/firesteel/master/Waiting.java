package io.firesteel.master;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.master.machine.ApplicationSpec;
import io.firesteel.master.machine.DriverSpec;
import io.firesteel.master.machine.MasterSnapshot;

/// Why an application or a driver waits, in words, where no worker has room for it: what it asks for, and what there is.
final class Waiting {
    private static final String ALIVE = "ALIVE";

    private Waiting() {
    }

    /// Of a driver that no worker can take; else what became of it.
    static String of(MasterSnapshot snapshot, MasterSnapshot.DriverState driver) {
        boolean waits = driver.workerId().isEmpty()
                && List.of("SUBMITTED", "RELAUNCHING").contains(driver.state().name());
        DriverSpec spec = driver.spec();
        Need need = new Need(spec.cores(), spec.memory(), spec.resources());
        return !waits || fits(snapshot, need)
                ? driver.message()
                : "It waits for a worker with " + need + " free (spark.driver.cores, spark.driver.memory). "
                        + free(snapshot);
    }

    /// Of an application that has no executor and can get none; else why it ended.
    static String of(MasterSnapshot snapshot, MasterSnapshot.ApplicationState app) {
        ApplicationSpec spec = app.spec();
        Need need = new Need(Math.max(1, spec.executorCores()), spec.executorMemory(), spec.resources());
        if (!app.state().equals("WAITING") || !app.executors().isEmpty()) {
            return app.reason();
        }
        if (spec.maxCores() >= 0 && spec.maxCores() < need.cores()) {
            return "It gets no executor: each has " + need.cores()
                    + " core(s) (spark.executor.cores), and all together at most "
                    + spec.maxCores() + " (spark.cores.max).";
        }
        return fits(snapshot, need)
                ? app.reason()
                : "It waits for a worker with " + need + " free (spark.executor.cores, spark.executor.memory). "
                        + free(snapshot);
    }

    /// What one of them needs on one worker.
    private record Need(int cores, long memory, Map<String, Integer> resources) {

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(cores + " core(s) and " + memory + " MiB");
            new TreeMap<>(resources).forEach((name, count) -> text.append(", ").append(count).append(' ').append(name));
            return text.toString();
        }
    }

    private static boolean fits(MasterSnapshot snapshot, Need need) {
        return snapshot.workers()
                .stream()
                .anyMatch(w -> w.state().equals(ALIVE) && cores(w) >= need.cores() && memory(w) >= need.memory()
                        && need.resources()
                                .entrySet()
                                .stream()
                                .allMatch(r -> resource(w, r.getKey()) >= r.getValue()));
    }

    private static String free(MasterSnapshot snapshot) {
        List<MasterSnapshot.WorkerState> alive = snapshot.workers()
                .stream()
                .filter(w -> w.state().equals(ALIVE))
                .toList();
        return alive.isEmpty()
                ? "No worker is registered."
                : alive.size() + " worker(s) have " + alive.stream().mapToInt(Waiting::cores).sum()
                        + " free core(s) in all, at most " + alive.stream().mapToInt(Waiting::cores).max().orElse(0)
                        + " core(s) and " + alive.stream().mapToLong(Waiting::memory).max().orElse(0) + " MiB on one.";
    }

    private static int cores(MasterSnapshot.WorkerState worker) {
        return Math.max(0, worker.spec().cores() - worker.usedCores());
    }

    private static long memory(MasterSnapshot.WorkerState worker) {
        return Math.max(0, worker.spec().memory() - worker.usedMemory());
    }

    private static int resource(MasterSnapshot.WorkerState worker, String name) {
        return worker.spec().resources().getOrDefault(name, List.of()).size()
                - worker.usedResources().getOrDefault(name, List.of()).size();
    }
}

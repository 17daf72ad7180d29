package io.firesteel.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/// Which CPUs of a worker which of its executors has: each CPU is one executor's until that has ended. A master may give a core
/// away before the process that had it is gone; who comes then waits its turn.
final class CpuAllotment {
    private final boolean pinning;
    private final TreeSet<Integer> free;
    private final Map<String, List<Integer>> given = new HashMap<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    /// An executor that waits for so many CPUs.
    private record Waiting(int count, CompletableFuture<List<Integer>> answer) {
    }

    /// @param cpus what may be given; none: everybody gets none, which is no pinning
    CpuAllotment(Collection<Integer> cpus) {
        free = new TreeSet<>(cpus);
        pinning = !free.isEmpty();
    }

    /// So many CPUs, as soon as they are free.
    CompletableFuture<List<Integer>> take(String executor, int count) {
        if (!pinning) {
            return CompletableFuture.completedFuture(List.of());
        }
        Waiting asked = new Waiting(count, new CompletableFuture<>());
        synchronized (this) {
            waiting.put(executor, asked);
        }
        serve();
        return asked.answer();
    }

    /// Notes what an executor has already that a worker before this one started.
    synchronized void claim(String executor, List<Integer> cpus) {
        given.put(executor, cpus.stream().filter(free::remove).toList());
    }

    /// An executor has ended; harmless when repeated.
    void giveBack(String executor) {
        synchronized (this) {
            waiting.remove(executor);
            free.addAll(given.getOrDefault(executor, List.of()));
            given.remove(executor);
        }
        serve();
    }

    /// Answers those who wait, in their order; never under the lock, for who is answered starts a process.
    private void serve() {
        while (true) {
            Waiting next;
            List<Integer> cpus = new ArrayList<>();
            synchronized (this) {
                if (waiting.isEmpty()) {
                    return;
                }
                Map.Entry<String, Waiting> first = waiting.entrySet().iterator().next();
                next = first.getValue();
                if (free.size() < next.count()) {
                    return;
                }
                for (int i = 0; i < next.count(); i++) {
                    cpus.add(free.removeFirst());
                }
                given.put(first.getKey(), List.copyOf(cpus));
                waiting.remove(first.getKey());
            }
            next.answer().complete(cpus);
        }
    }
}

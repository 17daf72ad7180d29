package io.firesteel.master;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.master.machine.ApplicationSpec;
import io.firesteel.master.machine.DriverSpec;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.machine.MasterMachine;
import io.firesteel.master.machine.MasterPolicy;
import io.firesteel.master.machine.MasterSnapshot;
import io.firesteel.master.machine.WorkerSpec;

import static org.assertj.core.api.Assertions.assertThat;

/// What is said of applications and drivers that no worker can take: what they ask for, and what there is.
class WaitingTest {
    private final MasterMachine machine = new MasterMachine(MasterPolicy.standard(), 0);

    private void worker(String id, int cores, long memory) {
        machine.on(new MasterEvent.WorkerJoined(new WorkerSpec(id, "h", 1, cores, memory, "", Map.of()), List.of(),
                List.of()), 0);
    }

    private String driver(int cores, long memory, Map<String, Integer> resources) {
        String id = "d" + machine.snapshot().drivers().size();
        machine.on(new MasterEvent.DriverSubmitted(id, new DriverSpec("Main", "me", cores, memory, false, resources)),
                0);
        MasterSnapshot snapshot = machine.snapshot();
        return Waiting.of(snapshot, snapshot.driver(id));
    }

    private String application(int maxCores, int cores, long memory) {
        machine.on(new MasterEvent.ApplicationJoined(1, "", new ApplicationSpec("x", "me", maxCores, cores, memory, -1,
                1.0, "", 0, "", "here", Map.of()), List.of(), 0, true), 0);
        MasterSnapshot snapshot = machine.snapshot();
        return Waiting.of(snapshot, snapshot.applications().getLast());
    }

    @Test
    void aDriverThatFitsNowhereIsToldWhatThereIs() {
        assertThat(driver(1, 100, Map.of())).isEqualTo("It waits for a worker with 1 core(s) and 100 MiB free"
                + " (spark.driver.cores, spark.driver.memory). No worker is registered.");
        worker("a", 2, 1024);
        worker("b", 4, 512);
        // The first one has a core and 100 MiB of the larger worker by now.
        assertThat(driver(9, 100, Map.of())).isEqualTo("It waits for a worker with 9 core(s) and 100 MiB free"
                + " (spark.driver.cores, spark.driver.memory). 2 worker(s) have 5 free core(s) in all, at most 4 core(s)"
                + " and 924 MiB on one.");
        assertThat(driver(1, 100, Map.of("gpu", 2))).startsWith(
                "It waits for a worker with 1 core(s) and 100 MiB, 2 gpu free");
        assertThat(driver(1, 100, Map.of())).isEmpty();
    }

    @Test
    void anApplicationIsToldTheSame() {
        worker("a", 2, 1024);
        assertThat(application(-1, 0, 4096)).isEqualTo("It waits for a worker with 1 core(s) and 4096 MiB free"
                + " (spark.executor.cores, spark.executor.memory). 1 worker(s) have 2 free core(s) in all, at most 2"
                + " core(s) and 1024 MiB on one.");
        assertThat(application(1, 2, 512))
                .isEqualTo("It gets no executor: each has 2 core(s) (spark.executor.cores), and"
                        + " all together at most 1 (spark.cores.max).");
        assertThat(application(-1, 1, 512)).isEmpty();
    }
}

package io.firesteel.master.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What the settings of a master do, and which values they cannot have.
class PolicyTest {

    private static TestCluster cluster(String... settings) {
        Map<String, String> conf = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            conf.put(settings[i], settings[i + 1]);
        }
        return new TestCluster(MasterPolicy.of(Conf.of(conf)));
    }

    private static void driver(TestCluster cluster, String id) {
        cluster.on(new MasterEvent.DriverSubmitted(id, new DriverSpec("Main", "me", 1, 100, false, Map.of())));
    }

    private static List<String> launched(TestCluster cluster) {
        return cluster.seen(MasterAction.LaunchDriver.class)
                .stream()
                .map(a -> a.driverId() + " on " + a.workerId())
                .toList();
    }

    @Test
    void asManyDriversRunAsMaxDriversSays() {
        TestCluster cluster = cluster("spark.deploy.maxDrivers", "2");
        cluster.worker("a", 8, 8192);
        for (String id : List.of("d1", "d2", "d3", "d4")) {
            driver(cluster, id);
        }
        assertThat(launched(cluster)).containsExactly("d1 on a", "d2 on a");
        cluster.on(new MasterEvent.DriverChanged("a", "d1", 0,
                new ProcessEnd(ProcessState.FINISHED, "", OptionalInt.of(0))));
        assertThat(launched(cluster)).containsExactly("d1 on a", "d2 on a", "d3 on a");
    }

    @Test
    void driversAreSpreadOutOrGoToTheFirstWorkerWithRoom() {
        TestCluster spread = cluster();
        TestCluster packed = cluster("spark.deploy.spreadOutDrivers", "false");
        for (TestCluster cluster : List.of(spread, packed)) {
            cluster.worker("a", 2, 8192);
            cluster.worker("b", 4, 8192);
            for (String id : List.of("d1", "d2", "d3")) {
                driver(cluster, id);
            }
        }
        assertThat(launched(packed)).containsExactly("d1 on a", "d2 on a", "d3 on b");
        // By free cores: 4 and 2, then 3 and 2, then 2 and 2.
        assertThat(launched(spread).subList(0, 2)).containsExactly("d1 on b", "d2 on b");
    }

    @ParameterizedTest
    @CsvSource({"CORES_FREE_DESC,b", "CORES_FREE_ASC,c", "MEMORY_FREE_DESC,c", "memory_free_asc,a", "WORKER_ID,a"})
    void workersAreAskedInTheOrderOfTheirPolicy(String policy, String first) {
        TestCluster cluster = cluster("spark.deploy.workerSelectionPolicy", policy, "spark.deploy.spreadOutApps",
                "false");
        cluster.worker("c", 2, 4096);
        cluster.worker("b", 8, 2048);
        cluster.worker("a", 4, 1024);
        String app = cluster.submit(TestCluster.app("x", 1, 1, 512, -1));
        assertThat(cluster.cores(app)).containsOnlyKeys(first);
    }

    @Test
    void lostWorkersAreShownAsLongAsSaid() {
        TestCluster cluster = cluster("spark.dead.worker.persistence", "2", "spark.deploy.reconnectTimeout", "10s");
        cluster.worker("a", 2, 1024);
        cluster.on(new MasterEvent.WorkerGone("a", "a test"));
        cluster.tick(20_000);
        assertThat(cluster.machine.snapshot().workers()).hasSize(1);
        cluster.tick(1);
        assertThat(cluster.machine.snapshot().workers()).isEmpty();
    }

    @Test
    void nothingThatHasEndedNeedsToBeKept() {
        TestCluster cluster = cluster("spark.deploy.retainedDrivers", "0", "spark.deploy.retainedApplications", "0");
        cluster.worker("a", 2, 1024);
        driver(cluster, "d1");
        cluster.on(new MasterEvent.DriverKilled("d1"));
        cluster.on(new MasterEvent.DriverChanged("a", "d1", 0,
                new ProcessEnd(ProcessState.KILLED, "", OptionalInt.of(143))));
        assertThat(cluster.machine.snapshot().endedDrivers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"spark.deploy.retainedApplications,-1,0 or more", "spark.deploy.retainedDrivers,x,a whole number",
        "spark.deploy.defaultCores,0,above 0", "spark.deploy.maxDrivers,0,above 0",
        "spark.deploy.applicationScheduling,LIFO,FAIR or FIFO", "spark.deploy.reconnectTimeout,-1s,above 0",
        "spark.deploy.workerSelectionPolicy,BEST,WORKER_ID", "spark.deploy.user.me.maxCores,-2,0 or more"})
    void valuesThatCannotBeAreRefused(String key, String value, String legal) {
        assertThatThrownBy(() -> MasterPolicy.of(Conf.of(Map.of(key, value)))).isInstanceOf(FiresteelException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value)
                .hasMessageContaining(legal);
    }
}

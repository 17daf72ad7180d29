package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Addresses of special resources: each is one executor's or driver's, and free again when that has ended.
class AddressesTest {
    private static final Map<String, List<String>> THREE = Map.of("gpu", List.of("0", "1", "2"));

    private static ApplicationSpec gpus(String name, int amount) {
        return TestCluster.with(TestCluster.app(name, -1, 1, 512, -1), "gpu", amount);
    }

    private static List<List<String>> held(TestCluster cluster, String app) {
        return cluster.executors(app).stream().map(e -> e.resources().get("gpu")).toList();
    }

    private static Map<String, List<String>> used(TestCluster cluster) {
        return cluster.machine.snapshot().workers().getFirst().usedResources();
    }

    @Test
    void executorsHaveAddressesOfTheirOwn() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 8, 8192, List.of(), THREE);
        cluster.worker("b", 8, 8192);
        String app = cluster.submit(gpus("x", 1));
        assertThat(held(cluster, app)).containsExactlyInAnyOrder(List.of("0"), List.of("1"), List.of("2"));
        assertThat(cluster.cores(app)).isEqualTo(Map.of("a", 3));
        cluster.actions.clear();
        cluster.ended("a", app, 1, ProcessState.EXITED, 1);
        assertThat(cluster.seen(MasterAction.LaunchExecutor.class)).containsExactly(
                new MasterAction.LaunchExecutor("a", app, 3, 1, 512, Map.of("gpu", List.of("1"))));
        cluster.on(new MasterEvent.ApplicationLeft(app, false));
        cluster.obey();
        assertThat(used(cluster)).isEqualTo(Map.of("gpu", List.of()));
    }

    @Test
    void anExecutorOnAllCoresHasItsShareOnce() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 4, 8192, List.of(), THREE);
        String app = cluster.submit(TestCluster.with(TestCluster.app("x", -1, 0, 512, -1), "gpu", 2));
        assertThat(held(cluster, app)).containsExactly(List.of("0", "1"));
        assertThat(cluster.cores(app)).isEqualTo(Map.of("a", 4));
    }

    @Test
    void whoAsksForMoreThanThereIsIsToldWhatIsFree() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 4, 4096, List.of(), THREE);
        cluster.worker("b", 4, 4096, List.of(), Map.of("gpu", List.of("0")));
        String app = cluster.submit(gpus("x", 4));
        cluster.tick(250);
        assertThat(cluster.executors(app)).isEmpty();
        assertThat(cluster.seen(MasterAction.TellFree.class)).containsExactly(
                new MasterAction.TellFree(app, 2, 8, 4, 4096, Map.of("gpu", 3)));
    }

    @Test
    void aMasterThatKnowsNothingLearnsWhoHasWhat() {
        HeldExecutor held = new HeldExecutor("app-1", 0, "a", 1, 512, Map.of("gpu", List.of("1")));
        for (boolean workerFirst : List.of(true, false)) {
            TestCluster cluster = new TestCluster(TestCluster.fifo());
            MasterEvent driver = new MasterEvent.ApplicationJoined(1, "app-1", gpus("x", 1), List.of(held), 1, true);
            if (!workerFirst) {
                cluster.on(driver);
            }
            cluster.worker("a", 8, 8192, List.of(held), THREE);
            if (workerFirst) {
                cluster.on(driver);
            }
            assertThat(held(cluster, "app-1")).containsExactly(List.of("1"), List.of("0"), List.of("2"));
        }
    }

    @Test
    void driversHaveAddressesUntilTheyEnd() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 8, 8192, List.of(), THREE);
        DriverSpec two = new DriverSpec("Main", "me", 1, 512, false, Map.of("gpu", 2));
        cluster.on(new MasterEvent.DriverSubmitted("one", two));
        cluster.on(new MasterEvent.DriverSubmitted("two", two));
        String app = cluster.submit(gpus("x", 1));
        assertThat(held(cluster, app)).containsExactly(List.of("2"));
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).containsExactly(
                new MasterAction.LaunchDriver("a", "one", 0, Map.of("gpu", List.of("0", "1"))));
        cluster.on(new MasterEvent.DriverChanged("a", "one", 0,
                new ProcessEnd(ProcessState.FINISHED, "", OptionalInt.of(0))));
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).last()
                .isEqualTo(new MasterAction.LaunchDriver("a", "two", 0, Map.of("gpu", List.of("0", "1"))));
        TestCluster next = new TestCluster(TestCluster.fifo());
        next.machine.restore("two", two, 1);
        next.on(new MasterEvent.WorkerJoined(new WorkerSpec("a", "h", 1, 8, 8192, "", THREE), List.of(),
                List.of(new HeldDriver("two", 1, 512, 0, Map.of("gpu", List.of("1", "2"))))));
        assertThat(used(next)).isEqualTo(Map.of("gpu", List.of("1", "2")));
    }

    @Test
    void oneThatHasEverythingGivesSomeBack() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 8, 8192, List.of(), THREE);
        String rich = cluster.submit(gpus("rich", 1));
        String late = cluster.submit(gpus("late", 1));
        for (int i = 0; i < 20 && cluster.executors(late).isEmpty(); i++) {
            cluster.tick(500);
            cluster.obey();
        }
        assertThat(held(cluster, late)).hasSize(1);
        assertThat(held(cluster, rich)).hasSize(2).doesNotContainAnyElementsOf(held(cluster, late));
    }
}

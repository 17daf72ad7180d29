package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Who gets what: expectations by hand, those of FIFO as Spark's documentation of its standalone mode has them.
class PlacementTest {

    @Test
    void withoutExecutorCoresThereIsOneExecutorPerWorkerWithAllCores() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 4, 4096);
        cluster.worker("b", 2, 4096);
        String app = cluster.submit(TestCluster.app("x", -1, 0, 1024, -1));
        assertThat(cluster.executors(app)).hasSize(2);
        assertThat(cluster.cores(app)).isEqualTo(Map.of("a", 4, "b", 2));
    }

    @Test
    void executorCoresMakeSeveralPerWorkerAsMemoryAllows() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 8, 2500);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        assertThat(cluster.executors(app)).hasSize(2).allMatch(e -> e.cores() == 2 && e.memory() == 1024);
    }

    @Test
    void coresMaxIsSpreadOutOrPacked() {
        TestCluster spread = new TestCluster(TestCluster.fifo());
        MasterPolicy packed = TestCluster.policy(false, false, Map.of());
        TestCluster dense = new TestCluster(packed);
        for (TestCluster cluster : List.of(spread, dense)) {
            cluster.worker("a", 4, 4096);
            cluster.worker("b", 4, 4096);
        }
        assertThat(spread.cores(spread.submit(TestCluster.app("x", 4, 0, 512, -1)))).isEqualTo(Map.of("a", 2, "b", 2));
        assertThat(dense.cores(dense.submit(TestCluster.app("x", 4, 0, 512, -1)))).isEqualTo(Map.of("a", 4));
    }

    @Test
    void instancesAreHonoured() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 8, 8192);
        cluster.worker("b", 8, 8192);
        String app = cluster.submit(TestCluster.app("x", -1, 1, 512, 3));
        assertThat(cluster.executors(app)).hasSize(3);
        cluster.on(new MasterEvent.TotalWanted(app, 5, Map.of()));
        assertThat(cluster.executors(app)).hasSize(5);
    }

    @Test
    void executorsComeWhereTasksLikeToRun() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        for (String id : List.of("a", "b", "c", "d")) {
            cluster.worker(id, 4, 4096);
        }
        String app = cluster.submit(TestCluster.app("x", -1, 1, 512, 0));
        cluster.on(new MasterEvent.TotalWanted(app, 4, Map.of("host-b", 30, "host-d", 10, "elsewhere", 100)));
        assertThat(cluster.cores(app)).isEqualTo(Map.of("b", 3, "d", 1));
        // Those that are there count, and the rest of the room is not left empty.
        cluster.on(new MasterEvent.TotalWanted(app, 6, Map.of("host-d", 10, "host-c", 11)));
        assertThat(cluster.cores(app)).isEqualTo(Map.of("b", 3, "d", 1, "c", 2));
        cluster.on(new MasterEvent.TotalWanted(app, 13, Map.of("host-d", 10, "host-c", 10)));
        assertThat(cluster.cores(app)).containsAllEntriesOf(Map.of("d", 4, "c", 4))
                .satisfies(
                        cores -> assertThat(cores.get("a") + cores.get("b")).isEqualTo(5));
    }

    @Test
    void elasticAndPackedExecutorsComeWhereTasksLikeToRunToo() {
        TestCluster dense = new TestCluster(
                TestCluster.policy(false, false, Map.of()));
        TestCluster spread = new TestCluster(TestCluster.fifo());
        for (TestCluster cluster : List.of(dense, spread)) {
            cluster.worker("a", 4, 4096);
            cluster.worker("b", 4, 4096);
            cluster.worker("c", 4, 4096);
            String app = cluster.submit(TestCluster.app("x", 6, 0, 512, 0));
            cluster.on(new MasterEvent.TotalWanted(app, -1, Map.of("host-b", 7)));
            assertThat(cluster.cores(app)).containsEntry("b", 4).hasSize(cluster == dense ? 2 : 3);
        }
    }

    @Test
    void nothingIsStartedBeforeTheDriverCanBeReached() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 1, 1024);
        cluster.on(new MasterEvent.ApplicationJoined(1, "", TestCluster.app("x", -1, 0, 512, -1), List.of(), 0,
                false));
        assertThat(cluster.seen(MasterAction.LaunchExecutor.class)).isEmpty();
    }

    @Test
    void fifoLetsTheSecondWait() {
        TestCluster cluster = new TestCluster(TestCluster.fifo());
        cluster.worker("a", 4, 4096);
        String first = cluster.submit(TestCluster.app("x", -1, 0, 512, -1));
        String second = cluster.submit(TestCluster.app("y", -1, 0, 512, -1));
        for (int i = 0; i < 100; i++) {
            cluster.tick(1_000);
            cluster.obey();
        }
        assertThat(cluster.cores(first)).isEqualTo(Map.of("a", 4));
        assertThat(cluster.executors(second)).isEmpty();
        cluster.on(new MasterEvent.ApplicationLeft(first, false));
        cluster.obey();
        assertThat(cluster.cores(second)).isEqualTo(Map.of("a", 4));
    }

    @Test
    void fairGivesTheSecondItsShareOfWhatTheFirstTook() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 4, 4096);
        cluster.worker("b", 4, 4096);
        String first = cluster.submit(TestCluster.app("x", -1, 1, 512, -1));
        assertThat(cluster.executors(first)).hasSize(8);
        String second = cluster.submit(TestCluster.app("y", -1, 1, 512, -1));
        long asked = cluster.now;
        long begun = -1;
        for (int i = 0; i < 100; i++) {
            cluster.tick(250);
            cluster.obey();
            begun = begun < 0 && !cluster.executors(second).isEmpty() ? cluster.now : begun;
        }
        assertThat(begun - asked).isBetween(0L, 3_000L);
        assertThat(cluster.executors(first)).hasSize(4);
        assertThat(cluster.executors(second)).hasSize(4);
    }

    @Test
    void fairGoesByWeightAndStaysThere() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 6, 8192);
        cluster.worker("b", 6, 8192);
        String light = cluster.submit(TestCluster.app("x", -1, 1, 512, -1));
        String heavy = cluster
                .submit(TestCluster.weighing(TestCluster.app("y", -1, 1, 512, -1), "you", 3.0));
        for (int i = 0; i < 200; i++) {
            cluster.tick(250);
            cluster.obey();
        }
        assertThat(cluster.executors(light)).hasSize(3);
        assertThat(cluster.executors(heavy)).hasSize(9);
        cluster.actions.clear();
        for (int i = 0; i < 50; i++) {
            cluster.tick(1_000);
        }
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).isEmpty();
    }

    @Test
    void oneExecutorThatHasAllIsMadeSmallerForTheSecond() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 4, 4096);
        String first = cluster.submit(TestCluster.app("x", -1, 0, 1024, -1));
        String second = cluster.submit(TestCluster.app("y", -1, 0, 1024, -1));
        for (int i = 0; i < 20; i++) {
            cluster.tick(250);
            cluster.obey();
        }
        assertThat(cluster.cores(first)).isEqualTo(Map.of("a", 2));
        assertThat(cluster.cores(second)).isEqualTo(Map.of("a", 2));
    }

    @Test
    void coresThatMemoryKeepsFromUseHaveNoPartInTheShares() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 100, 1024);
        String first = cluster.submit(TestCluster.app("x", -1, 1, 256, -1));
        String second = cluster.submit(TestCluster.app("y", -1, 1, 256, -1));
        for (int i = 0; i < 20; i++) {
            cluster.tick(500);
            cluster.obey();
        }
        assertThat(cluster.executors(first)).hasSize(2);
        assertThat(cluster.executors(second)).hasSize(2);
    }

    @Test
    void twoThatDoNotFitTogetherDoNotTakeFromEachOther() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 4, 1024);
        String first = cluster.submit(TestCluster.app("x", -1, 0, 1024, -1));
        cluster.submit(TestCluster.app("y", -1, 0, 1024, -1));
        for (int i = 0; i < 100; i++) {
            cluster.tick(1_000);
            cluster.obey();
        }
        assertThat(cluster.executors(first)).singleElement().satisfies(e -> assertThat(e.id()).isZero());
    }

    @Test
    void aUsersQuotaHoldsOverAllOfItsApplications() {
        TestCluster cluster = new TestCluster(
                TestCluster.policy(true, true, Map.of("me", 3)));
        cluster.worker("a", 8, 8192);
        String first = cluster.submit(TestCluster.app("x", 2, 1, 512, -1));
        String second = cluster.submit(TestCluster.app("y", -1, 1, 512, -1));
        String other = cluster.submit(TestCluster.weighing(TestCluster.app("z", -1, 1, 512, -1), "you", 1));
        for (int i = 0; i < 50; i++) {
            cluster.tick(500);
            cluster.obey();
        }
        assertThat(cluster.executors(first).size() + cluster.executors(second).size()).isEqualTo(3);
        assertThat(cluster.executors(other)).hasSize(5);
    }

    @Test
    void whoGetsNothingIsToldWhatIsFree() {
        TestCluster cluster = new TestCluster(TestCluster.fair());
        cluster.worker("a", 2, 700);
        String app = cluster.submit(TestCluster.app("x", -1, 4, 1024, -1));
        cluster.tick(250);
        cluster.tick(250);
        assertThat(cluster.seen(MasterAction.TellFree.class)).containsExactly(
                new MasterAction.TellFree(app, 1, 2, 2, 700, Map.of()));
    }
}

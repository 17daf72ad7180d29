package io.firesteel.scheduler.pool;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// FIFO and FAIR order, and the file that describes pools.
final class PoolsTest {

    private record Set(String name, int priority, int stageId, int runningTasks) implements Schedulable {
    }

    private static List<String> order(Pools<Set> pools) {
        return pools.ordered().stream().map(Set::name).toList();
    }

    @Test
    void fifoGoesByJobAndThenByStage() {
        Pools<Set> pools = new Pools<>(PoolSpec.Mode.FIFO, List.of());
        pools.add(new Set("c", 1, 2, 0), "x");
        pools.add(new Set("b", 0, 5, 9), null);
        pools.add(new Set("a", 0, 4, 0), "y");
        assertThat(order(pools)).containsExactly("a", "b", "c");
    }

    @Test
    void poolsBelowTheirMinimumComeFirstThenByTasksPerWeight() {
        Pools<Set> pools = new Pools<>(PoolSpec.Mode.FAIR, List.of(new PoolSpec("needy", PoolSpec.Mode.FIFO, 4, 1),
                new PoolSpec("heavy", PoolSpec.Mode.FIFO, 0, 4), new PoolSpec("light", PoolSpec.Mode.FIFO, 0, 1)));
        pools.add(new Set("light", 0, 0, 3), "light");
        pools.add(new Set("heavy", 1, 1, 8), "heavy");
        pools.add(new Set("needy", 2, 2, 3), "needy");
        assertThat(order(pools)).containsExactly("needy", "heavy", "light");
    }

    @Test
    void aFairPoolSharesBetweenItsOwn() {
        Pools<Set> pools = new Pools<>(PoolSpec.Mode.FAIR, List.of(new PoolSpec("p", PoolSpec.Mode.FAIR, 0, 1)));
        Set busy = new Set("busy", 0, 0, 5);
        pools.add(busy, "p");
        pools.add(new Set("idle", 1, 1, 0), "p");
        assertThat(order(pools)).containsExactly("idle", "busy");
        pools.remove(busy);
        assertThat(order(pools)).containsExactly("idle");
    }

    @Test
    void unknownPoolsAreMadeWithDefaults() {
        Pools<Set> pools = new Pools<>(PoolSpec.Mode.FAIR, List.of());
        pools.add(new Set("s", 0, 0, 0), "made");
        assertThat(pools.specs()).containsEntry("made", new PoolSpec("made", PoolSpec.Mode.FIFO, 0, 1))
                .containsKey("default");
    }

    @Test
    void jobsOfTwoPoolsShareTheSlots() {
        Driver d = new Driver(PoolSpec.Mode.FAIR, List.of()).executor("a", "h1", 4);
        d.submit(0, Graphs.graph(Graphs.result(0, 20)), false, Map.of("spark.scheduler.pool", "p"));
        List<io.firesteel.task.TaskLaunch> first = d.takeLaunches();
        d.submit(1, Graphs.graph(Graphs.result(1, 20)), false, Map.of("spark.scheduler.pool", "q"));
        first.forEach(d::succeed);
        assertThat(d.takeLaunches()).extracting(t -> t.attempt().jobId()).containsExactlyInAnyOrder(0, 0, 1, 1);
        Driver fifo = new Driver().executor("a", "h1", 4);
        fifo.submit(0, Graphs.graph(Graphs.result(0, 20)));
        first = fifo.takeLaunches();
        fifo.submit(1, Graphs.graph(Graphs.result(1, 20)));
        first.forEach(fifo::succeed);
        assertThat(fifo.takeLaunches()).extracting(t -> t.attempt().jobId()).containsOnly(0);
    }

    private static List<PoolSpec> read(String xml) {
        return FairSchedulerFile.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "pools.xml");
    }

    @Test
    void theFileOfSparksDocumentationIsRead() {
        assertThat(
                read("""
                        <?xml version="1.0"?>
                        <allocations>
                          <pool name="production"><schedulingMode>FAIR</schedulingMode><weight>1</weight><minShare>2</minShare></pool>
                          <pool name="test"><schedulingMode>fifo</schedulingMode><weight>2</weight><minShare>3</minShare></pool>
                          <pool name="bare"/>
                        </allocations>"""))
                .containsExactly(new PoolSpec("production", PoolSpec.Mode.FAIR, 2, 1),
                        new PoolSpec("test", PoolSpec.Mode.FIFO, 3, 2), new PoolSpec("bare", PoolSpec.Mode.FIFO, 0, 1));
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        for (String[] bad : new String[][]{
            {"<allocations><pool name='p'><weight>x</weight></pool></allocations>", "weight of pool p is 'x'"},
            {"<allocations><pool name='p'><weight>0</weight></pool></allocations>", "at least 1"},
            {"<allocations><pool name='p'><minShare>-1</minShare></pool></allocations>", "minShare of pool p is -1"},
            {"<allocations><pool name='p'><schedulingMode>LIFO</schedulingMode></pool></allocations>", "LIFO"},
            {"<allocations><pool/></allocations>", "no name"},
            {"<allocations><pool name='p'/><pool name='p'/></allocations>", "twice"},
            {"<allocations><pool name='p'>", "pools.xml"}, {"", "pools.xml"},
            {"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><allocations><pool name='&x;'/></allocations>",
                "DOCTYPE"}}) {
            assertThatThrownBy(() -> read(bad[0])).isInstanceOf(FiresteelException.class)
                    .hasMessageContaining("INVALID_FAIR_SCHEDULER_FILE")
                    .hasMessageContaining(bad[1]);
        }
    }

    @Test
    void modeAndFileComeFromTheSettings(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("a b.xml"), "<allocations><pool name='p'/></allocations>");
        Conf conf = Conf.of(Map.of("spark.scheduler.mode", "fair", "spark.scheduler.allocation.file", file.toString()));
        assertThat(FairSchedulerFile.mode(conf)).isEqualTo(PoolSpec.Mode.FAIR);
        assertThat(FairSchedulerFile.pools(conf)).extracting(PoolSpec::name).containsExactly("p");
        assertThat(FairSchedulerFile.pools(conf.with("spark.scheduler.mode", "FIFO"))).isEmpty();
        assertThatThrownBy(() -> FairSchedulerFile.pools(conf.with("spark.scheduler.allocation.file", "/no/such")))
                .hasMessageContaining("/no/such");
        assertThatThrownBy(() -> FairSchedulerFile.mode(Conf.of(Map.of("spark.scheduler.mode", "LIFO"))))
                .hasMessageContaining("LIFO")
                .hasMessageContaining("FIFO or FAIR");
    }
}

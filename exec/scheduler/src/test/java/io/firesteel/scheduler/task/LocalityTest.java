package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.events.TaskEvent;
import io.firesteel.events.TaskInfo.Locality;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.Location;
import io.firesteel.stages.Partitions;
import io.firesteel.stages.Stage;
import io.firesteel.task.TaskLaunch;

import static org.assertj.core.api.Assertions.assertThat;

/// Delay scheduling: how long tasks wait for slots near their data.
final class LocalityTest {

    static Stage preferring(int id, Location... locations) {
        List<byte[]> descriptors = new ArrayList<>();
        List<List<Location>> preferred = new ArrayList<>();
        for (Location location : locations) {
            descriptors.add(new byte[0]);
            preferred.add(location == null ? List.of() : List.of(location));
        }
        return Graphs.with(Graphs.result(id, locations.length), Partitions.of(descriptors, preferred));
    }

    private static Locality locality(Driver d, TaskLaunch task) {
        return d.events(TaskEvent.TaskStart.class)
                .stream()
                .filter(e -> e.task().taskId() == task.attempt().taskId())
                .findFirst()
                .orElseThrow()
                .task()
                .locality();
    }

    @Test
    void aTaskGoesWhereItsDataIs() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1).executor("c", "h2", 1);
        d.submit(0, Graphs.graph(preferring(0, new Location.OnExecutor("h2", "c"), new Location.OnHost("h1"))));
        List<TaskLaunch> tasks = d.takeLaunches();
        assertThat(tasks).hasSize(2);
        for (TaskLaunch task : tasks) {
            boolean first = task.attempt().partition() == 0;
            assertThat(d.executorOf.get(task.attempt().taskId())).isEqualTo(first ? "c" : "a");
            assertThat(locality(d, task)).isEqualTo(first ? Locality.PROCESS_LOCAL : Locality.NODE_LOCAL);
        }
    }

    @Test
    void aSlotElsewhereIsDeclinedForTheWaitAndThenTaken() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(preferring(0, new Location.OnHost("h1"), new Location.OnHost("h1"))));
        TaskLaunch near = d.takeLaunches().getFirst();
        assertThat(d.executorOf.get(near.attempt().taskId())).isEqualTo("a");
        d.pass(2_900);
        assertThat(d.launches).isEmpty();
        d.pass(200);
        TaskLaunch far = d.takeLaunches().getFirst();
        assertThat(d.executorOf.get(far.attempt().taskId())).isEqualTo("b");
        assertThat(locality(d, far)).isEqualTo(Locality.ANY);
    }

    @Test
    void eachLevelWaitsForItself() {
        Driver d = new Driver("spark.locality.wait.process", "1s", "spark.locality.wait.node", "2s")
                .executor("a", "h1", 1)
                .executor("a2", "h1", 1)
                .executor("b", "h2", 1);
        d.submit(0, Graphs.graph(preferring(0, new Location.OnExecutor("h1", "a"), new Location.OnExecutor("h1", "a"),
                new Location.OnExecutor("h1", "a"))));
        assertThat(d.takeLaunches()).singleElement().matches(t -> locality(d, t) == Locality.PROCESS_LOCAL);
        d.pass(1_100);
        assertThat(d.takeLaunches()).singleElement().matches(t -> locality(d, t) == Locality.NODE_LOCAL);
        d.pass(1_500);
        assertThat(d.launches).isEmpty();
        d.pass(1_500);
        assertThat(d.takeLaunches()).singleElement().matches(t -> locality(d, t) == Locality.ANY);
    }

    @Test
    void withoutWaitAnySlotWillDo() {
        Driver d = new Driver("spark.locality.wait", "0").executor("b", "h2", 2).executor("a", "h1", 1);
        d.submit(0, Graphs.graph(preferring(0, new Location.OnHost("h1"), new Location.OnHost("h1"))));
        assertThat(d.launches).hasSize(2);
    }

    @Test
    void tasksWithoutPreferenceDoNotWaitForThoseWithOne() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(preferring(0, new Location.OnHost("h1"), new Location.OnHost("h1"), null)));
        assertThat(d.takeLaunches()).extracting(t -> t.attempt().partition()).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void placesThatDoNotExistAreNotAwaited() {
        Driver d = new Driver().executor("b", "h2", 1);
        d.submit(0, Graphs.graph(preferring(0, new Location.OnExecutor("h9", "x"))));
        assertThat(d.takeLaunches()).singleElement().matches(t -> locality(d, t) == Locality.ANY);
    }

    @Test
    void aRackIsNearerThanAnywhere() {
        Driver d = new Driver("spark.locality.wait", "0");
        for (String[] e : new String[][]{{"far", "h3", "r2"}, {"near", "h2", "r1"}, {"home", "h1", "r1"}}) {
            d.on(new SchedulerEvent.ExecutorAdded(new ExecutorInfo(e[0], e[1], e[2], 1, Map.of(), 0,
                    new io.firesteel.task.BlockManagerAddress(e[0], e[1], 1), Map.of(), Map.of())));
        }
        d.submit(0, Graphs.graph(preferring(0, new Location.OnHost("h1"), new Location.OnHost("h1"))));
        assertThat(d.takeLaunches()).extracting(t -> d.executorOf.get(t.attempt().taskId()) + " " + locality(d, t))
                .containsExactlyInAnyOrder("home NODE_LOCAL", "near RACK_LOCAL");
    }

    @Test
    void aReducerGoesWhereAFifthOfItsInputIs() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.map(0, 2, 1, 1), Graphs.result(1, 1, 1)));
        for (TaskLaunch map : d.takeLaunches()) {
            d.mapDone(map, d.executorOf.get(map.attempt().taskId()).equals("b") ? 100 : 10);
        }
        TaskLaunch reduce = d.takeLaunches().getFirst();
        assertThat(d.executorOf.get(reduce.attempt().taskId())).isEqualTo("b");
        assertThat(locality(d, reduce)).isEqualTo(Locality.NODE_LOCAL);
    }

    @Test
    void theClockMovesOnWhenALevelHasNothingLeft() {
        LocalityClock clock = new LocalityClock(new long[]{100, 200, 300}, 0);
        clock.setLevels(level -> level != Locality.RACK_LOCAL && level != Locality.NO_PREF);
        assertThat(clock.allowed(50, level -> true)).isEqualTo(Locality.PROCESS_LOCAL);
        assertThat(clock.untilNext(50)).isEqualTo(50);
        assertThat(clock.allowed(100, level -> true)).isEqualTo(Locality.NODE_LOCAL);
        assertThat(clock.allowed(299, level -> true)).isEqualTo(Locality.NODE_LOCAL);
        clock.launched(299, Locality.PROCESS_LOCAL);
        assertThat(clock.allowed(398, level -> true)).isEqualTo(Locality.PROCESS_LOCAL);
        assertThat(clock.allowed(398, level -> level == Locality.ANY)).isEqualTo(Locality.ANY);
        assertThat(clock.untilNext(398)).isEqualTo(-1);
    }
}

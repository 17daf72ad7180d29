package io.firesteel.scheduler.dag;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.firesteel.scheduler.Departure;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.StageGraph;
import io.firesteel.task.TaskLaunch;

import static org.assertj.core.api.Assertions.assertThat;

/// Executors that leave after what they hold was moved: nothing runs again.
final class DepartureTest {
    private static final StageGraph GRAPH = Graphs.graph(Graphs.map(0, 4, 1, 2), Graphs.result(1, 2, 1));
    private long token;

    private Departure ask(Driver d, String executor) {
        token++;
        d.on(new SchedulerEvent.DepartureAsked(Set.of(executor), at -> at.executorId().equals(executor), token));
        return (Departure) d.answers.get(token);
    }

    private static Driver two() {
        return new Driver().executor("a", "h1", 2).executor("b", "h2", 2);
    }

    private static void mapsDone(Driver d) {
        d.takeLaunches().forEach(t -> d.mapDone(t, 3, 4));
    }

    private static void moveAll(Driver d, Departure departure, String to) {
        d.on(new SchedulerEvent.OutputsMoved(
                departure.outputs().stream().map(o -> new Departure.Move(o, d.address(to))).toList()));
    }

    @Test
    void outputsThatMovedAreNotMadeAgainWhenTheirExecutorGoes() {
        Driver d = two().submit(0, GRAPH);
        d.on(new SchedulerEvent.ExecutorDraining("a"));
        assertThat(ask(d, "a").tasks()).isEqualTo(2);
        mapsDone(d);
        Departure departure = ask(d, "a");
        assertThat(departure.tasks()).isZero();
        assertThat(departure.outputs()).hasSize(2).allSatisfy(o -> {
            assertThat(o.exchange()).isEqualTo(1);
            assertThat(o.size()).isEqualTo(7);
        });
        moveAll(d, departure, "b");
        assertThat(ask(d, "a").outputs()).isEmpty();
        d.lose("a");
        d.takeLaunches().forEach(d::succeed);
        assertThat(d.succeeded).containsExactly(0);
        d.submit(1, Graphs.graph(Graphs.map(2, 4, 1, 2), Graphs.result(3, 2, 1)));
        assertThat(d.started()).containsExactly("3.0/0", "3.0/1");
        assertThat(d.outputs.get(1).statuses()).allSatisfy(s -> assertThat(s.location()).isEqualTo(d.address("b")));
    }

    @Test
    void whoWasToldTheOldPlacesHoldsTheExecutorAndLaterTasksAreToldTheNewOnes() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.map(0, 2, 1, 4), Graphs.result(1, 4, 1)));
        mapsDone(d);
        List<TaskLaunch> first = d.takeLaunches();
        d.on(new SchedulerEvent.ExecutorDraining("a"));
        moveAll(d, ask(d, "a"), "b");
        assertThat(ask(d, "a").readers()).isEqualTo(2);
        first.forEach(d::succeed);
        List<TaskLaunch> later = d.takeLaunches();
        assertThat(later).hasSize(1);
        assertThat(later.getFirst().outputEpoch()).isEqualTo(d.outputs.get(1).epoch())
                .isGreaterThan(first.getFirst().outputEpoch());
        assertThat(ask(d, "a")).isEqualTo(new Departure(0, 0, List.of()));
    }

    @Test
    void aCopyOfAnOutputThatWasMadeAgainMeanwhileIsLeftAside() {
        Driver d = two().submit(0, GRAPH);
        mapsDone(d);
        d.takeLaunches().forEach(d::succeed);
        Departure departure = ask(d, "a");
        d.lose("a");
        d.submit(1, Graphs.graph(Graphs.map(2, 4, 1, 2), Graphs.result(3, 2, 1)));
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).hasSize(2);
        again.forEach(t -> d.mapDone(t, 5, 6));
        moveAll(d, departure, "b");
        assertThat(ask(d, "b").outputs()).hasSize(4)
                .filteredOn(o -> again.stream().anyMatch(t -> t.attempt().taskId() == o.status().mapTask()))
                .hasSize(2);
    }
}

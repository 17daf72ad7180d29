package io.firesteel.scheduler.allocation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.ExecutorRequest;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.Location;
import io.firesteel.stages.Partitions;
import io.firesteel.stages.Stage;
import io.firesteel.task.TaskLaunch;

import static org.assertj.core.api.Assertions.assertThat;

/// Executors that come and go with the load, through the schedulers.
class AllocationTest {

    private static List<Integer> targets(Driver d) {
        return d.actions.stream()
                .filter(SchedulerAction.SetTargets.class::isInstance)
                .map(a -> ((SchedulerAction.SetTargets) a).targets().getFirst().executors())
                .toList();
    }

    private static List<String> ended(Driver d) {
        return d.actions.stream()
                .filter(SchedulerAction.EndExecutor.class::isInstance)
                .map(a -> ((SchedulerAction.EndExecutor) a).executorId())
                .toList();
    }

    @Test
    void executorsFollowTheLoad() {
        Driver d = new Driver("spark.dynamicAllocation.enabled", "true", "spark.dynamicAllocation.executorIdleTimeout",
                "5s", "spark.executor.cores", "2");
        d.submit(0, Graphs.graph(Graphs.result(0, 6)));
        d.pass(900);
        assertThat(targets(d)).isEmpty();
        d.pass(2_300);
        assertThat(targets(d)).containsExactly(1, 3);
        d.executor("a", "h1", 2).executor("b", "h2", 2).executor("c", "h3", 2);
        List<TaskLaunch> tasks = d.takeLaunches();
        assertThat(tasks).hasSize(6);
        d.pass(60_000);
        assertThat(ended(d)).isEmpty();
        tasks.stream().filter(t -> !d.executorOf.get(t.attempt().taskId()).equals("b")).forEach(d::succeed);
        d.pass(4_800);
        assertThat(ended(d)).isEmpty();
        d.pass(400);
        assertThat(ended(d)).containsExactlyInAnyOrder("a", "c");
        assertThat(targets(d)).containsExactly(1, 3, 1);
        // Nothing more is sent to those that are about to end.
        d.submit(1, Graphs.graph(Graphs.result(1, 1)));
        assertThat(d.launches).isEmpty();
        d.lose("a");
        d.lose("c");
        tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("b")).forEach(d::succeed);
        assertThat(d.takeLaunches()).hasSize(1).allMatch(t -> d.executorOf.get(t.attempt().taskId()).equals("b"));
        assertThat(d.succeeded).containsExactly(0);
    }

    private static List<Map<String, Integer>> hints(Driver d) {
        return d.actions.stream()
                .filter(SchedulerAction.SetTargets.class::isInstance)
                .map(a -> ((SchedulerAction.SetTargets) a).targets().getFirst().hostHints())
                .toList();
    }

    private static Stage onHosts(int id, String... hosts) {
        return Graphs.with(Graphs.result(id, hosts.length),
                Partitions.of(Collections.nCopies(hosts.length, new byte[0]),
                        Arrays.stream(hosts).<List<Location>>map(h -> List.of(new Location.OnHost(h))).toList()));
    }

    @Test
    void hostsOfInputAreToldAlongWithTheNumberAndBeforeIt() {
        Driver d = new Driver("spark.dynamicAllocation.enabled", "true", "spark.executor.cores", "2");
        d.submit(0, Graphs.graph(onHosts(0, "h1", "h2", "h2")));
        d.pass(200);
        assertThat(targets(d)).containsExactly(0);
        assertThat(hints(d)).containsExactly(Map.of("h1", 1, "h2", 2));
        d.pass(2_300);
        assertThat(targets(d)).containsExactly(0, 1, 2);
        assertThat(hints(d)).allMatch(Map.of("h1", 1, "h2", 2)::equals);
    }

    @Test
    void aFixedNumberOfExecutorsIsToldHostsOnceForEachSetOfThem() {
        Driver d = new Driver("spark.executor.instances", "3").executor("a", "h1", 1);
        d.submit(0, Graphs.graph(onHosts(0, "h1", "h2", "h3")));
        d.pass(200);
        // The one at home runs already.
        assertThat(hints(d)).containsExactly(Map.of("h2", 1, "h3", 1));
        assertThat(targets(d)).containsExactly(3);
        d.submit(1, Graphs.graph(onHosts(1, "h2", "h3")));
        d.pass(1_000);
        assertThat(hints(d)).hasSize(1);
        d.submit(2, Graphs.graph(onHosts(2, "h4")));
        d.pass(1_000);
        assertThat(hints(d)).hasSize(2).last().isEqualTo(Map.of("h2", 2, "h3", 2, "h4", 1));
    }

    @Test
    void placesOfKeptDatasetsAreNoReasonForAMessage() {
        Driver d = new Driver().executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.with(Graphs.result(0, 2), Partitions.of(Collections.nCopies(2, new byte[0]),
                Collections.nCopies(2, List.of(new Location.OnExecutor("h1", "a")))))));
        d.pass(1_000);
        assertThat(hints(d)).isEmpty();
    }

    @Test
    void outputsThatNobodyElseHasKeepAnExecutor() {
        Driver d = new Driver("spark.dynamicAllocation.enabled", "true", "spark.dynamicAllocation.executorIdleTimeout",
                "5s").executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.map(0, 1, 7, 1), Graphs.result(1, 1, 7)));
        TaskLaunch map = d.takeLaunches().getFirst();
        d.mapDone(map);
        d.succeed(d.takeLaunches().getFirst());
        d.pass(20_000);
        String holder = d.executorOf.get(map.attempt().taskId());
        assertThat(ended(d)).containsExactly(holder.equals("a") ? "b" : "a");
        d.on(new SchedulerEvent.RemoveExchange(7));
        d.pass(1_000);
        assertThat(ended(d)).hasSize(2);
    }

    @Test
    void aProgramAsksForExecutorsAndEndsThem() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.on(new SchedulerEvent.ExecutorsAsked(new ExecutorRequest.Ids(), 1));
        d.on(new SchedulerEvent.ExecutorsAsked(new ExecutorRequest.End(List.of("a", "z"), false), 2));
        d.on(new SchedulerEvent.ExecutorsAsked(new ExecutorRequest.End(List.of("a"), false), 3));
        d.on(new SchedulerEvent.ExecutorsAsked(new ExecutorRequest.More(2), 4));
        assertThat(d.answers).containsEntry(1L, List.of("a", "b"))
                .containsEntry(2L, true)
                .containsEntry(3L, false)
                .containsEntry(4L, true);
        assertThat(ended(d)).containsExactly("a");
        assertThat(targets(d)).containsExactly(1, 3);
        d.submit(0, Graphs.graph(Graphs.result(0, 2)));
        assertThat(d.executorOf.values()).containsExactly("b");
    }
}

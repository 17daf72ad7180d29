package io.firesteel.scheduler.task;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.events.ExclusionEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.Location;
import io.firesteel.task.TaskLaunch;

import static org.assertj.core.api.Assertions.assertThat;

/// Executors and hosts that get no tasks after failures.
final class ExclusionTest {

    private static TaskLaunch on(Driver d, List<TaskLaunch> tasks, String executor) {
        return tasks.stream()
                .filter(t -> d.executorOf.get(t.attempt().taskId()).equals(executor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTaskDoesNotRunAgainWhereItFailed() {
        Driver d = new Driver("spark.excludeOnFailure.enabled", "true").executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 1)));
        TaskLaunch first = d.takeLaunches().getFirst();
        String other = d.executorOf.get(first.attempt().taskId()).equals("a") ? "b" : "a";
        d.fail(first);
        assertThat(d.executorOf.get(d.takeLaunches().getFirst().attempt().taskId())).isEqualTo(other);
    }

    @Test
    void twoTasksThatFailOnAnExecutorExcludeItForTheStageAndThenItsHost() {
        Driver d = new Driver("spark.excludeOnFailure.enabled", "true", "spark.task.maxFailures", "10")
                .executor("a", "h1", 2)
                .executor("b", "h1", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 8)));
        List<TaskLaunch> tasks = d.takeLaunches();
        List<TaskLaunch> onA = tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("a")).toList();
        onA.forEach(d::fail);
        assertThat(d.events(ExclusionEvent.ExecutorExcludedForStage.class)).singleElement()
                .matches(e -> e.executorId().equals("a") && e.taskFailures() == 2);
        assertThat(d.takeLaunches()).noneMatch(t -> t.attempt().taskId() > onA.getLast().attempt().taskId() + 2
                && d.executorOf.get(t.attempt().taskId()).equals("a"));
        tasks.stream().filter(t -> !onA.contains(t)).forEach(d::fail);
        assertThat(d.events(ExclusionEvent.NodeExcludedForStage.class)).singleElement()
                .matches(e -> e.host().equals("h1") && e.executorFailures() == 2);
        d.takeLaunches();
        d.pass(60_000);
        assertThat(d.launches).isEmpty();
        d.executor("c", "h2", 1);
        assertThat(d.launches).hasSize(1);
    }

    @Test
    void failuresInAStageThatSucceededExcludeForATime() {
        Driver d = new Driver("spark.excludeOnFailure.enabled", "true", "spark.excludeOnFailure.timeout", "10min",
                "spark.excludeOnFailure.killExcludedExecutors", "true").executor("a", "h1", 2).executor("b", "h2", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 4)));
        List<TaskLaunch> tasks = d.takeLaunches();
        tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("a")).forEach(d::fail);
        tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("b")).forEach(d::succeed);
        assertThat(d.events(ExclusionEvent.ExecutorExcluded.class)).isEmpty();
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).hasSize(2).allMatch(t -> d.executorOf.get(t.attempt().taskId()).equals("b"));
        again.forEach(d::succeed);
        assertThat(d.events(ExclusionEvent.ExecutorExcluded.class)).singleElement()
                .matches(e -> e.executorId().equals("a") && e.taskFailures() == 2);
        assertThat(d.actions)
                .anyMatch(a -> a instanceof SchedulerAction.RemoveExecutor r && r.executorId().equals("a"));
        d.submit(1, Graphs.graph(Graphs.result(1, 4)));
        assertThat(d.takeLaunches()).allMatch(t -> d.executorOf.get(t.attempt().taskId()).equals("b")).hasSize(2);
        d.pass(600_000);
        assertThat(d.events(ExclusionEvent.ExecutorUnexcluded.class)).hasSize(1);
    }

    @Test
    void aStageThatMayRunNowhereIsGivenUpInTheEnd() {
        Driver d = new Driver("spark.excludeOnFailure.enabled", "true").executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 1)));
        d.fail(d.takeLaunches().getFirst());
        assertThat(d.launches).isEmpty();
        assertThat(d.events(StageEvent.UnschedulableTaskSetAdded.class)).hasSize(1);
        d.pass(119_000);
        assertThat(d.failed).isEmpty();
        d.pass(2_000);
        assertThat(d.failed.get(0))
                .hasMessageContaining("cannot run anywhere due to node and executor excludeOnFailure")
                .hasMessageContaining("java.lang.RuntimeException: boom");
    }

    @Test
    void byDefaultATaskRunsAgainElsewhereAndWhereThereIsNothingElseItRunsThereAgain() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 1)));
        TaskLaunch first = d.takeLaunches().getFirst();
        String at = d.executorOf.get(first.attempt().taskId());
        d.fail(first);
        TaskLaunch second = d.takeLaunches().getFirst();
        assertThat(d.executorOf.get(second.attempt().taskId())).isNotEqualTo(at);
        d.fail(second);
        d.pass(5);
        d.fail(d.takeLaunches().getFirst());
        d.pass(5);
        TaskLaunch fourth = d.takeLaunches().getFirst();
        assertThat(fourth.attempt().attemptNumber()).isEqualTo(3);
        d.fail(fourth);
        assertThat(d.failed.get(0)).hasMessageContaining("Task 0 in stage 0.0 failed 4 times");
        assertThat(d.events(StageEvent.UnschedulableTaskSetAdded.class)).isEmpty();
    }

    @Test
    void byDefaultNoMoreThanHalfOfTheExecutorsAreExcludedForAStage() {
        Driver d = new Driver("spark.task.maxFailures", "10").executor("a", "h1", 2)
                .executor("b", "h2", 2)
                .executor("c", "h3", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 12)));
        List<TaskLaunch> tasks = d.takeLaunches();
        for (String executor : List.of("a", "b")) {
            tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals(executor)).forEach(d::fail);
        }
        assertThat(d.events(ExclusionEvent.ExecutorExcludedForStage.class)).singleElement()
                .matches(e -> e.executorId().equals("a") && e.taskFailures() == 2);
        // One came to the executor between its two failures.
        assertThat(d.takeLaunches()).extracting(t -> d.executorOf.get(t.attempt().taskId()))
                .containsExactly("a", "b", "b");
    }

    @Test
    void byDefaultAnExecutorThatEndsMostOfItsTasksIsNotExcluded() {
        Driver d = new Driver("spark.firesteel.scheduler.launchAhead", "0").executor("a", "h1", 1)
                .executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 40)));
        for (int i = 0; i < 16; i++) {
            for (TaskLaunch task : d.takeLaunches()) {
                if (d.executorOf.get(task.attempt().taskId()).equals("a") && i % 5 == 4) {
                    d.fail(task);
                } else {
                    d.succeed(task);
                }
            }
        }
        assertThat(d.events(ExclusionEvent.ExecutorExcludedForStage.class)).isEmpty();
        assertThat(d.takeLaunches()).extracting(t -> d.executorOf.get(t.attempt().taskId()))
                .containsExactlyInAnyOrder("a", "b");
    }

    /// Of two executors, both tasks of one failed in a stage that then succeeded on the other.
    private static Driver afterAStageThatFailedOnA() {
        Driver d = new Driver().executor("a", "h1", 2).executor("b", "h2", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 4)));
        List<TaskLaunch> tasks = d.takeLaunches();
        tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("a")).forEach(d::fail);
        tasks.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("b")).forEach(d::succeed);
        d.takeLaunches().forEach(d::succeed);
        return d;
    }

    @Test
    void byDefaultAnExecutorIsExcludedForTheApplicationButNeverTheLastOne() {
        Driver d = afterAStageThatFailedOnA();
        assertThat(d.events(ExclusionEvent.ExecutorExcluded.class)).singleElement()
                .matches(e -> e.executorId().equals("a"));
        d.on(new SchedulerEvent.ExecutorLost("b", LossReason.crashed("gone")));
        d.submit(1, Graphs.graph(Graphs.result(1, 2)));
        d.pass(5);
        assertThat(d.takeLaunches()).hasSize(2).allMatch(t -> d.executorOf.get(t.attempt().taskId()).equals("a"));
        assertThat(d.events(ExclusionEvent.ExecutorUnexcluded.class)).hasSize(1);
    }

    @Test
    void byDefaultABarrierStageTakesAllExecutors() {
        Driver d = afterAStageThatFailedOnA();
        assertThat(d.events(ExclusionEvent.ExecutorExcluded.class)).hasSize(1);
        d.submit(1, Graphs.graph(Graphs.with(Graphs.result(1, 4), Graphs.BARRIER)));
        assertThat(d.takeLaunches()).hasSize(4);
    }

    @Test
    void aTaskThatFailedNearItsDataDoesNotWaitForThatPlace() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(LocalityTest.preferring(0, new Location.OnExecutor("h1", "a"))));
        d.fail(on(d, d.takeLaunches(), "a"));
        assertThat(d.takeLaunches()).singleElement()
                .matches(t -> d.executorOf.get(t.attempt().taskId()).equals("b"));
    }

    @Test
    void switchedOff() {
        Driver d = new Driver("spark.excludeOnFailure.enabled", "false").executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 1)));
        d.fail(d.takeLaunches().getFirst());
        assertThat(on(d, d.takeLaunches(), "a").attempt().attemptNumber()).isEqualTo(1);
    }
}

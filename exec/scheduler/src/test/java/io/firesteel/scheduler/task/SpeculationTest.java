package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.firesteel.events.TaskEvent;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.stages.Stage;
import io.firesteel.task.TaskLaunch;

import static org.assertj.core.api.Assertions.assertThat;

/// Twins of slow tasks.
final class SpeculationTest {

    private static Driver run(Stage stage, String... conf) {
        return new Driver(conf).executor("a", "h1", 5).executor("b", "h2", 5).submit(0, Graphs.graph(stage));
    }

    /// Nine tasks end after a second; the last one goes on.
    private static TaskLaunch nineOfTen(Driver d) {
        List<TaskLaunch> tasks = d.takeLaunches();
        assertThat(tasks).hasSize(10);
        d.pass(1_000);
        tasks.subList(0, 9).forEach(d::succeed);
        return tasks.get(9);
    }

    @Test
    void aTaskThatTakesThreeTimesTheMedianGetsATwinOnAnotherHost() {
        Driver d = run(Graphs.result(0, 10), "spark.speculation", "true");
        TaskLaunch slow = nineOfTen(d);
        d.pass(1_950);
        assertThat(d.launches).isEmpty();
        d.pass(200);
        TaskLaunch twin = d.takeLaunches().getFirst();
        assertThat(twin.speculative()).isTrue();
        assertThat(twin.attempt().partition()).isEqualTo(slow.attempt().partition());
        assertThat(twin.attempt().attemptNumber()).isEqualTo(1);
        assertThat(d.executorOf.get(twin.attempt().taskId())).isNotEqualTo(d.executorOf.get(slow.attempt().taskId()));
        assertThat(d.events(TaskEvent.SpeculativeTaskSubmitted.class)).hasSize(1);
        d.pass(10_000);
        assertThat(d.launches).isEmpty();
        d.succeed(twin);
        assertThat(d.kills).extracting(SchedulerAction.Kill::taskId).contains(slow.attempt().taskId());
        assertThat(d.succeeded).containsExactly(0);
        d.succeed(slow);
        assertThat(d.delivered.get(0)).hasSize(10);
    }

    @Test
    void whereAllExecutorsShareAHostTheTwinGoesToAnotherExecutor() {
        Driver d = new Driver("spark.speculation", "true").executor("a", "h1", 5)
                .executor("b", "h1", 5)
                .submit(0, Graphs.graph(Graphs.result(0, 10)));
        TaskLaunch slow = nineOfTen(d);
        d.pass(60_000);
        TaskLaunch twin = d.takeLaunches().getFirst();
        assertThat(twin.speculative()).isTrue();
        assertThat(d.executorOf.get(twin.attempt().taskId())).isNotEqualTo(d.executorOf.get(slow.attempt().taskId()));
        Driver alone = new Driver("spark.speculation", "true").executor("a", "h1", 10)
                .submit(0, Graphs.graph(Graphs.result(0, 10)));
        nineOfTen(alone);
        assertThat(alone.pass(60_000).launches).isEmpty();
    }

    @Test
    void twinsAreOffUnlessTheEngineCommits() {
        Driver plain = run(Graphs.result(0, 10));
        nineOfTen(plain);
        assertThat(plain.pass(60_000).launches).isEmpty();
        Driver commits = run(Graphs.with(Graphs.result(0, 10), Graphs.COMMITS));
        nineOfTen(commits);
        assertThat(commits.pass(60_000).launches).hasSize(1);
        Driver off = run(Graphs.with(Graphs.result(0, 10), Graphs.COMMITS), "spark.speculation", "false");
        nineOfTen(off);
        assertThat(off.pass(60_000).launches).isEmpty();
    }

    @Test
    void notBeforeTheQuantileIsDone() {
        Driver d = run(Graphs.result(0, 10), "spark.speculation", "true");
        d.pass(1_000);
        d.takeLaunches().subList(0, 8).forEach(d::succeed);
        assertThat(d.pass(60_000).launches).isEmpty();
        Driver half = run(Graphs.result(0, 10), "spark.speculation", "true", "spark.speculation.quantile", "0.5",
                "spark.speculation.multiplier", "1.5");
        List<TaskLaunch> tasks = half.takeLaunches();
        half.pass(1_000);
        tasks.subList(0, 5).forEach(half::succeed);
        half.pass(700);
        assertThat(half.launches).hasSize(5);
    }

    @Test
    void aFewTasksHaveAThresholdOfTheirOwn() {
        Driver d = run(Graphs.result(0, 2), "spark.speculation", "true",
                "spark.speculation.task.duration.threshold", "10s");
        d.takeLaunches();
        d.pass(9_900);
        assertThat(d.launches).isEmpty();
        d.pass(300);
        assertThat(d.launches).hasSize(2);
    }

    @Test
    void aFailedAttemptWithARunningTwinIsNotTriedAgainAtOnce() {
        Driver d = run(Graphs.result(0, 10), "spark.speculation", "true");
        TaskLaunch slow = nineOfTen(d);
        d.pass(3_000);
        TaskLaunch twin = d.takeLaunches().getFirst();
        d.fail(slow);
        assertThat(d.launches).isEmpty();
        d.fail(twin);
        assertThat(d.takeLaunches()).singleElement().matches(t -> t.attempt().attemptNumber() == 2);
    }

    @Test
    void theMedianIsTheMiddleOfWhatWasAdded() {
        SplittableRandom random = new SplittableRandom(11);
        Durations durations = new Durations();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            long value = random.nextInt(500);
            durations.add(value);
            all.add(value);
            Collections.sort(all);
            int n = all.size();
            double expected = n % 2 == 1 ? all.get(n / 2) : (all.get(n / 2 - 1) + all.get(n / 2)) / 2.0;
            assertThat(durations.median()).isEqualTo(expected);
        }
    }
}

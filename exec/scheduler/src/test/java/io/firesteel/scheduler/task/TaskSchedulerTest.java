package io.firesteel.scheduler.task;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.events.TaskEvent;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.ExecutorInfo;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.Heartbeat;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.TaskNeeds;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageTraits;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Slots, retries, kills, lost messages, commit rights.
final class TaskSchedulerTest {

    private static Driver one(int cores, String... conf) {
        return new Driver(conf).executor("a", "h1", cores);
    }

    @Test
    void noMoreTasksRunThanThereAreSlots() {
        Driver d = one(3).submit(0, Graphs.graph(Graphs.result(0, 10)));
        List<TaskLaunch> first = d.takeLaunches();
        assertThat(first).extracting(t -> t.attempt().partition()).containsExactly(0, 1, 2);
        d.succeed(first.get(1));
        assertThat(d.takeLaunches()).extracting(t -> t.attempt().partition()).containsExactly(3);
        // Said twice, counted once.
        d.succeed(first.get(1));
        assertThat(d.launches).isEmpty();
    }

    @Test
    void tasksThatTakeSeveralCoresLeaveFewerSlots() {
        Driver d = one(5, "spark.task.cpus", "2").submit(0, Graphs.graph(Graphs.result(0, 10)));
        assertThat(d.launches).hasSize(2).allMatch(t -> t.cpus() == 2);
    }

    @Test
    void tasksSpreadOverExecutors() {
        Driver d = new Driver().executor("a", "h1", 4).executor("b", "h2", 4).executor("c", "h3", 4);
        d.submit(0, Graphs.graph(Graphs.result(0, 3)));
        assertThat(d.executorOf.values()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void aProfilesTasksRunOnItsExecutorsWithTheirAddresses() {
        Driver d = one(8);
        d.on(new SchedulerEvent.ProfileDefined(1, new TaskNeeds(1, Map.of("gpu", 0.5))));
        d.on(new SchedulerEvent.ExecutorAdded(new ExecutorInfo("g", "h2", "", 8, Map.of("gpu", List.of("0", "1")), 1,
                new BlockManagerAddress("g", "h2", 1), Map.of(), Map.of())));
        Stage stage = Graphs.with(Graphs.result(0, 6),
                new StageTraits(StageTraits.Determinism.DETERMINATE, false, false, 1));
        d.submit(0, Graphs.graph(stage));
        List<TaskLaunch> first = d.takeLaunches();
        assertThat(first).hasSize(4);
        assertThat(first).extracting(t -> t.resources().get("gpu").getFirst())
                .containsExactlyInAnyOrder("0", "0", "1", "1");
        d.succeed(first.getFirst());
        assertThat(d.takeLaunches()).singleElement()
                .matches(t -> t.resources().get("gpu").equals(first.getFirst().resources().get("gpu")));
    }

    @Test
    void aProfileOfTasksAloneRunsOnDefaultExecutors() {
        Driver d = one(5);
        d.on(new SchedulerEvent.ProfileDefined(1, new TaskNeeds(2, Map.of())));
        d.submit(0, Graphs.graph(Graphs.with(Graphs.result(0, 3),
                new StageTraits(StageTraits.Determinism.DETERMINATE, false, false, 1))));
        List<TaskLaunch> first = d.takeLaunches();
        assertThat(first).hasSize(2);
        d.succeed(first.getFirst());
        assertThat(d.takeLaunches()).hasSize(1);
    }

    @Test
    void aTaskIsTriedFourTimes() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 2)));
        for (int attempt = 0; attempt < 4; attempt++) {
            TaskLaunch task = d.takeLaunches().getFirst();
            assertThat(task.attempt().partition()).isZero();
            assertThat(task.attempt().attemptNumber()).isEqualTo(attempt);
            assertThat(d.failed).isEmpty();
            d.fail(task);
        }
        assertThat(d.failed.get(0))
                .hasMessageContaining("Task 0 in stage 0.0 failed 4 times, most recent failure: Lost "
                        + "task 0.3 in stage 0.0 (TID 3) (h1 executor a): java.lang.RuntimeException: boom");
    }

    @Test
    void failuresOfDifferentTasksAreNotAddedUp() {
        Driver d = one(4, "spark.task.maxFailures", "2").submit(0, Graphs.graph(Graphs.result(0, 4)));
        d.takeLaunches().forEach(d::fail);
        assertThat(d.failed).isEmpty();
        d.takeLaunches().forEach(d::succeed);
        assertThat(d.succeeded).containsExactly(0);
    }

    @Test
    void anErrorThatNoRetryCanHelpEndsTheJob() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 2)));
        d.end(d.takeLaunches().getFirst(), Driver.threw(true));
        assertThat(d.failed).containsKey(0);
    }

    @Test
    void kindsOfEndingThatDoNotCount() {
        Driver d = one(1, "spark.task.maxFailures", "1").submit(0, Graphs.graph(Graphs.result(0, 1)));
        for (TaskOutcome outcome : List.of(Driver.killed(), new TaskOutcome.CommitDenied(0, 0, 0),
                new TaskOutcome.ExecutorLost("a", false, "drained"))) {
            d.end(d.takeLaunches().getFirst(), outcome);
            assertThat(d.failed).isEmpty();
        }
        d.lose("a");
        d.executor("b", "h1", 1);
        d.takeLaunches();
        d.on(new SchedulerEvent.ExecutorLost("b", LossReason.crashed("exit 137")));
        assertThat(d.failed.get(0)).hasMessageContaining("ExecutorLostFailure (executor b exited caused by one of the "
                + "running tasks) Reason: exit 137");
    }

    @Test
    void aLostResultCountsAndRunsAgain() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 1)));
        TaskLaunch task = d.takeLaunches().getFirst();
        TaskOutcome.Succeeded stored = new TaskOutcome.Succeeded(
                new TaskValue.Stored(d.address("a"), "taskresult_0", 10), TaskMetrics.ZERO, List.of());
        d.end(task, stored);
        assertThat(d.events(TaskEvent.TaskGettingResult.class)).hasSize(1);
        // The executor says it again while the result is fetched.
        d.end(task, stored);
        assertThat(d.actions.stream().filter(SchedulerAction.FetchResult.class::isInstance)).hasSize(1);
        d.on(new SchedulerEvent.ResultFetched("a", task.attempt(), new TaskOutcome.ResultLost()));
        assertThat(d.takeLaunches()).singleElement().matches(t -> t.attempt().attemptNumber() == 1);
    }

    @Test
    void resultsTogetherHaveALimit() {
        Driver d = one(4, "spark.driver.maxResultSize", "100").submit(0, Graphs.graph(Graphs.result(0, 4)));
        List<TaskLaunch> tasks = d.takeLaunches();
        for (int i = 0; i < 2; i++) {
            d.end(tasks.get(i),
                    new TaskOutcome.Succeeded(new TaskValue.Bytes(new byte[60]), TaskMetrics.ZERO, List.of()));
        }
        assertThat(d.failed.get(0)).hasMessageContaining("Total size of serialized results of 2 tasks")
                .hasMessageContaining("spark.driver.maxResultSize");
    }

    @Test
    void aDrainingExecutorFinishesWhatItHas() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 2)));
        d.on(new SchedulerEvent.ExecutorDraining("a"));
        d.succeed(d.takeLaunches().getFirst());
        assertThat(d.launches).isEmpty();
        d.executor("b", "h2", 1);
        assertThat(d.executorOf.get(d.takeLaunches().getFirst().attempt().taskId())).isEqualTo("b");
    }

    @Test
    void aKilledTaskRunsAgain() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 1)));
        TaskLaunch task = d.takeLaunches().getFirst();
        d.on(new SchedulerEvent.KillTask(task.attempt().taskId(), true, "by hand", 5));
        d.on(new SchedulerEvent.KillTask(77, true, "by hand", 6));
        assertThat(d.answers).containsEntry(5L, true).containsEntry(6L, false);
        d.end(task, Driver.killed());
        assertThat(d.takeLaunches()).singleElement().matches(t -> t.attempt().attemptNumber() == 1);
    }

    @Test
    void aLaunchThatNoHeartbeatConfirmsIsLost() {
        Driver d = one(2, "spark.firesteel.scheduler.launchTimeout", "10s").submit(0,
                Graphs.graph(Graphs.result(0, 2)));
        List<TaskLaunch> tasks = d.takeLaunches();
        long known = tasks.get(0).attempt().taskId();
        d.pass(9_999).on(new SchedulerEvent.HeartbeatReceived("a", Heartbeat.of(known)));
        assertThat(d.launches).isEmpty();
        d.pass(1).on(new SchedulerEvent.HeartbeatReceived("a", Heartbeat.of(known)));
        assertThat(d.takeLaunches()).singleElement()
                .matches(t -> t.attempt().partition() == 1
                        && t.attempt().attemptNumber() == 1);
        // The launch was only late: the executor is told to stop what nobody waits for.
        d.on(new SchedulerEvent.HeartbeatReceived("a", Heartbeat.of(known, tasks.get(1).attempt().taskId())));
        assertThat(d.kills).extracting(SchedulerAction.Kill::taskId).containsExactly(tasks.get(1).attempt().taskId());
        // A task that was confirmed once is never taken for lost: only the outcome ends it.
        d.pass(60_000).on(new SchedulerEvent.HeartbeatReceived("a", Heartbeat.of()));
        assertThat(d.launches).noneMatch(t -> t.attempt().partition() == 0);
    }

    @Test
    void aKillThatWasNotObeyedIsSentAgain() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 1)));
        long id = d.takeLaunches().getFirst().attempt().taskId();
        d.on(new SchedulerEvent.KillTask(id, false, "by hand", 1));
        d.on(new SchedulerEvent.HeartbeatReceived("a", Heartbeat.of(id)));
        assertThat(d.kills).hasSize(2).allMatch(k -> k.taskId() == id && k.reason().equals("by hand"));
    }

    @Test
    void anExecutorThatFallsSilentIsLost() {
        Driver d = one(1, "spark.network.timeout", "10s").submit(0, Graphs.graph(Graphs.result(0, 1)));
        d.takeLaunches();
        d.on(new SchedulerEvent.HeartbeatReceived("a", Heartbeat.of(0)));
        d.executor("quiet", "h2", 1);
        d.pass(10_000);
        assertThat(d.launches).isEmpty();
        d.pass(3_000);
        assertThat(d.takeLaunches()).singleElement().matches(t -> t.attempt().attemptNumber() == 1);
        assertThat(d.actions)
                .anyMatch(a -> a instanceof SchedulerAction.RemoveExecutor r && r.executorId().equals("a"));
        // One that never sent a heartbeat is its backend's business.
        assertThat(d.actions)
                .noneMatch(a -> a instanceof SchedulerAction.RemoveExecutor r && r.executorId().equals("quiet"));
    }

    private static boolean asks(Driver d, TaskLaunch task, long token) {
        d.on(new SchedulerEvent.CommitAsked(d.executorOf.get(task.attempt().taskId()), task.attempt(), token));
        return (boolean) d.answers.get(token);
    }

    @Test
    void oneAttemptMayCommitUntilItFails() {
        Driver d = new Driver("spark.speculation", "true", "spark.speculation.quantile", "0").executor("a", "h1", 2)
                .executor("b", "h2", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 2)));
        List<TaskLaunch> first = d.takeLaunches();
        d.succeed(first.get(1)).pass(1_000);
        TaskLaunch twin = d.takeLaunches().getFirst();
        assertThat(twin.speculative()).isTrue();
        assertThat(asks(d, first.get(0), 1)).isTrue();
        assertThat(asks(d, twin, 2)).isFalse();
        assertThat(asks(d, first.get(0), 3)).isTrue();
        d.fail(first.get(0));
        assertThat(asks(d, first.get(0), 4)).isFalse();
        assertThat(asks(d, twin, 5)).isTrue();
    }

    @Test
    void aRightIsFencedByTheStageAttempt() {
        Driver d = new Driver().executor("a", "h1", 4);
        d.submit(0, Graphs.graph(Graphs.map(0, 1, 1, 2), Graphs.result(1, 2, 1)));
        d.mapDone(d.takeLaunches().getFirst());
        List<TaskLaunch> first = d.takeLaunches();
        assertThat(asks(d, first.get(1), 1)).isTrue();
        d.fetchFailed(first.get(0), 1, 0).pass(200);
        d.mapDone(d.takeLaunches().getFirst());
        TaskLaunch second = d.takeLaunches()
                .stream()
                .filter(t -> t.attempt().partition() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(second.attempt().stageAttempt()).isEqualTo(1);
        assertThat(asks(d, second, 2)).isFalse();
        d.succeed(first.get(1));
        assertThat(d.delivered.get(0)).containsExactly(1);
        assertThat(asks(d, second, 3)).isFalse();
    }

    @Test
    void tasksThatAreNotKnownMayNotCommit() {
        Driver d = one(1).submit(0, Graphs.graph(Graphs.result(0, 1)));
        TaskLaunch task = d.takeLaunches().getFirst();
        d.lose("a");
        d.on(new SchedulerEvent.CommitAsked("a", task.attempt(), 1));
        assertThat(d.answers).containsEntry(1L, false);
    }
}

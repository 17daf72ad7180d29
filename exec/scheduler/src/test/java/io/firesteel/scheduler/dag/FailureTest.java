package io.firesteel.scheduler.dag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.events.StageEvent;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/// Fetch failures, lost executors, rollbacks and barrier stages.
final class FailureTest {

    private static Driver two(String... conf) {
        return new Driver(conf).executor("a", "h1", 4).executor("b", "h2", 4);
    }

    private static TaskLaunch of(List<TaskLaunch> launches, int partition) {
        return launches.stream().filter(t -> t.attempt().partition() == partition).findFirst().orElseThrow();
    }

    private static Driver mapsDone(Driver d) {
        d.takeLaunches().forEach(t -> d.mapDone(t));
        return d;
    }

    @Test
    void oneLostOutputCostsOneMapTask() {
        Driver d = mapsDone(two().submit(0, Graphs.graph(Graphs.map(0, 3, 1, 2), Graphs.result(1, 2, 1))));
        List<TaskLaunch> results = d.takeLaunches();
        d.succeed(of(results, 0));
        d.fetchFailed(of(results, 1), 1, 2);
        assertThat(d.started()).isEmpty();
        d.pass(199);
        assertThat(d.started()).isEmpty();
        d.pass(1);
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).extracting(Driver::name).containsExactly("0.1/2");
        d.mapDone(again.getFirst());
        List<TaskLaunch> last = d.takeLaunches();
        assertThat(last).extracting(Driver::name).containsExactly("1.1/1");
        d.succeed(last.getFirst());
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.delivered.get(0)).containsExactly(0, 1);
        assertThat(d.events(StageEvent.StageCompleted.class)).filteredOn(e -> e.stage().failureReason().isPresent())
                .extracting(e -> e.stageId())
                .containsExactly(1);
    }

    @Test
    void aReportAboutAnOutputThatWasReplacedLeavesTheNewOneAlone() {
        Driver d = mapsDone(two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 2), Graphs.result(1, 2, 1))));
        List<TaskLaunch> results = d.takeLaunches();
        TaskOutcome.FetchFailed old = new TaskOutcome.FetchFailed(d.outputs.get(1).status(0).location(), 1,
                d.outputs.get(1).status(0).mapTask(), 0, 0, "gone");
        d.end(results.get(0), old).pass(200);
        mapsDone(d);
        assertThat(d.started()).hasSize(2);
        // The second task of the first attempt tells of the old output only now.
        d.end(results.get(1), old).pass(500);
        assertThat(d.started()).isEmpty();
    }

    @Test
    void aLateSuccessOfAnOldAttemptCountsAndStopsItsSuccessor() {
        Driver d = mapsDone(two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 2), Graphs.result(1, 2, 1))));
        List<TaskLaunch> first = d.takeLaunches();
        d.fetchFailed(of(first, 0), 1, 0).pass(200);
        mapsDone(d);
        List<TaskLaunch> second = d.takeLaunches();
        assertThat(second).extracting(Driver::name).containsExactlyInAnyOrder("1.1/0", "1.1/1");
        d.succeed(of(first, 1));
        assertThat(d.delivered.get(0)).containsExactly(1);
        assertThat(d.kills).extracting(SchedulerAction.Kill::taskId).containsExactly(of(second, 1).attempt().taskId());
        d.succeed(of(second, 1)).succeed(of(second, 0));
        assertThat(d.delivered.get(0)).containsExactly(1, 0);
        assertThat(d.succeeded).containsExactly(0);
    }

    @Test
    void aStageThatKeepsFailingToFetchIsGivenUpAfterFourAttemptsInARow() {
        Driver d = mapsDone(two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.result(1, 1, 1))));
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(d.failed).isEmpty();
            d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
            mapsDone(d);
        }
        assertThat(d.failed.get(0)).hasMessageContaining("ResultStage 1 (stage1 at Test.java:1) has failed the maximum "
                + "allowable number of times: 4. Most recent failure reason:\ngone");
    }

    @Test
    void failuresAreCountedInARowOnly() {
        Driver d = two("spark.stage.maxConsecutiveAttempts", "2");
        mapsDone(d.submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.map(1, 1, 2, 1, 1), Graphs.result(2, 1, 2))));
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
        mapsDone(d);
        mapsDone(d);
        d.fetchFailed(d.takeLaunches().getFirst(), 2, 0).pass(200);
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
        assertThat(d.failed).isEmpty();
        mapsDone(d);
        mapsDone(d);
        d.succeed(d.takeLaunches().getFirst());
        assertThat(d.succeeded).containsExactly(0);
    }

    @Test
    void aPlaceThatFailsInTwoAttemptsIsGivenUpWhole() {
        Driver d = new Driver().executor("a", "h1", 4);
        mapsDone(d.submit(0, Graphs.graph(Graphs.map(0, 4, 1, 1), Graphs.result(1, 1, 1))));
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
        assertThat(d.launches).hasSize(1);
        mapsDone(d);
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 1).pass(200);
        assertThat(d.started()).hasSize(4);
    }

    @Test
    void aLostExecutorTakesItsOutputsAndItsTasks() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 8, 1, 1), Graphs.result(1, 1, 1)));
        List<TaskLaunch> maps = d.takeLaunches();
        List<TaskLaunch> onA = maps.stream().filter(t -> d.executorOf.get(t.attempt().taskId()).equals("a")).toList();
        assertThat(onA).hasSize(4);
        d.mapDone(onA.get(0)).mapDone(onA.get(1));
        d.lose("a");
        d.executor("c", "h3", 8);
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).extracting(t -> t.attempt().partition())
                .containsExactlyInAnyOrderElementsOf(
                        onA.stream().map(t -> t.attempt().partition()).toList());
        assertThat(again).allMatch(t -> t.attempt().stageAttempt() == 0 && t.attempt().attemptNumber() == 1);
        // What the lost executor still says is not heard.
        d.mapDone(onA.get(2));
        again.forEach(t -> d.mapDone(t));
        maps.stream().filter(t -> !onA.contains(t)).forEach(t -> d.mapDone(t));
        assertThat(d.started()).containsExactly("1.0/0");
    }

    @Test
    void whatWasLostAfterAStageIsComputedWhenItIsNeeded() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 8, 1, 1), Graphs.result(1, 1, 1)));
        mapsDone(d);
        d.takeLaunches().forEach(d::succeed);
        d.lose("a");
        assertThat(d.started()).isEmpty();
        d.submit(1, Graphs.graph(Graphs.map(2, 8, 1, 1), Graphs.result(3, 1, 1)));
        assertThat(d.started()).hasSize(4).allMatch(name -> name.startsWith("2.0/"));
    }

    @Test
    void anIndeterminateStageThatRunsAgainTakesAllItsConsumersBack() {
        Stage root = Graphs.with(Graphs.map(0, 2, 1, 1), Graphs.INDETERMINATE);
        Driver d = two().submit(0,
                Graphs.graph(root, Graphs.map(1, 1, 2, 1, 1), Graphs.map(2, 1, 3, 1, 2), Graphs.result(3, 2, 1, 3)));
        mapsDone(d);
        mapsDone(d);
        mapsDone(d);
        List<TaskLaunch> results = d.takeLaunches();
        assertThat(results).hasSize(2);
        d.fetchFailed(results.get(0), 1, 0);
        assertThat(d.kills).extracting(SchedulerAction.Kill::taskId).contains(results.get(1).attempt().taskId());
        // A result of the old rows is refused.
        d.succeed(results.get(1));
        assertThat(d.delivered).isEmpty();
        d.pass(200);
        List<String> order = new ArrayList<>(d.launches.stream().map(Driver::name).sorted().toList());
        assertThat(order).containsExactly("0.1/0", "0.1/1");
        mapsDone(d);
        assertThat(d.launches).extracting(Driver::name).containsExactly("1.1/0");
        mapsDone(d);
        assertThat(d.launches).extracting(Driver::name).containsExactly("2.1/0");
        mapsDone(d);
        d.takeLaunches().forEach(d::succeed);
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.delivered.get(0)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aResultThatWasHandedOutCannotBeTakenBack() {
        Stage root = Graphs.with(Graphs.map(0, 2, 1, 1), Graphs.INDETERMINATE);
        Driver d = mapsDone(two().submit(0, Graphs.graph(root, Graphs.result(1, 2, 1))));
        List<TaskLaunch> results = d.takeLaunches();
        d.succeed(results.get(0));
        d.fetchFailed(results.get(1), 1, 0);
        assertThat(d.failed.get(0)).hasMessageContaining("A shuffle map stage with indeterminate output was failed and "
                + "retried. However, Spark cannot rollback the ResultStage 1 to re-process the input data, and has to "
                + "fail this job. Please eliminate the indeterminacy by checkpointing the RDD before repartition and "
                + "try again");
    }

    @Test
    void aJobThatFailsForOneOfItsStagesIsNotAskedForTheOthers() {
        Stage root = Graphs.with(Graphs.map(0, 1, 1, 2), Graphs.INDETERMINATE);
        Driver d = two().submit(0, Graphs.graph(root, Graphs.value(1, 1, 6, 1), Graphs.result(2, 2, 1)), true,
                Map.of());
        d.mapDone(d.takeLaunches().getFirst(), 1, 1);
        d.on(new SchedulerEvent.PlanAnswered(0, 0, new JobPlan.Step.Continue()));
        List<TaskLaunch> consumers = d.takeLaunches();
        assertThat(consumers).extracting(Driver::name).containsExactlyInAnyOrder("1.0/0", "2.0/0", "2.0/1");
        // The planner has seen the value, and the program a result.
        consumers.stream().filter(t -> !Driver.name(t).equals("2.0/1")).forEach(d::succeed);
        d.on(new SchedulerEvent.PlanAnswered(0, 1, new JobPlan.Step.Continue()));
        d.fetchFailed(consumers.stream().filter(t -> Driver.name(t).equals("2.0/1")).findFirst().orElseThrow(), 1, 0);
        assertThat(d.failed.get(0)).hasMessageContaining("Spark cannot rollback the ValueStage 1");
        d.submit(1, Graphs.graph(Graphs.result(3, 1)));
        d.takeLaunches().forEach(d::succeed);
        assertThat(d.succeeded).containsExactly(1);
    }

    @Test
    void aResultThatNobodyHasSeenIsTakenBack() {
        Stage root = Graphs.with(Graphs.map(0, 2, 1, 1), Graphs.INDETERMINATE);
        Driver d = mapsDone(two().submitForgetting(0, Graphs.graph(root, Graphs.result(1, 2, 1))));
        List<TaskLaunch> results = d.takeLaunches();
        d.succeed(results.get(0));
        assertThat(d.delivered.get(0)).containsExactly(0);
        d.fetchFailed(results.get(1), 1, 0).pass(200);
        assertThat(d.actions).contains(new SchedulerAction.ForgetResults(0));
        assertThat(d.delivered).isEmpty();
        mapsDone(d);
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).extracting(Driver::name).containsExactlyInAnyOrder("1.1/0", "1.1/1");
        again.forEach(d::succeed);
        assertThat(d.failed).isEmpty();
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.delivered.get(0)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aJobThatHasAllItsResultsIsLeftAlone() {
        Stage root = Graphs.with(Graphs.map(0, 1, 1, 1), Graphs.INDETERMINATE);
        Driver d = mapsDone(two().submit(0, Graphs.graph(root, Graphs.result(1, 1, 1))));
        d.acknowledge = false;
        d.succeed(d.takeLaunches().getFirst());
        d.submit(1, Graphs.graph(Graphs.with(Graphs.map(2, 1, 1, 1), Graphs.INDETERMINATE), Graphs.result(3, 1, 1)));
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
        assertThat(d.failed).isEmpty();
        d.on(new SchedulerEvent.ResultsTaken(0, 1));
        assertThat(d.succeeded).containsExactly(0);
        d.acknowledge = true;
        mapsDone(d);
        d.takeLaunches().forEach(d::succeed);
        assertThat(d.succeeded).containsExactly(0, 1);
    }

    @Test
    void resultsOfABarrierStageThatNobodyHasSeenAreTakenBack() {
        Driver d = new Driver().executor("a", "h1", 2);
        d.submitForgetting(0, Graphs.graph(Graphs.with(Graphs.result(0, 2), Graphs.BARRIER)));
        List<TaskLaunch> first = d.takeLaunches();
        d.succeed(first.get(0)).fail(first.get(1)).pass(200);
        assertThat(d.delivered).isEmpty();
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).extracting(Driver::name).containsExactlyInAnyOrder("0.1/0", "0.1/1");
        again.forEach(d::succeed);
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.delivered.get(0)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void anIndeterminateStageThatIsNotDoneYetOnlyFillsTheGap() {
        Stage root = Graphs.with(Graphs.map(0, 8, 1, 1), Graphs.INDETERMINATE);
        Driver d = two().submit(0, Graphs.graph(root, Graphs.result(1, 1, 1)));
        List<TaskLaunch> maps = d.takeLaunches();
        maps.subList(0, 7).forEach(t -> d.mapDone(t));
        d.lose(d.executorOf.get(maps.get(0).attempt().taskId()));
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).isNotEmpty().hasSizeLessThan(8).allMatch(t -> t.attempt().stageAttempt() == 0);
    }

    @Test
    void aBarrierStageStartsWholeOrNotAtAll() {
        Driver d = new Driver().executor("a", "h1", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 1)));
        TaskLaunch other = d.takeLaunches().getFirst();
        d.executor("b", "h2", 1);
        d.submit(1, Graphs.graph(Graphs.with(Graphs.result(1, 3), Graphs.BARRIER)));
        assertThat(d.started()).isEmpty();
        d.succeed(other);
        List<TaskLaunch> barrier = d.takeLaunches();
        assertThat(barrier).hasSize(3).allMatch(t -> t.barrier().size() == 3);
        for (TaskLaunch task : barrier) {
            assertThat(task.barrier().get(task.attempt().partition()).executorId())
                    .isEqualTo(d.executorOf.get(task.attempt().taskId()));
        }
    }

    @Test
    void aBarrierStageFailsWhole() {
        Driver d = two().submit(0,
                Graphs.graph(Graphs.with(Graphs.map(0, 3, 1, 1), Graphs.BARRIER), Graphs.result(1, 1, 1)));
        List<TaskLaunch> first = d.takeLaunches();
        d.mapDone(of(first, 0));
        d.fail(of(first, 1));
        assertThat(d.kills).extracting(SchedulerAction.Kill::taskId).containsExactly(of(first, 2).attempt().taskId());
        d.mapDone(of(first, 2)).pass(200);
        assertThat(d.started()).containsExactly("0.1/0", "0.1/1", "0.1/2");
    }

    @Test
    void barrierTasksMeet() {
        Driver d = two().submit(0, Graphs.graph(Graphs.with(Graphs.result(0, 2), Graphs.BARRIER)));
        List<TaskLaunch> tasks = d.takeLaunches();
        d.on(new SchedulerEvent.BarrierAsked(d.executorOf.get(of(tasks, 1).attempt().taskId()), of(tasks, 1).attempt(),
                0, "one", 11));
        assertThat(d.answers).isEmpty();
        d.on(new SchedulerEvent.BarrierAsked(d.executorOf.get(of(tasks, 0).attempt().taskId()), of(tasks, 0).attempt(),
                0, "zero", 12));
        assertThat(d.answers).containsEntry(11L, List.of("zero", "one")).containsEntry(12L, List.of("zero", "one"));
        d.on(new SchedulerEvent.BarrierAsked("a", of(tasks, 0).attempt(), 1, "again", 13));
        d.fail(of(tasks, 1));
        assertThat(d.answers.get(13L)).asString().contains("has failed");
    }

    @Test
    void aBarrierStageThatCannotFitFailsItsJob() {
        Driver d = new Driver("spark.scheduler.barrier.maxConcurrentTasksCheck.interval", "1s",
                "spark.scheduler.barrier.maxConcurrentTasksCheck.maxFailures", "2").executor("a", "h1", 2);
        d.submit(0, Graphs.graph(Graphs.with(Graphs.result(0, 3), Graphs.BARRIER)));
        d.pass(1500);
        assertThat(d.failed).isEmpty();
        d.pass(1500);
        assertThat(d.failed.get(0)).hasMessageContaining("[SPARK-24819]: Barrier execution mode does not allow run a "
                + "barrier stage that requires more slots than the total number of slots");
    }

    @Test
    void stagesHaveALimitOfAttemptsForWhateverReason() {
        Driver d = two("spark.stage.maxAttempts", "2");
        mapsDone(d.submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.result(1, 1, 1))));
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
        mapsDone(d);
        d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
        assertThat(d.failed.get(0)).hasMessageContaining("has exceeded the maximum allowable total stage attempts: 2");
    }

    @Test
    void anExecutorThatIsDeclaredLostTwiceIsLostOnce() {
        Driver d = two().submit(0, Graphs.graph(Graphs.result(0, 8)));
        d.on(new SchedulerEvent.ExecutorLost("a", LossReason.crashed("x")));
        d.on(new SchedulerEvent.ExecutorLost("a", LossReason.crashed("x")));
        assertThat(d.events(io.firesteel.events.ExecutorEvent.ExecutorRemoved.class)).hasSize(1);
        d.executor("a", "h1", 4);
        assertThat(d.events(io.firesteel.events.ExecutorEvent.ExecutorAdded.class)).hasSize(2);
    }
}

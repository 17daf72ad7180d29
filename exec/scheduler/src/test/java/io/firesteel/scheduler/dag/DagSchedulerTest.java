package io.firesteel.scheduler.dag;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.events.JobEvent;
import io.firesteel.events.StageEvent;
import io.firesteel.scheduler.BlockUpdate;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.JobSelector;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.DatasetInfo;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.stages.Edge;
import io.firesteel.stages.JobPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits;
import io.firesteel.task.AccumulatorUpdate;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Which stages run, in which order, and which are left out.
final class DagSchedulerTest {
    private static final Persist MEMORY = new Persist(false, true, false, true, 1);

    private static Driver two() {
        return new Driver().executor("a", "h1", 4).executor("b", "h2", 4);
    }

    private static Stage withDataset(Stage s, int dataset, boolean kept, Integer... exchanges) {
        DatasetInfo d = new DatasetInfo(dataset, "RDD", "", "x", List.of(), List.of(exchanges),
                kept ? MEMORY : Persist.NONE, s.taskCount(), true, false, StageTraits.Determinism.DETERMINATE);
        return new Stage(s.id(), s.name(), s.details(), s.partitions(), s.binary(), s.inputs(), s.output(), s.traits(),
                List.of(d));
    }

    private static void block(Driver d, String executor, int dataset, int partition, boolean present) {
        d.on(new SchedulerEvent.BlocksUpdated(List.of(new BlockUpdate(d.address(executor), dataset, partition,
                present ? MEMORY : Persist.NONE, 1, 0))));
    }

    @Test
    void aJobWithoutPartitionsSucceedsAtOnce() {
        Driver d = two().submit(0, Graphs.graph(Graphs.result(0, 0)));
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.events(JobEvent.JobStart.class)).hasSize(1);
        assertThat(d.events(JobEvent.JobEnd.class)).hasSize(1);
        assertThat(d.launches).isEmpty();
    }

    @Test
    void parentsRunFirst() {
        Driver d = two().submit(0,
                Graphs.graph(Graphs.result(2, 1, 2), Graphs.map(0, 2, 1, 1), Graphs.map(1, 1, 2, 1, 1)));
        List<TaskLaunch> maps = d.takeLaunches();
        assertThat(maps).extracting(Driver::name).containsExactlyInAnyOrder("0.0/0", "0.0/1");
        d.mapDone(maps.get(0));
        assertThat(d.started()).isEmpty();
        d.mapDone(maps.get(1));
        List<TaskLaunch> middle = d.takeLaunches();
        assertThat(middle).extracting(Driver::name).containsExactly("1.0/0");
        d.mapDone(middle.getFirst());
        TaskLaunch last = d.takeLaunches().getFirst();
        assertThat(Driver.name(last)).isEqualTo("2.0/0");
        assertThat(d.succeeded).isEmpty();
        d.succeed(last);
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.delivered.get(0)).containsExactly(0);
        assertThat(d.events(StageEvent.StageSubmitted.class)).extracting(e -> e.stageId()).containsExactly(0, 1, 2);
        assertThat(d.events(StageEvent.StageCompleted.class)).extracting(e -> e.stageId()).containsExactly(0, 1, 2);
    }

    @Test
    void theJobWaitsForItsSink() {
        Driver d = two();
        d.acknowledge = false;
        d.submit(0, Graphs.graph(Graphs.result(0, 1)));
        d.succeed(d.takeLaunches().getFirst());
        assertThat(d.succeeded).isEmpty();
        d.on(new SchedulerEvent.ResultsTaken(0, 1));
        assertThat(d.succeeded).containsExactly(0);
    }

    @Test
    void outputsOfAnEarlierJobAreUsedAgain() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 2, 1, 1), Graphs.result(1, 1, 1)));
        d.takeLaunches().forEach(t -> d.mapDone(t));
        d.takeLaunches().forEach(d::succeed);
        d.submit(1, Graphs.graph(Graphs.map(2, 2, 1, 1), Graphs.result(3, 1, 1)));
        assertThat(d.started()).containsExactly("3.0/0");
    }

    @Test
    void aRemovedExchangeIsComputedAgain() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.result(1, 1, 1)));
        d.mapDone(d.takeLaunches().getFirst());
        d.on(new SchedulerEvent.RemoveExchange(1));
        assertThat(d.actions).doesNotHaveAnyElementsOfTypes(SchedulerAction.RetireOutputs.class);
        d.succeed(d.takeLaunches().getFirst());
        assertThat(d.actions).hasAtLeastOneElementOfType(SchedulerAction.RetireOutputs.class);
        d.submit(1, Graphs.graph(Graphs.map(2, 1, 1, 1), Graphs.result(3, 1, 1)));
        assertThat(d.started()).containsExactly("2.0/0");
    }

    @Test
    void twoJobsThatNeedTheSameExchangeRunItOnce() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 2, 1, 1), Graphs.result(1, 1, 1)));
        d.submit(1, Graphs.graph(Graphs.map(2, 2, 1, 1), Graphs.result(3, 1, 1)));
        List<TaskLaunch> maps = d.takeLaunches();
        assertThat(maps).hasSize(2);
        maps.forEach(t -> d.mapDone(t));
        assertThat(d.started()).containsExactly("1.0/0", "3.0/0");
    }

    @Test
    void aSharedStageOutlivesTheJobThatBeganIt() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.result(1, 1, 1)));
        d.submit(1, Graphs.graph(Graphs.map(2, 1, 1, 1), Graphs.result(3, 1, 1)));
        TaskLaunch map = d.takeLaunches().getFirst();
        d.on(new SchedulerEvent.CancelJobs(new JobSelector.ById(0), "not needed"));
        assertThat(d.failed.get(0)).hasMessageContaining("[SPARK_JOB_CANCELLED] Job 0 cancelled not needed");
        assertThat(d.kills).isEmpty();
        d.mapDone(map);
        assertThat(d.started()).containsExactly("3.0/0");
    }

    @Test
    void stagesBelowAFullyCachedDatasetAreSkipped() {
        Driver d = two();
        block(d, "a", 7, 0, true);
        block(d, "b", 7, 1, true);
        d.submit(0, Graphs.graph(Graphs.map(0, 2, 1, 1), withDataset(Graphs.result(1, 2, 1), 7, true, 1)));
        List<TaskLaunch> tasks = d.takeLaunches();
        assertThat(tasks).extracting(Driver::name).containsExactlyInAnyOrder("1.0/0", "1.0/1");
        for (TaskLaunch task : tasks) {
            assertThat(d.executorOf.get(task.attempt().taskId()))
                    .isEqualTo(task.attempt().partition() == 0 ? "a" : "b");
        }
    }

    @Test
    void aPartlyCachedDatasetNeedsItsParents() {
        Driver d = two();
        block(d, "a", 7, 0, true);
        block(d, "b", 7, 1, true);
        d.lose("b");
        d.submit(0, Graphs.graph(Graphs.map(0, 2, 1, 1), withDataset(Graphs.result(1, 2, 1), 7, true, 1)));
        assertThat(d.started()).containsExactly("0.0/0", "0.0/1");
    }

    @Test
    void aCachedBlockThatTurnsOutToBeGoneBringsTheParentsBack() {
        Driver d = two();
        block(d, "a", 7, 0, true);
        d.submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), withDataset(Graphs.result(1, 1, 1), 7, true, 1)));
        TaskLaunch task = d.takeLaunches().getFirst();
        d.end(task, new TaskOutcome.FetchFailed(null, 1, -1, -1, 0, "Missing an output location"));
        assertThat(d.started()).isEmpty();
        d.pass(200);
        assertThat(d.started()).containsExactly("0.0/0");
    }

    @Test
    void enoughResultsKillTheRest() {
        Driver d = two().submit(0, Graphs.graph(Graphs.result(0, 8)));
        d.succeed(d.takeLaunches().getFirst());
        d.on(new SchedulerEvent.EnoughResults(0));
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.kills).hasSize(7);
        StageEvent.StageCompleted completed = d.events(StageEvent.StageCompleted.class).getFirst();
        assertThat(completed.stage().failureReason()).isEmpty();
    }

    @Test
    void anAdaptivePlanIsAskedBeforeAnythingElseIsSubmitted() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.result(1, 5, 1)), true, Map.of());
        d.mapDone(d.takeLaunches().getFirst(), 9);
        assertThat(d.started()).isEmpty();
        assertThat(d.actions).hasAtLeastOneElementOfType(SchedulerAction.AskPlan.class);
        d.on(new SchedulerEvent.PlanAnswered(0, 0,
                new JobPlan.Step.Replace(List.of(1), List.of(Graphs.result(2, 1, 1)))));
        TaskLaunch task = d.takeLaunches().getFirst();
        assertThat(Driver.name(task)).isEqualTo("2.0/0");
        d.succeed(task);
        assertThat(d.succeeded).isEmpty();
        d.on(new SchedulerEvent.PlanAnswered(0, 2, new JobPlan.Step.Continue()));
        assertThat(d.succeeded).containsExactly(0);
    }

    /// The stage in the middle keeps its id and its exchange; a lost output is made again by what took its place.
    @Test
    void aStageIsReplacedByOneOfTheSameIdWithFewerTasks() {
        Driver d = two().submit(0,
                Graphs.graph(Graphs.map(0, 2, 1, 5), Graphs.map(1, 5, 2, 1, 1), Graphs.result(2, 1, 2)), true,
                Map.of());
        d.takeLaunches().forEach(t -> d.mapDone(t, 1, 1, 1, 1, 1));
        d.on(new SchedulerEvent.PlanAnswered(0, 0,
                new JobPlan.Step.Replace(List.of(1), List.of(Graphs.map(1, 2, 2, 1, 1)))));
        List<TaskLaunch> middle = d.takeLaunches();
        assertThat(middle).extracting(Driver::name).containsExactlyInAnyOrder("1.0/0", "1.0/1");
        middle.forEach(t -> d.mapDone(t, 1));
        d.on(new SchedulerEvent.PlanAnswered(0, 1, new JobPlan.Step.Continue()));
        TaskLaunch last = d.takeLaunches().getFirst();
        assertThat(Driver.name(last)).isEqualTo("2.0/0");
        d.succeed(last);
        d.on(new SchedulerEvent.PlanAnswered(0, 2, new JobPlan.Step.Continue()));
        assertThat(d.succeeded).containsExactly(0);
    }

    @Test
    void aPlanMayFinishEarlyAndMayNotReplaceWhatRuns() {
        Driver d = two().submit(0,
                Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.map(1, 1, 2, 1), Graphs.result(2, 1, 1, 2)),
                true, Map.of());
        List<TaskLaunch> maps = d.takeLaunches();
        d.mapDone(maps.getFirst());
        int done = maps.getFirst().attempt().stageId();
        d.on(new SchedulerEvent.PlanAnswered(0, done, new JobPlan.Step.Replace(List.of(1 - done), List.of())));
        assertThat(d.failed.get(0)).hasMessageContaining("has been submitted and cannot be replaced");
        d.submit(1, Graphs.graph(Graphs.map(3, 1, 3, 1), Graphs.result(4, 1, 3)), true, Map.of());
        d.takeLaunches().forEach(t -> d.mapDone(t));
        d.on(new SchedulerEvent.PlanAnswered(1, 3, new JobPlan.Step.Finish()));
        assertThat(d.succeeded).containsExactly(1);
    }

    @Test
    void aGraphThatContradictsItselfFailsTheJobOnly() {
        Driver d = two().submit(0, Graphs.graph(Graphs.result(0, 1, 99)));
        assertThat(d.failed.get(0)).hasMessageContaining("reads exchange 99, which no stage fills");
        d.submit(1, Graphs.graph(Graphs.map(1, 2, 1, 1), Graphs.result(2, 1, 1)));
        d.submit(2, Graphs.graph(Graphs.map(3, 3, 1, 1), Graphs.result(4, 1, 1)));
        assertThat(d.failed.get(2)).hasMessageContaining("with 3 and 2 partitions");
        assertThat(d.failed).doesNotContainKey(1);
    }

    @Test
    void requiredValuesAreAwaitedOptionalOnesAreNot() {
        Stage filter = Graphs.value(0, 1, 5);
        Stage broadcast = Graphs.value(1, 1, 6);
        Stage scan = Graphs.stage(2, 1, new StageOutput.Result(), StageTraits.DEFAULT,
                List.of(new Edge.Value(5, true), new Edge.Broadcast(6)));
        Driver d = two().submit(0, Graphs.graph(filter, broadcast, scan));
        List<TaskLaunch> values = d.takeLaunches();
        assertThat(values).extracting(Driver::name).containsExactlyInAnyOrder("0.0/0", "1.0/0");
        d.succeed(values.stream().filter(t -> t.attempt().stageId() == 1).findFirst().orElseThrow());
        TaskLaunch task = d.takeLaunches().getFirst();
        assertThat(Driver.name(task)).isEqualTo("2.0/0");
        assertThat(d.actions).contains(
                new SchedulerAction.PublishValues(6, List.of(new TaskValue.ByReference("v"))));
        d.succeed(task);
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.kills).hasSize(1);
    }

    @Test
    void anObjectIsBuiltFromInputsThatExist() {
        Stage builder = Graphs.stage(1, 1, new StageOutput.PerExecutorObject(8), StageTraits.DEFAULT, Graphs.reads(1));
        Stage probe = Graphs.stage(2, 2, new StageOutput.Result(), StageTraits.DEFAULT,
                List.of(new Edge.PerExecutorObject(8)));
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), builder, probe));
        List<TaskLaunch> maps = d.takeLaunches();
        assertThat(maps).extracting(Driver::name).containsExactly("0.0/0");
        d.mapDone(maps.getFirst());
        List<TaskLaunch> probes = d.takeLaunches();
        assertThat(probes).extracting(Driver::name).containsExactlyInAnyOrder("2.0/0", "2.0/1");
        assertThat(d.outputs).containsKey(1);
        assertThat(d.actions.stream()
                .filter(SchedulerAction.PublishBinary.class::isInstance)
                .map(a -> ((SchedulerAction.PublishBinary) a).attempt().toString())).contains("1.0");
        d.fetchFailed(probes.getFirst(), 1, 0).pass(200);
        assertThat(d.started()).containsExactly("0.1/0");
    }

    @Test
    void jobsAreCancelledByGroupTagStageAndAllTogether() {
        Driver d = two();
        d.submit(0, Graphs.graph(Graphs.result(0, 1)), false, Map.of("spark.jobGroup.id", "g"));
        d.submit(1, Graphs.graph(Graphs.result(1, 1)), false, Map.of("spark.job.tags", "x,y"));
        d.submit(2, Graphs.graph(Graphs.result(2, 1)), false, Map.of("spark.job.tags", "xy"));
        d.submit(3, Graphs.graph(Graphs.result(3, 1)));
        d.on(new SchedulerEvent.CancelJobs(new JobSelector.ByGroup("g", true), "r"));
        assertThat(d.failed).containsOnlyKeys(0);
        d.on(new SchedulerEvent.CancelJobs(new JobSelector.ByTag("y"), "r"));
        assertThat(d.failed).containsOnlyKeys(0, 1);
        d.on(new SchedulerEvent.CancelJobs(new JobSelector.ByStage(2), "r"));
        assertThat(d.failed).containsOnlyKeys(0, 1, 2);
        d.on(new SchedulerEvent.CancelJobs(new JobSelector.All(), "r"));
        assertThat(d.failed).containsOnlyKeys(0, 1, 2, 3);
        assertThat(d.kills).hasSize(4).noneMatch(SchedulerAction.Kill::interruptThread);
        d.submit(4, Graphs.graph(Graphs.result(4, 1)), false, Map.of("spark.jobGroup.id", "g"));
        assertThat(d.failed.get(4)).hasMessageContaining("part of cancelled job group g");
    }

    @Test
    void cancellationInterruptsThreadsWhereTheJobAsksForIt() {
        Driver d = two().submit(0, Graphs.graph(Graphs.result(0, 1)), false,
                Map.of("spark.job.interruptOnCancel", "true"));
        d.on(new SchedulerEvent.CancelJobs(new JobSelector.All(), "r"));
        assertThat(d.kills).singleElement().matches(SchedulerAction.Kill::interruptThread);
    }

    @Test
    void accumulatorsCountOncePerPartitionEvenWhenAMapStageRunsAgain() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 1, 1, 1), Graphs.result(1, 1, 1)));
        for (int round = 0; round < 2; round++) {
            TaskLaunch map = d.takeLaunches().getFirst();
            TaskOutcome.Succeeded done = new TaskOutcome.Succeeded(new TaskValue.MapOutput(
                    new io.firesteel.task.MapStatus(d.address(d.executorOf.get(map.attempt().taskId())),
                            map.attempt().taskId(), new long[]{1})),
                    TaskMetrics.ZERO, List.of(new AccumulatorUpdate(1, "n", 5L)));
            d.end(map, done);
            if (round == 0) {
                d.fetchFailed(d.takeLaunches().getFirst(), 1, 0).pass(200);
            }
        }
        assertThat(d.actions.stream().filter(SchedulerAction.MergeAccumulators.class::isInstance)).hasSize(1);
    }

    @Test
    void outputsThatAShuffleServiceKeepsSurviveTheirExecutor() {
        Driver d = two().submit(0, Graphs.graph(Graphs.map(0, 2, 1, 1), Graphs.result(1, 1, 1)));
        d.takeLaunches().forEach(t -> d.mapDone(t));
        d.takeLaunches().forEach(d::succeed);
        d.on(new SchedulerEvent.ExecutorLost("a", new LossReason("gone", false, false, false)));
        d.submit(1, Graphs.graph(Graphs.map(2, 2, 1, 1), Graphs.result(3, 1, 1)));
        assertThat(d.started()).containsExactly("3.0/0");
        d.on(new SchedulerEvent.ExecutorLost("b", new LossReason("gone", false, true, true)));
        d.executor("c", "h3", 4);
        assertThat(d.started()).containsExactly("3.0/0");
    }
}

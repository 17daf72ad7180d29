package io.firesteel.scheduler.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.events.TaskEvent;
import io.firesteel.scheduler.Driver;
import io.firesteel.scheduler.Graphs;
import io.firesteel.scheduler.LossReason;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.Stage;
import io.firesteel.task.TaskLaunch;
import io.firesteel.task.TaskMetrics;
import io.firesteel.task.TaskOutcome;
import io.firesteel.task.TaskValue;

import static org.assertj.core.api.Assertions.assertThat;

/// Short tasks that executors are sent before they have a slot for them.
final class LaunchAheadTest {

    private static TaskOutcome took(long millis) {
        TaskMetrics metrics = new TaskMetrics(0, 0, millis, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                TaskMetrics.ShuffleRead.ZERO, TaskMetrics.ShuffleWrite.ZERO, List.of());
        return new TaskOutcome.Succeeded(new TaskValue.ByReference("v"), metrics, List.of());
    }

    /// The tasks that executors have after they ended 16 of them, one by one, in so many milliseconds each.
    private static Deque<TaskLaunch> after16(Driver d, long millis) {
        Deque<TaskLaunch> there = new ArrayDeque<>(d.takeLaunches());
        for (int i = 0; i < 16; i++) {
            d.end(there.poll(), took(millis));
            there.addAll(d.takeLaunches());
        }
        return there;
    }

    private static int begun(Driver d) {
        return d.events(TaskEvent.TaskStart.class).size() - d.events(TaskEvent.TaskEnd.class).size();
    }

    private static List<Long> askedBack(Driver d) {
        List<Long> ids = new ArrayList<>();
        d.actions.forEach(action -> {
            if (action instanceof SchedulerAction.TakeBack t) {
                ids.addAll(t.taskIds());
            }
        });
        return ids;
    }

    @Test
    void theShorterTheTasksTheMoreWait() {
        // 10 ms of work for each slot, 0.3 ms added to each task, at most 32.
        int[][] expected = {{0, 32}, {1, 7}, {2, 4}, {5, 1}, {6, 0}, {1000, 0}};
        for (int[] e : expected) {
            Driver d = new Driver().executor("a", "h1", 2);
            d.submit(0, Graphs.graph(Graphs.result(0, 2000)));
            assertThat(after16(d, e[0])).as(e[0] + " ms").hasSize(2 + 2 * e[1]);
            assertThat(begun(d)).isEqualTo(2);
        }
    }

    @Test
    void everyTaskBeginsWhenASlotIsFreeAndRunsOnce() {
        Driver d = new Driver().executor("a", "h1", 2).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 500)));
        Deque<TaskLaunch> there = after16(d, 0);
        while (!there.isEmpty()) {
            assertThat(begun(d)).isEqualTo(Math.min(3, there.size()));
            d.end(there.poll(), took(0));
            there.addAll(d.takeLaunches());
        }
        assertThat(d.succeeded).containsExactly(0);
        assertThat(d.events(TaskEvent.TaskEnd.class)).hasSize(500);
        assertThat(d.delivered.get(0)).doesNotHaveDuplicates().hasSize(500);
    }

    @Test
    void towardsTheEndNothingWaits() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 22)));
        // Four wait, twice as many as there are slots: one is sent, and for three none more.
        assertThat(after16(d, 0)).hasSize(2 + 1);
    }

    @Test
    void settingOff() {
        Driver d = new Driver("spark.firesteel.scheduler.launchAhead", "0").executor("a", "h1", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 2000)));
        assertThat(after16(d, 0)).hasSize(2);
    }

    @Test
    void notForTasksOfSeveralCores() {
        Driver d = new Driver("spark.task.cpus", "2").executor("a", "h1", 4);
        d.submit(0, Graphs.graph(Graphs.result(0, 2000)));
        assertThat(after16(d, 0)).hasSize(2);
    }

    @Test
    void notWhereATaskOfTheSetFailed() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 2000)));
        Deque<TaskLaunch> there = after16(d, 0);
        List<TaskLaunch> atA = there.stream().filter(task -> at(d, task, "a")).toList();
        assertThat(atA).hasSizeGreaterThan(8);
        d.fail(atA.getFirst());
        assertThat(askedBack(d))
                .containsExactlyElementsOf(atA.stream().skip(1).map(task -> task.attempt().taskId()).toList());
        atA.stream().skip(1).forEach(task -> d.end(task, new TaskOutcome.Killed("taken back", null, List.of())));
        there.removeAll(atA);
        there.addAll(d.takeLaunches());
        for (int i = 0; i < 40; i++) {
            TaskLaunch next = there.stream().filter(task -> at(d, task, "b")).findFirst().orElseThrow();
            there.remove(next);
            d.end(next, took(0));
            there.addAll(d.takeLaunches());
        }
        assertThat(there.stream().filter(task -> at(d, task, "a"))).hasSize(1);
        assertThat(there.stream().filter(task -> at(d, task, "b"))).hasSizeGreaterThan(8);
    }

    private static boolean at(Driver d, TaskLaunch task, String executor) {
        return d.executorOf.get(task.attempt().taskId()).equals(executor);
    }

    @Test
    void notWhileAnotherJobWantsSlots() {
        Driver d = new Driver().executor("a", "h1", 2);
        d.submit(0, Graphs.graph(Graphs.result(0, 2000)));
        d.submit(1, Graphs.graph(Graphs.result(1, 2000)));
        assertThat(after16(d, 0)).hasSize(2);
    }

    @Test
    void notForABarrierStage() {
        Stage barrier = Graphs.with(Graphs.result(0, 40), Graphs.BARRIER);
        Driver d = new Driver().executor("a", "h1", 40);
        d.submit(0, Graphs.graph(barrier));
        assertThat(d.launches).hasSize(40);
        assertThat(begun(d)).isEqualTo(40);
    }

    @Test
    void whatAnIdleExecutorCouldRunIsTakenBack() {
        Driver d = new Driver().executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 60)));
        List<TaskLaunch> there = List.copyOf(after16(d, 0));
        // 43 wait for one slot: it may have 21 more.
        assertThat(there).hasSize(1 + 21);
        d.executor("b", "h2", 30);
        // b takes those that nobody has, and has free slots; a makes no progress.
        assertThat(d.takeLaunches()).hasSize(22);
        d.pass(30);
        List<Long> ids = there.stream().skip(1).map(t -> t.attempt().taskId()).toList();
        assertThat(askedBack(d)).containsExactlyElementsOf(ids);
        there.stream().skip(1).forEach(t -> d.end(t, Driver.killed()));
        // As if they had never been launched.
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(again).hasSize(8)
                .allMatch(t -> d.executorOf.get(t.attempt().taskId()).equals("b") && t.attempt().attemptNumber() == 0);
        assertThat(d.events(TaskEvent.TaskEnd.class)).hasSize(16);
        d.end(there.getFirst(), took(0));
        assertThat(d.takeLaunches()).isNotEmpty();
    }

    @Test
    void aTaskThatHadBegunWhenItWasAskedBackCounts() {
        Driver d = new Driver().executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 60)));
        List<TaskLaunch> there = List.copyOf(after16(d, 0));
        d.executor("b", "h2", 30).pass(30);
        assertThat(askedBack(d)).hasSize(21);
        d.takeLaunches();
        // Its end overtakes that of the task before it.
        d.end(there.get(1), took(0)).end(there.get(0), took(0));
        assertThat(d.delivered.get(0)).hasSize(18);
        assertThat(d.events(TaskEvent.TaskEnd.class)).hasSize(18);
    }

    @Test
    void tasksThatAreGivenBackAsTheirSlotBecomesFreeNeverBegan() {
        Driver d = new Driver().executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 60)));
        List<TaskLaunch> there = List.copyOf(after16(d, 0));
        d.executor("b", "h2", 30).pass(30);
        d.takeLaunches();
        // An end that was on its way, and the answer of the executor, which had begun none of those that waited.
        d.end(there.get(0), took(0));
        there.stream().skip(1).forEach(t -> d.end(t, Driver.killed()));
        List<TaskLaunch> again = d.takeLaunches();
        assertThat(d.events(TaskEvent.TaskStart.class)).extracting(e -> e.task().taskId())
                .doesNotContainAnyElementsOf(askedBack(d));
        assertThat(d.events(TaskEvent.TaskEnd.class)).hasSize(17);
        int partition = there.get(1).attempt().partition();
        assertThat(again).filteredOn(t -> t.attempt().partition() == partition)
                .singleElement()
                .matches(t -> t.attempt().attemptNumber() == 0);
    }

    @Test
    void aTaskThatRunsThoughItWasAskedBackHasBegun() {
        Driver d = new Driver().executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 60)));
        List<TaskLaunch> there = List.copyOf(after16(d, 0));
        d.executor("b", "h2", 30).pass(30);
        d.takeLaunches();
        int before = begun(d);
        long runs = there.get(1).attempt().taskId();
        d.on(new SchedulerEvent.TasksKept("a", List.of(runs, 1_000_000L)));
        assertThat(begun(d)).isEqualTo(before + 1);
        assertThat(d.events(TaskEvent.TaskStart.class).getLast().task().taskId()).isEqualTo(runs);
        d.end(there.get(0), took(0));
        assertThat(begun(d)).isEqualTo(before);
        d.end(there.get(1), took(0));
        assertThat(d.events(TaskEvent.TaskEnd.class)).hasSize(18);
    }

    @Test
    void aLostExecutorsWaitingTasksDidNotFail() {
        Driver d = new Driver("spark.task.maxFailures", "2").executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 500)));
        after16(d, 0);
        d.on(new SchedulerEvent.ExecutorLost("a", LossReason.crashed("killed")));
        d.executor("c", "h3", 1);
        assertThat(d.events(TaskEvent.TaskEnd.class).stream().filter(e -> e.task().failed())).hasSize(1);
        d.on(new SchedulerEvent.ExecutorLost("c", LossReason.crashed("killed")));
        assertThat(d.failed).isEmpty();
        assertThat(begun(d)).isEqualTo(1);
    }

    @Test
    void anExecutorThatIsToLeaveGivesBackWhatWaits() {
        Driver d = new Driver().executor("a", "h1", 1);
        d.submit(0, Graphs.graph(Graphs.result(0, 500)));
        List<TaskLaunch> there = List.copyOf(after16(d, 0));
        d.on(new SchedulerEvent.ExecutorDraining("a"));
        assertThat(askedBack(d)).hasSize(there.size() - 1);
    }

    @Test
    void aFailedFetchTakesBackWhatWaits() {
        Driver d = new Driver().executor("a", "h1", 1).executor("b", "h2", 1);
        d.submit(0, Graphs.graph(Graphs.map(0, 1, 7, 500), Graphs.result(1, 500, 7)));
        d.mapDone(d.takeLaunches().getFirst(), new long[500]);
        Deque<TaskLaunch> there = after16(d, 0);
        assertThat(there).hasSizeGreaterThan(2);
        d.fetchFailed(there.poll(), 7, 0);
        assertThat(askedBack(d)).isNotEmpty();
        there.stream().filter(t -> askedBack(d).contains(t.attempt().taskId())).forEach(t -> d.end(t, Driver.killed()));
        assertThat(d.events(TaskEvent.TaskEnd.class).stream().filter(e -> e.task().killed())).isEmpty();
    }
}

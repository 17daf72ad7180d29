package io.firesteel.master.machine;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of things when something is lost, or comes back.
class LossTest {
    private final TestCluster cluster = new TestCluster(TestCluster.fair());

    @Test
    void aLostExecutorIsReplacedUnderANewNumber() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        cluster.ended("a", app, 0, ProcessState.EXITED, 137);
        assertThat(cluster.executors(app)).singleElement().satisfies(e -> assertThat(e.id()).isEqualTo(1));
        assertThat(cluster.seen(MasterAction.TellExecutor.class)).containsExactly(
                new MasterAction.TellExecutor(app, 0, ProcessState.EXITED, "", OptionalInt.of(137), false));
    }

    @Test
    void executorsThatNeverRegisterEndTheApplication() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        for (int i = 0; i < 11; i++) {
            cluster.ended("a", app, i, ProcessState.EXITED, 1);
        }
        assertThat(cluster.executors(app)).isEmpty();
        assertThat(cluster.seen(MasterAction.TellRemoved.class)).singleElement()
                .satisfies(r -> assertThat(r.killed()).isTrue())
                .satisfies(r -> assertThat(r.reason()).contains("11 executors in a row"));
    }

    @Test
    void executorsThatRegisteredBeforeTheyEndedDoNot() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        for (int i = 0; i < 50; i++) {
            cluster.on(new MasterEvent.ExecutorAttached(app, i));
            cluster.ended("a", app, i, ProcessState.EXITED, 137);
        }
        assertThat(cluster.executors(app)).hasSize(1);
    }

    @Test
    void theEndOfAnApplicationIsToldWhenItsExecutorsAreGone() {
        cluster.worker("a", 2, 2048);
        cluster.worker("b", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        cluster.on(new MasterEvent.ApplicationLeft(app, false));
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).hasSize(2);
        cluster.ended("a", app, 0, ProcessState.KILLED, 143);
        assertThat(cluster.seen(MasterAction.TellRemoved.class)).isEmpty();
        cluster.ended("b", app, 1, ProcessState.KILLED, 143);
        assertThat(cluster.seen(MasterAction.TellRemoved.class)).containsExactly(
                new MasterAction.TellRemoved(app, "", false));
        assertThat(cluster.machine.snapshot().endedApplications()).singleElement()
                .satisfies(a -> assertThat(a.state()).isEqualTo("FINISHED"));
    }

    @Test
    void aDriverThatIsGoneLosesItsExecutorsAfterAMoment() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        cluster.on(new MasterEvent.ApplicationCut(app));
        cluster.tick(4_900);
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).isEmpty();
        cluster.tick(200);
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).hasSize(1);
        cluster.obey();
        assertThat(cluster.machine.snapshot().applications()).isEmpty();
    }

    @Test
    void aDriverThatComesBackInTimeKeepsThem() {
        cluster.worker("a", 2, 2048);
        ApplicationSpec spec = TestCluster.app("x", -1, 2, 1024, -1);
        String app = cluster.submit(spec);
        cluster.on(new MasterEvent.ApplicationCut(app));
        cluster.tick(3_000);
        cluster.on(new MasterEvent.ApplicationJoined(9, app, spec,
                List.of(new HeldExecutor(app, 0, "a", 2, 1024, Map.of())), 1, true));
        cluster.tick(10_000);
        assertThat(cluster.executors(app)).singleElement().satisfies(e -> assertThat(e.id()).isZero());
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).isEmpty();
    }

    @Test
    void executorsOfALostWorkerStayUntilTheirDriverDropsThem() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        cluster.on(new MasterEvent.ExecutorAttached(app, 0));
        cluster.on(new MasterEvent.WorkerGone("a", "gone"));
        cluster.worker("b", 2, 2048);
        assertThat(cluster.executors(app)).hasSize(2);
        cluster.on(new MasterEvent.ExecutorDropped(app, 0, false));
        assertThat(cluster.cores(app)).isEqualTo(Map.of("b", 2));
    }

    @Test
    void aRestartedWorkerBringsItsExecutorsBack() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, 1));
        cluster.on(new MasterEvent.ExecutorAttached(app, 0));
        cluster.on(new MasterEvent.WorkerGone("a", "gone"));
        cluster.worker("a2", 2, 2048, List.of(new HeldExecutor(app, 0, "a2", 2, 1024, Map.of())));
        assertThat(cluster.cores(app)).isEqualTo(Map.of("a2", 2));
        assertThat(cluster.executors(app)).singleElement().satisfies(e -> assertThat(e.id()).isZero());
        cluster.ended("a2", app, 0, ProcessState.EXITED, 1);
        assertThat(cluster.executors(app)).singleElement().satisfies(e -> assertThat(e.id()).isEqualTo(1));
    }

    @Test
    void aNewMasterTakesOverWhatRuns() {
        ApplicationSpec spec = TestCluster.app("x", -1, 2, 1024, -1);
        cluster.worker("a", 4, 4096, List.of(new HeldExecutor("app-1", 7, "a", 2, 1024, Map.of())));
        cluster.on(new MasterEvent.ApplicationJoined(1, "app-1", spec,
                List.of(new HeldExecutor("app-1", 7, "a", 2, 1024, Map.of())), 8, true));
        // The free half of the worker goes to it too, under a number that was never used.
        assertThat(cluster.executors("app-1")).extracting(MasterSnapshot.ExecutorState::id).containsExactly(7, 8);
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).isEmpty();
    }

    @Test
    void executorsWhoseApplicationNeverComesBackAreEnded() {
        cluster.worker("a", 4, 4096, List.of(new HeldExecutor("app-1", 7, "a", 2, 1024, Map.of())));
        cluster.tick(9_000);
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).isEmpty();
        cluster.tick(2_000);
        assertThat(cluster.seen(MasterAction.KillExecutor.class)).containsExactly(
                new MasterAction.KillExecutor("a", "app-1", 7));
    }

    @Test
    void aSupervisedDriverIsStartedAgainAfterAGrowingPause() {
        cluster.worker("a", 2, 2048);
        cluster.on(new MasterEvent.DriverSubmitted("driver-1", new DriverSpec("Main", "me", 1, 512, true, Map.of())));
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).hasSize(1);
        long[] pauses = {1_000, 2_000, 4_000};
        for (int i = 0; i < pauses.length; i++) {
            cluster.actions.clear();
            cluster.on(new MasterEvent.DriverChanged("a", "driver-1", i,
                    new ProcessEnd(ProcessState.FAILED, "", OptionalInt.of(1))));
            cluster.tick(pauses[i] - 1);
            assertThat(cluster.seen(MasterAction.LaunchDriver.class)).isEmpty();
            cluster.tick(1);
            assertThat(cluster.seen(MasterAction.LaunchDriver.class)).containsExactly(
                    new MasterAction.LaunchDriver("a", "driver-1", i + 1, Map.of()));
        }
        cluster.on(new MasterEvent.DriverKilled("driver-1"));
        cluster.on(new MasterEvent.DriverChanged("a", "driver-1", 3,
                new ProcessEnd(ProcessState.KILLED, "", OptionalInt.of(143))));
        assertThat(cluster.machine.snapshot().driver("driver-1").state()).isEqualTo(ProcessState.KILLED);
    }

    @Test
    void aWorkerThatLeavesTakesItsExecutorsAndDriversAlong() {
        cluster.worker("a", 3, 2048);
        cluster.on(new MasterEvent.DriverSubmitted("driver-1", new DriverSpec("Main", "me", 1, 512, true, Map.of())));
        String app = cluster.submit(TestCluster.app("x", -1, 2, 1024, -1));
        cluster.worker("b", 3, 2048);
        cluster.on(new MasterEvent.WorkerLeaves("a", false, List.of()));
        cluster.actions.clear();
        cluster.ended("a", app, 0, ProcessState.KILLED, 143);
        cluster.on(new MasterEvent.DriverChanged("a", "driver-1", 0,
                new ProcessEnd(ProcessState.KILLED, "", OptionalInt.of(143))));
        cluster.tick(1_000);
        assertThat(cluster.seen(MasterAction.TellExecutor.class)).singleElement()
                .satisfies(t -> assertThat(t.takenAway()).isTrue());
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).containsExactly(
                new MasterAction.LaunchDriver("b", "driver-1", 1, Map.of()));
    }

    @Test
    void applicationsAreToldOfAWorkerThatDrainsAndGetOthersInThePlaceOfTheirExecutors() {
        cluster.worker("a", 2, 2048);
        String app = cluster.submit(TestCluster.app("x", 2, 2, 1024, 1));
        cluster.worker("b", 2, 2048);
        cluster.actions.clear();
        cluster.on(new MasterEvent.WorkerLeaves("a", true, List.of(app, "app-unknown")));
        assertThat(cluster.seen(MasterAction.TellWorkerLeaves.class)).containsExactly(
                new MasterAction.TellWorkerLeaves(app, "a", "host-a", List.of(0)));
        // It may be of an application that has not come back yet to a master that has only begun.
        assertThat(cluster.seen(MasterAction.ForgetApplication.class)).isEmpty();
        assertThat(cluster.seen(MasterAction.LaunchExecutor.class)).isEmpty();
        cluster.on(new MasterEvent.ExecutorDrains(app, 0));
        assertThat(cluster.seen(MasterAction.LaunchExecutor.class)).singleElement()
                .satisfies(launch -> assertThat(launch.workerId()).isEqualTo("b"));
        cluster.on(new MasterEvent.WorkerLeft(app, "a"));
        assertThat(cluster.seen(MasterAction.ForgetApplication.class)).containsExactly(
                new MasterAction.ForgetApplication("a", app));
        cluster.tick(100_000);
        cluster.actions.clear();
        cluster.on(new MasterEvent.WorkerLeaves("a", true, List.of(app, "app-unknown")));
        assertThat(cluster.seen(MasterAction.ForgetApplication.class)).containsExactly(
                new MasterAction.ForgetApplication("a", "app-unknown"));
    }

    @Test
    void aDriverThatEndsWellIsNotStartedAgain() {
        cluster.worker("a", 2, 2048);
        cluster.on(new MasterEvent.DriverSubmitted("driver-1", new DriverSpec("Main", "me", 1, 512, true, Map.of())));
        cluster.on(new MasterEvent.DriverChanged("a", "driver-1", 0,
                new ProcessEnd(ProcessState.FINISHED, "", OptionalInt.of(0))));
        cluster.tick(100_000);
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).hasSize(1);
        assertThat(cluster.machine.snapshot().driver("driver-1").state()).isEqualTo(ProcessState.FINISHED);
    }

    private static ProcessEnd finished() {
        return new ProcessEnd(ProcessState.FINISHED, "", OptionalInt.of(0));
    }

    @Test
    void aDriverThatEndedWhileNobodyLedIsNotStartedAgain() {
        cluster.machine.restore("driver-1", new DriverSpec("Main", "me", 1, 512, true, Map.of()), 2);
        cluster.worker("a", 2, 2048);
        cluster.on(new MasterEvent.DriverChanged("a", "driver-1", 1, finished()));
        cluster.tick(100_000);
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).isEmpty();
        assertThat(cluster.machine.snapshot().driver("driver-1").state()).isEqualTo(ProcessState.FINISHED);
    }

    @Test
    void aDriverThatWasGivenToAWorkerNobodySeesIsLostNotStartedTwice() {
        cluster.machine.restore("given", new DriverSpec("Main", "me", 1, 512, false, Map.of()), 1);
        cluster.machine.restore("waited", new DriverSpec("Main", "me", 1, 512, false, Map.of()), 0);
        cluster.worker("a", 2, 2048);
        cluster.tick(100_000);
        assertThat(cluster.seen(MasterAction.LaunchDriver.class)).containsExactly(
                new MasterAction.LaunchDriver("a", "waited", 0, Map.of()));
        assertThat(cluster.machine.snapshot().driver("given").state()).isEqualTo(ProcessState.LOST);
    }

    @Test
    void anApplicationOfAnEarlierMasterBeganWhenItsDriverSays() {
        cluster.tick(500_000);
        ApplicationSpec spec = new ApplicationSpec("app", "me", 2, 1, 512, 1, 1.0, "", 4_000, "", "here", Map.of());
        cluster.on(new MasterEvent.ApplicationJoined(1, "app-1", spec, List.of(), 0, true));
        cluster.on(new MasterEvent.ApplicationJoined(2, "", spec, List.of(), 0, true));
        assertThat(cluster.machine.snapshot().applications().stream().map(MasterSnapshot.ApplicationState::since))
                .containsExactly(4_000L, cluster.now);
    }

    @Test
    void outputsOfAnApplicationThatEndedWhileNobodyLedGoOnceItCannotComeBack() {
        String here = cluster.submit(TestCluster.app("here", 2, 1, 512, -1));
        cluster.worker("a", 2, 2048);
        cluster.on(new MasterEvent.WorkerHolds("a", List.of("app-ended", here)));
        cluster.tick(1_000);
        assertThat(cluster.seen(MasterAction.ForgetApplication.class)).isEmpty();
        cluster.tick(100_000);
        cluster.tick(1_000);
        assertThat(cluster.seen(MasterAction.ForgetApplication.class)).containsExactly(
                new MasterAction.ForgetApplication("a", "app-ended"));
    }

    @Test
    void theEndOfAnEarlierLaunchIsNotTheEndOfTheLatest() {
        cluster.machine.restore("driver-1", new DriverSpec("Main", "me", 1, 512, true, Map.of()), 2);
        cluster.on(new MasterEvent.WorkerJoined(new WorkerSpec("a", "host-a", 1, 2, 2048, "", Map.of()), List.of(),
                List.of(new HeldDriver("driver-1", 1, 512, 1, Map.of()))));
        cluster.on(new MasterEvent.DriverChanged("a", "driver-1", 0, finished()));
        assertThat(cluster.machine.snapshot().driver("driver-1").state()).isEqualTo(ProcessState.RUNNING);
    }
}

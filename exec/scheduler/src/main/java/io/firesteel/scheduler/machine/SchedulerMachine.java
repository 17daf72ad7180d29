package io.firesteel.scheduler.machine;

import java.util.List;
import java.util.random.RandomGenerator;

import io.firesteel.scheduler.Departure;
import io.firesteel.scheduler.dag.DagScheduler;
import io.firesteel.scheduler.pool.PoolSpec;
import io.firesteel.scheduler.task.CommitRights;
import io.firesteel.scheduler.task.TaskScheduler;
import io.firesteel.time.Clock;

/// Both schedulers behind one door: `on(events) → actions`. The same events with the same clock and random numbers always
/// give the same actions. Not safe for threads: the scheduler loop, a test or the simulator owns it.
public final class SchedulerMachine {
    private final Outbox out = new Outbox();
    private final DagScheduler dag;
    private final TaskScheduler tasks;

    /// @param mode  `spark.scheduler.mode`
    /// @param pools what `fairscheduler.xml` says
    public SchedulerMachine(SchedulerSettings settings, Clock clock, RandomGenerator random, PoolSpec.Mode mode,
            List<PoolSpec> pools) {
        CommitRights rights = new CommitRights();
        this.tasks = new TaskScheduler(settings, clock, random, out, mode, pools, rights);
        this.dag = new DagScheduler(settings, clock, out, rights, tasks::slots);
        tasks.allocateBy(dag::keepsBlocks, dag::servesAlone);
    }

    /// Handles events in order, then offers the slots that have become free.
    public List<SchedulerAction> on(List<? extends SchedulerEvent> events) {
        for (SchedulerEvent event : events) {
            route(event);
            settle();
        }
        tasks.offer();
        settle();
        return out.takeActions();
    }

    /// Handles one event.
    public List<SchedulerAction> on(SchedulerEvent event) {
        return on(List.of(event));
    }

    private void route(SchedulerEvent event) {
        switch (event) {
            case SchedulerEvent.SubmitJob _,SchedulerEvent.PlanAnswered _,SchedulerEvent.JobCodeFailed _,SchedulerEvent.ResultsTaken _,SchedulerEvent.EnoughResults _,SchedulerEvent.CancelJobs _,SchedulerEvent.RemoveExchange _,SchedulerEvent.BlocksUpdated _,SchedulerEvent.OutputsMoved _ ->
                dag.on(event);
            case SchedulerEvent.DepartureAsked e -> out.act(new SchedulerAction.Answer(e.token(),
                    new Departure(tasks.runningOn(e.executors()), tasks.readersBefore(dag.movedEpoch()),
                            dag.outputsAt(e.places()))));
            case SchedulerEvent.TimerFired t when t.timer() == Wakeup.RESUBMIT_STAGES
                    || t.timer() == Wakeup.BARRIER_FIT ->
                dag.on(event);
            default -> tasks.on(event);
        }
    }

    /// Delivers what the schedulers have for each other until nothing is left.
    private void settle() {
        while (true) {
            TaskReport report = out.nextReport();
            if (report != null) {
                dag.on(report);
                continue;
            }
            TaskSetCommand command = out.nextCommand();
            if (command == null) {
                return;
            }
            tasks.on(command);
        }
    }
}

package io.firesteel.scheduler.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import io.firesteel.events.Event;

/// Collects what the two schedulers want while the machine handles events: actions for the outside, and messages between
/// them, which the machine delivers one after another so that neither calls into the other.
public final class Outbox {
    private final ArrayDeque<TaskReport> reports = new ArrayDeque<>();
    private final ArrayDeque<TaskSetCommand> commands = new ArrayDeque<>();
    private List<SchedulerAction> actions = new ArrayList<>();

    /// Something to do outside.
    public void act(SchedulerAction action) {
        actions.add(action);
    }

    /// Something for the listeners.
    public void emit(Event event) {
        actions.add(new SchedulerAction.Emit(event));
    }

    /// From the task scheduler to the DAG scheduler.
    public void report(TaskReport report) {
        reports.add(report);
    }

    /// From the DAG scheduler to the task scheduler.
    public void command(TaskSetCommand command) {
        commands.add(command);
    }

    TaskReport nextReport() {
        return reports.poll();
    }

    TaskSetCommand nextCommand() {
        return commands.poll();
    }

    List<SchedulerAction> takeActions() {
        List<SchedulerAction> taken = actions;
        actions = new ArrayList<>(Math.min(taken.size(), 1024));
        return taken;
    }
}

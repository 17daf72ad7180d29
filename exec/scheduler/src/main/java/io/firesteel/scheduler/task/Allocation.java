package io.firesteel.scheduler.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.firesteel.scheduler.ExecutorRequest;
import io.firesteel.scheduler.ExecutorTarget;
import io.firesteel.scheduler.allocation.AllocationAction;
import io.firesteel.scheduler.allocation.AllocationEvent;
import io.firesteel.scheduler.allocation.AllocationPolicy;
import io.firesteel.scheduler.allocation.AllocationSettings;
import io.firesteel.scheduler.allocation.Workload;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.Wakeup;

/// Shows the [AllocationPolicy] how many tasks wait and which executors are idle, and does what it says. Looks ten times a
/// second while there is something to do or to give back.
final class Allocation {
    private static final long PERIOD = 100;
    /// So many tasks of a host are counted; the rest will not change the picture.
    private static final int HINTS = 1_000;

    private final TaskBook book;
    private final AllocationSettings settings;
    private final AllocationPolicy policy;
    private final Predicate<String> keeps;
    private final Predicate<String> serves;
    private Set<String> hostsTold = Set.of();

    /// @param keeps  whether an executor holds blocks of kept datasets
    /// @param serves whether an executor holds map outputs that nobody else can serve
    Allocation(TaskBook book, Predicate<String> keeps, Predicate<String> serves) {
        this.book = book;
        this.settings = book.settings.allocation();
        this.policy = new AllocationPolicy(settings);
        this.keeps = keeps;
        this.serves = serves;
    }

    /// Something has come that may change what is wanted.
    void stir() {
        if (settings.enabled()) {
            book.wake(Wakeup.ALLOCATE, PERIOD);
        }
    }

    /// Tasks have come that may like hosts where there is no executor yet.
    void stir(TaskSet set) {
        if (set.pending.prefersHosts()) {
            book.wake(Wakeup.ALLOCATE, PERIOD);
        }
        stir();
    }

    void look() {
        lookForHosts();
        if (!settings.enabled()) {
            return;
        }
        Workload load = load();
        carryOut(policy.on(new AllocationEvent.Looked(load), book.now()));
        if (load.waiting() + load.running() > 0 || load.executors().size() > settings.min()
                || policy.target() > settings.min()) {
            stir();
        }
    }

    /// Whoever places executors is told where tasks wait for some, as often as these are other hosts.
    private void lookForHosts() {
        boolean prefer = false;
        for (TaskSet set : book.pools.ordered()) {
            prefer |= !set.zombie && set.pending.prefersHosts();
        }
        Map<String, Integer> hints = prefer ? hints() : Map.of();
        if (!hints.isEmpty() && !hints.keySet().equals(hostsTold)) {
            tell(policy.target(), hints);
        }
    }

    private void tell(int executors, Map<String, Integer> hints) {
        hostsTold = Set.copyOf(hints.keySet());
        book.out.act(new SchedulerAction.SetTargets(List.of(new ExecutorTarget(0, executors, hints))));
    }

    private Workload load() {
        int waiting = 0;
        int running = 0;
        for (TaskSet set : book.pools.ordered()) {
            running += set.running.size();
            waiting += set.zombie ? 0 : Math.max(0, set.count - set.doneCount - set.running.size());
        }
        List<Workload.Member> members = new ArrayList<>();
        for (ExecutorState executor : staying()) {
            members.add(new Workload.Member(executor.id(), executor.running.isEmpty() ? executor.idleSince : -1,
                    new Held(executor.id())));
        }
        int slots = book.executors.slots(0, book.needs(0));
        int perExecutor = members.isEmpty()
                ? settings.executorCores() / book.needs(0).cpus()
                : slots / Math.max(1, book.executors.all().size());
        return new Workload(waiting, running, Math.max(1, perExecutor), members);
    }

    private List<ExecutorState> staying() {
        return book.executors.all().stream().filter(e -> !e.draining).toList();
    }

    private void carryOut(List<AllocationAction> actions) {
        for (AllocationAction action : actions) {
            switch (action) {
                case AllocationAction.Want want -> tell(want.executors(), hints());
                case AllocationAction.End end -> {
                    book.executors.get(end.executorId()).draining = true;
                    book.out.act(new SchedulerAction.EndExecutor(end.executorId(), end.reason(), end.idle()));
                }
            }
        }
    }

    private Map<String, Integer> hints() {
        Map<String, Integer> hints = new HashMap<>();
        for (TaskSet set : book.pools.ordered()) {
            if (!set.zombie) {
                set.pending.addHosts(set.waiting, HINTS, hints);
            }
        }
        return hints;
    }

    /// A program's request.
    void asked(SchedulerEvent.ExecutorsAsked asked) {
        List<ExecutorState> there = staying();
        Object answer = switch (asked.request()) {
            case ExecutorRequest.More more -> told(new AllocationEvent.More(more.executors(), there.size()));
            case ExecutorRequest.Total total -> told(new AllocationEvent.Total(total.executors()));
            case ExecutorRequest.End end -> {
                List<String> ids = there.stream().map(ExecutorState::id).filter(end.ids()::contains).toList();
                yield !ids.isEmpty() && told(new AllocationEvent.Ended(ids, there.size(), end.replace()));
            }
            case ExecutorRequest.Ids _ -> there.stream().map(ExecutorState::id).toList();
        };
        book.out.act(new SchedulerAction.Answer(asked.token(), answer));
        stir();
    }

    private boolean told(AllocationEvent event) {
        carryOut(policy.on(event, book.now()));
        return true;
    }

    /// Looked up only when it matters.
    private final class Held implements Workload.Holding {
        private final String executorId;

        Held(String executorId) {
            this.executorId = executorId;
        }

        @Override
        public boolean kept() {
            return keeps.test(executorId);
        }

        @Override
        public boolean outputs() {
            return serves.test(executorId);
        }
    }
}

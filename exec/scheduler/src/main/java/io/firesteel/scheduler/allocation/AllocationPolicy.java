package io.firesteel.scheduler.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many executors are wanted, as a state machine without clock or thread: events and the time in, actions out. Follows
/// Spark's `ExecutorAllocationManager`: requests double while tasks wait, the number falls at once to what the tasks need,
/// and executors that were idle for long go. Owned by the task scheduler.
public final class AllocationPolicy {
    private static final Logger LOG = LoggerFactory.getLogger("ExecutorAllocationManager");
    private static final long UNSET = Long.MIN_VALUE;

    private final AllocationSettings settings;
    private List<AllocationAction> actions = new ArrayList<>();
    private int target;
    private int told;
    private int step = 1;
    private long addAt = UNSET;
    /// No job has come and nobody was idle for long: what was asked for in the beginning stays.
    private boolean initial = true;

    public AllocationPolicy(AllocationSettings settings) {
        this.settings = settings;
        this.target = settings.initial();
        this.told = target;
    }

    /// How many executors are wanted; [AllocationSettings#ANY] for as many as fit.
    public int target() {
        return target;
    }

    /// What is to be done because of `event`.
    ///
    /// @param now steady milliseconds
    public List<AllocationAction> on(AllocationEvent event, long now) {
        actions = new ArrayList<>(0);
        switch (event) {
            case AllocationEvent.Looked e -> looked(e.load(), now);
            case AllocationEvent.More e -> want(sum(known(e.there()), e.executors()));
            case AllocationEvent.Total e -> want(e.executors());
            case AllocationEvent.Ended e -> ended(e);
        }
        return actions;
    }

    private static int sum(int a, int b) {
        return (int) Math.min(AllocationSettings.ANY, (long) a + b);
    }

    private int known(int there) {
        return target == AllocationSettings.ANY ? there : target;
    }

    private void want(int executors) {
        target = settings.enabled() ? Math.clamp(executors, settings.min(), settings.max()) : Math.max(0, executors);
        tell();
    }

    private void tell() {
        if (target != told) {
            told = target;
            actions.add(new AllocationAction.Want(target));
        }
    }

    /// Ending without replacement lowers what is wanted first, so that nobody starts successors.
    private void ended(AllocationEvent.Ended event) {
        if (!event.replace()) {
            want(Math.max(0, known(event.there()) - event.ids().size()));
        }
        event.ids().forEach(id -> actions.add(new AllocationAction.End(id, "Executor killed by driver.", false)));
    }

    private void looked(Workload load, long now) {
        if (!settings.enabled()) {
            return;
        }
        initial &= load.waiting() + load.running() == 0;
        List<Workload.Member> idle = load.executors()
                .stream()
                .filter(e -> e.idleSince() >= 0 && idleTooLong(e, now))
                .sorted(Comparator.comparingLong(Workload.Member::idleSince))
                .toList();
        initial &= idle.isEmpty();
        if (load.waiting() == 0) {
            addAt = UNSET;
            step = 1;
        } else if (addAt == UNSET) {
            addAt = later(now, settings.backlog());
        }
        if (!initial) {
            adjust(load, now);
        }
        int left = load.executors().size();
        for (Workload.Member executor : idle) {
            if (left - 1 < Math.max(settings.min(), target)) {
                break;
            }
            left--;
            LOG.info("Executor {} removed due to idle timeout.", executor.id());
            actions.add(new AllocationAction.End(executor.id(), "Executor " + executor.id()
                    + " has been idle for " + (now - executor.idleSince()) + " ms", true));
        }
    }

    private void adjust(Workload load, long now) {
        long tasks = (long) load.waiting() + load.running();
        int needed = (int) Math.min(AllocationSettings.ANY,
                (long) Math.ceil(tasks * settings.ratio() / load.perExecutor()));
        if (needed < target) {
            int before = target;
            target = Math.max(needed, settings.min());
            step = 1;
            if (target < before) {
                LOG.debug("Lowering target number of executors to {} (previously {})", target, before);
            }
        } else if (addAt != UNSET && now >= addAt) {
            grow(needed, load.executors().size());
            addAt = later(now, settings.sustained());
        }
        tell();
    }

    private void grow(int needed, int there) {
        int before = target;
        int most = Math.max(settings.min(), Math.min(needed, settings.max()));
        target = Math.min(most, sum(Math.max(target, Math.min(there, most)), step));
        int added = target - before;
        step = added == step ? (int) Math.min(1L << 30, step * 2L) : 1;
        if (added > 0) {
            LOG.info("Requesting {} new executor{} because tasks are backlogged (new desired total will be {} for "
                    + "resource profile id: 0)", added, added == 1 ? "" : "s", target);
        }
    }

    private boolean idleTooLong(Workload.Member executor, long now) {
        long idle = now - executor.idleSince();
        return idle >= settings.idle() && (idle >= settings.idleCached() || !executor.holding().kept())
                && (idle >= settings.idleShuffle() || !executor.holding().outputs());
    }

    private static long later(long now, long delay) {
        return now > Long.MAX_VALUE - delay ? Long.MAX_VALUE : now + delay;
    }
}

package io.firesteel.scheduler.machine;

/// A wake-up that the machine asked for; it comes back as [SchedulerEvent.TimerFired].
public enum Wakeup {
    /// Submit again the stages that failed with a fetch failure.
    RESUBMIT_STAGES,
    /// Look for slow tasks.
    SPECULATE,
    /// Offer free slots again: a locality wait is over, or an exclusion.
    REVIVE,
    /// Look for executors that went silent.
    LIVENESS,
    /// Look for barrier calls that are overdue.
    BARRIER,
    /// Look again whether a barrier stage fits into all slots.
    BARRIER_FIT,
    /// Give up stages whose remaining tasks no executor may run.
    UNSCHEDULABLE,
    /// Look how many executors are wanted.
    ALLOCATE,
    /// Look whether tasks wait for an executor that makes no progress.
    TAKE_BACK
}

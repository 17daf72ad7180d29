package io.firesteel.scheduler.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.firesteel.scheduler.JobHandle;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.machine.JobSelector;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.stages.JobPlan.StageCompleted;
import io.firesteel.task.MapStatus;

/// Runs a job's own code, one call after another and never on the scheduler's thread: plan, result sink, accumulators. A
/// thread is borrowed while there is work. Answers go back as events.
final class JobThread implements Runnable, JobHandle {
    private final int id;
    private final JobRequest request;
    private final Executor threads;
    private final Consumer<SchedulerEvent> events;
    private final ConcurrentLinkedQueue<SchedulerAction> work = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    /// Why the job was cancelled, for the time before the schedulers know it.
    private volatile String cancelled;
    // Owned by the borrowed thread.
    private int taken;
    private boolean over;

    JobThread(int id, JobRequest request, Executor threads, Consumer<SchedulerEvent> events) {
        this.id = id;
        this.request = request;
        this.threads = threads;
        this.events = events;
    }

    @Override
    public int jobId() {
        return id;
    }

    @Override
    public CompletableFuture<Void> done() {
        return done;
    }

    @Override
    public void cancel(String reason) {
        markCancelled(reason);
        events.accept(new SchedulerEvent.CancelJobs(new JobSelector.ById(id), reason));
    }

    /// Remembers a cancellation that may come before the job has been submitted.
    void markCancelled(String reason) {
        cancelled = reason == null ? "" : reason;
    }

    /// Whether a cancellation means this job.
    boolean matches(JobSelector which) {
        return which.matches(id, request.localProperties());
    }

    /// Asks the plan for its graph and submits the job.
    void begin() {
        threads.execute(() -> {
            try {
                events.accept(new SchedulerEvent.SubmitJob(id, request.plan().graph(), request.plan().adapts(),
                        request.sink().forgets(), request.localProperties(), request.callSite()));
                if (cancelled != null) {
                    events.accept(new SchedulerEvent.CancelJobs(new JobSelector.ById(id), cancelled));
                }
            } catch (Throwable t) {
                done.completeExceptionally(t);
            }
        });
    }

    void accept(SchedulerAction action) {
        work.add(action);
        if (queued.getAndIncrement() == 0) {
            threads.execute(this);
        }
    }

    @Override
    public void run() {
        int rest = queued.get();
        while (rest > 0) {
            for (int i = 0; i < rest; i++) {
                guarded(work.poll());
            }
            rest = queued.addAndGet(-rest);
            if (rest == 0 || taken >= 1024) {
                acknowledge();
            }
        }
    }

    private void acknowledge() {
        if (taken > 0) {
            int count = taken;
            taken = 0;
            events.accept(new SchedulerEvent.ResultsTaken(id, count));
        }
    }

    private void guarded(SchedulerAction action) {
        try {
            perform(action);
        } catch (Throwable t) {
            over = true;
            events.accept(new SchedulerEvent.JobCodeFailed(id, t));
        }
    }

    private void perform(SchedulerAction action) throws Exception {
        switch (action) {
            case SchedulerAction.DeliverResult result -> {
                if (!over && request.sink().accept(result.partition(), result.value())) {
                    over = true;
                    events.accept(new SchedulerEvent.EnoughResults(id));
                }
                taken++;
            }
            case SchedulerAction.ForgetResults _ -> {
                if (!over) {
                    request.sink().forget();
                }
            }
            case SchedulerAction.MergeAccumulators m -> {
                if (!over) {
                    request.accumulators().merge(m.stageId(), m.partition(), m.failed(), m.updates());
                }
            }
            case SchedulerAction.AskPlan ask -> events.accept(new SchedulerEvent.PlanAnswered(id, ask.stage().id(),
                    request.plan().stageCompleted(completed(ask))));
            case SchedulerAction.JobEnded ended -> {
                if (ended.error() == null) {
                    done.complete(null);
                } else {
                    done.completeExceptionally(ended.error());
                }
            }
            default -> throw new IllegalStateException("not for a job's thread: " + action);
        }
    }

    private static StageCompleted completed(SchedulerAction.AskPlan ask) {
        long[] bytes = new long[0];
        for (MapStatus status : ask.outputs()) {
            long[] sizes = status.sizes();
            bytes = bytes.length == 0 ? new long[sizes.length] : bytes;
            for (int r = 0; r < sizes.length; r++) {
                bytes[r] += sizes[r];
            }
        }
        List<long[]> byMap = Arrays.stream(ask.outputs()).map(MapStatus::sizes).toList();
        return new StageCompleted(ask.stage().id(), bytes, byMap, ask.rows(),
                List.copyOf(new ArrayList<>(ask.values())));
    }
}

package io.firesteel.scheduler.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.scheduler.BackendEvents;
import io.firesteel.scheduler.ExecutorBackend;
import io.firesteel.scheduler.ExecutorRequest;
import io.firesteel.scheduler.JobFailedException;
import io.firesteel.scheduler.JobHandle;
import io.firesteel.scheduler.JobRequest;
import io.firesteel.scheduler.JobSubmitter;
import io.firesteel.scheduler.MapOutputSource;
import io.firesteel.scheduler.SchedulerErrors;
import io.firesteel.scheduler.StageBinarySource;
import io.firesteel.scheduler.ValueSource;
import io.firesteel.scheduler.machine.JobSelector;
import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.SchedulerMachine;
import io.firesteel.scheduler.machine.TaskNeeds;
import io.firesteel.task.TaskOutcome;

/// Owns the schedulers of one application: one thread takes events from a queue, asks [SchedulerMachine] and carries out
/// what it says. Made and closed by the session; front ends see it as [JobSubmitter], backends as [BackendEvents].
public final class SchedulerLoop implements JobSubmitter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("DAGScheduler");
    private static final int BATCH = 512;
    /// Recursion over stage graphs of some ten thousand stages needs more than a thread's usual stack.
    private static final long STACK = 64L << 20;

    private final SchedulerParts parts;
    private final ExecutorBackend backend;
    private final SchedulerMachine machine;
    private final LinkedBlockingQueue<SchedulerEvent> queue = new LinkedBlockingQueue<>();
    private final Snapshots snapshots = new Snapshots();
    private final Waiters waiters = new Waiters();
    private final DueTimers timers;
    private final ConcurrentHashMap<Integer, JobThread> jobs = new ConcurrentHashMap<>();
    private final AtomicInteger lastJob = new AtomicInteger(-1);
    private final ExecutorService jobThreads = Executors.newCachedThreadPool(daemon("job"));
    private final ExecutorService fetchers;
    private final Thread thread;
    private final BackendEvents reports;
    private volatile boolean stopped;

    SchedulerLoop(SchedulerParts parts, ExecutorBackend backend) {
        this.parts = parts;
        this.backend = backend;
        this.machine = new SchedulerMachine(parts.settings(), parts.clock(), parts.random(), parts.mode(),
                parts.pools());
        this.timers = new DueTimers(parts.clock());
        this.fetchers = Executors.newFixedThreadPool(Math.max(1, parts.fetchThreads()), daemon("task-result-getter"));
        this.reports = new QueuedReports(queue::add, waiters);
        this.thread = new Thread(null, this::run, "dag-scheduler-event-loop", STACK);
        this.thread.setDaemon(true);
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread t = new Thread(task, name + "-" + count.getAndIncrement());
            t.setDaemon(true);
            return t;
        };
    }

    /// Starts the thread, then the backend.
    public SchedulerLoop start() {
        thread.start();
        backend.start(reports);
        return this;
    }

    /// For backends: where executors find the code of stages.
    public StageBinarySource binaries() {
        return snapshots;
    }

    /// For backends: where executors find map outputs.
    public MapOutputSource outputs() {
        return snapshots;
    }

    /// For backends: where executors find the values of value stages.
    public ValueSource values() {
        return snapshots;
    }

    /// Says what tasks of a resource profile need, before the first job that has stages of it.
    public void defineProfile(int resourceProfile, TaskNeeds needs) {
        queue.add(new SchedulerEvent.ProfileDefined(resourceProfile, needs));
    }

    @Override
    public JobHandle submit(JobRequest request) {
        int id = lastJob.incrementAndGet();
        JobThread job = new JobThread(id, request, jobThreads, queue::add);
        jobs.put(id, job);
        job.done().whenComplete((done, error) -> jobs.remove(id));
        try {
            job.begin();
        } catch (RejectedExecutionException e) {
            job.done().completeExceptionally(stoppedError(id));
        }
        if (stopped) {
            job.done().completeExceptionally(stoppedError(id));
        }
        return job;
    }

    private static JobFailedException stoppedError(int jobId) {
        return new JobFailedException(SchedulerErrors.STOPPED, Map.of("jobId", String.valueOf(jobId)), null, null);
    }

    private void cancel(JobSelector which, String reason) {
        jobs.values().stream().filter(job -> job.matches(which)).forEach(job -> job.markCancelled(reason));
        queue.add(new SchedulerEvent.CancelJobs(which, reason));
    }

    @Override
    public void cancelJob(int jobId, String reason) {
        cancel(new JobSelector.ById(jobId), reason);
    }

    @Override
    public void cancelGroup(String group, String reason, boolean future) {
        cancel(new JobSelector.ByGroup(group, future), reason);
    }

    @Override
    public void cancelTag(String tag, String reason) {
        cancel(new JobSelector.ByTag(tag), reason);
    }

    @Override
    public void cancelAll(String reason) {
        cancel(new JobSelector.All(), reason);
    }

    @Override
    public void cancelStage(int stageId, String reason) {
        cancel(new JobSelector.ByStage(stageId), reason);
    }

    @Override
    public CompletableFuture<Boolean> killTask(long taskId, boolean interruptThread, String reason) {
        return waiters.ask(token -> new SchedulerEvent.KillTask(taskId, interruptThread, reason, token), queue::add)
                .thenApply(Boolean.class::cast);
    }

    /// Asks about executors; false or no ids where this application's are a fixed number.
    public CompletableFuture<Object> ask(ExecutorRequest request) {
        if (!backend.isElastic() && !(request instanceof ExecutorRequest.Ids)) {
            return CompletableFuture.completedFuture(false);
        }
        return waiters.ask(token -> new SchedulerEvent.ExecutorsAsked(request, token), queue::add);
    }

    @Override
    public void removeExchange(int exchange) {
        queue.add(new SchedulerEvent.RemoveExchange(exchange));
    }

    private void run() {
        List<SchedulerEvent> batch = new ArrayList<>(BATCH);
        try {
            while (!stopped) {
                batch.clear();
                SchedulerEvent first = queue.poll(timers.untilNext(TimeUnit.SECONDS.toNanos(60)),
                        TimeUnit.NANOSECONDS);
                batch.addAll(timers.due());
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH);
                }
                if (!batch.isEmpty()) {
                    machine.on(batch).forEach(this::perform);
                }
            }
            machine.on(new SchedulerEvent.CancelJobs(new JobSelector.All(), "because SparkContext was shut down"))
                    .forEach(this::perform);
        } catch (InterruptedException e) {
            LOG.debug("The scheduler loop was interrupted", e);
        } catch (Throwable t) {
            LOG.error("The scheduler loop failed; all jobs end", t);
            endAll();
        } finally {
            stopped = true;
        }
    }

    private void perform(SchedulerAction action) {
        try {
            if (!snapshots.apply(action)) {
                carryOut(action);
            }
        } catch (RuntimeException e) {
            // A message to an executor was not sent: the same as a message that was lost on its way.
            LOG.error("Could not carry out {}", action, e);
        }
        if (action instanceof SchedulerAction.PublishValues published) {
            backend.published(published.value(), published.values());
        }
    }

    private void carryOut(SchedulerAction action) {
        switch (action) {
            case SchedulerAction.Emit e -> parts.events().post(e.event());
            case SchedulerAction.Launch l -> backend.launch(l.executorId(), l.tasks());
            case SchedulerAction.TakeBack t -> backend.takeBack(t.executorId(), t.taskIds());
            case SchedulerAction.DeliverResult r -> onJob(r.jobId(), r);
            case SchedulerAction.ForgetResults f -> onJob(f.jobId(), f);
            case SchedulerAction.MergeAccumulators m -> onJob(m.jobId(), m);
            case SchedulerAction.AskPlan a -> onJob(a.jobId(), a);
            case SchedulerAction.JobEnded j -> onJob(j.jobId(), j);
            case SchedulerAction.Kill k -> backend.kill(k.executorId(), k.taskId(), k.interruptThread(), k.reason());
            case SchedulerAction.RemoveExecutor r -> backend.removeExecutor(r.executorId(), r.reason());
            case SchedulerAction.EndExecutor e -> backend.endExecutor(e.executorId(), e.reason(), e.idle());
            case SchedulerAction.SetTargets t -> backend.setTargets(t.targets());
            case SchedulerAction.FetchResult f -> fetchers.execute(() -> fetch(f));
            case SchedulerAction.StartTimer t -> timers.start(t.timer(), t.delayMillis());
            case SchedulerAction.Answer a -> waiters.answer(a.token(), a.answer());
            default -> throw new IllegalStateException("nobody carries out " + action);
        }
    }

    private void onJob(int jobId, SchedulerAction action) {
        JobThread job = jobs.get(jobId);
        if (job != null) {
            job.accept(action);
        }
    }

    private void fetch(SchedulerAction.FetchResult fetch) {
        TaskOutcome outcome;
        try {
            outcome = new TaskOutcome.Succeeded(parts.results().fetch(fetch.stored()), fetch.outcome().metrics(),
                    fetch.outcome().updates());
        } catch (java.io.IOException | RuntimeException e) {
            LOG.warn("Result {} of {} is lost", fetch.stored().block(), fetch.attempt(), e);
            outcome = new TaskOutcome.ResultLost();
        }
        queue.add(new SchedulerEvent.ResultFetched(fetch.executorId(), fetch.attempt(), outcome));
    }

    private void endAll() {
        jobs.forEach((id, job) -> job.done().completeExceptionally(stoppedError(id)));
        waiters.failAll(new IllegalStateException("the schedulers have stopped"));
    }

    /// Ends all jobs with an error, then the backend and every thread.
    @Override
    public void close() {
        if (!stopped) {
            stopped = true;
            // Wakes the thread, which cancels what is left and ends.
            queue.add(new SchedulerEvent.ResultsTaken(-1, 0));
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        backend.stop();
        fetchers.shutdownNow();
        jobThreads.shutdown();
        try {
            if (!jobThreads.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.warn("Code of a job is still running after the schedulers have stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        endAll();
    }
}

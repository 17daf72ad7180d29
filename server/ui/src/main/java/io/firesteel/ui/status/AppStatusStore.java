package io.firesteel.ui.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import io.firesteel.conf.Conf;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.Event;
import io.firesteel.events.ResourceProfile;
import io.firesteel.events.bus.EventListener;
import io.firesteel.time.Clock;

/// What an application has done so far (Spark's `AppStatusListener` and `AppStatusStore` in one). It hears the events on
/// the queue `appStatus` or from a log, and gives snapshots to pages and the REST API. Memory is bounded by the
/// `spark.ui.retained*` settings: the oldest ended jobs, stages, tasks and executors are forgotten first.
public final class AppStatusStore implements EventListener {
    private final ReentrantLock lock = new ReentrantLock();
    private final StatusState state;
    private final JobEvents jobs;
    private final TaskEvents tasks;
    private final ExecutorEvents executors;
    private final Clock clock;

    /// @param conf  of the application, for the limits and the CPUs of a task
    /// @param clock what running times are measured with
    public AppStatusStore(Conf conf, Clock clock) {
        this(conf, clock, "");
    }

    /// @param sparkVersion of the format, until a log says it
    public AppStatusStore(Conf conf, Clock clock, String sparkVersion) {
        this.clock = clock;
        this.state = new StatusState(conf);
        this.state.sparkVersion = sparkVersion;
        this.jobs = new JobEvents(state);
        this.tasks = new TaskEvents(state);
        this.executors = new ExecutorEvents(state, conf);
    }

    @Override
    public void on(Event event) {
        lock.lock();
        try {
            jobs.on(event);
            tasks.on(event);
            executors.on(event);
        } finally {
            lock.unlock();
        }
    }

    private <T> T read(Supplier<T> reading) {
        lock.lock();
        try {
            return reading.get();
        } finally {
            lock.unlock();
        }
    }

    public ApplicationView application() {
        return read(() -> {
            boolean runs = state.endTime == Event.NONE;
            long duration = (runs ? clock.millis() : state.endTime) - state.startTime;
            return new ApplicationView(state.appId, state.appName, state.attemptId, state.startTime, state.endTime,
                    runs ? state.startTime : state.endTime, duration, state.user, state.sparkVersion, state.exitCode);
        });
    }

    public Optional<EnvironmentUpdate> environment() {
        return read(() -> Optional.ofNullable(state.environment));
    }

    public List<ResourceProfile> resourceProfiles() {
        return read(() -> List.copyOf(state.profiles.values()));
    }

    /// All jobs, newest first.
    public List<JobView> jobs() {
        return read(() -> state.jobs.values().stream().map(LiveJob::view).toList().reversed());
    }

    public Optional<JobView> job(int id) {
        return read(() -> Optional.ofNullable(state.jobs.get(id)).map(LiveJob::view));
    }

    /// All stage attempts, newest first.
    public List<StageView> stages() {
        return read(() -> state.stages.values().stream().map(LiveStage::view).toList().reversed());
    }

    /// The stage attempts that run now.
    public List<StageView> activeStages() {
        return read(() -> state.stages.values()
                .stream()
                .filter(s -> s.status == StageView.Status.ACTIVE)
                .map(LiveStage::view)
                .toList());
    }

    /// The attempts of a stage, oldest first; none when it is not known.
    public List<StageView> stage(int id) {
        return read(() -> state.attempts(id).stream().map(LiveStage::view).toList());
    }

    public Optional<StageView> stage(int id, int attempt) {
        return read(() -> state.stage(id, attempt).map(LiveStage::view));
    }

    /// The tasks of a stage attempt that are kept, oldest first.
    public List<TaskView> tasks(int stage, int attempt) {
        return read(() -> {
            long now = clock.millis();
            Collection<LiveTask> all = state.stage(stage, attempt).map(s -> s.tasks.values()).orElse(List.of());
            List<TaskView> views = new ArrayList<>(all.size());
            for (LiveTask each : all) {
                views.add(each.view(now));
            }
            return views;
        });
    }

    /// What each executor did in a stage attempt.
    public List<ExecutorStageView> executorsOf(int stage, int attempt) {
        return read(() -> state.stage(stage, attempt).map(LiveStage::executorViews).orElse(List.of()));
    }

    /// The driver and the executors, newest first behind the driver; those that are gone only if `all`.
    public List<ExecutorView> executors(boolean all) {
        return read(() -> {
            long end = state.endTime == Event.NONE ? clock.millis() : state.endTime;
            List<ExecutorView> views = new ArrayList<>();
            for (LiveExecutor each : state.executors.values()) {
                if (all || each.active) {
                    views.add(each.driver() ? 0 : Math.min(1, views.size()), each.view(end - state.startTime));
                }
            }
            return views;
        });
    }

    /// The URLs of an executor's logs, by name.
    public Map<String, String> logs(String executor) {
        return read(() -> {
            LiveExecutor live = state.executors.get(executor);
            return live == null ? Map.of() : live.logs;
        });
    }

    /// Datasets of which something is kept, by id.
    public List<RddView> rdds() {
        return read(() -> state.storage.views(state.executors));
    }

    /// How many tasks are remembered; for tests of the bounds.
    OptionalInt keptTasks() {
        return read(() -> OptionalInt.of(state.stages.values().stream().mapToInt(s -> s.tasks.size()).sum()));
    }
}

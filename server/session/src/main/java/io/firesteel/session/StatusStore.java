package io.firesteel.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firesteel.api.status.StatusTracker.JobInfo;
import io.firesteel.api.status.StatusTracker.JobStatus;
import io.firesteel.api.status.StatusTracker.StageInfo;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent;
import io.firesteel.events.JobEvent;
import io.firesteel.events.JobResult;
import io.firesteel.events.StageEvent;
import io.firesteel.events.TaskEvent;
import io.firesteel.events.bus.EventListener;

/// How far jobs and stages are, gathered from events, for status trackers. Keeps the newest thousand of each. Written by
/// its listener queue, read from any thread.
final class StatusStore implements EventListener {
    private static final int KEPT = 1_000;

    private final Map<Integer, Job> jobs = new LinkedHashMap<>();
    private final Map<Integer, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Executor> executors = new LinkedHashMap<>();

    @Override
    public synchronized void on(Event event) {
        switch (event) {
            case JobEvent.JobStart e -> {
                jobs.put(e.jobId(), new Job(e));
                for (io.firesteel.events.StageInfo stage : e.stages()) {
                    stages.computeIfAbsent(stage.stageId(), i -> new Stage(stage));
                }
                trim(jobs, job -> job.status != JobStatus.RUNNING);
                trim(stages, stage -> !stage.active);
            }
            case JobEvent.JobEnd e -> {
                Job job = jobs.get(e.jobId());
                if (job != null) {
                    job.status = e.result() instanceof JobResult.Failed ? JobStatus.FAILED : JobStatus.SUCCEEDED;
                }
            }
            case StageEvent.StageSubmitted e -> {
                Stage stage = new Stage(e.stage());
                stage.active = true;
                stages.put(e.stage().stageId(), stage);
            }
            case StageEvent.StageCompleted e -> {
                Stage stage = stages.get(e.stage().stageId());
                if (stage != null) {
                    stage.active = false;
                }
            }
            case TaskEvent.TaskStart e -> started(e);
            case TaskEvent.TaskEnd e -> ended(e);
            case ExecutorEvent.ExecutorAdded e -> executors.put(e.executorId(), new Executor(e.info().host()));
            case ExecutorEvent.ExecutorRemoved e -> executors.remove(e.executorId());
            default -> {
                // Of no interest here.
            }
        }
    }

    private void started(TaskEvent.TaskStart event) {
        Stage stage = stages.get(event.stageId());
        if (stage != null) {
            stage.running++;
        }
        Executor executor = executors.get(event.task().executorId());
        if (executor != null) {
            executor.running++;
        }
    }

    private void ended(TaskEvent.TaskEnd event) {
        Stage stage = stages.get(event.stageId());
        if (stage != null) {
            stage.running--;
            if (event.reason() == io.firesteel.events.TaskEndReason.Plain.SUCCESS) {
                stage.completed++;
            } else {
                stage.failed++;
            }
        }
        Executor executor = executors.get(event.task().executorId());
        if (executor != null) {
            executor.running--;
        }
    }

    private static <T> void trim(Map<Integer, T> map, java.util.function.Predicate<T> over) {
        if (map.size() > KEPT) {
            int surplus = map.size() - KEPT;
            java.util.Iterator<T> it = map.values().iterator();
            while (surplus > 0 && it.hasNext()) {
                if (over.test(it.next())) {
                    it.remove();
                    surplus--;
                }
            }
        }
    }

    synchronized List<Integer> jobIds(java.util.function.Predicate<Map<String, String>> properties) {
        return jobs.values()
                .stream()
                .filter(j -> properties.test(j.start.properties()))
                .map(j -> j.start.jobId())
                .toList();
    }

    synchronized List<Integer> activeJobs() {
        return jobs.values().stream().filter(j -> j.status == JobStatus.RUNNING).map(j -> j.start.jobId()).toList();
    }

    synchronized List<Integer> activeStages() {
        return stages.values().stream().filter(s -> s.active).map(s -> s.info.stageId()).toList();
    }

    synchronized java.util.Optional<JobInfo> job(int id) {
        Job job = jobs.get(id);
        if (job == null) {
            return java.util.Optional.empty();
        }
        Set<Integer> ids = new LinkedHashSet<>();
        job.start.stages().forEach(s -> ids.add(s.stageId()));
        return java.util.Optional.of(new JobInfo(id, List.copyOf(ids), job.status));
    }

    synchronized java.util.Optional<StageInfo> stage(int id) {
        Stage s = stages.get(id);
        return s == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(new StageInfo(id, s.info.attempt(), Math.max(0, s.info.submissionTime()), s.info
                        .name(), s.info.taskCount(), s.running, s.completed, s.failed));
    }

    /// Hosts and running tasks by executor.
    synchronized Map<String, Executor> executors() {
        return new LinkedHashMap<>(executors);
    }

    private static final class Job {
        private final JobEvent.JobStart start;
        private JobStatus status = JobStatus.RUNNING;

        Job(JobEvent.JobStart start) {
            this.start = start;
        }
    }

    private static final class Stage {
        private final io.firesteel.events.StageInfo info;
        private boolean active;
        private int running;
        private int completed;
        private int failed;

        Stage(io.firesteel.events.StageInfo info) {
            this.info = info;
        }
    }

    /// One executor.
    static final class Executor {
        private final String host;
        private int running;

        Executor(String host) {
            this.host = host;
        }

        String host() {
            return host;
        }

        int running() {
            return running;
        }
    }
}

package io.firesteel.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.ApplicationView;
import io.firesteel.ui.status.JobView;
import io.firesteel.ui.status.StageView;

/// The pages of all jobs and of one job.
final class JobPages {
    private final AppStatusStore store;
    private final String base;

    JobPages(AppStatusStore store, String base) {
        this.store = store;
        this.base = base;
    }

    Html all() {
        ApplicationView app = store.application();
        Html html = new Html(base).heading(1, "Spark Jobs")
                .paragraph("User: " + app.user())
                .paragraph(
                        "Started: " + Format.time(app.startTime()) + ", total uptime "
                                + Format.duration(app.duration()));
        List<JobView> jobs = store.jobs();
        for (JobView.Status status : JobView.Status.values()) {
            List<List<Cell>> rows = jobs.stream().filter(j -> j.status() == status).map(JobPages::row).toList();
            if (!rows.isEmpty()) {
                html.heading(2, switch (status) {
                    case RUNNING -> "Active Jobs (" + rows.size() + ")";
                    case SUCCEEDED -> "Completed Jobs (" + rows.size() + ")";
                    case FAILED -> "Failed Jobs (" + rows.size() + ")";
                    case UNKNOWN -> "Other Jobs (" + rows.size() + ")";
                })
                        .table(List.of("Job Id", "Description", "Submitted", "Duration", "Stages: Succeeded/Total",
                                "Tasks: Succeeded/Total"), rows);
            }
        }
        return html;
    }

    private static List<Cell> row(JobView job) {
        String stages = job.completedStages() + "/" + (job.stageIds().size() - job.skippedStages())
                + (job.skippedStages() > 0 ? " (" + job.skippedStages() + " skipped)" : "")
                + (job.failedStages() > 0 ? " (" + job.failedStages() + " failed)" : "");
        String tasks = job.completedTasks() + "/" + (job.tasks() - job.skippedTasks())
                + (job.activeTasks() > 0 ? " (" + job.activeTasks() + " running)" : "")
                + (job.failedTasks() > 0 ? " (" + job.failedTasks() + " failed)" : "")
                + (job.killedTasks() > 0 ? " (" + job.killedTasks() + " killed)" : "")
                + (job.skippedTasks() > 0 ? " (" + job.skippedTasks() + " skipped)" : "");
        return List.of(new Cell("" + job.jobId(), "/jobs/job/?id=" + job.jobId()),
                new Cell(job.description().orElse(job.name()), "/jobs/job/?id=" + job.jobId()),
                Cell.of(Format.time(job.submissionTime())),
                Cell.of(Format.between(job.submissionTime(), job.completionTime())), Cell.of(stages), Cell.of(tasks));
    }

    Optional<Html> one(int id) {
        return store.job(id).map(job -> {
            Html html = new Html(base).heading(1, "Details for Job " + id)
                    .paragraph("Status: " + job.status())
                    .paragraph("Submitted: " + Format.time(job.submissionTime()))
                    .paragraph("Duration: " + Format.between(job.submissionTime(), job.completionTime()));
            job.jobGroup().ifPresent(group -> html.paragraph("Job Group: " + group));
            List<StageView> stages = new ArrayList<>();
            for (StageView stage : store.stages()) {
                if (job.stageIds().contains(stage.info().stageId())) {
                    stages.add(stage);
                }
            }
            return StagePages.table(html, stages);
        });
    }
}

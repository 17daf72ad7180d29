package io.firesteel.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.Figure;
import io.firesteel.ui.status.StageView;
import io.firesteel.ui.status.TaskView;

/// The pages of all stages and of one stage attempt with its tasks.
final class StagePages {
    private static final int TASKS_PER_PAGE = 100;

    private final AppStatusStore store;
    private final String base;

    StagePages(AppStatusStore store, String base) {
        this.store = store;
        this.base = base;
    }

    Html all() {
        Html html = new Html(base).heading(1, "Stages for All Jobs");
        List<StageView> stages = store.stages();
        for (StageView.Status status : StageView.Status.values()) {
            List<StageView> of = stages.stream().filter(s -> s.status() == status).toList();
            if (!of.isEmpty()) {
                String name = switch (status) {
                    case ACTIVE -> "Active";
                    case COMPLETE -> "Completed";
                    case FAILED -> "Failed";
                    case PENDING -> "Pending";
                    case SKIPPED -> "Skipped";
                };
                table(html.heading(2, name + " Stages (" + of.size() + ")"), of);
            }
        }
        return html;
    }

    static Html table(Html html, List<StageView> stages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (StageView s : stages) {
            String link = "/stages/stage/?id=" + s.info().stageId() + "&attempt=" + s.info().attempt();
            String id = s.info().stageId() + (s.info().attempt() > 0 ? " (retry " + s.info().attempt() + ")" : "");
            String tasks = s.completedTasks() + "/" + s.info().taskCount()
                    + (s.activeTasks() > 0 ? " (" + s.activeTasks() + " running)" : "")
                    + (s.failedTasks() > 0 ? " (" + s.failedTasks() + " failed)" : "")
                    + (s.killedTasks() > 0 ? " (" + s.killedTasks() + " killed)" : "");
            rows.add(List.of(new Cell(id, link), new Cell(s.info().name(), link), Cell.of(s.status()),
                    Cell.of(Format.time(s.info().submissionTime())),
                    Cell.of(Format.between(s.info().submissionTime(), s.info().completionTime())), Cell.of(tasks),
                    bytes(s, Figure.INPUT_BYTES), bytes(s, Figure.OUTPUT_BYTES), bytes(s, Figure.SHUFFLE_READ_BYTES),
                    bytes(s, Figure.SHUFFLE_WRITE_BYTES), Cell.of(s.info().failureReason().orElse(""))));
        }
        return html.table(List.of("Stage Id", "Description", "Status", "Submitted", "Duration",
                "Tasks: Succeeded/Total", "Input", "Output", "Shuffle Read", "Shuffle Write", "Failure Reason"), rows);
    }

    private static Cell bytes(StageView stage, Figure figure) {
        return Cell.of(stage.sum(figure) == 0 ? "" : Format.bytes(stage.sum(figure)));
    }

    Optional<Html> one(int id, int attempt, int page) {
        return store.stage(id, attempt).map(stage -> {
            List<TaskView> tasks = store.tasks(id, attempt);
            int pages = Math.max(1, (tasks.size() + TASKS_PER_PAGE - 1) / TASKS_PER_PAGE);
            int shown = Math.clamp(page, 1, pages);
            Html html = new Html(base).heading(1, "Details for Stage " + id + " (Attempt " + attempt + ")")
                    .paragraph("Status: " + stage.status())
                    .paragraph("Total time across all tasks: "
                            + Format.duration(stage.sum(Figure.EXECUTOR_RUN_TIME)))
                    .block(stage.info().details())
                    .heading(2, "Tasks (page " + shown + " of " + pages + ")");
            tasks(html, tasks.subList((shown - 1) * TASKS_PER_PAGE, Math.min(tasks.size(), shown * TASKS_PER_PAGE)));
            if (pages > 1) {
                List<Cell> links = new ArrayList<>();
                for (int p = Math.max(1, shown - 5); p <= Math.min(pages, shown + 5); p++) {
                    links.add(new Cell("page " + p, "/stages/stage/?id=" + id + "&attempt=" + attempt + "&page=" + p));
                }
                html.table(links.stream().map(_ -> "").toList(), List.of(links));
            }
            return html;
        });
    }

    private static void tasks(Html html, List<TaskView> tasks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TaskView t : tasks) {
            rows.add(List.of(Cell.of(t.info().index()), Cell.of(t.info().taskId()), Cell.of(t.info().attempt()),
                    Cell.of(t.status()), Cell.of(t.info().locality()), Cell.of(t.info().executorId()),
                    Cell.of(t.info().host()), Cell.of(Format.time(t.info().launchTime())),
                    Cell.of(Format.duration(t.duration())),
                    Cell.of(t.metrics() == null ? "" : Format.duration(t.metrics().gcTime())),
                    Cell.of(t.error().map(e -> e.lines().findFirst().orElse("")).orElse(""))));
        }
        html.table(List.of("Index", "Task ID", "Attempt", "Status", "Locality Level", "Executor ID", "Host",
                "Launch Time", "Duration", "GC Time", "Errors"), rows);
    }
}

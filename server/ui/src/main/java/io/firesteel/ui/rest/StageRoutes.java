package io.firesteel.ui.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.Figure;
import io.firesteel.ui.status.StageView;
import io.firesteel.ui.status.TaskView;

/// Answers what is asked under `stages`.
final class StageRoutes {
    private static final double[] DEFAULT_QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

    /// The states that a task list may be limited to.
    private enum TaskState {
        RUNNING, KILLED, FAILED, SUCCESS, UNKNOWN
    }

    private final AppStatusStore store;
    private final StageJson json;

    StageRoutes(AppStatusStore store) {
        this.store = store;
        this.json = new StageJson(store);
    }

    RestAnswer get(List<String> rest, Query query) {
        if (query.flag("withSummaries", false)) {
            throw new RestError(501, "withSummaries is not supported; ask for taskSummary of a stage attempt");
        }
        if (rest.size() == 1) {
            return list(query);
        }
        int id = Query.number(rest.get(1));
        if (rest.size() == 2) {
            return attempts(id, query.flag("details", true));
        }
        int attempt = Query.number(rest.get(2));
        StageView stage = find(id, attempt);
        if (rest.size() == 3) {
            boolean details = query.flag("details", true);
            return RestAnswer.json(out -> json.write(out, stage, details));
        }
        Query.end(rest, 4);
        return switch (rest.get(3)) {
            case "taskSummary" -> summary(stage, query);
            case "taskList" -> tasks(stage, query);
            default -> throw new RestError(404, "HTTP 404 Not Found");
        };
    }

    private RestAnswer list(Query query) {
        List<StageView.Status> wanted = query.constants("status", StageView.Status.class);
        boolean details = query.flag("details", false);
        List<StageView> shown = store.stages()
                .stream()
                .filter(s -> wanted.isEmpty() || wanted.contains(s.status()))
                .toList();
        return RestAnswer.array(shown, (out, stage) -> json.write(out, stage, details));
    }

    private RestAnswer attempts(int id, boolean details) {
        List<StageView> attempts = store.stage(id);
        if (attempts.isEmpty()) {
            throw new RestError(404, "unknown stage: " + id);
        }
        return RestAnswer.array(attempts, (out, stage) -> json.write(out, stage, details));
    }

    private StageView find(int id, int attempt) {
        return store.stage(id, attempt).orElseThrow(() -> {
            List<Integer> known = store.stage(id).stream().map(s -> s.info().attempt()).toList();
            return known.isEmpty()
                    ? new RestError(404, "unknown stage: " + id)
                    : new RestError(404, "unknown attempt for stage " + id + ".  Found attempts: " + known);
        });
    }

    private RestAnswer summary(StageView stage, Query query) {
        double[] quantiles = query.quantiles(DEFAULT_QUANTILES);
        List<TaskView> counted = TaskQuantiles
                .counted(store.tasks(stage.info().stageId(), stage.info().attempt()));
        if (counted.isEmpty()) {
            throw new RestError(404, "No tasks reported metrics for " + stage.info().stageId() + " / "
                    + stage.info().attempt() + " yet.");
        }
        return RestAnswer.json(out -> TaskQuantiles.write(out, quantiles, counted));
    }

    private RestAnswer tasks(StageView stage, Query query) {
        List<TaskState> wanted = query.constants("status", TaskState.class);
        List<TaskView> tasks = store.tasks(stage.info().stageId(), stage.info().attempt())
                .stream()
                .filter(t -> wanted.isEmpty() || wanted.stream().anyMatch(w -> w.name().equals(t.status())))
                .sorted(order(query.text("sortBy").orElse("ID")))
                .skip(Math.max(0, query.number("offset", 0)))
                .limit(Math.max(0, query.number("length", 20)))
                .toList();
        return RestAnswer.array(tasks,
                (out, task) -> TaskJson.write(out, task, store.logs(task.info().executorId())));
    }

    private static Comparator<TaskView> order(String name) {
        Comparator<TaskView> byId = Comparator.comparingLong(t -> t.info().taskId());
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "id" -> byId;
            case "runtime" -> Comparator.comparingLong(StageRoutes::runTime).thenComparing(byId);
            case "-runtime", "decreasing_runtime" ->
                Comparator.comparingLong((ToLongFunction<TaskView>) StageRoutes::runTime)
                        .reversed()
                        .thenComparing(byId);
            case "+runtime", "increasing_runtime" ->
                Comparator.comparingLong(StageRoutes::runTime).thenComparing(byId);
            default -> throw new RestError(404, "no sortBy \"" + name + "\"; there are ID, runtime, -runtime");
        };
    }

    private static long runTime(TaskView task) {
        return task.metrics() == null ? -1 : Figure.EXECUTOR_RUN_TIME.of(task.metrics());
    }
}

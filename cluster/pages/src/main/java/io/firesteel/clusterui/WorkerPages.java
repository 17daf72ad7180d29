package io.firesteel.clusterui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import io.firesteel.clusterui.LogFiles.Part;
import io.firesteel.ui.http.WebAnswer;
import io.firesteel.ui.http.WebApplication;
import io.firesteel.ui.http.WebRequest;
import io.firesteel.ui.pages.Format;
import io.firesteel.ui.pages.Html;
import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.pages.Html.Fact;
import io.firesteel.ui.pages.StyleSheet;

/// The pages of a worker, under Spark's paths; the logs of its executors and drivers as pages (`/logPage`) and as text
/// (`/log`).
final class WorkerPages implements WebApplication {
    private static final List<Cell> TABS = List.of(new Cell("Worker", "/"), new Cell("JSON", "/json/"));

    private final Supplier<WorkerView> worker;
    private final LogFiles logs;

    WorkerPages(Supplier<WorkerView> worker, LogFiles logs) {
        this.worker = worker;
        this.logs = logs;
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String path = request.path();
        return switch (path.endsWith("/") ? path : path + "/") {
            case "/" -> home(worker.get());
            case "/json/" -> WebAnswer.of(200, "text/json", ClusterJson.worker(worker.get()));
            case "/log/" -> logs.find(request.query()).map(WorkerPages::logText).orElseGet(WorkerPages::noLog);
            case "/logPage/" -> logs.find(request.query()).map(WorkerPages::logPage).orElseGet(WorkerPages::noLog);
            case StyleSheet.PATH + "/" ->
                WebAnswer.of(200, "text/css", StyleSheet.text().getBytes(StandardCharsets.UTF_8));
            default -> WebAnswer.text(404, "there is no page " + path);
        };
    }

    private static WebAnswer home(WorkerView view) {
        Html html = new Html().heading(1, "Spark Worker at " + view.id())
                .facts(List.of(Fact.of("ID", view.id()),
                        new Fact("Master", new Cell(view.masterUrl().isEmpty() ? "none yet" : view.masterUrl(),
                                view.masterWebUi())),
                        Fact.of("Cores", view.cores() + " (" + view.coresUsed() + " used)"),
                        Fact.of("Memory", MasterPages.mebibytes(view.memory()) + " ("
                                + MasterPages.mebibytes(view.memoryUsed()) + " used)"),
                        Fact.of("Resources", view.resources().isEmpty()
                                ? "none"
                                : MasterPages.shares(view.resources(), view.resourcesUsed()))));
        executors(html, "Running Executors", view.executors());
        if (!view.drivers().isEmpty()) {
            drivers(html, "Running Drivers", view.drivers());
        }
        if (!view.finishedExecutors().isEmpty()) {
            executors(html, "Finished Executors", view.finishedExecutors());
        }
        if (!view.finishedDrivers().isEmpty()) {
            drivers(html, "Finished Drivers", view.finishedDrivers());
        }
        return WebAnswer.html(html.page("Spark Worker at " + view.id(), TABS, "Worker"));
    }

    private static void executors(Html html, String title, List<ExecutorInfo> executors) {
        html.heading(2, title + " (" + executors.size() + ")")
                .table(List.of("ExecutorID", "State", "Cores", "Memory", "Resources", "Application", "Name", "User",
                        "stdout",
                        "stderr"),
                        executors.stream()
                                .map(e -> List.of(Cell.of(e.id()), Cell.of(e.state()), Cell.of(e.cores()),
                                        Cell.of(MasterPages.mebibytes(e.memory())),
                                        Cell.of(MasterPages.held(e.resources())), Cell.of(e.applicationId()),
                                        Cell.of(e.applicationName()), Cell.of(e.user()),
                                        log("appId=" + e.applicationId() + "&executorId=" + e.id(), "stdout"),
                                        log("appId=" + e.applicationId() + "&executorId=" + e.id(), "stderr")))
                                .toList());
    }

    private static void drivers(Html html, String title, List<DriverInfo> drivers) {
        html.heading(2, title + " (" + drivers.size() + ")")
                .table(List.of("DriverID", "Main Class", "State", "Cores", "Memory", "Resources", "stdout", "stderr",
                        "Message"),
                        drivers.stream()
                                .map(d -> List.of(Cell.of(d.id()), Cell.of(d.mainClass()), Cell.of(d.state()),
                                        Cell.of(d.cores()), Cell.of(MasterPages.mebibytes(d.memory())),
                                        Cell.of(MasterPages.held(d.resources())),
                                        log("driverId=" + d.id(), "stdout"), log("driverId=" + d.id(), "stderr"),
                                        Cell.of(d.message())))
                                .toList());
    }

    private static Cell log(String owner, String type) {
        return new Cell(type, "/logPage/?" + owner + "&logType=" + type);
    }

    private static WebAnswer noLog() {
        return WebAnswer.text(400, "A log is named by appId and executorId, or by driverId, and by logType, one of "
                + String.join(", ", LogFiles.TYPES) + ".");
    }

    private static WebAnswer logText(Part part) {
        return WebAnswer.text(200, "==== Bytes " + part.from() + "-" + part.to() + " of " + part.total() + " of "
                + part.file() + " ====\n" + part.text());
    }

    private static WebAnswer logPage(Part part) {
        long length = Math.max(part.to() - part.from(), LogFiles.DEFAULT_BYTES);
        String title = part.type() + " log page for " + part.owner();
        Html html = new Html().heading(1, title)
                .paragraph("Bytes " + part.from() + " to " + part.to() + " of " + Format.bytes(part.total()) + " ("
                        + part.total() + ")")
                .links(List.of(link("Top", part, 0, length),
                        link("Previous", part, Math.max(0, part.from() - length), length),
                        link("Next", part, Math.min(part.to(), Math.max(0, part.total() - length)), length),
                        new Cell("End", "/logPage/?" + part.query())))
                .block(part.text());
        return WebAnswer.html(html.page(title, TABS, ""));
    }

    private static Cell link(String name, Part part, long offset, long length) {
        return new Cell(name, "/logPage/?" + part.query() + "&offset=" + offset + "&byteLength=" + length);
    }
}

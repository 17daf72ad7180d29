package io.firesteel.clusterui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.ui.http.WebAnswer;
import io.firesteel.ui.http.WebApplication;
import io.firesteel.ui.http.WebRequest;
import io.firesteel.ui.pages.Format;
import io.firesteel.ui.pages.Html;
import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.pages.Html.Fact;
import io.firesteel.ui.pages.StyleSheet;

/// The pages of a master, under Spark's paths.
final class MasterPages implements WebApplication {
    private static final List<Cell> TABS = List.of(new Cell("Master", "/"), new Cell("JSON", "/json/"));
    private static final Setting<String> TITLE = Setting.text("spark.master.ui.title", "",
            "The title of a master's first page; empty: its address.");
    private static final Setting<String> HISTORY = Setting.text("spark.master.ui.historyServerUrl", "",
            "Where a history server is, to which ended applications are linked.");
    private static final long MIB = 1L << 20;

    private final Supplier<MasterView> master;
    private final String title;
    private final String history;

    MasterPages(Supplier<MasterView> master, Conf conf) {
        this.master = master;
        this.title = conf.get(TITLE).strip();
        this.history = conf.get(HISTORY).strip();
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String path = request.path();
        return switch (path.endsWith("/") ? path : path + "/") {
            case "/" -> home(master.get());
            case "/app/" -> application(master.get(), request.query().getOrDefault("appId", ""));
            case "/json/" -> WebAnswer.of(200, "text/json", ClusterJson.master(master.get()));
            case "/json/clusterutilization/" -> WebAnswer.of(200, "text/json", ClusterJson.utilization(master.get()));
            case StyleSheet.PATH + "/" ->
                WebAnswer.of(200, "text/css", StyleSheet.text().getBytes(StandardCharsets.UTF_8));
            default -> WebAnswer.text(404, "there is no page " + path);
        };
    }

    private WebAnswer home(MasterView view) {
        String heading = title.isEmpty() ? "Spark Master at " + view.url() : title;
        List<WorkerInfo> alive = view.aliveWorkers();
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("URL", view.url()), Fact.of("Status", view.status())));
        if (!view.leader().isEmpty()) {
            facts.add(Fact.of("Leader", view.leader()));
        }
        if (!view.restUrl().isEmpty()) {
            facts.add(Fact.of("REST URL", view.restUrl() + " (cluster mode)"));
        }
        facts.add(Fact.of("Workers", alive.size() + " alive, " + (view.workers().size() - alive.size()) + " gone"));
        facts.add(Fact.of("Cores", alive.stream().mapToInt(WorkerInfo::cores).sum() + " in all, "
                + alive.stream().mapToInt(WorkerInfo::coresUsed).sum() + " used"));
        facts.add(Fact.of("Memory", mebibytes(alive.stream().mapToLong(WorkerInfo::memory).sum()) + " in all, "
                + mebibytes(alive.stream().mapToLong(WorkerInfo::memoryUsed).sum()) + " used"));
        if (alive.stream().anyMatch(worker -> !worker.resources().isEmpty())) {
            facts.add(Fact.of("Resources", alive.stream()
                    .filter(worker -> !worker.resources().isEmpty())
                    .map(worker -> worker.host() + ":" + worker.port() + " " + free(worker))
                    .collect(Collectors.joining("; "))));
        }
        facts.add(Fact.of("Applications", view.activeApplications().size() + " running, "
                + view.completedApplications().size() + " completed"));
        facts.add(Fact.of("Drivers",
                view.activeDrivers().size() + " running, " + view.completedDrivers().size() + " completed"));
        if (!view.refused().isEmpty()) {
            facts.add(Fact.of("Refused", view.refused()));
        }
        Html html = new Html().heading(1, heading).facts(facts);
        html.heading(2, "Workers (" + view.workers().size() + ")")
                .table(List.of("Worker Id", "Address", "State", "Cores", "Memory", "Resources"),
                        view.workers().stream().map(MasterPages::row).toList());
        applications(html, "Running Applications", view.activeApplications(), ApplicationInfo::webUi);
        if (!view.activeDrivers().isEmpty()) {
            drivers(html, "Running Drivers", view.activeDrivers());
        }
        applications(html, "Completed Applications", view.completedApplications(),
                app -> history.isEmpty() ? app.webUi() : history.replaceAll("/+$", "") + "/history/" + app.id());
        if (!view.completedDrivers().isEmpty()) {
            drivers(html, "Completed Drivers", view.completedDrivers());
        }
        return WebAnswer.html(html.page(heading, TABS, "Master"));
    }

    private static List<Cell> row(WorkerInfo worker) {
        return List.of(new Cell(worker.id(), worker.webUiAddress()), Cell.of(worker.host() + ":" + worker.port()),
                Cell.of(worker.state()), Cell.of(worker.cores() + " (" + worker.coresUsed() + " used)"),
                Cell.of(mebibytes(worker.memory()) + " (" + mebibytes(worker.memoryUsed()) + " used)"),
                Cell.of(free(worker)));
    }

    private static String free(WorkerInfo worker) {
        return shares(worker.resources(), worker.resourcesUsed());
    }

    /// As `gpu 2 (0, 1; used 0)`.
    static String shares(Map<String, List<String>> resources, Map<String, List<String>> used) {
        return new TreeMap<>(resources).entrySet()
                .stream()
                .map(each -> each.getKey() + " " + each.getValue().size() + " ("
                        + String.join(", ", each.getValue()) + "; used "
                        + (used.getOrDefault(each.getKey(), List.of()).isEmpty()
                                ? "none"
                                : String.join(", ", used.get(each.getKey())))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    /// As `gpu 0, 1`.
    static String held(Map<String, List<String>> resources) {
        return new TreeMap<>(resources).entrySet()
                .stream()
                .map(each -> each.getKey() + " " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String asked(ApplicationInfo app) {
        return new TreeMap<>(app.resources()).entrySet()
                .stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String state(ApplicationInfo app) {
        return app.message().isEmpty() ? app.state() : app.state() + ": " + app.message();
    }

    private static void applications(Html html, String title, List<ApplicationInfo> apps,
            Function<ApplicationInfo, String> page) {
        List<List<Cell>> rows = apps.stream()
                .map(app -> List.of(new Cell(app.id(), "/app/?appId=" + app.id()),
                        new Cell(app.name(), page.apply(app)),
                        Cell.of(app.cores()), Cell.of(mebibytes(app.memoryPerExecutor())), Cell.of(asked(app)),
                        Cell.of(Format.time(app.startTime())), Cell.of(app.user()), Cell.of(app.driver()),
                        Cell.of(state(app)), Cell.of(Format.duration(app.duration()))))
                .toList();
        html.heading(2, title + " (" + apps.size() + ")")
                .table(List.of("Application ID", "Name", "Cores", "Memory per Executor", "Resources Per Executor",
                        "Submitted Time", "User", "Driver", "State", "Duration"), rows);
    }

    private static void drivers(Html html, String title, List<DriverInfo> drivers) {
        List<List<Cell>> rows = drivers.stream()
                .map(driver -> List.of(new Cell(driver.id(), logLink(driver)),
                        Cell.of(Format.time(driver.submitTime())), new Cell(driver.workerId(), driver.workerWebUi()),
                        Cell.of(driver.state()), Cell.of(driver.cores()), Cell.of(mebibytes(driver.memory())),
                        Cell.of(held(driver.resources())), Cell.of(driver.mainClass()), Cell.of(driver.message())))
                .toList();
        html.heading(2, title + " (" + drivers.size() + ")")
                .table(List.of("Submission ID", "Submitted Time", "Worker", "State", "Cores", "Memory", "Resources",
                        "Main Class", "Message"), rows);
    }

    private static String logLink(DriverInfo driver) {
        return driver.workerWebUi().isEmpty()
                ? ""
                : driver.workerWebUi() + "/logPage/?driverId=" + driver.id() + "&logType=stderr";
    }

    private static WebAnswer application(MasterView view, String id) {
        Optional<ApplicationInfo> found = Stream
                .concat(view.activeApplications().stream(), view.completedApplications().stream())
                .filter(app -> app.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return WebAnswer.text(404, "No application with ID " + id);
        }
        ApplicationInfo app = found.get();
        Html html = new Html().heading(1, "Application: " + app.name())
                .facts(List.of(Fact.of("ID", app.id()), Fact.of("User", app.user()), Fact.of("State", state(app)),
                        Fact.of("Cores", app.cores()),
                        Fact.of("Memory per Executor", mebibytes(app.memoryPerExecutor())),
                        Fact.of("Submit Date", Format.time(app.startTime())), Fact.of("Driver", app.driver()),
                        new Fact("Application Detail UI", new Cell(app.webUi(), app.webUi()))))
                .heading(2, "Executor Summary (" + app.executors().size() + ")");
        List<List<Cell>> rows = app.executors()
                .stream()
                .map(e -> List.of(Cell.of(e.id()), new Cell(e.workerId(), e.workerWebUi()), Cell.of(e.cores()),
                        Cell.of(mebibytes(e.memory())), Cell.of(held(e.resources())), Cell.of(e.state()),
                        log(app, e, "stdout"),
                        log(app, e, "stderr")))
                .toList();
        html.table(List.of("Executor ID", "Worker", "Cores", "Memory", "Resources", "State", "stdout", "stderr"), rows);
        return WebAnswer.html(html.page("Application: " + app.name(), TABS, ""));
    }

    private static Cell log(ApplicationInfo app, ExecutorInfo executor, String type) {
        return executor.workerWebUi().isEmpty()
                ? Cell.of("")
                : new Cell(type, executor.workerWebUi() + "/logPage/?appId=" + app.id() + "&executorId="
                        + executor.id() + "&logType=" + type);
    }

    static String mebibytes(long count) {
        return Format.bytes(count * MIB);
    }
}

package io.firesteel.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.events.Event;
import io.firesteel.events.log.Redaction;
import io.firesteel.ui.http.WebAnswer;
import io.firesteel.ui.http.WebApplication;
import io.firesteel.ui.http.WebRequest;
import io.firesteel.ui.pages.Format;
import io.firesteel.ui.pages.Html;
import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.pages.Html.Fact;
import io.firesteel.ui.pages.Pages;
import io.firesteel.ui.pages.StyleSheet;
import io.firesteel.ui.rest.RestAnswer;
import io.firesteel.ui.rest.RestApi;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.ApplicationView;

/// The pages and the REST API of the history server, under Spark's paths: the list at `/`, an application's pages below
/// `/history/<id>/`, or `/history/<id>/<attempt>/`, all of them below `/api/v1/`.
final class HistoryPages implements WebApplication {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.deploy.history.HistoryServer");
    private static final String API = "/api/v1/";
    private static final String HISTORY = "/history/";
    private static final List<Cell> TABS = List.of(new Cell("Applications", "/"));

    private final LogFolder logs;
    private final HistoryApplications applications;
    private final Redaction redaction;
    private final String sparkVersion;
    private final String folder;
    private final String title;
    private final int shown;

    HistoryPages(LogFolder logs, Conf conf, String sparkVersion) {
        this.logs = logs;
        this.applications = new HistoryApplications(conf);
        this.redaction = new Redaction(conf);
        this.sparkVersion = sparkVersion;
        this.folder = conf.get(HistorySettings.FOLDER);
        this.title = conf.get(HistorySettings.TITLE);
        this.shown = conf.get(HistorySettings.SHOWN);
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String path = request.path();
        try {
            if (path.equals("/")) {
                return list(request.query().getOrDefault("showIncomplete", "").equals("true"));
            }
            if (path.equals(StyleSheet.PATH)) {
                return WebAnswer.of(200, "text/css", StyleSheet.text().getBytes(StandardCharsets.UTF_8));
            }
            if (path.startsWith(API)) {
                RestAnswer answer = api(request);
                return WebAnswer.of(answer.status(), answer.contentType(), answer.body());
            }
            return path.startsWith(HISTORY) ? page(request) : WebAnswer.text(404, "there is no page " + path);
        } catch (IOException e) {
            LOG.warn("{} cannot be shown", path, e);
            return WebAnswer.text(500, String.valueOf(e.getMessage()));
        }
    }

    private WebAnswer list(boolean incomplete) {
        List<ApplicationView> all = logs.list()
                .stream()
                .map(LogEntry::view)
                .filter(view -> (view.endTime() == Event.NONE) == incomplete)
                .toList();
        List<List<Cell>> rows = all.stream().limit(shown).map(HistoryPages::row).toList();
        Html html = new Html().heading(1, title)
                .facts(List.of(Fact.of("Event log directory", folder),
                        Fact.of(incomplete ? "Incomplete applications" : "Completed applications", all.size())))
                .table(List.of("Version", "App ID", "App Name", "Attempt ID", "Started", "Completed", "Duration",
                        "Spark User", "Last Updated"), rows)
                .links(List.of(incomplete
                        ? new Cell("Back to completed applications", "/?showIncomplete=false")
                        : new Cell("Show incomplete applications", "/?showIncomplete=true")));
        return WebAnswer.html(html.page(title, TABS, "Applications"));
    }

    private static List<Cell> row(ApplicationView app) {
        String link = HISTORY + app.id() + app.attemptId().map(a -> "/" + a).orElse("") + "/jobs/";
        return List.of(Cell.of(app.sparkVersion()), new Cell(app.id(), link), Cell.of(app.name()),
                Cell.of(app.attemptId().orElse("")), Cell.of(Format.time(app.startTime())),
                Cell.of(Format.time(app.endTime())), Cell.of(Format.duration(app.duration())), Cell.of(app.user()),
                Cell.of(Format.time(app.lastUpdated())));
    }

    private RestAnswer api(WebRequest request) throws IOException {
        String path = request.path().substring(API.length());
        List<String> parts = Arrays.stream(path.split("/")).filter(p -> !p.isEmpty()).toList();
        if (parts.equals(List.of("version"))) {
            return RestApi.version(sparkVersion);
        }
        if (parts.equals(List.of("applications"))) {
            return RestApi.list(logs.list().stream().map(LogEntry::view).toList(), request.query());
        }
        if (parts.size() < 2 || !parts.getFirst().equals("applications")) {
            return RestApi.notFound();
        }
        Optional<LogEntry> log = logs.find(parts.get(1), Optional.empty());
        if (parts.size() > 2) {
            Optional<LogEntry> attempt = logs.find(parts.get(1), Optional.of(parts.get(2)));
            log = attempt.isPresent() ? attempt : log;
        }
        if (log.isEmpty()) {
            return RestApi.unknownApplication(parts.get(1), parts.size() == 2);
        }
        if (parts.size() == 2) {
            return RestApi.one(log.get().view());
        }
        return new RestApi(applications.get(log.get()), redaction).get(path, request.query());
    }

    private WebAnswer page(WebRequest request) throws IOException {
        List<String> parts = new ArrayList<>(Arrays.asList(request.path().substring(HISTORY.length()).split("/")));
        String id = parts.removeFirst();
        Optional<String> attempt = parts.isEmpty() ? Optional.empty() : Optional.of(parts.getFirst());
        Optional<LogEntry> log = logs.find(id, attempt);
        if (attempt.isPresent() && log.isPresent()) {
            parts.removeFirst();
        } else {
            attempt = Optional.empty();
            log = logs.find(id, attempt);
        }
        if (log.isEmpty()) {
            return WebAnswer.text(404, "Application " + id + " not found.");
        }
        String base = HISTORY + id + attempt.map(a -> "/" + a).orElse("");
        if (parts.isEmpty()) {
            return WebAnswer.redirect(base + "/jobs/");
        }
        AppStatusStore store = applications.get(log.get());
        return new Pages(store, redaction, base, Optional.empty()).get("/" + String.join("/", parts), request.query())
                .map(p -> WebAnswer.of(200, p.contentType(), p.text().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> WebAnswer.text(404, "there is no page " + request.path()));
    }
}

package io.firesteel.ui.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.events.ApplicationEvent.Entry;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.log.Redaction;
import io.firesteel.threads.ThreadSource;
import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.ExecutorView;

/// Finds the page of a path: jobs, stages, storage, environment, executors, under Spark's paths.
public final class Pages {
    private static final String HTML = "text/html";
    private static final List<Cell> TABS = List.of(new Cell("Jobs", "/jobs/"), new Cell("Stages", "/stages/"),
            new Cell("Storage", "/storage/"), new Cell("Environment", "/environment/"),
            new Cell("Executors", "/executors/"));

    private final AppStatusStore store;
    private final String base;
    private final Redaction redaction;
    private final JobPages jobs;
    private final StagePages stages;
    private final StoragePages storage;
    private final Optional<ThreadPage> threads;
    private final String css;

    public Pages(AppStatusStore store, Redaction redaction) {
        this(store, redaction, "", Optional.empty());
    }

    /// @param base    what stands before each path in links: where the pages lie on their server
    /// @param threads looks at threads, if anybody may
    public Pages(AppStatusStore store, Redaction redaction, String base, Optional<ThreadSource> threads) {
        this.threads = threads.map(source -> new ThreadPage(source, base));
        this.store = store;
        this.base = base;
        this.redaction = redaction;
        this.jobs = new JobPages(store, base);
        this.stages = new StagePages(store, base);
        this.storage = new StoragePages(store, base);
        this.css = StyleSheet.text();
    }

    /// A page and what it is.
    public record Page(String contentType, String text) {
    }

    /// The page of `path`; empty when there is none, or not for that id.
    public Optional<Page> get(String path, Map<String, String> query) {
        String plain = path.endsWith("/") ? path : path + "/";
        return switch (plain) {
            case "/static/ui.css/" -> Optional.of(new Page("text/css", css));
            case "/jobs/" -> Optional.of(page("Jobs", jobs.all()));
            case "/jobs/job/" -> id(query, "id").flatMap(jobs::one).map(html -> page("Jobs", html));
            case "/stages/" -> Optional.of(page("Stages", stages.all()));
            case "/stages/stage/" -> id(query, "id")
                    .flatMap(id -> stages.one(id, id(query, "attempt").orElse(0), id(query, "page").orElse(1)))
                    .map(html -> page("Stages", html));
            case "/storage/" -> Optional.of(page("Storage", storage.all()));
            case "/storage/rdd/" -> id(query, "id").flatMap(storage::one).map(html -> page("Storage", html));
            case "/environment/" -> Optional.of(page("Environment", environment()));
            case "/executors/" -> Optional.of(page("Executors", executors()));
            case ThreadPage.PATH -> threads.filter(t -> activeExecutor(query.get("executorId")))
                    .map(t -> page("Executors", t.of(query.get("executorId"))));
            default -> Optional.empty();
        };
    }

    private Page page(String tab, Html html) {
        return new Page(HTML, html.page(store.application().name() + " - " + tab, TABS, tab));
    }

    private static Optional<Integer> id(Map<String, String> query, String name) {
        try {
            return Optional.ofNullable(query.get(name)).map(Integer::parseInt);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Html environment() {
        Html html = new Html(base).heading(1, "Environment");
        Optional<EnvironmentUpdate> known = store.environment().map(redaction::environment);
        if (known.isEmpty()) {
            return html.paragraph("Not known yet.");
        }
        EnvironmentUpdate e = known.get();
        entries(html, "Runtime Information", e.jvmInformation());
        entries(html, "Spark Properties", e.sparkProperties());
        entries(html, "Hadoop Properties", e.hadoopProperties());
        entries(html, "System Properties", e.systemProperties());
        entries(html, "Metrics Properties", e.metricsProperties());
        entries(html, "Classpath Entries", e.classpathEntries());
        return html;
    }

    private static void entries(Html html, String title, List<Entry> entries) {
        html.heading(2, title)
                .table(List.of("Name", "Value"), entries.stream()
                        .sorted(Comparator.comparing(Entry::key))
                        .map(x -> List.of(Cell.of(x.key()), Cell.of(x.value())))
                        .toList());
    }

    private boolean activeExecutor(String id) {
        return store.executors(false).stream().anyMatch(e -> e.active() && e.id().equals(id));
    }

    private Cell threads(ExecutorView executor) {
        return threads.isPresent() && executor.active()
                ? new Cell("Thread Dump", ThreadPage.PATH + "?executorId=" + executor.id())
                : Cell.of("");
    }

    private Html executors() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ExecutorView e : store.executors(true)) {
            rows.add(List.of(Cell.of(e.id()), Cell.of(e.hostPort()),
                    Cell.of(e.active() ? e.excluded() ? "Excluded" : "Active" : "Dead"), Cell.of(e.rddBlocks()),
                    Cell.of(Format.bytes(e.memoryUsed()) + " / " + Format.bytes(e.maxMemory())),
                    Cell.of(Format.bytes(e.diskUsed())), Cell.of(e.cores()), Cell.of(e.activeTasks()),
                    Cell.of(e.failedTasks()), Cell.of(e.completedTasks()), Cell.of(e.totalTasks()),
                    Cell.of(Format.duration(e.totalDuration()) + " (" + Format.duration(e.totalGcTime()) + ")"),
                    Cell.of(Format.bytes(e.inputBytes())), Cell.of(Format.bytes(e.shuffleRead())),
                    Cell.of(Format.bytes(e.shuffleWrite())), Cell.of(e.removeReason().orElse("")),
                    threads(e)));
        }
        return new Html(base).heading(1, "Executors")
                .table(List.of("Executor ID", "Address", "Status", "RDD Blocks",
                        "Storage Memory", "Disk Used", "Cores", "Active Tasks", "Failed Tasks", "Complete Tasks",
                        "Total Tasks",
                        "Task Time (GC Time)", "Input", "Shuffle Read", "Shuffle Write", "Removed", "Thread Dump"),
                        rows);
    }
}

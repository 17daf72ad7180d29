package io.firesteel.session;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import io.firesteel.conf.Conf;
import io.firesteel.time.Clock;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.StageView;

/// Shows on standard error how far the running stages are, over and over on one line (Spark's `ConsoleProgressBar`): stages
/// of half a second and more, where the settings ask for it, as the shells' do. Owned by the application.
final class ProgressBar implements AutoCloseable {
    private static final long FIRST_MILLIS = 500;

    private final AppStatusStore store;
    private final Clock clock;
    private final PrintStream out;
    private final int width;
    private final long intervalMillis;
    private final Thread thread;
    private String shown = "";

    private ProgressBar(AppStatusStore store, Clock clock, PrintStream out, int width, long intervalMillis) {
        this.store = store;
        this.clock = clock;
        this.out = out;
        this.width = width;
        this.intervalMillis = intervalMillis;
        this.thread = Thread.ofPlatform().daemon().name("refresh progress").unstarted(this::run);
    }

    /// Begins, or gives null where the settings do not ask for it.
    static ProgressBar start(AppStatusStore store, Clock clock, Conf conf) {
        if (!conf.get(SessionSettings.PROGRESS)) {
            return null;
        }
        ProgressBar bar = new ProgressBar(store, clock, System.err, columns(System.getenv("COLUMNS")),
                Math.max(1, conf.get(SessionSettings.PROGRESS_INTERVAL)));
        bar.thread.start();
        return bar;
    }

    private static int columns(String said) {
        return said != null && said.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(said) : 80;
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(intervalMillis);
                show(ProgressLine.of(running(), width));
            }
        } catch (InterruptedException e) {
            show("");
        }
    }

    private List<ProgressLine.Progress> running() {
        long before = clock.millis() - FIRST_MILLIS;
        return store.activeStages()
                .stream()
                .filter(s -> s.info().submissionTime() >= 0 && s.info().submissionTime() <= before)
                .sorted(Comparator.comparingInt((StageView s) -> s.info().stageId()))
                .map(s -> new ProgressLine.Progress(s.info().stageId(), s.completedTasks(), s.activeTasks(),
                        s.info().taskCount()))
                .toList();
    }

    /// Writes over what is there; nothing that is already there is written again.
    private void show(String line) {
        if (!line.equals(shown)) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())) + "\r");
            out.flush();
            shown = line;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            // What is shown is wiped before the program goes on to write.
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

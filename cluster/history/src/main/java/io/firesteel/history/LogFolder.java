package io.firesteel.history;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.events.ApplicationEvent.ApplicationEnd;
import io.firesteel.events.ApplicationEvent.ApplicationStart;
import io.firesteel.events.ApplicationEvent.LogStart;
import io.firesteel.events.Event;
import io.firesteel.events.log.EventLogReader;
import io.firesteel.ui.status.ApplicationView;

/// The event logs of one folder. One thread looks for changes ([#refresh()]); any thread reads the list. A log is read when
/// it is new or has grown: at first its head alone, so that a folder of many logs is listed soon.
final class LogFolder {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.spark.deploy.history.FsHistoryProvider");
    private static final String IN_PROGRESS = ".inprogress";
    private static final String ROLLING = "eventlog_v2_";
    private static final String STATUS = "appstatus_";

    private final Path folder;
    private final Map<Path, LogEntry> entries = new ConcurrentHashMap<>();
    private final Map<Path, LogEntry> unreadable = new HashMap<>();

    LogFolder(Path folder) {
        this.folder = folder;
    }

    /// The applications, newest first.
    List<LogEntry> list() {
        return entries.values()
                .stream()
                .sorted(Comparator.comparingLong((LogEntry e) -> e.view().startTime())
                        .reversed()
                        .thenComparing(e -> e.view().id()))
                .toList();
    }

    /// The log of an application; of several attempts the newest, unless one is named.
    Optional<LogEntry> find(String appId, Optional<String> attempt) {
        return list().stream()
                .filter(e -> e.view().id().equals(appId))
                .filter(e -> attempt.isEmpty() || e.view().attemptId().equals(attempt))
                .findFirst();
    }

    /// Finds what is new, has changed, and is gone.
    void refresh() throws IOException {
        Map<Path, LogEntry> found = new HashMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (!path.getFileName().toString().startsWith(".")) {
                    look(path).ifPresent(entry -> found.put(path, entry));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.keySet().retainAll(found.keySet());
        unreadable.keySet().retainAll(found.keySet());
        List<LogEntry> changed = found.values().stream().filter(this::isNews).toList();
        for (LogEntry entry : changed) {
            if (!entries.containsKey(entry.path())) {
                read(entry, true);
            }
        }
        for (LogEntry entry : changed) {
            if (isNews(entry)) {
                read(entry, false);
            }
        }
    }

    private boolean isNews(LogEntry entry) {
        LogEntry known = entries.getOrDefault(entry.path(), unreadable.get(entry.path()));
        return known == null || !known.unchanged(entry);
    }

    /// Size and time of a log, without a look into it; empty where there is none, or it went away.
    private static Optional<LogEntry> look(Path path) throws IOException {
        try {
            BasicFileAttributes self = Files.readAttributes(path, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (self.isRegularFile()) {
                return Optional.of(new LogEntry(path, self.size(), self.lastModifiedTime().toMillis(), null));
            }
            if (!self.isDirectory() || !path.getFileName().toString().startsWith(ROLLING)) {
                return Optional.empty();
            }
            long size = 0;
            long modified = 0;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    BasicFileAttributes one = Files.readAttributes(file, BasicFileAttributes.class,
                            LinkOption.NOFOLLOW_LINKS);
                    size += one.size();
                    modified = Math.max(modified, one.lastModifiedTime().toMillis());
                }
            }
            return Optional.of(new LogEntry(path, size, modified, null));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void read(LogEntry entry, boolean headOnly) {
        try {
            Optional<ApplicationView> view = view(entry, headOnly);
            if (view.isPresent()) {
                entries.put(entry.path(),
                        new LogEntry(entry.path(), headOnly ? -1 : entry.size(), entry.modified(), view.get()));
            } else if (!headOnly) {
                unreadable.put(entry.path(), entry);
            }
        } catch (IOException | RuntimeException e) {
            unreadable.put(entry.path(), entry);
            entries.remove(entry.path());
            LOG.warn("Event log {} cannot be read: {}", entry.path(), e.toString());
        }
    }

    private static Optional<ApplicationView> view(LogEntry entry, boolean headOnly) throws IOException {
        Head head = new Head();
        boolean inProgress = isInProgress(entry.path());
        try {
            new EventLogReader().read(entry.path(), event -> head.on(event, headOnly));
        } catch (Enough e) {
            return head.view(entry, inProgress);
        }
        return head.view(entry, inProgress);
    }

    /// A log says by its name, a rolling one by that of its status file, that its application still writes it.
    private static boolean isInProgress(Path log) throws IOException {
        if (!Files.isDirectory(log)) {
            return log.getFileName().toString().endsWith(IN_PROGRESS);
        }
        try (DirectoryStream<Path> status = Files.newDirectoryStream(log, STATUS + "*" + IN_PROGRESS)) {
            return status.iterator().hasNext();
        }
    }

    /// Ends a reading early.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("the head is enough", null, false, false);
        }
    }

    /// What the list shows of a log.
    private static final class Head {
        private ApplicationStart start;
        private String version = "";
        private long end = Event.NONE;
        private OptionalInt exitCode = OptionalInt.empty();

        void on(Event event, boolean headOnly) {
            switch (event) {
                case LogStart log -> version = log.sparkVersion();
                case ApplicationStart first -> {
                    start = first;
                    if (headOnly) {
                        throw new Enough();
                    }
                }
                case ApplicationEnd last -> {
                    end = last.time();
                    exitCode = last.exitCode();
                }
                default -> {
                }
            }
        }

        Optional<ApplicationView> view(LogEntry entry, boolean inProgress) {
            if (start == null || start.appId().isEmpty()) {
                return Optional.empty();
            }
            // A log that was finished without a last event ended with its last change.
            long ended = end != Event.NONE || inProgress ? end : entry.modified();
            return Optional.of(new ApplicationView(start.appId().get(), start.appName(), start.appAttemptId(),
                    start.time(), ended, entry.modified(),
                    (ended == Event.NONE ? entry.modified() : ended) - start.time(), start.user(), version,
                    exitCode));
        }
    }
}

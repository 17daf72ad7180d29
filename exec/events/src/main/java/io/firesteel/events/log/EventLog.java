package io.firesteel.events.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.events.ApplicationEvent.EnvironmentUpdate;
import io.firesteel.events.ApplicationEvent.LogStart;
import io.firesteel.events.Event;
import io.firesteel.events.ExecutorEvent.ExecutorMetricsUpdate;
import io.firesteel.events.JobEvent.JobStart;
import io.firesteel.events.StageEvent.StageCompleted;
import io.firesteel.events.StageEvent.StageExecutorMetrics;
import io.firesteel.events.StageEvent.StageSubmitted;
import io.firesteel.events.StageEvent.UnschedulableTaskSetAdded;
import io.firesteel.events.StageEvent.UnschedulableTaskSetRemoved;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.TaskEvent.SpeculativeTaskSubmitted;
import io.firesteel.events.TaskEvent.TaskEnd;
import io.firesteel.events.TaskEvent.TaskGettingResult;
import io.firesteel.events.TaskEvent.TaskStart;
import io.firesteel.events.bus.EventListener;
import io.firesteel.events.json.EventJsonWriter;
import io.firesteel.events.json.JsonOptions;

/// The listener that writes an application's event log (Spark's `EventLoggingListener`): which events are logged, what is
/// redacted, when the file is flushed. Made by the application's start, added to the queue `eventLog`, stopped after the
/// bus. A log that can no longer be written ends with a report; the application goes on.
public final class EventLog implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);
    private static final String DRIVER = "driver";

    private final EventLogFiles files;
    private final EventJsonWriter json;
    private final Redaction redaction;
    private final Optional<StagePeaksTracker> peaks;
    private final boolean blockUpdates;
    private final List<byte[]> excluded;
    private final Line line = new Line();
    private boolean broken;

    private EventLog(EventLogFiles files, Conf conf) {
        this.files = files;
        this.json = new EventJsonWriter(JsonOptions.of(conf));
        this.redaction = new Redaction(conf);
        this.peaks = conf.get(EventLogSettings.STAGE_EXECUTOR_METRICS)
                ? Optional.of(new StagePeaksTracker())
                : Optional.empty();
        this.blockUpdates = conf.get(EventLogSettings.BLOCK_UPDATES);
        this.excluded = conf.get(EventLogSettings.EXCLUDED)
                .stream()
                .map(name -> ("{\"Event\":\"" + name + "\"").getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /// Opens the log that `conf` asks for and writes its first line.
    ///
    /// @param attempt      empty where the cluster knows no attempts
    /// @param sparkVersion of the format
    /// @param finder       storage for paths that are not local
    public static EventLog start(String appId, String attempt, String sparkVersion, Conf conf,
            LogFileSystem.Finder finder) {
        EventLogFiles files = EventLogFiles.of(appId, attempt, conf, finder);
        EventLog log = new EventLog(files, conf);
        try {
            files.start();
            log.write(new LogStart(sparkVersion), false);
        } catch (IOException e) {
            throw EventLogErrors.notWritable(files.path().toString(), e);
        }
        LOG.info("Logging events to {}", files.path());
        return log;
    }

    /// Where the finished log is.
    public URI path() {
        return files.path();
    }

    @Override
    public void on(Event event) throws IOException {
        if (broken) {
            return;
        }
        try {
            log(event);
        } catch (IOException e) {
            broken = true;
            throw EventLogErrors.notWritable(files.path().toString(), e);
        }
    }

    private void log(Event event) throws IOException {
        switch (event) {
            case TaskStart e -> write(e, false);
            case TaskEnd e -> {
                write(e, false);
                peaks.ifPresent(tracker -> tracker.ended(e));
            }
            case TaskGettingResult e -> write(e, false);
            case StageSubmitted e -> {
                write(new StageSubmitted(e.stage(), redaction.properties(e.properties())), false);
                peaks.ifPresent(tracker -> tracker.submitted(e.stage()));
            }
            case StageCompleted e -> {
                if (peaks.isPresent()) {
                    for (StageExecutorMetrics each : peaks.get().completed(e.stage())) {
                        write(each, false);
                    }
                }
                write(e, true);
            }
            case JobStart e -> write(
                    new JobStart(e.jobId(), e.time(), e.stages(), redaction.properties(e.properties())), true);
            case EnvironmentUpdate e -> write(redaction.environment(e), false);
            case ExecutorMetricsUpdate e -> {
                if (peaks.isPresent()) {
                    if (e.executorId().equals(DRIVER)) {
                        write(e, false);
                    }
                    peaks.get().beat(e);
                }
            }
            case BlockUpdated e -> {
                if (blockUpdates) {
                    write(e, true);
                }
            }
            // Spark does not log these three either.
            case SpeculativeTaskSubmitted _,UnschedulableTaskSetAdded _,UnschedulableTaskSetRemoved _ -> {
            }
            default -> write(event, true);
        }
    }

    private void write(Event event, boolean flush) throws IOException {
        line.reset();
        json.write(event, line);
        if (!line.startsWithOneOf(excluded)) {
            files.write(line.bytes(), line.size(), flush);
        }
    }

    /// Finishes the log; called when no event can come any more.
    public void stop() {
        LOG.info("Stopping event writer for {}", files.path());
        try {
            files.stop();
        } catch (IOException e) {
            throw EventLogErrors.notWritable(files.path().toString(), e);
        }
    }

    /// A line that is made anew for each event in the same array.
    private static final class Line extends ByteArrayOutputStream {
        Line() {
            super(1 << 14);
        }

        byte[] bytes() {
            return buf;
        }

        boolean startsWithOneOf(List<byte[]> prefixes) {
            for (byte[] prefix : prefixes) {
                if (count >= prefix.length
                        && java.util.Arrays.equals(buf, 0, prefix.length, prefix, 0, prefix.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}

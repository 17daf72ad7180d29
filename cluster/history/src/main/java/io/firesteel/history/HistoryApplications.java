package io.firesteel.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import io.firesteel.conf.Conf;
import io.firesteel.events.log.EventLogReader;
import io.firesteel.time.Clock;
import io.firesteel.ui.status.AppStatusStore;

/// Applications whose logs have been read whole: the last ones that were asked for. Of several callers who ask for the same
/// log at once, one reads it and the others wait.
final class HistoryApplications {
    private final Conf conf;
    private final int retained;
    private final Map<java.nio.file.Path, Loaded> loaded = new LinkedHashMap<>(16, 0.75f, true);

    /// @param conf for the limits of what is kept of an application
    HistoryApplications(Conf conf) {
        this.conf = conf;
        this.retained = Math.max(1, conf.get(HistorySettings.RETAINED));
    }

    private record Loaded(LogEntry entry, FutureTask<AppStatusStore> reading) {
    }

    /// What the application of that log did.
    AppStatusStore get(LogEntry entry) throws IOException {
        FutureTask<AppStatusStore> reading;
        synchronized (loaded) {
            Loaded known = loaded.get(entry.path());
            if (known == null || !known.entry().unchanged(entry)) {
                known = new Loaded(entry, new FutureTask<>(() -> read(entry)));
                loaded.put(entry.path(), known);
                while (loaded.size() > retained) {
                    loaded.remove(loaded.keySet().iterator().next());
                }
            }
            reading = known.reading();
        }
        reading.run();
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IOException("the log " + entry.path().getFileName() + " cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private AppStatusStore read(LogEntry entry) throws IOException {
        AppStatusStore store = new AppStatusStore(conf, Clock.system(), entry.view().sparkVersion());
        new EventLogReader().read(entry.path(), store::on);
        return store;
    }
}

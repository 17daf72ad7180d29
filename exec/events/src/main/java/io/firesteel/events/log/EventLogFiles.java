package io.firesteel.events.log;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;

/// The files of one application's event log, open for writing. Made by [EventLog], used on one thread.
sealed interface EventLogFiles permits SingleEventLog, RollingEventLog {

    /// Makes the first file. A missing folder, or a log that exists already, is an error.
    void start() throws IOException;

    /// Adds a line; a flushed one can be read by others at once, and after a crash.
    void write(byte[] line, int length, boolean flush) throws IOException;

    /// Closes the log and gives it the name of a finished one.
    void stop() throws IOException;

    /// Where the finished log is.
    URI path();

    /// The files that `conf` asks for.
    static EventLogFiles of(String appId, String attempt, Conf conf, LogFileSystem.Finder finder) {
        URI base = resolve(conf.get(EventLogSettings.DIR));
        LogFileSystem files = base.getScheme().equals("file")
                ? new LocalLogFileSystem()
                : finder.find(base.getScheme());
        if (files == null) {
            throw new FiresteelException(EventLogErrors.SCHEME_UNKNOWN,
                    Map.of("path", base.toString(), "scheme", base.getScheme()));
        }
        String name = EventLogNames.application(appId, attempt);
        return conf.get(EventLogSettings.ROLLING)
                ? new RollingEventLog(files, base, name, conf)
                : new SingleEventLog(files, base, name, conf);
    }

    /// A path without a scheme is local.
    private static URI resolve(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() != null && uri.getPath() != null) {
                return uri;
            }
        } catch (java.net.URISyntaxException e) {
            // A blank or another sign that URIs must escape: a local path.
            return Path.of(text).toAbsolutePath().toUri();
        }
        return Path.of(text).toAbsolutePath().toUri();
    }

    /// Fails unless `base` is a folder.
    static void requireFolder(LogFileSystem files, URI base) throws IOException {
        if (!files.isFolder(base)) {
            throw EventLogErrors.of(EventLogErrors.FOLDER_MISSING, base.toString());
        }
    }

    /// `name` inside the folder `base`.
    static URI child(URI base, String name) {
        String text = base.toString();
        return URI.create((text.endsWith("/") ? text : text + "/") + name);
    }
}

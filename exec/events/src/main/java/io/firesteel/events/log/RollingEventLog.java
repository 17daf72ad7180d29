package io.firesteel.events.log;

import java.io.IOException;
import java.net.URI;

import io.firesteel.conf.Conf;

/// A log of many files in a folder `eventlog_v2_<application>`: `events_<n>_<application>[.codec]`, and an empty
/// `appstatus_<application>`, which ends in `.inprogress` until the log is finished.
final class RollingEventLog implements EventLogFiles {
    private final LogFileSystem files;
    private final URI base;
    private final String application;
    private final Conf conf;
    private final URI folder;
    private final long maxFileSize;
    private final LogCompression compression;
    private LogFile file;
    private long number;

    RollingEventLog(LogFileSystem files, URI base, String application, Conf conf) {
        this.files = files;
        this.base = base;
        this.application = application;
        this.conf = conf;
        this.folder = EventLogFiles.child(base, EventLogNames.FOLDER + application);
        this.maxFileSize = conf.get(EventLogSettings.MAX_FILE_SIZE);
        this.compression = EventLogSettings.compression(conf);
    }

    @Override
    public void start() throws IOException {
        EventLogFiles.requireFolder(files, base);
        if (files.exists(folder)) {
            if (!conf.get(EventLogSettings.OVERWRITE)) {
                throw EventLogErrors.of(EventLogErrors.LOG_EXISTS, folder.toString());
            }
            files.delete(folder);
        }
        files.makeFolder(folder);
        files.create(status(EventLogNames.IN_PROGRESS)).close();
        roll();
    }

    @Override
    public void write(byte[] line, int length, boolean flush) throws IOException {
        if (file.written() + length > maxFileSize) {
            file.close();
            roll();
        }
        file.write(line, length, flush);
    }

    private void roll() throws IOException {
        number++;
        file = new LogFile(files, EventLogFiles.child(folder,
                EventLogNames.EVENTS + number + "_" + application + compression.suffix()), compression, conf);
    }

    @Override
    public void stop() throws IOException {
        file.close();
        files.rename(status(EventLogNames.IN_PROGRESS), status(""), true);
    }

    private URI status(String suffix) {
        return EventLogFiles.child(folder, EventLogNames.STATUS + application + suffix);
    }

    @Override
    public URI path() {
        return folder;
    }
}

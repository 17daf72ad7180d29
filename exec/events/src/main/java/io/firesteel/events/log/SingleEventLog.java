package io.firesteel.events.log;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;

import io.firesteel.conf.Conf;

/// A log of one file, `<application>[.codec]`, which ends in `.inprogress` until it is finished.
final class SingleEventLog implements EventLogFiles {
    private final LogFileSystem files;
    private final URI base;
    private final Conf conf;
    private final URI path;
    private final URI inProgress;
    private LogFile file;

    SingleEventLog(LogFileSystem files, URI base, String application, Conf conf) {
        this.files = files;
        this.base = base;
        this.conf = conf;
        String name = application + EventLogSettings.compression(conf).suffix();
        this.path = EventLogFiles.child(base, name);
        this.inProgress = EventLogFiles.child(base, name + EventLogNames.IN_PROGRESS);
    }

    @Override
    public void start() throws IOException {
        EventLogFiles.requireFolder(files, base);
        file = new LogFile(files, inProgress, EventLogSettings.compression(conf), conf);
    }

    @Override
    public void write(byte[] line, int length, boolean flush) throws IOException {
        file.write(line, length, flush);
    }

    @Override
    public void stop() throws IOException {
        file.close();
        try {
            files.rename(inProgress, path, conf.get(EventLogSettings.OVERWRITE));
        } catch (FileAlreadyExistsException e) {
            throw EventLogErrors.of(EventLogErrors.LOG_EXISTS, path.toString());
        }
    }

    @Override
    public URI path() {
        return path;
    }
}

package io.firesteel.events.log;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

import io.firesteel.conf.Conf;

/// One open file of an event log: lines are buffered, compressed and written.
final class LogFile implements Closeable {
    private final OutputStream out;
    private long written;

    LogFile(LogFileSystem files, URI path, LogCompression compression, Conf conf) throws IOException {
        OutputStream raw = files.create(path);
        try {
            OutputStream compressed = compression.compress(raw, conf);
            out = new BufferedOutputStream(compressed, conf.get(EventLogSettings.BUFFER).intValue());
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /// Writes one line.
    void write(byte[] line, int length, boolean flush) throws IOException {
        out.write(line, 0, length);
        out.write('\n');
        written += length + 1L;
        if (flush) {
            out.flush();
        }
    }

    /// Bytes of lines, before compression.
    long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

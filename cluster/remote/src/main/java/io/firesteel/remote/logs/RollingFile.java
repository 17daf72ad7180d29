package io.firesteel.remote.logs;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import io.firesteel.files.RolledFiles;

/// A file that gets another name when it is old or large enough, and is begun anew; the oldest ones are removed. The names
/// are those of Spark's `RollingFileAppender`. Nothing that is written is lost: where a file cannot be renamed, it goes on.
final class RollingFile extends OutputStream {
    private final Path file;
    private final RollingSettings.Policy policy;
    private final InstantSource clock;
    private final DateTimeFormatter suffix;
    private OutputStream out;
    private long size;
    private long next;

    RollingFile(Path file, RollingSettings.Policy policy, InstantSource clock) throws IOException {
        this.file = file;
        this.policy = policy;
        this.clock = clock;
        this.suffix = DateTimeFormatter.ofPattern(policy.suffix()).withZone(ZoneId.systemDefault());
        open();
    }

    private void open() throws IOException {
        out = new FileOutputStream(file.toFile(), true);
        size = Files.size(file);
        next = policy.millis() == 0 ? Long.MAX_VALUE : (clock.millis() / policy.millis() + 1) * policy.millis();
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        boolean full = policy.bytes() > 0 && size > 0 && size + length > policy.bytes();
        if (full || clock.millis() >= next) {
            roll();
        }
        out.write(bytes, offset, length);
        size += length;
    }

    private void roll() throws IOException {
        out.close();
        Path to = unused(file.resolveSibling(file.getFileName() + suffix.format(Instant.ofEpochMilli(clock.millis()))));
        String trouble = null;
        try {
            Files.move(file, to);
            if (policy.compressed()) {
                compress(to);
            }
            removeOldest();
        } catch (IOException | UncheckedIOException e) {
            trouble = "Cannot roll over " + file.getFileName() + ": " + e + System.lineSeparator();
        }
        open();
        if (trouble != null) {
            // The next try is due after as much again.
            out.write(trouble.getBytes(StandardCharsets.UTF_8));
            size = 0;
        }
    }

    private static Path unused(Path path) {
        Path free = path;
        for (int i = 1; Files.exists(free) || Files.exists(compressed(free)); i++) {
            free = path.resolveSibling(path.getFileName() + "--" + i);
        }
        return free;
    }

    private static Path compressed(Path path) {
        return path.resolveSibling(path.getFileName() + ".gz");
    }

    private static void compress(Path path) throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(compressed(path)))) {
            Files.copy(path, gzip);
        }
        Files.delete(path);
    }

    private void removeOldest() throws IOException {
        if (policy.retained() <= 0) {
            return;
        }
        List<Path> rolled = RolledFiles.of(file);
        for (Path old : rolled.subList(0, Math.max(0, rolled.size() - policy.retained()))) {
            Files.delete(old);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}

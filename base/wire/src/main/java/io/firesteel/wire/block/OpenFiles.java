package io.firesteel.wire.block;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Files that small blocks are read from, left open for a while: every reader of an exchange wants a little of the same ones, and
/// to open and close one takes longer than to read some kilobytes of it. A name that is gone, or another file's, is noticed
/// at the next use, short of a moment in which names are trusted. Safe from any thread.
final class OpenFiles implements Closeable {
    private final int most;
    private final long trustedNanos;
    // Guarded by this, as are their users and times.
    private final Map<Path, Open> files = new HashMap<>();
    private boolean closed;

    /// One file. Whoever has taken it may read; the last one closes it when it is not kept any more.
    private static final class Open {
        private final FileChannel channel;
        private final Object identity;
        private boolean kept;
        private int users = 1;
        private long used;
        private volatile long seen = System.nanoTime();

        Open(FileChannel channel, Object identity) {
            this.channel = channel;
            this.identity = identity;
        }
    }

    /// @param most         how many are left open; what comes on top is opened for one use
    /// @param trustedNanos for so long after a look at a name it is taken to mean the same file
    OpenFiles(int most, long trustedNanos) {
        this.most = most;
        this.trustedNanos = trustedNanos;
    }

    /// Fills a buffer from where it stands in a file; true unless the file ends too early.
    boolean read(Path path, ByteBuffer into, long from) throws IOException {
        Open open = take(path);
        try {
            long at = from;
            while (into.hasRemaining()) {
                int read = open.channel.read(into, at);
                if (read < 0) {
                    return false;
                }
                at += read;
            }
            return true;
        } finally {
            giveBack(open);
        }
    }

    private Open take(Path path) throws IOException {
        Open known;
        boolean room;
        synchronized (this) {
            known = files.get(path);
            room = !closed && files.size() < most;
            if (known != null) {
                known.users++;
            }
        }
        if (known != null) {
            if (isStill(path, known)) {
                return known;
            }
            forget(path, known);
        }
        if (!room) {
            return new Open(FileChannel.open(path, StandardOpenOption.READ), null);
        }
        Object before = identity(path);
        Open opened = new Open(FileChannel.open(path, StandardOpenOption.READ), before);
        try {
            if (before != null && before.equals(identity(path))) {
                keep(path, opened);
            }
        } catch (IOException e) {
            // Removed since it was opened: it is read this time, to its end.
        }
        return opened;
    }

    private boolean isStill(Path path, Open known) throws IOException {
        long now = System.nanoTime();
        if (now - known.seen < trustedNanos) {
            return true;
        }
        try {
            boolean still = Objects.equals(known.identity, identity(path));
            known.seen = now;
            return still;
        } catch (IOException e) {
            forget(path, known);
            throw e;
        }
    }

    /// As long as a file is open nobody else gets its identity; null where the system has none.
    private static Object identity(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private synchronized void keep(Path path, Open opened) {
        if (!closed && files.size() < most && files.putIfAbsent(path, opened) == null) {
            opened.kept = true;
        }
    }

    private void forget(Path path, Open known) throws IOException {
        synchronized (this) {
            files.remove(path, known);
            known.kept = false;
        }
        giveBack(known);
    }

    private void giveBack(Open open) throws IOException {
        boolean over;
        synchronized (this) {
            open.users--;
            open.used = System.nanoTime();
            over = open.users == 0 && !open.kept;
        }
        if (over) {
            open.channel.close();
        }
    }

    /// How many are open and kept.
    synchronized int kept() {
        return files.size();
    }

    /// Closes those that nobody has used for so long, so that the space of removed files comes free.
    void closeUnused(long idle) throws IOException {
        List<Open> over = new ArrayList<>();
        synchronized (this) {
            long now = System.nanoTime();
            files.values().removeIf(open -> {
                boolean leaves = closed || open.users == 0 && now - open.used >= idle;
                open.kept &= !leaves;
                if (leaves && open.users == 0) {
                    over.add(open);
                }
                return leaves;
            });
        }
        for (Open open : over) {
            open.channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        closeUnused(0);
    }
}

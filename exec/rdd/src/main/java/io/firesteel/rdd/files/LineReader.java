package io.firesteel.rdd.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;
import io.firesteel.files.FileStore;
import io.firesteel.tasks.TaskRuntime;

/// The lines of one split. A line ends in `\n`, `\r` or `\r\n`. A split reads the lines that begin in it
/// or right at its end, but for its first, perhaps partial, one, which is the split's before, unless it begins the file. Invalid UTF-8 becomes
/// replacement characters.
public final class LineReader implements Iterator<String> {
    private static final int BUFFER = 256 << 10;
    private static final int CHECK = 0x3ff;
    private static final int MAX_LINE = Integer.MAX_VALUE - 1024;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private final String path;
    private final InputStream in;
    private final long end;
    private final TaskRuntime task;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    // Position in the (decompressed) file of the byte at `at`.
    private long position;
    private String next;
    private boolean done;
    private int count;

    private LineReader(String path, InputStream in, long start, long end, TaskRuntime task) {
        this.path = path;
        this.in = in;
        this.position = start;
        this.end = end;
        this.task = task;
    }

    /// The lines that begin in a part of a file.
    public static LineReader open(FileStore store, FileSplit split, TaskRuntime task) throws IOException {
        Optional<Codecs> codec = Codecs.ofFile(split.path());
        if (codec.isPresent()) {
            InputStream raw = new CountingInput(store.open(split.path(), 0), task);
            LineReader lines = new LineReader(split.path(), decompressed(codec.get(), raw, split.path()), 0,
                    Long.MAX_VALUE, task);
            lines.skipMark();
            return lines;
        }
        long start = split.start();
        InputStream raw = new CountingInput(store.open(split.path(), start), task);
        LineReader lines = new LineReader(split.path(), raw, start, start + split.length(), task);
        if (start > 0) {
            lines.skipLine();
        } else {
            lines.skipMark();
        }
        return lines;
    }

    private static InputStream decompressed(Codecs codec, InputStream raw, String path) throws IOException {
        try {
            return codec.read(raw);
        } catch (EOFException e) {
            raw.close();
            if (((CountingInput) raw).bytes() == 0) {
                return InputStream.nullInputStream();
            }
            throw corrupt(path, e);
        } catch (IOException e) {
            raw.close();
            throw corrupt(path, e);
        }
    }

    private static FiresteelException corrupt(String path, IOException e) {
        String reason = e instanceof EOFException ? "it ends too early" : FileErrors.reason(e);
        return new FiresteelException(FileErrors.CORRUPT, Map.of("path", path, "reason", reason), e);
    }

    private void skipMark() {
        while (filled - at < 3 && more()) {
            continue;
        }
        if (filled - at >= 3 && buffer[at] == (byte) 0xEF && buffer[at + 1] == (byte) 0xBB
                && buffer[at + 2] == (byte) 0xBF) {
            at += 3;
            position += 3;
        }
    }

    /// Moves past the end of the line that another split reads; of that nothing is kept, however long it is.
    private void skipLine() {
        while (at < filled || more()) {
            byte b = buffer[at];
            if (b == '\n' || b == '\r') {
                consume(0);
                return;
            }
            step();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            advance();
        }
        return next != null;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String line = next;
        next = null;
        return line;
    }

    @Override
    public void forEachRemaining(Consumer<? super String> action) {
        while (hasNext()) {
            String line = next;
            next = null;
            action.accept(line);
        }
    }

    private void advance() {
        // A line that begins exactly at the end is this split's: the next one skips it.
        if (position > end) {
            finish();
            return;
        }
        int length = scan();
        if (length < 0) {
            finish();
            return;
        }
        next = new String(buffer, at, length, StandardCharsets.UTF_8);
        consume(length);
        task.counters().recordsRead++;
        if ((++count & CHECK) == 0) {
            task.checkKilled();
        }
    }

    private void finish() {
        done = true;
        close();
    }

    /// The length of the line at `at`, which then lies in the buffer as a whole; -1 at the end of the file.
    private int scan() {
        int from = at;
        while (true) {
            int found = lineEnd(buffer, from, filled);
            if (found < filled) {
                return found - at;
            }
            int scanned = filled - at;
            if (!more()) {
                return scanned == 0 ? -1 : scanned;
            }
            from = at + scanned;
        }
    }

    /// Where the first `\n` or `\r` of `bytes[from, to)` is, `to` where there is none; eight bytes at a time (the zero-byte
    /// test of Mycroft, 1987).
    static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long word = (long) WORDS.get(bytes, at);
            long feed = word ^ '\n' * ONES;
            long carriage = word ^ '\r' * ONES;
            // Bytes above a hit may be marked too, never those below.
            long hits = (feed - ONES & ~feed | carriage - ONES & ~carriage) & HIGHEST;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /// Moves past a line and its end.
    private void consume(int length) {
        at += length;
        position += length;
        if (at < filled || more()) {
            if (buffer[at] == '\r') {
                step();
                if ((at < filled || more()) && buffer[at] == '\n') {
                    step();
                }
            } else {
                step();
            }
        }
    }

    private void step() {
        at++;
        position++;
    }

    /// Reads more bytes behind those that are there; false at the end.
    private boolean more() {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            filled -= at;
            at = 0;
        }
        if (filled == buffer.length) {
            if (buffer.length >= MAX_LINE) {
                throw new FiresteelException(FileErrors.TOO_LARGE, Map.of("path", path, "limit",
                        Integer.toString(MAX_LINE), "offset", Long.toString(position)));
            }
            try {
                buffer = Arrays.copyOf(buffer, (int) Math.min(MAX_LINE, buffer.length * 2L));
            } catch (OutOfMemoryError e) {
                long read = buffer.length;
                buffer = new byte[0];
                throw new FiresteelException(FileErrors.TOO_LARGE_FOR_HEAP, Map.of("path", path, "offset",
                        Long.toString(position), "read", Long.toString(read), "heap",
                        Long.toString(Runtime.getRuntime().maxMemory())), e);
            }
        }
        try {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read <= 0) {
                return false;
            }
            filled += read;
            return true;
        } catch (EOFException | ZipException e) {
            throw corrupt(path, e);
        } catch (IOException e) {
            throw end == Long.MAX_VALUE ? corrupt(path, e) : FileErrors.unreadable(path, e);
        }
    }

    /// Closes the file.
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw FileErrors.unreadable(path, e);
        }
    }
}

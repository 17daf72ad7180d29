package io.firesteel.sources.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileStores;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.ReadErrors;

/// The lines of one split of a file: those that begin in it, the last of them to its end. Compressed files and other
/// encodings than UTF-8 are one split. Opened by the readers of text formats; used by one thread. A line stays valid until
/// the next one is asked for.
public final class Lines implements Closeable {
    private static final int BUFFER = 256 << 10;
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 64;

    private final String path;
    private final InputStream in;
    private final LineRules rules;
    private final long end;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long base;
    private boolean ended;
    private byte[] line;
    private int lineStart;
    private int lineEnd;

    private Lines(String path, InputStream in, LineRules rules, long base, long end) {
        this.path = path;
        this.in = in;
        this.rules = rules;
        this.base = base;
        this.end = end;
    }

    /// Opens the lines of a split.
    public static Lines open(ScanSplit split, LineRules rules, FileStores stores) throws IOException {
        String path = split.path();
        long start = split.start();
        boolean part = Compression.plain(path) && rules.utf8();
        // A piece of something that cannot be cut belongs to whoever has the beginning.
        long from = part && start > 0 ? start - (rules.separator() == null ? 1 : rules.separator().length) : 0;
        Lines lines = new Lines(path, stream(path, rules, Math.max(0, from), stores), rules, Math.max(0, from),
                part ? start + split.length() : start > 0 ? -1 : Long.MAX_VALUE);
        if (part && start > 0) {
            lines.advance();
        } else {
            lines.skipMark();
        }
        return lines;
    }

    /// The whole file as one piece of UTF-8 text.
    public static Lines whole(ScanSplit split, LineRules rules, FileStores stores) throws IOException {
        String path = split.path();
        Lines lines = new Lines(path, stream(path, rules, 0, stores), rules, 0,
                split.start() > 0 ? -1 : Long.MAX_VALUE);
        lines.skipMark();
        return lines;
    }

    private static InputStream stream(String path, LineRules rules, long from, FileStores stores) throws IOException {
        InputStream raw = stores.at(path).open(path, from);
        boolean good = false;
        try {
            InputStream in = Compression.open(path, raw);
            good = true;
            return rules.utf8() ? in : new Transcoder(in, rules.charset());
        } finally {
            if (!good) {
                raw.close();
            }
        }
    }

    /// A byte order mark at the beginning is no text.
    private void skipMark() throws IOException {
        while (filled < 3 && fill()) {
            // Short reads are legal.
            continue;
        }
        if (filled >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            at = 3;
        }
    }

    /// Goes to the next line; false at the end of the split.
    public boolean next() throws IOException {
        if (base + at >= end || !advance()) {
            return false;
        }
        repair();
        return true;
    }

    /// Takes all that is left as one record, also when that is nothing; false at the second call.
    public boolean all() throws IOException {
        if (end < 0 || line != null) {
            return false;
        }
        while (fill()) {
            continue;
        }
        line = buffer;
        lineStart = at;
        lineEnd = filled;
        at = filled;
        repair();
        return true;
    }

    /// The line's bytes are `data()[start() .. end())`.
    public byte[] data() {
        return line;
    }

    public int start() {
        return lineStart;
    }

    public int end() {
        return lineEnd;
    }

    /// The line as text.
    public String text() {
        return new String(line, lineStart, lineEnd - lineStart, StandardCharsets.UTF_8);
    }

    private void repair() {
        if (rules.raw() || Utf8.ascii(line, lineStart, lineEnd) || Utf8.valid(line, lineStart, lineEnd)) {
            return;
        }
        line = text().getBytes(StandardCharsets.UTF_8);
        lineStart = 0;
        lineEnd = line.length;
    }

    private boolean advance() throws IOException {
        int scan = at;
        while (true) {
            int stop = rules.separator() == null ? lineBreak(scan) : separator(scan);
            if (stop < filled && (ended || buffer[stop] != '\r' || stop + 1 < filled || rules.separator() != null)) {
                line = buffer;
                lineStart = at;
                lineEnd = stop;
                at = stop + width(stop);
                return true;
            }
            int seen = rules.separator() == null ? stop - at : Math.max(0, filled - at - rules.separator().length + 1);
            if (!fill()) {
                if (at == filled) {
                    return false;
                }
                if (stop == filled) {
                    line = buffer;
                    lineStart = at;
                    lineEnd = filled;
                    at = filled;
                    return true;
                }
            }
            scan = at + seen;
        }
    }

    private int width(int stop) {
        if (rules.separator() != null) {
            return rules.separator().length;
        }
        return buffer[stop] == '\r' && stop + 1 < filled && buffer[stop + 1] == '\n' ? 2 : 1;
    }

    private int lineBreak(int from) {
        byte[] b = buffer;
        int to = filled;
        int i = from;
        while (i < to && b[i] != '\n' && b[i] != '\r') {
            i++;
        }
        return i;
    }

    private int separator(int from) {
        byte[] s = rules.separator();
        for (int i = from; i + s.length <= filled; i++) {
            if (buffer[i] == s[0] && Arrays.equals(buffer, i, i + s.length, s, 0, s.length)) {
                return i;
            }
        }
        return filled;
    }

    /// Reads more behind what is there; false at the end of the file.
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (filled == buffer.length) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, filled - at);
                base += at;
                filled -= at;
                at = 0;
            } else {
                buffer = Arrays.copyOf(buffer, larger());
            }
        }
        int n = in.read(buffer, filled, buffer.length - filled);
        if (n < 0) {
            ended = true;
            return false;
        }
        filled += n;
        return true;
    }

    private int larger() {
        long limit = Math.min(MAX_ARRAY, Runtime.getRuntime().maxMemory() / 4);
        if (buffer.length >= limit) {
            throw new FiresteelException(ReadErrors.LINE, Map.of("path", path, "limit", "" + limit));
        }
        return (int) Math.min(limit, buffer.length * 2L);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

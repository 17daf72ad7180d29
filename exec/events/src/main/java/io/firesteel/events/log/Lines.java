package io.firesteel.events.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream into lines without copying them; lines beyond a limit are passed over.
final class Lines {
    private final InputStream in;
    private final int maxLine;
    private byte[] buffer = new byte[1 << 17];
    private int start;
    private int end;
    private int filled;
    private boolean ended;
    private boolean unfinished;
    private long skipped;

    Lines(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = maxLine;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /// Whether the present line is the last one and has no end of line.
    boolean unfinished() {
        return unfinished;
    }

    /// How many lines were too long.
    long skipped() {
        return skipped;
    }

    /// Goes to the next line; false at the end.
    boolean next() throws IOException {
        int from = end < filled && buffer[end] == '\n' ? end + 1 : end;
        int scan = from;
        boolean tooLong = false;
        while (true) {
            for (; scan < filled; scan++) {
                if (buffer[scan] == '\n') {
                    if (tooLong) {
                        skipped++;
                        tooLong = false;
                        from = scan + 1;
                        continue;
                    }
                    start = from;
                    end = scan;
                    return true;
                }
            }
            if (scan - from > maxLine || tooLong) {
                tooLong = true;
                filled = 0;
                from = 0;
                scan = 0;
            }
            if (ended) {
                return last(from, tooLong);
            }
            int moved = makeRoom(from);
            from -= moved;
            scan -= moved;
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
    }

    private boolean last(int from, boolean tooLong) {
        skipped += tooLong ? 1 : 0;
        start = from;
        end = filled;
        unfinished = end > start;
        return unfinished;
    }

    /// Moves what begins at `from` to the front, grows when that is not enough; how far it moved.
    private int makeRoom(int from) {
        if (filled < buffer.length) {
            return 0;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            start = 0;
            end = 0;
            return from;
        }
        buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, maxLine + (1L << 17)));
        return 0;
    }
}

package io.firesteel.sources.csv;

import java.io.Closeable;
import java.io.IOException;

import io.firesteel.files.FileStores;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.lines.Lines;

/// The records of one split: its lines, or, where records may span lines, what the tokenizer finds in the whole file. Blank
/// lines, comments and the header are left out.
final class CsvRecords implements Closeable {
    private final CsvOptions options;
    private final CsvTokenizer tokens;
    private final Lines lines;
    private boolean headerOpen;
    private int at;
    private int from;
    private int to;

    CsvRecords(CsvOptions options, CsvTokenizer tokens, ScanSplit split, FileStores stores, boolean skipHeader)
            throws IOException {
        this.options = options;
        this.tokens = tokens;
        this.headerOpen = skipHeader && split.start() == 0;
        if (options.multiLine()) {
            this.lines = Lines.whole(split, options.lines(), stores);
            if (lines.all()) {
                at = lines.start();
                tokens.spanLines(firstBreakIsPair());
            } else {
                at = -1;
            }
        } else {
            this.lines = Lines.open(split, options.lines(), stores);
        }
    }

    /// Whether the first line break of the file is `\r\n`.
    private boolean firstBreakIsPair() {
        byte[] data = lines.data();
        for (int i = lines.start(); i < lines.end(); i++) {
            if (data[i] == '\n') {
                return i > lines.start() && data[i - 1] == '\r';
            }
        }
        return false;
    }

    /// Goes to the next record; false at the end.
    ///
    /// @param cut whether the tokenizer is to cut it into fields
    boolean next(boolean cut) throws IOException {
        return options.multiLine() ? spanning() : line(cut);
    }

    private boolean line(boolean cut) throws IOException {
        while (lines.next()) {
            if (options.skips(lines.data(), lines.start(), lines.end())) {
                continue;
            }
            if (headerOpen) {
                headerOpen = false;
                continue;
            }
            from = lines.start();
            to = lines.end();
            if (cut) {
                tokens.record(lines.data(), from, to);
            }
            return true;
        }
        return false;
    }

    private boolean spanning() {
        while (at >= 0) {
            byte[] data = lines.data();
            int end = lines.end();
            while (at < end && (data[at] == '\n' || data[at] == '\r' && at + 1 < end && data[at + 1] == '\n')) {
                at++;
            }
            if (at >= end) {
                return false;
            }
            if (options.comment() != 0 && data[at] == options.comment()) {
                while (at < end && data[at] != '\n') {
                    at++;
                }
                continue;
            }
            from = at;
            tokens.record(data, from, end);
            at = tokens.position();
            to = at;
            while (to > from && (data[to - 1] == '\n' || data[to - 1] == '\r')) {
                to--;
            }
            if (!headerOpen) {
                return true;
            }
            headerOpen = false;
        }
        return false;
    }

    /// The record's bytes are `data()[from() .. to())`.
    byte[] data() {
        return lines.data();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

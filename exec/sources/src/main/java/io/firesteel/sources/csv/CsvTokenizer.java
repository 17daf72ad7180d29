package io.firesteel.sources.csv;

import java.util.Arrays;

/// Cuts records into fields as the univocity parser does that Spark uses, quotes in odd places included (its
/// `STOP_AT_DELIMITER` handling). Fields are ranges of the record's own bytes, or of a scratch array where quotes and
/// escapes had to go. Not thread-safe; ranges are valid until the next record.
final class CsvTokenizer {
    private static final int NONE = -1;
    private static final int EOF = -2;

    private final CsvDialect dialect;
    private final int quote;
    private final int escape;
    private final int escapeEscape;
    private final byte[] delimiter;
    private final int firstOfDelimiter;
    private boolean lines;
    private boolean crlf;
    private byte[] data;
    private int pos;
    private int end;
    private int ch;
    private int prev;
    private boolean unescaped;
    private byte[] scratch = new byte[256];
    private int scratchEnd;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private byte[] kinds = new byte[16];
    private int count;
    private boolean tooMany;

    /// What a field is.
    static final byte PLAIN = 0;
    /// Its bytes are in the scratch array.
    static final byte SCRATCH = 1;
    /// Nothing stood there.
    static final byte NULL = 2;
    /// Quotes with nothing between them.
    static final byte EMPTY = 3;

    CsvTokenizer(CsvDialect dialect) {
        this.dialect = dialect;
        this.quote = dialect.quote() == 0 ? NONE : dialect.quote();
        this.escape = dialect.escape() == 0 ? NONE : dialect.escape();
        this.escapeEscape = dialect.escapeEscape() == 0 ? NONE : dialect.escapeEscape();
        this.delimiter = dialect.delimiter();
        this.firstOfDelimiter = delimiter[0] & 0xff;
    }

    /// Records end at line breaks outside quotes; without this call a record is all that is given.
    ///
    /// @param pairs line breaks are `\r\n`
    void spanLines(boolean pairs) {
        lines = true;
        crlf = pairs;
    }

    int count() {
        return count;
    }

    byte kind(int field) {
        return kinds[field];
    }

    byte[] bytes(int field) {
        return kinds[field] == SCRATCH ? scratch : data;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /// Whether the record has more columns than allowed, or a field is too long.
    boolean tooLarge() {
        return tooMany;
    }

    /// Where the next record begins, when records span lines.
    int position() {
        return pos;
    }

    /// Cuts the record that begins at `from`; how many fields it has.
    int record(byte[] bytes, int from, int to) {
        data = bytes;
        pos = from;
        end = to;
        count = 0;
        scratchEnd = 0;
        tooMany = false;
        while (true) {
            if (dialect.ignoreLeading()) {
                while (pos < end && blank(data[pos]) && !newline(pos) && !delimiterAt(pos)
                        && (data[pos] & 0xff) != quote) {
                    pos++;
                }
            }
            boolean last = pos >= end || newline(pos);
            if (last || delimiterAt(pos)) {
                add(NULL, pos, pos);
            } else if ((data[pos] & 0xff) == quote) {
                quotedField();
                if (crlf) {
                    singleBreaks(count - 1);
                }
            } else if (dialect.bareEscapes()) {
                escapedField();
            } else {
                plainField();
            }
            if (pos >= end) {
                return count;
            }
            if (newline(pos)) {
                pos += newlineWidth(pos);
                return count;
            }
            pos += delimiter.length;
        }
    }

    private static boolean blank(byte b) {
        return b >= 0 && b <= ' ';
    }

    private boolean newline(int at) {
        return lines && (data[at] == '\n' || crlf && data[at] == '\r' && at + 1 < end && data[at + 1] == '\n');
    }

    private int newlineWidth(int at) {
        return data[at] == '\n' ? 1 : 2;
    }

    private boolean delimiterAt(int at) {
        return (data[at] & 0xff) == firstOfDelimiter && (delimiter.length == 1 || at + delimiter.length <= end
                && Arrays.equals(data, at, at + delimiter.length, delimiter, 0, delimiter.length));
    }

    private void add(byte kind, int from, int to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        if (count >= dialect.maxColumns() || dialect.maxChars() >= 0 && to - from > dialect.maxChars()) {
            tooMany = true;
            if (count >= dialect.maxColumns()) {
                return;
            }
        }
        starts[count] = from;
        ends[count] = to;
        kinds[count++] = kind;
    }

    private void plainField() {
        int from = pos;
        byte[] b = data;
        int to = end;
        byte first = delimiter[0];
        int i = from;
        if (delimiter.length == 1 && !lines) {
            while (i < to && b[i] != first) {
                i++;
            }
        } else {
            while (i < to && !delimiterAt(i) && !newline(i)) {
                i++;
            }
        }
        pos = i;
        if (dialect.ignoreTrailing()) {
            while (i > from && blank(b[i - 1])) {
                i--;
            }
        }
        add(i == from ? NULL : PLAIN, from, i);
    }

    /// A field in which an escape makes the next sign a plain one.
    private void escapedField() {
        int start = scratchEnd;
        while (pos < end && !delimiterAt(pos)) {
            if ((data[pos] & 0xff) == escape && pos + 1 < end) {
                pos++;
            }
            append(data[pos++]);
        }
        add(SCRATCH, start, scratchEnd);
    }

    private void quotedField() {
        int from = pos + 1;
        int i = from;
        while (i < end && (data[i] & 0xff) != quote && (data[i] & 0xff) != escape) {
            i++;
        }
        if (i < end && (data[i] & 0xff) == quote && (i + 1 >= end || delimiterAt(i + 1) || newline(i + 1))) {
            add(i == from ? EMPTY : PLAIN, from, i);
            pos = i + 1;
            return;
        }
        int start = scratchEnd;
        prev = NONE;
        unescaped = false;
        ch = quote;
        pos++;
        boolean trim = quoted(start);
        int stop = scratchEnd;
        if (trim) {
            while (stop > start && blank(scratch[stop - 1])) {
                stop--;
            }
        }
        add(stop == start ? EMPTY : SCRATCH, start, stop);
    }

    /// Line breaks within quotes are `\n` whatever the file has between records.
    private void singleBreaks(int field) {
        byte[] from = bytes(field);
        int start = scratchEnd;
        int at = starts[field];
        boolean pair = false;
        for (int i = at; i + 1 < ends[field] && !pair; i++) {
            pair = from[i] == '\r' && from[i + 1] == '\n';
        }
        if (!pair || kinds[field] == NULL || kinds[field] == EMPTY) {
            return;
        }
        for (int to = ends[field]; at < to; at++) {
            byte sign = bytes(field)[at];
            if (sign != '\r' || at + 1 == to || bytes(field)[at + 1] != '\n') {
                append(sign);
            }
        }
        starts[field] = start;
        ends[field] = scratchEnd;
        kinds[field] = SCRATCH;
    }

    /// The next sign; [#EOF] at the end.
    private int advance() {
        ch = pos < end ? data[pos++] & 0xff : EOF;
        return ch;
    }

    /// Whether the sign just read begins a delimiter.
    private boolean atDelimiter() {
        return ch >= 0 && delimiterAt(pos - 1);
    }

    private boolean atNewline() {
        return ch >= 0 && newline(pos - 1);
    }

    private void append(int sign) {
        if (scratchEnd == scratch.length) {
            scratch = Arrays.copyOf(scratch, scratchEnd * 2);
        }
        scratch[scratchEnd++] = (byte) sign;
    }

    private void prepend(int start, int sign) {
        append(sign);
        System.arraycopy(scratch, start, scratch, start + 1, scratchEnd - start - 1);
        scratch[start] = (byte) sign;
    }

    /// Reads what follows an opening quote, or goes on behind a quote that closed nothing; leaves [#pos] at the delimiter or
    /// the end. Answers whether blanks at the end go.
    private boolean quoted(int start) {
        int before = ch;
        if (advance() == EOF) {
            return endOfInput(before);
        }
        while (true) {
            if (prev == quote && (blank((byte) ch) || atDelimiter() || atNewline())) {
                return afterQuote(start);
            }
            if (ch != quote && ch != escape) {
                if (prev == quote) {
                    unescaped = true;
                    append(quote);
                    append(ch);
                    return restAsIs(start);
                }
                if (prev == escape && escape != NONE) {
                    append(escape);
                }
                int first = ch;
                while (ch != quote && ch != escape && (ch != escapeEscape || escapeEscape == NONE)) {
                    append(ch);
                    if (advance() == EOF) {
                        return endOfInput(first);
                    }
                }
                prev = ch;
                before = ch;
                if (advance() == EOF) {
                    return endOfInput(before);
                }
            } else {
                if (escapes() && unquotedWithEscapes()) {
                    return false;
                }
                prev = ch;
                before = ch;
                if (advance() == EOF) {
                    return endOfInput(before);
                }
                if (unescaped && (atDelimiter() || atNewline())) {
                    pos--;
                    return false;
                }
            }
        }
    }

    /// What univocity does when the input ends within a quoted value.
    private boolean endOfInput(int last) {
        if (last == quote && prev != quote && !unescaped) {
            append(quote);
        }
        return false;
    }

    /// Takes a quote or an escape; true where a quote that closed nothing is followed by an escape, so that the value goes on
    /// as an unquoted one.
    private boolean escapes() {
        if (ch == escape && prev == escapeEscape && escapeEscape != NONE) {
            append(escape);
            ch = NONE;
        } else if (prev == escape) {
            if (ch == quote) {
                append(quote);
                ch = NONE;
            } else {
                append(prev);
            }
        } else if (ch == quote && prev == quote) {
            append(quote);
        } else if (prev == quote) {
            append(quote);
            prev = ch;
            return true;
        }
        return false;
    }

    /// A value that goes on behind a quote followed by an escape; true at the end of the input. A delimiter that ends it is
    /// lost, and each further such quote loses one more, as in univocity, where this is a recursion.
    private boolean unquotedWithEscapes() {
        int depth = 0;
        while (true) {
            if (atDelimiter() || atNewline()) {
                if (depth == 0) {
                    return false;
                }
                depth--;
            } else if (ch == quote || ch == escape) {
                if (escapes()) {
                    depth++;
                    continue;
                }
            } else if (prev == quote) {
                append(quote);
                prev = ch;
                continue;
            } else {
                append(ch);
            }
            prev = ch;
            int before = ch;
            if (advance() == EOF) {
                endOfInput(before);
                return true;
            }
        }
    }

    /// A quote that closed nothing: the value goes on to the delimiter, with the quotes it had.
    private boolean restAsIs(int start) {
        prepend(start, quote);
        prev = ch;
        int first = pos < end ? data[pos] & 0xff : ch;
        while (pos < end && !delimiterAt(pos) && !newline(pos)) {
            append(data[pos++]);
        }
        if (pos == end) {
            endOfInput(first);
        }
        return dialect.ignoreTrailing();
    }

    /// Behind a closing quote: blanks go, other signs make the quote one that closed nothing.
    private boolean afterQuote(int start) {
        if (atDelimiter() || atNewline()) {
            pos--;
            return false;
        }
        int blanks = pos - 1;
        while (true) {
            if (advance() == EOF) {
                return false;
            }
            if (atNewline() || atDelimiter()) {
                pos--;
                return false;
            }
            if (!blank((byte) ch)) {
                break;
            }
        }
        append(quote);
        for (int i = blanks; i < pos; i++) {
            append(data[i]);
        }
        return restAsIs(start);
    }
}

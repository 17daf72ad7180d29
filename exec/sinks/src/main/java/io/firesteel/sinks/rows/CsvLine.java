package io.firesteel.sinks.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.function.IntFunction;

import io.firesteel.operators.cast.ValueText;
import io.firesteel.sinks.SinkErrors;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// CSV lines, quoted and escaped as Spark's writer, which is univocity's, does.
final class CsvLine implements LineWriter {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private final StructType columns;
    private final byte[] delimiter;
    private final byte[] separator;
    private final int quote;
    private final int escape;
    private final int escapeEscape;
    private final boolean all;
    private final boolean quotesCount;
    private final boolean header;
    private final boolean trimLeading;
    private final boolean trimTrailing;
    private final byte[] nullValue;
    private final byte[] emptyValue;
    private final Moments moments;
    private final ZoneId zone;
    private final ByteText cell = new ByteText();

    CsvLine(StructType columns, SourceOptions o) {
        this.columns = columns;
        delimiter = bytes(io.firesteel.sources.csv.CsvSigns.delimiter(o));
        separator = bytes(o.lineSeparator().orElse("\n"));
        quote = o.character("quote", '"');
        escape = o.character("escape", '\\');
        escapeEscape = o.character("chartoescapequoteescaping", quote == escape ? '\0' : (char) escape);
        all = o.flag("quoteall", false);
        quotesCount = o.flag("escapequotes", true);
        header = o.flag("header", false);
        trimLeading = o.flag("ignoreleadingwhitespace", true);
        trimTrailing = o.flag("ignoretrailingwhitespace", true);
        nullValue = bytes(o.text("nullvalue", ""));
        emptyValue = bytes(o.text("emptyvalue", "\"\""));
        moments = new Moments(o);
        zone = o.zone();
    }

    /// The lines of a file, whose columns are not nested.
    static CsvLine ofFile(StructType columns, SourceOptions o) {
        for (StructField f : columns.fields()) {
            if (f.type().isNested() || f.type() == SimpleType.CALENDAR_INTERVAL || f.type() == SimpleType.BINARY
                    || f.type() == SimpleType.NULL) {
                throw SinkErrors.type("CSV", f.name(), f.type().sql());
            }
        }
        return new CsvLine(columns, o);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void begin(ByteText out) {
        if (!header) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (c > 0) {
                out.add(delimiter);
            }
            byte[] name = bytes(columns.field(c).name());
            text(name, 0, name.length, out);
        }
        out.add(separator);
    }

    @Override
    public void write(Batch rows, int row, ByteText out) {
        cells(rows::column, row, out);
        out.add(separator);
    }

    /// Appends a row without its end.
    void cells(IntFunction<Vector> cells, int row, ByteText out) {
        for (int c = 0; c < columns.size(); c++) {
            if (c > 0) {
                out.add(delimiter);
            }
            Vector v = cells.apply(c);
            if (v.isNull(row)) {
                constant(nullValue, out);
            } else if (v instanceof BytesVector b && b.type() == SimpleType.BINARY) {
                out.add("[" + HEX.formatHex(b.bytesOf(row)) + "]");
            } else if (v instanceof BytesVector b) {
                b.flatten(row + 1);
                text(b.data(), b.offsets()[row], b.offsets()[row] + b.lengths()[row], out);
            } else {
                cell.clear();
                value(v, row);
                text(cell.bytes(), 0, cell.length(), out);
            }
        }
    }

    /// A null or empty value in its own words.
    private void constant(byte[] word, ByteText out) {
        if (all && word.length == 0) {
            out.add(quote);
            out.add(quote);
        } else if (all && !(word.length == 2 && word[0] == quote && word[1] == quote)) {
            quoted(word, 0, word.length, out);
        } else {
            out.add(word);
        }
    }

    private void value(Vector v, int row) {
        DataType type = v.type();
        if (Moments.is(type)) {
            cell.add(moments.text(v, row));
        } else if (type.isIntegral()) {
            cell.digits(v instanceof IntVector i ? i.values()[row] : ((LongVector) v).values()[row]);
        } else if (v.get(row) instanceof BigDecimal d) {
            cell.add(d.toPlainString());
        } else {
            cell.add(ValueText.of(v, row, zone));
        }
    }

    private void text(byte[] data, int start, int end, ByteText out) {
        int from = start;
        int to = end;
        while (trimLeading && from < to && blank(data[from])) {
            from++;
        }
        while (trimTrailing && to > from && blank(data[to - 1])) {
            to--;
        }
        if (from == to) {
            constant(emptyValue, out);
        } else if (all || needsQuotes(data, from, end)) {
            quoted(data, from, to, out);
        } else {
            out.add(data, from, to - from);
        }
    }

    private static boolean blank(byte b) {
        return b >= 0 && b <= ' ';
    }

    /// Line breaks that are cut off at the end still bring quotes, as in univocity.
    private boolean needsQuotes(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = data[i];
            if (b == delimiter[0] && startsWith(data, i, to) || b == '\n' || b == '\r'
                    || quote != 0 && b == quote && (quotesCount || i == from)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(byte[] data, int at, int to) {
        return at + delimiter.length <= to
                && java.util.Arrays.equals(data, at, at + delimiter.length, delimiter, 0, delimiter.length);
    }

    private void quoted(byte[] data, int from, int to, ByteText out) {
        out.add(quote);
        for (int i = from; i < to; i++) {
            if (data[i] == quote) {
                out.add(escape);
            } else if (data[i] == escape && escapeEscape != 0) {
                out.add(escapeEscape);
            }
            out.add(data[i]);
        }
        out.add(quote);
    }
}

package io.firesteel.sources.csv;

import java.util.Arrays;
import java.util.function.IntFunction;

import io.firesteel.sources.value.FieldParser;
import io.firesteel.types.StructType;
import io.firesteel.vector.Vector;

/// Puts the fields of a record into the columns of one row. Only wanted columns are converted; a record is checked for its
/// number of fields only where all columns are wanted, as in Spark.
final class CsvRow {
    private final CsvOptions options;
    private final int corrupt;
    private final int[] places;
    private final FieldParser[] parsers;
    private final int expected;
    private final boolean checked;

    /// @param file   columns of the record in order, without the one for corrupt records
    /// @param wanted columns to give
    /// @param pruned fields that nobody wants need not be there
    CsvRow(CsvOptions options, StructType file, StructType wanted, boolean pruned) {
        this.options = options;
        this.corrupt = wanted.indexOfIgnoreCase(options.corruptColumn());
        this.places = new int[wanted.size()];
        this.parsers = new FieldParser[wanted.size()];
        for (int c = 0; c < places.length; c++) {
            String name = wanted.field(c).name();
            places[c] = c == corrupt ? -1 : file.indexOfIgnoreCase(name);
            parsers[c] = FieldParser.of(wanted.field(c).type(), name, "CSV", options.all());
        }
        int used = wanted.size() - (corrupt >= 0 ? 1 : 0);
        this.expected = file.size();
        this.checked = !options.hive() && (!pruned || used == file.size() && used > 0);
    }

    /// Whether records have to be cut into fields at all.
    boolean cut() {
        return places.length > 0 || checked;
    }

    /// Stores a record but for the column of corrupt ones; false when it does not fit, then as far as it does.
    boolean store(CsvTokenizer tokens, IntFunction<Vector> columns, int row) {
        boolean good = !tokens.tooLarge() && (!checked || tokens.count() == expected);
        for (int c = 0; c < places.length; c++) {
            if (c != corrupt) {
                good &= field(tokens, columns.apply(c), row, c);
            }
        }
        return good;
    }

    /// Stores one field; false when it does not fit its type.
    private boolean field(CsvTokenizer tokens, Vector out, int row, int c) {
        int place = places[c];
        if (place < 0 || place >= tokens.count()) {
            out.set(row, null);
            return true;
        }
        byte[] bytes = tokens.bytes(place);
        int from = tokens.start(place);
        int to = tokens.end(place);
        byte kind = tokens.kind(place);
        if (kind == CsvTokenizer.NULL && !(options.hive() && out.type().isText())) {
            out.set(row, null);
            return true;
        }
        if (kind == CsvTokenizer.EMPTY) {
            bytes = options.emptyValue();
            from = 0;
            to = bytes.length;
        }
        byte[] none = options.nullValue();
        if (to - from == none.length && Arrays.equals(bytes, from, to, none, 0, none.length)) {
            out.set(row, null);
            return true;
        }
        out.setNotNull(row);
        if (parsers[c].parse(bytes, from, to, row, out)) {
            return true;
        }
        out.set(row, null);
        return false;
    }
}

package io.firesteel.sources.csv;

import java.io.IOException;
import java.util.Arrays;

import io.firesteel.error.FiresteelException;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.BatchFiller;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.value.FieldParser;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// The rows of one split of a CSV file. Only wanted columns are converted; a record is checked for its number of fields only
/// where all columns are wanted, as in Spark.
final class CsvReader implements Operator {
    private final CsvOptions options;
    private final OperatorScope scope;
    private final ScanSplit split;
    private final CsvTokenizer tokens;
    private final BatchFiller filler;
    private final int[] places;
    private final FieldParser[] parsers;
    private final int expected;
    private final boolean checked;
    private CsvRecords records;

    /// @param file   columns of the file in order, without the one for corrupt records
    /// @param wanted columns to give
    /// @param pruned fields that nobody wants need not be there
    CsvReader(CsvOptions options, StructType file, StructType wanted, boolean pruned, ScanSplit split,
            OperatorScope scope) {
        this.options = options;
        this.scope = scope;
        this.split = split;
        this.tokens = new CsvTokenizer(options.dialect());
        this.filler = new BatchFiller(wanted, options.corruptColumn());
        this.places = new int[wanted.size()];
        this.parsers = new FieldParser[wanted.size()];
        for (int c = 0; c < places.length; c++) {
            String name = wanted.field(c).name();
            places[c] = c == filler.corruptColumn() ? -1 : file.indexOfIgnoreCase(name);
            parsers[c] = FieldParser.of(wanted.field(c).type(), name, "CSV", options.all());
        }
        int used = wanted.size() - (filler.corruptColumn() >= 0 ? 1 : 0);
        this.expected = file.size();
        this.checked = !options.hive() && (!pruned || used == file.size() && used > 0);
    }

    @Override
    public Batch next() {
        try {
            filler.begin();
            if (records == null) {
                records = new CsvRecords(options, tokens, split, options.header());
            }
            boolean cut = places.length > 0 || checked;
            while (!filler.full() && records.next(cut)) {
                if (cut) {
                    row(records.from(), records.to());
                } else {
                    filler.commit();
                }
                if ((filler.row() & 255) == 0) {
                    scope.checkInterrupt();
                }
            }
            return filler.finish();
        } catch (IOException | FiresteelException e) {
            throw ReadErrors.reading(split.path(), e);
        }
    }

    private void row(int from, int to) {
        boolean good = !tokens.tooLarge() && (!checked || tokens.count() == expected);
        Batch batch = filler.batch();
        int row = filler.row();
        for (int c = 0; c < places.length; c++) {
            if (c != filler.corruptColumn()) {
                good &= field(batch.column(c), row, c);
            }
        }
        if (good) {
            filler.commit();
        } else {
            filler.commitBad(options.mode(), records.data(), from, to);
        }
    }

    /// Stores one field; false when it does not fit its type.
    private boolean field(Vector out, int row, int c) {
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

    @Override
    public void close() {
        if (records != null) {
            try {
                records.close();
            } catch (IOException e) {
                throw ReadErrors.reading(split.path(), e);
            }
        }
    }
}

package io.firesteel.sources.csv;

import java.io.IOException;
import java.util.function.IntFunction;

import io.firesteel.error.FiresteelException;
import io.firesteel.operators.Operator;
import io.firesteel.operators.OperatorScope;
import io.firesteel.plan.physical.ScanSplit;
import io.firesteel.sources.BatchFiller;
import io.firesteel.sources.ReadErrors;
import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// The rows of one split of a CSV file.
final class CsvReader implements Operator {
    private final CsvOptions options;
    private final OperatorScope scope;
    private final ScanSplit split;
    private final CsvTokenizer tokens;
    private final BatchFiller filler;
    private final IntFunction<Vector> columns;
    private final CsvRow fields;
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
        this.columns = filler.batch()::column;
        this.fields = new CsvRow(options, file, wanted, pruned);
    }

    @Override
    public Batch next() {
        try {
            filler.begin();
            if (records == null) {
                records = new CsvRecords(options, tokens, split, scope.files().stores(), options.header());
            }
            boolean cut = fields.cut();
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
        if (fields.store(tokens, columns, filler.row())) {
            filler.commit();
        } else {
            filler.commitBad(options.mode(), records.data(), from, to);
        }
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

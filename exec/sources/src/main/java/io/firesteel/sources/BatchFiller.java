package io.firesteel.sources;

import java.nio.charset.StandardCharsets;

import io.firesteel.types.StructType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;

/// The batch that a reader fills row by row, with the column for corrupt records where one is wanted.
public final class BatchFiller {
    private final Batch batch;
    private final int corrupt;
    private int rows;

    /// @param wanted        columns of the batch
    /// @param corruptColumn name of the column for corrupt records
    public BatchFiller(StructType wanted, String corruptColumn) {
        this.batch = Batch.of(wanted.types(), Batch.ROWS);
        this.corrupt = wanted.indexOfIgnoreCase(corruptColumn);
    }

    public Batch batch() {
        return batch;
    }

    /// The number of the row being filled.
    public int row() {
        return rows;
    }

    /// The ordinal of the column for corrupt records, or -1.
    public int corruptColumn() {
        return corrupt;
    }

    /// Begins an empty batch.
    public void begin() {
        batch.clear();
        rows = 0;
    }

    public boolean full() {
        return rows == Batch.ROWS;
    }

    /// Makes every column of the row null.
    public void nulls() {
        for (int c = 0; c < batch.width(); c++) {
            batch.column(c).set(rows, null);
        }
    }

    /// Ends a good row.
    public void commit() {
        if (corrupt >= 0) {
            batch.column(corrupt).set(rows, null);
        }
        rows++;
    }

    /// Ends a row whose record does not fit as the mode says; the columns are filled as far as they could be.
    public void commitBad(ReadMode mode, byte[] data, int from, int to) {
        switch (mode) {
            case DROPMALFORMED -> {
                // The row's place is filled by the next record.
            }
            case FAILFAST -> throw ReadErrors.malformed(new String(data, from, to - from, StandardCharsets.UTF_8));
            case PERMISSIVE -> {
                if (corrupt >= 0) {
                    batch.column(corrupt).setNotNull(rows);
                    ((BytesVector) batch.column(corrupt)).setBytes(rows, data, from, to - from);
                }
                rows++;
            }
        }
    }

    /// The rows so far, or null for none.
    public Batch finish() {
        batch.setSize(rows);
        return rows == 0 ? null : batch;
    }
}

package io.firesteel.formats.parquet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import io.firesteel.formats.parquet.page.ColumnReader;
import io.firesteel.formats.parquet.page.FlatColumn;
import io.firesteel.vector.Batch;
import io.firesteel.vector.Vector;

/// Which rows of a batch pass the filters of a [ParquetScan]: columns of filters are decoded first, those that drop most so
/// far before the others; what no filter asks for is decoded only where rows are left.
final class PassingRows {
    /// One row in so many, or fewer, are worth being looked up one by one.
    private static final int SPARSE = 4;

    private final ColumnReader[] readers;
    private final Vector[] columns;
    private final List<ScanFilter> filters;
    private final FilterOrder order;
    private final DictionaryTest[] tests;
    private final boolean[] loaded;
    private final int[][] selections = {new int[Batch.ROWS], new int[Batch.ROWS]};
    private long groupRows;
    private int rows;
    private int[] selection;
    private int count;
    private double share;

    PassingRows(ColumnReader[] readers, Vector[] columns, List<ScanFilter> filters) {
        this.readers = readers;
        this.columns = columns;
        this.filters = filters;
        order = new FilterOrder(filters);
        loaded = new boolean[readers.length];
        tests = new DictionaryTest[filters.size()];
        for (int i = 0; i < tests.length; i++) {
            ScanFilter f = filters.get(i);
            boolean single = f.total() && f.columns().length == 1 && readers[f.columns()[0]] instanceof FlatColumn;
            tests[i] = single ? new DictionaryTest(f, readers.length) : null;
        }
    }

    /// Another row group begins, of so many rows.
    void open(long inGroup) {
        groupRows = inGroup;
        order.sort();
        for (DictionaryTest t : tests) {
            if (t != null) {
                t.reset();
            }
        }
    }

    /// Reads up to `most` rows; how many were gone through.
    int read(int most) throws IOException {
        Arrays.fill(loaded, false);
        rows = most;
        selection = null;
        count = most;
        share = 1;
        for (int place = 0; place < tests.length && count > 0; place++) {
            int i = order.at(place);
            if (filters.get(i).active()) {
                drop(i);
            }
        }
        loadRest();
        return rows;
    }

    /// Rows of the last batch that passed; null for all.
    int[] selection() {
        return selection;
    }

    int count() {
        return count;
    }

    private void drop(int i) throws IOException {
        ScanFilter f = filters.get(i);
        int[] out = selections[selection == selections[0] ? 1 : 0];
        int passed = tests[i] == null || loaded[f.columns()[0]] ? -1 : byDictionary(i, f.columns()[0], out);
        if (passed < 0) {
            for (int c : f.columns()) {
                load(c);
            }
            passed = f.select(columns, selection, count, out);
        }
        order.count(i, count, passed);
        selection = out;
        count = passed;
        share *= order.share(i);
    }

    /// Reads a column, and looks the answer for its rows up where they are ids.
    ///
    /// @return how many rows pass, or -1 where values have to be looked at; the column is there in any case
    private int byDictionary(int i, int column, int[] out) throws IOException {
        FlatColumn reader = (FlatColumn) readers[column];
        int got = reader.readIds(rows);
        if (got > 0 && selection == null) {
            // Nothing else is read yet: the batch ends where the ids do.
            rows = got;
            count = got;
        }
        // Another filter may look at this column for rows that already failed; it only gets those that passed.
        loaded[column] = true;
        if (got == rows && tests[i].worthwhile(reader, (long) (groupRows * share))) {
            int passed = tests[i].select(reader, selection, count, out);
            reader.resolve(columns[column], rows, out, passed);
            return passed;
        }
        reader.finish(columns[column], got, rows, selection, count);
        return -1;
    }

    private void loadRest() throws IOException {
        for (int c = 0; c < readers.length; c++) {
            if (loaded[c] || readers[c] == null) {
                continue;
            }
            // Of rows that few others stand between, only the wanted values are taken from the dictionary.
            if (count == 0) {
                readers[c].skip(rows);
            } else if (selection != null && count <= rows / SPARSE && readers[c] instanceof FlatColumn reader) {
                reader.finish(columns[c], reader.readIds(rows), rows, selection, count);
            } else {
                readers[c].read(columns[c], rows);
            }
        }
    }

    private void load(int c) throws IOException {
        if (!loaded[c] && readers[c] != null) {
            readers[c].read(columns[c], rows);
            loaded[c] = true;
        }
    }
}

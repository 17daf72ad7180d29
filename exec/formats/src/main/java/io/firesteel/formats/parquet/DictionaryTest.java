package io.firesteel.formats.parquet;

import java.util.Arrays;

import io.firesteel.formats.parquet.page.FlatColumn;
import io.firesteel.vector.Vector;

/// A filter of one column, evaluated once per entry of the column's dictionary and then looked up by id.
final class DictionaryTest {
    private final ScanFilter filter;
    private final Vector[] columns;
    private byte[] pass = new byte[0];
    private boolean known;

    DictionaryTest(ScanFilter filter, int width) {
        this.filter = filter;
        this.columns = new Vector[width];
    }

    /// Another row group begins.
    void reset() {
        known = false;
    }

    /// Whether looking at the whole dictionary is no more work than looking at the rows.
    boolean worthwhile(FlatColumn reader, long rows) {
        return reader.dictionarySize() + 1L <= Math.max(1, rows);
    }

    /// Which of the rows whose ids `reader` has read pass.
    int select(FlatColumn reader, int[] selection, int count, int[] out) {
        if (!known) {
            evaluate(reader);
            known = true;
        }
        return lookUp(reader.ids(), selection, count, out);
    }

    private void evaluate(FlatColumn reader) {
        int n = reader.dictionarySize() + 1;
        columns[filter.columns()[0]] = reader.dictionary();
        int[] hits = new int[n];
        int count = filter.select(columns, null, n, hits);
        pass = pass.length < n ? new byte[n] : pass;
        Arrays.fill(pass, (byte) 0);
        for (int i = 0; i < count; i++) {
            pass[hits[i]] = 1;
        }
    }

    private int lookUp(int[] ids, int[] selection, int count, int[] out) {
        byte[] p = pass;
        int n = 0;
        if (selection == null) {
            for (int i = 0; i < count; i++) {
                out[n] = i;
                n += p[ids[i]];
            }
        } else {
            for (int i = 0; i < count; i++) {
                int row = selection[i];
                out[n] = row;
                n += p[ids[row]];
            }
        }
        return n;
    }
}

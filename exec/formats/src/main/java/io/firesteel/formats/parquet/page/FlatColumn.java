package io.firesteel.formats.parquet.page;

import java.io.IOException;

import io.firesteel.files.ByteSource;
import io.firesteel.formats.parquet.meta.ColumnChunk;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Reads a column without nesting: one entry per row. Rows that are skipped cost nothing until a page must be opened.
public final class FlatColumn implements ColumnReader {
    private final LeafPages pages;
    private final int maxDef;
    private int[] levels = new int[0];
    private int[] ids = new int[0];
    private long toSkip;

    public FlatColumn(LeafType type) {
        this.pages = new LeafPages(type);
        this.maxDef = type.leaf().maxDef();
    }

    @Override
    public void open(ByteSource file, java.util.List<ColumnChunk> chunks, int leaf) {
        pages.open(file, chunks.get(leaf));
        toSkip = 0;
    }

    @Override
    public void skip(int rows) {
        toSkip += rows;
    }

    private void settleSkip() throws IOException {
        while (toSkip > 0) {
            int k = pages.available();
            if (k == 0) {
                throw new io.firesteel.formats.parquet.meta.CorruptFile("a column has fewer rows than its row group");
            }
            if (toSkip >= k && pages.skipPage()) {
                toSkip -= k;
                continue;
            }
            k = (int) Math.min(k, toSkip);
            pages.dictionaryPage();
            pages.skipValues(maxDef == 0 ? k : present(k));
            pages.took(k);
            toSkip -= k;
        }
    }

    /// Reads `k` definition levels; how many of them are values.
    private int present(int k) throws IOException {
        if (pages.definitions().run(maxDef, k) == k) {
            pages.definitions().skip(k);
            return k;
        }
        levels = LeafPages.room(levels, k);
        pages.definitions().read(levels, 0, k);
        int n = 0;
        for (int i = 0; i < k; i++) {
            n += levels[i] == maxDef ? 1 : 0;
        }
        return n;
    }

    @Override
    public void read(Vector out, int rows) throws IOException {
        out.clear();
        out.reserve(rows);
        fill(out, 0, rows);
    }

    /// Fills rows `from` to `rows`.
    void fill(Vector out, int from, int rows) throws IOException {
        settleSkip();
        int at = from;
        while (at < rows) {
            int k = Math.min(rows - at, pages.available());
            if (k == 0) {
                throw new io.firesteel.formats.parquet.meta.CorruptFile("a column has fewer rows than its row group");
            }
            if (k < rows - at && at == 0 && out instanceof BytesVector bytes) {
                // More pages follow: what shares the page's bytes would lose them.
                int whole = readPiece(out, at, k);
                if (bytes.dictionary() == null) {
                    bytes.ownBytes(whole);
                }
            } else {
                readPiece(out, at, k);
            }
            at += k;
        }
    }

    private int readPiece(Vector out, int at, int k) throws IOException {
        pages.dictionaryPage();
        int n = maxDef == 0 ? k : present(k);
        pages.readValues(out, at, n);
        pages.took(k);
        if (n < k) {
            spread(out, at, k, n);
        }
        return at + k;
    }

    /// Reads ids instead of values for up to `rows` rows, as far as pages hold ids. Null rows get the id behind the last.
    ///
    /// @return how many rows; 0 when the next page holds no ids
    public int readIds(int rows) throws IOException {
        settleSkip();
        ids = LeafPages.room(ids, rows);
        int at = 0;
        while (at < rows) {
            int k = Math.min(rows - at, pages.available());
            if (k == 0 || !pages.dictionaryPage()) {
                return at;
            }
            int n = maxDef == 0 ? k : present(k);
            pages.readIds(ids, at, n);
            if (n < k) {
                int nothing = pages.dictionarySize();
                int j = n - 1;
                for (int i = k - 1; i >= 0; i--) {
                    ids[at + i] = levels[i] == maxDef ? ids[at + j--] : nothing;
                }
            }
            pages.took(k);
            at += k;
        }
        return at;
    }

    /// The ids that [#readIds] read.
    public int[] ids() {
        return ids;
    }

    /// The dictionary with one null row behind its values; null before the first page of ids.
    public Vector dictionary() {
        return pages.dictionary();
    }

    public int dictionarySize() {
        return pages.dictionarySize();
    }

    /// Turns ids into values for the listed rows (all `n` when `selection` is null); other rows stay arbitrary.
    public void resolve(Vector out, int n, int[] selection, int count) {
        out.clear();
        out.reserve(n);
        int nothing = pages.dictionarySize();
        if (out instanceof BytesVector bytes) {
            int[] to = bytes.useDictionary(pages.texts());
            int last = Math.max(0, nothing - 1);
            for (int i = 0; i < n; i++) {
                to[i] = Math.min(ids[i], last);
            }
        } else if (selection == null || count > n / 4) {
            pages.gather(out, ids, 0, n);
        } else {
            gatherSelected(out, selection, count);
        }
        if (maxDef > 0) {
            for (int i = 0; i < n; i++) {
                if (ids[i] == nothing) {
                    out.setNull(i);
                }
            }
        }
    }

    private void gatherSelected(Vector out, int[] rows, int count) {
        Vector d = pages.dictionary();
        if (out.getClass() == IntVector.class) {
            int[] from = ((IntVector) d).values();
            int[] to = ((IntVector) out).values();
            for (int i = 0; i < count; i++) {
                to[rows[i]] = from[ids[rows[i]]];
            }
        } else if (out.getClass() == LongVector.class) {
            long[] from = ((LongVector) d).values();
            long[] to = ((LongVector) out).values();
            for (int i = 0; i < count; i++) {
                to[rows[i]] = from[ids[rows[i]]];
            }
        } else {
            pages.gather(out, ids, 0, count == 0 ? 0 : rows[count - 1] + 1);
        }
    }

    /// Turns ids that [#readIds] read for the first `got` rows into values, and reads the values of the others.
    ///
    /// @param selection rows that are wanted, null for all; the others stay arbitrary
    public void finish(Vector out, int got, int rows, int[] selection, int count) throws IOException {
        if (got == rows) {
            resolve(out, rows, selection, count);
        } else {
            continueWithValues(out, got, rows);
        }
    }

    private void continueWithValues(Vector out, int from, int rows) throws IOException {
        if (from == 0) {
            read(out, rows);
            return;
        }
        resolve(out, from, null, from);
        out.reserve(rows);
        if (out instanceof BytesVector bytes) {
            bytes.ownBytes(from);
        }
        fill(out, from, rows);
    }

    /// Moves `n` values that lie close together to the rows whose level says that they have one.
    private void spread(Vector out, int at, int k, int n) {
        int j = at + n - 1;
        for (int i = k - 1; i >= 0; i--) {
            if (levels[i] != maxDef) {
                out.setNull(at + i);
                if (out instanceof BytesVector b) {
                    blank(b, at + i);
                }
            } else {
                if (j != at + i) {
                    move(out, j, at + i);
                }
                j--;
            }
        }
    }

    private static void blank(BytesVector b, int row) {
        if (b.dictionary() != null) {
            b.ids()[row] = 0;
        } else {
            b.lengths()[row] = 0;
        }
    }

    private static void move(Vector v, int from, int to) {
        switch (v) {
            case IntVector x -> x.values()[to] = x.values()[from];
            case DecimalVector x -> {
                x.values()[to] = x.values()[from];
                if (!x.isNarrow()) {
                    x.high()[to] = x.high()[from];
                }
            }
            case LongVector x -> x.values()[to] = x.values()[from];
            case DoubleVector x -> x.values()[to] = x.values()[from];
            case FloatVector x -> x.values()[to] = x.values()[from];
            case BooleanVector x -> x.values()[to] = x.values()[from];
            case BytesVector x -> {
                if (x.dictionary() != null) {
                    x.ids()[to] = x.ids()[from];
                } else {
                    x.offsets()[to] = x.offsets()[from];
                    x.lengths()[to] = x.lengths()[from];
                }
            }
            default -> throw new IllegalStateException("no flat column of " + v.type());
        }
    }
}

package io.firesteel.operators.keys;

import java.util.ArrayList;
import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Many rows in chunks of equal capacity, never moved: row `id` lies in chunk `id / CHUNK`. Filled by one worker; several
/// stores become one by [#take]. Read by several threads once nobody adds any more.
public final class RowStore {
    public static final int SHIFT = 12;
    public static final int CHUNK = 1 << SHIFT;
    public static final int MASK = CHUNK - 1;

    private final List<? extends DataType> types;
    private final List<Batch> chunks = new ArrayList<>();
    /// The chunk that [#add] fills; adopted chunks are never added to.
    private Batch open;
    private long rows;
    private Vector[][] columns;
    private SharedText[] texts;

    public RowStore(List<? extends DataType> types) {
        this.types = types;
    }

    /// The chunks in order.
    public List<Batch> chunks() {
        return chunks;
    }

    /// How many rows.
    public long rows() {
        return rows;
    }

    /// Forgets all rows.
    public void clear() {
        chunks.clear();
        open = null;
        rows = 0;
        columns = null;
    }

    /// Copies the counting rows of a batch; the bytes that the last chunk grew by, or of new chunks.
    public long add(Batch batch) {
        if (batch.count() == 0) {
            return 0;
        }
        long before = open == null ? 0 : open.bytes();
        long grown = 0;
        int from = 0;
        while (from < batch.count()) {
            if (open == null || open.size() == CHUNK) {
                grown += open == null ? 0 : open.bytes() - before;
                before = 0;
                open = Batch.of(types,
                        chunks.isEmpty() ? Math.min(CHUNK, Math.max(64, batch.count() - from)) : CHUNK);
                chunks.add(open);
            }
            Batch last = open;
            int n = Math.min(CHUNK - last.size(), batch.count() - from);
            boolean first = last.size() == 0;
            last.append(batch, from, n);
            if (first) {
                settle(last);
            }
            from += n;
            rows += n;
        }
        return grown + open.bytes() - before;
    }

    /// Takes over a batch that nobody changes any more, as a chunk of its own; text gets offsets of its own, because
    /// [#seal] moves it. The bytes that were copied.
    public long adopt(Batch batch) {
        Vector[] own = new Vector[types.size()];
        long copied = 0;
        for (int c = 0; c < own.length; c++) {
            own[c] = batch.column(c);
            if (own[c] instanceof BytesVector b) {
                own[c] = b.view(batch.size());
                copied += own[c].bytes();
            }
        }
        Batch chunk = new Batch(own);
        chunk.setSize(batch.size());
        chunks.add(chunk);
        rows += batch.size();
        return copied;
    }

    /// A chunk must not share bytes with a batch that its operator refills; dictionaries are immutable and stay.
    private static void settle(Batch chunk) {
        for (int c = 0; c < chunk.width(); c++) {
            if (chunk.column(c) instanceof BytesVector b && b.dictionary() == null) {
                b.ownBytes(chunk.size());
            }
        }
    }

    /// Takes over all chunks of another store.
    public void take(RowStore other) {
        chunks.addAll(other.chunks);
        rows += other.rows;
        other.clear();
    }

    /// Ends adding: readers may come.
    public void seal() {
        columns = new Vector[types.size()][chunks.size()];
        for (int i = 0; i < chunks.size(); i++) {
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = chunks.get(i).column(c);
            }
        }
        texts = new SharedText[columns.length];
        int[] sizes = chunks.stream().mapToInt(Batch::size).toArray();
        for (int c = 0; c < columns.length; c++) {
            texts[c] = columns[c].length > 0 && columns[c][0] instanceof BytesVector
                    ? SharedText.of(columns[c], sizes)
                    : null;
        }
    }

    /// The chunks of one column.
    public Vector[] column(int c) {
        return columns[c];
    }

    /// Puts the values of `n` rows into rows of `out`: row `at[i]`, or `i` when `at` is null; a negative id gives null.
    public void gather(int c, int[] ids, int[] at, int n, Vector out) {
        Vector[] source = columns[c];
        if (c < texts.length && texts[c] != null) {
            texts[c].gather(source, ids, at, n, (BytesVector) out);
            return;
        }
        out.reserve(at == null ? n : n == 0 ? 0 : at[n - 1] + 1);
        boolean nulls = false;
        for (Vector v : source) {
            nulls |= v.hasNulls() || v instanceof io.firesteel.vector.NullVector;
        }
        if (out instanceof IntVector o) {
            ints(source, ids, at, n, o.values());
        } else if (out.getClass() == LongVector.class) {
            longs(source, ids, at, n, ((LongVector) out).values());
        } else if (out instanceof DoubleVector o) {
            doubles(source, ids, at, n, o.values());
        } else {
            others(source, ids, at, n, out);
            return;
        }
        for (int i = 0; i < n; i++) {
            int id = ids[i];
            if (id < 0 || nulls && source[id >>> SHIFT].isNull(id & MASK)) {
                out.setNull(at == null ? i : at[i]);
            }
        }
    }

    private static void ints(Vector[] source, int[] ids, int[] at, int n, int[] out) {
        int[][] in = new int[source.length][];
        for (int i = 0; i < in.length; i++) {
            in[i] = ((IntVector) source[i]).values();
        }
        for (int i = 0; i < n; i++) {
            int id = ids[i];
            if (id >= 0) {
                out[at == null ? i : at[i]] = in[id >>> SHIFT][id & MASK];
            }
        }
    }

    private static void longs(Vector[] source, int[] ids, int[] at, int n, long[] out) {
        long[][] in = new long[source.length][];
        for (int i = 0; i < in.length; i++) {
            in[i] = ((LongVector) source[i]).values();
        }
        for (int i = 0; i < n; i++) {
            int id = ids[i];
            if (id >= 0) {
                out[at == null ? i : at[i]] = in[id >>> SHIFT][id & MASK];
            }
        }
    }

    private static void doubles(Vector[] source, int[] ids, int[] at, int n, double[] out) {
        for (int i = 0; i < n; i++) {
            int id = ids[i];
            if (id >= 0) {
                out[at == null ? i : at[i]] = ((DoubleVector) source[id >>> SHIFT]).values()[id & MASK];
            }
        }
    }

    private static void others(Vector[] source, int[] ids, int[] at, int n, Vector out) {
        int[] one = new int[1];
        for (int i = 0; i < n; i++) {
            int id = ids[i];
            int row = at == null ? i : at[i];
            if (id < 0 || source[id >>> SHIFT].isNull(id & MASK)) {
                out.set(row, null);
                continue;
            }
            Vector v = source[id >>> SHIFT];
            int from = id & MASK;
            if (out instanceof DecimalVector o) {
                DecimalVector d = (DecimalVector) v;
                o.setUnscaled(row, d.isNarrow() ? d.values()[from] >> 63 : d.high()[from], d.values()[from]);
            } else {
                one[0] = from;
                out.append(v, one, 0, 1, row);
            }
        }
    }

    public long bytes() {
        long sum = 0;
        for (Batch b : chunks) {
            sum += b.bytes();
        }
        return sum;
    }
}

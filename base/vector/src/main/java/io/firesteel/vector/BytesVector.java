package io.firesteel.vector;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;

/// Text (UTF-8) and binary values. Two forms: *flat*, where row `i` is `data[offsets[i]]` for `lengths[i]` bytes, with
/// rows sharing bytes at will; and *dictionary*, ids into a [Dictionary]. A vector in dictionary form becomes readable as
/// flat by [#flatten(int)] without a copy of bytes, and keeps its ids.
public final class BytesVector extends Vector {
    private static final byte[] EMPTY = new byte[0];

    private byte[] own = EMPTY;
    private int used;
    private byte[] data = EMPTY;
    private int[] offsets;
    private int[] lengths;
    private int[] ids = new int[0];
    private Dictionary dictionary;
    private boolean shared;
    private int flatRows;

    public BytesVector(DataType type, int capacity) {
        super(type, capacity);
        offsets = new int[capacity];
        lengths = new int[capacity];
    }

    /// The dictionary, or null in flat form.
    public Dictionary dictionary() {
        return dictionary;
    }

    /// Ids by row; only in dictionary form. Ids of null rows are legal ids when the dictionary is not empty.
    public int[] ids() {
        return ids;
    }

    /// Switches to dictionary form and gives the array to put ids in.
    public int[] useDictionary(Dictionary values) {
        dictionary = values;
        flatRows = 0;
        if (ids.length < capacity()) {
            ids = Arrays.copyOf(ids, capacity());
        }
        return ids;
    }

    /// Makes offsets, lengths and data readable for the first `rows` rows; rows that are already are not looked at again.
    public void flatten(int rows) {
        if (dictionary == null || rows <= flatRows) {
            return;
        }
        data = dictionary.data();
        int[] starts = dictionary.offsets();
        if (dictionary.size() == 0) {
            Arrays.fill(offsets, flatRows, rows, 0);
            Arrays.fill(lengths, flatRows, rows, 0);
        } else {
            for (int i = flatRows; i < rows; i++) {
                int id = ids[i];
                offsets[i] = starts[id];
                lengths[i] = starts[id + 1] - starts[id];
            }
        }
        flatRows = rows;
    }

    public byte[] data() {
        return data;
    }

    public int[] offsets() {
        return offsets;
    }

    public int[] lengths() {
        return lengths;
    }

    /// Flat form over foreign bytes: rows point into `bytes`, which must stay unchanged while the vector is read.
    public void share(byte[] bytes) {
        dictionary = null;
        data = bytes;
        shared = true;
    }

    /// The first `rows` rows with offsets and ids of their own over the same bytes or dictionary.
    public BytesVector view(int rows) {
        BytesVector v = new BytesVector(type(), 0);
        v.reserve(rows);
        if (dictionary != null) {
            System.arraycopy(ids, 0, v.useDictionary(dictionary), 0, rows);
            v.flatten(rows);
        } else {
            System.arraycopy(offsets, 0, v.offsets, 0, rows);
            System.arraycopy(lengths, 0, v.lengths, 0, rows);
            v.share(data);
        }
        v.copyNulls(this, rows);
        return v;
    }

    @Override
    public void clear() {
        super.clear();
        dictionary = null;
        used = 0;
        data = own;
        shared = false;
    }

    /// Sets a row of a flat vector that owns its bytes to a copy of `length` bytes.
    public void setBytes(int row, byte[] source, int from, int length) {
        int at = room(length);
        System.arraycopy(source, from, own, at, length);
        used = at + length;
        offsets[row] = at;
        lengths[row] = length;
    }

    /// Makes room for `length` more bytes in [#data()] and says where they start; [#commit] makes them a row.
    public int room(int length) {
        data = own;
        shared = false;
        if (own.length - used < length) {
            long wanted = Math.max((long) used + length, Math.min(own.length * 2L, own.length + (16L << 20)));
            if ((long) used + length > Integer.MAX_VALUE - 64) {
                throw VectorErrors.tooManyBytes((long) used + length);
            }
            own = Arrays.copyOf(own, (int) Math.min(Integer.MAX_VALUE - 64, Math.max(64, wanted)));
            data = own;
        }
        return used;
    }

    /// Ends what [#room] began: the row is the next `length` bytes.
    public void commit(int row, int length) {
        offsets[row] = used;
        lengths[row] = length;
        used += length;
    }

    /// How many own bytes are in use.
    public int usedBytes() {
        return used;
    }

    @Override
    public int capacity() {
        return offsets.length;
    }

    @Override
    void grow(int rows) {
        offsets = Arrays.copyOf(offsets, rows);
        lengths = Arrays.copyOf(lengths, rows);
        if (dictionary != null) {
            ids = Arrays.copyOf(ids, rows);
        }
    }

    @Override
    void copyRange(Vector source, int from, int n, int at) {
        BytesVector s = (BytesVector) source;
        if (takesIds(s, at)) {
            System.arraycopy(s.ids, from, ids, at, n);
            flatRows = 0;
        } else {
            takeFlat(s, null, from, n, at);
        }
        nullRange(source, from, n, at);
    }

    @Override
    void gather(Vector source, int[] rows, int from, int n, int at) {
        BytesVector s = (BytesVector) source;
        if (takesIds(s, at)) {
            int[] in = s.ids;
            int[] out = ids;
            for (int i = 0; i < n; i++) {
                out[at + i] = in[Math.max(rows[from + i], 0)];
            }
            flatRows = 0;
        } else {
            takeFlat(s, rows, from, n, at);
        }
        nullGather(source, rows, from, n, at);
    }

    private boolean takesIds(BytesVector s, int at) {
        if (at == 0) {
            used = 0;
            if (s.dictionary != null) {
                useDictionary(s.dictionary);
                return true;
            }
            dictionary = null;
            data = own;
            shared = false;
            return false;
        }
        if (dictionary != null && dictionary == s.dictionary) {
            return true;
        }
        ownBytes(at);
        return false;
    }

    /// Turns the first `rows` rows into flat form over bytes of its own.
    public void ownBytes(int rows) {
        if (dictionary == null && !shared) {
            return;
        }
        flatten(rows);
        byte[] from = data;
        used = 0;
        dictionary = null;
        for (int i = 0; i < rows; i++) {
            int length = isNull(i) ? 0 : lengths[i];
            int start = offsets[i];
            int to = room(length);
            System.arraycopy(from, start, own, to, length);
            commit(i, length);
        }
        data = own;
        shared = false;
    }

    private void takeFlat(BytesVector s, int[] rows, int from, int n, int at) {
        boolean dict = s.dictionary != null;
        byte[] in = dict ? s.dictionary.data() : s.data;
        for (int i = 0; i < n; i++) {
            int row = rows == null ? from + i : rows[from + i];
            if (row < 0 || s.isNull(row)) {
                commit(at + i, 0);
                continue;
            }
            int start = dict ? s.dictionary.offset(s.ids[row]) : s.offsets[row];
            int length = dict ? s.dictionary.length(s.ids[row]) : s.lengths[row];
            int to = room(length);
            System.arraycopy(in, start, own, to, length);
            commit(at + i, length);
        }
        data = own;
    }

    @Override
    void scatter(Vector source, int[] rows, int n) {
        if (dictionary != null || shared) {
            ownBytes(capacity());
        }
        BytesVector s = (BytesVector) source;
        for (int i = 0; i < n; i++) {
            int row = rows[i];
            if (s.isNull(row)) {
                lengths[row] = 0;
                continue;
            }
            boolean dict = s.dictionary != null;
            int start = dict ? s.dictionary.offset(s.ids[row]) : s.offsets[row];
            int length = dict ? s.dictionary.length(s.ids[row]) : s.lengths[row];
            int to = room(length);
            System.arraycopy(dict ? s.dictionary.data() : s.data, start, own, to, length);
            commit(row, length);
        }
    }

    /// A copy of one row's bytes.
    public byte[] bytesOf(int row) {
        if (dictionary != null) {
            return dictionary.value(ids[row]);
        }
        return Arrays.copyOfRange(data, offsets[row], offsets[row] + lengths[row]);
    }

    @Override
    Object value(int row) {
        byte[] bytes = bytesOf(row);
        return type() == SimpleType.BINARY ? bytes : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    void put(int row, Object value) {
        byte[] bytes = value instanceof byte[] b ? b : value.toString().getBytes(StandardCharsets.UTF_8);
        setBytes(row, bytes, 0, bytes.length);
    }

    @Override
    void putNull(int row) {
        lengths[row] = 0;
        offsets[row] = 0;
        if (dictionary != null) {
            ids[row] = 0;
        }
    }

    @Override
    public long bytes() {
        return 8L * offsets.length + 4L * ids.length + own.length + nullBytes();
    }
}

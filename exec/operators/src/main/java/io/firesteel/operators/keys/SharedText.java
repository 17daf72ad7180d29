package io.firesteel.operators.keys;

import java.util.IdentityHashMap;
import java.util.Map;

import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Dictionary;
import io.firesteel.vector.Vector;

/// The text of one column of a sealed store in one place, so that gathering rows copies offsets or ids but no bytes:
/// either all chunks share a dictionary, or their bytes are put into one array.
final class SharedText {
    private static final long MAX_BYTES = 1L << 29;

    private final Dictionary dictionary;
    private final byte[] bytes;

    private SharedText(Dictionary dictionary, byte[] bytes) {
        this.dictionary = dictionary;
        this.bytes = bytes;
    }

    /// Makes the chunks' text shareable; with too many bytes for that it stays where it is.
    static SharedText of(Vector[] chunks, int[] sizes) {
        Dictionary first = ((BytesVector) chunks[0]).dictionary();
        boolean same = first != null && first.size() > 0;
        Map<Dictionary, Integer> bases = new IdentityHashMap<>();
        long total = 0;
        for (int i = 0; i < chunks.length; i++) {
            BytesVector b = (BytesVector) chunks[i];
            same &= b.dictionary() == first;
            if (b.dictionary() == null) {
                total += length(b, sizes[i]);
            } else if (bases.put(b.dictionary(), 0) == null) {
                total += b.dictionary().data().length;
            }
        }
        // Several threads compare these rows later, so nothing may be left to do lazily.
        for (int i = 0; i < chunks.length; i++) {
            ((BytesVector) chunks[i]).flatten(sizes[i]);
        }
        if (same) {
            return new SharedText(first, null);
        }
        return new SharedText(null, total <= MAX_BYTES ? joined(chunks, sizes, bases, (int) total) : null);
    }

    private static long length(BytesVector b, int size) {
        long sum = 0;
        for (int row = 0; row < size; row++) {
            sum += b.isNull(row) ? 0 : b.lengths()[row];
        }
        return sum;
    }

    private static byte[] joined(Vector[] chunks, int[] sizes, Map<Dictionary, Integer> bases, int total) {
        byte[] all = new byte[total];
        int used = 0;
        bases.replaceAll((d, base) -> -1);
        for (int i = 0; i < chunks.length; i++) {
            BytesVector b = (BytesVector) chunks[i];
            Dictionary d = b.dictionary();
            byte[] from = b.data();
            int base = -1;
            if (d != null) {
                base = bases.get(d);
                if (base < 0) {
                    base = used;
                    System.arraycopy(d.data(), 0, all, used, d.data().length);
                    used += d.data().length;
                    bases.put(d, base);
                }
            }
            for (int row = 0; row < sizes[i]; row++) {
                if (b.isNull(row)) {
                    b.offsets()[row] = 0;
                    b.lengths()[row] = 0;
                } else if (d != null) {
                    b.offsets()[row] += base;
                } else {
                    System.arraycopy(from, b.offsets()[row], all, used, b.lengths()[row]);
                    b.offsets()[row] = used;
                    used += b.lengths()[row];
                }
            }
            b.share(all);
        }
        return all;
    }

    /// See [RowStore#gather]; `out` is cleared.
    void gather(Vector[] source, int[] ids, int[] at, int n, BytesVector out) {
        int[] toIds = dictionary == null ? null : out.useDictionary(dictionary);
        if (bytes != null) {
            out.share(bytes);
        }
        for (int i = 0; i < n; i++) {
            int id = ids[i];
            int row = at == null ? i : at[i];
            BytesVector b = id < 0 ? null : (BytesVector) source[id >>> RowStore.SHIFT];
            int from = id & RowStore.MASK;
            if (b == null || b.isNull(from)) {
                out.setNull(row);
                out.lengths()[row] = 0;
                out.offsets()[row] = 0;
                if (toIds != null) {
                    toIds[row] = 0;
                }
            } else if (toIds != null) {
                toIds[row] = b.ids()[from];
            } else if (bytes != null) {
                out.offsets()[row] = b.offsets()[from];
                out.lengths()[row] = b.lengths()[from];
            } else {
                out.setBytes(row, b.data(), b.offsets()[from], b.lengths()[from]);
            }
        }
    }
}

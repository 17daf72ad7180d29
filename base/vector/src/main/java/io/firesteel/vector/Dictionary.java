package io.firesteel.vector;

import java.util.Arrays;

/// The distinct byte strings that the ids of a [BytesVector] point to, in no order. Immutable in content; a new object per
/// column chunk, so that consumers may cache what they learn about it by identity.
public final class Dictionary {
    private final byte[] data;
    private final int[] offsets;
    private final int size;

    /// @param data    all values one after the other
    /// @param offsets value `i` is `data[offsets[i]]` to `data[offsets[i + 1]]`
    /// @param size    how many values
    public Dictionary(byte[] data, int[] offsets, int size) {
        this.data = data;
        this.offsets = offsets;
        this.size = size;
    }

    public byte[] data() {
        return data;
    }

    public int[] offsets() {
        return offsets;
    }

    public int size() {
        return size;
    }

    public int offset(int id) {
        return offsets[id];
    }

    public int length(int id) {
        return offsets[id + 1] - offsets[id];
    }

    /// A copy of one value.
    public byte[] value(int id) {
        return Arrays.copyOfRange(data, offsets[id], offsets[id + 1]);
    }
}

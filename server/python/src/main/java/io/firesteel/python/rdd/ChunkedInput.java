package io.firesteel.python.rdd;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Data of unknown length from pyspark's `ChunkedStream`: pieces behind their lengths, up to the length -1.
public final class ChunkedInput extends InputStream {
    private final DataInputStream from;
    private int left;

    public ChunkedInput(DataInputStream from) {
        this.from = from;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (left == 0) {
            left = from.readInt();
        }
        if (left < 0) {
            return -1;
        }
        int n = from.read(target, offset, Math.min(length, left));
        if (n < 0) {
            throw new EOFException("the data ends within a chunk");
        }
        left -= n;
        return n;
    }
}

package io.firesteel.formats.parquet.page;

import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.formats.parquet.meta.PhysicalType;
import io.firesteel.vector.Vector;

/// BYTE_STREAM_SPLIT: byte k of all values lies in stream k. Values are put together piecewise and then read as PLAIN.
final class SplitReader implements ValueReader {
    private final PlainReader plain;
    private final int width;
    private byte[] page;
    private int from;
    private int stride;
    private int next;
    private byte[] joined = new byte[0];

    SplitReader(PhysicalType physical, int fixed) {
        this.plain = new PlainReader(physical, fixed);
        this.width = physical.width(fixed);
    }

    @Override
    public void init(byte[] bytes, int start, int to, int values) {
        page = bytes;
        from = start;
        stride = (to - start) / width;
        next = 0;
    }

    @Override
    public void read(Vector out, int at, int n) {
        skip(n);
        if (joined.length < n * width + 16) {
            joined = new byte[n * width + 16];
        }
        for (int k = 0; k < width; k++) {
            int p = from + k * stride + next - n;
            for (int i = 0; i < n; i++) {
                joined[i * width + k] = page[p + i];
            }
        }
        plain.init(joined, 0, n * width, n);
        plain.read(out, at, n);
    }

    @Override
    public void skip(int n) {
        if (n > stride - next) {
            throw new CorruptFile("a page has fewer values than it claims");
        }
        next += n;
    }
}

package io.firesteel.formats.parquet.page;

import io.firesteel.formats.parquet.meta.CorruptFile;
import io.firesteel.formats.parquet.meta.PhysicalType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// PLAIN values of every physical type, into the vector of that type's own kind; INT96 becomes microseconds.
final class PlainReader implements ValueReader {
    private static final long JULIAN_EPOCH_DAY = 2_440_588;
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    private final PhysicalType physical;
    private final int fixed;
    private final int width;
    private byte[] page;
    private int at;
    private int end;
    private int left;
    private int bit;

    PlainReader(PhysicalType physical, int fixed) {
        this.physical = physical;
        this.fixed = fixed;
        this.width = physical.width(fixed);
    }

    @Override
    public void init(byte[] bytes, int from, int to, int values) {
        page = bytes;
        at = from;
        end = to;
        left = values;
        bit = 0;
    }

    @Override
    public void read(Vector out, int row, int n) {
        need(n);
        switch (physical) {
            case INT32 -> ints(((IntVector) out).values(), row, n);
            case INT64 -> longs(((LongVector) out).values(), row, n);
            case INT96 -> int96(((LongVector) out).values(), row, n);
            case FLOAT -> floats(((FloatVector) out).values(), row, n);
            case DOUBLE -> doubles(((DoubleVector) out).values(), row, n);
            case BOOLEAN -> booleans(((BooleanVector) out).values(), row, n);
            case FIXED_LEN_BYTE_ARRAY -> fixed((BytesVector) out, row, n);
            case BYTE_ARRAY -> bytes((BytesVector) out, row, n);
        }
        at += width * n;
        left -= n;
    }

    private void need(int n) {
        if ((long) width * n > end - at || physical == PhysicalType.BOOLEAN && bit + (long) n > 8L * (end - at)) {
            throw new CorruptFile("a page has fewer values than it claims");
        }
    }

    private void ints(int[] out, int row, int n) {
        byte[] b = page;
        int p = at;
        for (int i = 0; i < n; i++) {
            out[row + i] = (int) Bytes.I32.get(b, p + 4 * i);
        }
    }

    private void longs(long[] out, int row, int n) {
        byte[] b = page;
        int p = at;
        for (int i = 0; i < n; i++) {
            out[row + i] = (long) Bytes.I64.get(b, p + 8 * i);
        }
    }

    private void int96(long[] out, int row, int n) {
        for (int i = 0; i < n; i++) {
            long nanos = (long) Bytes.I64.get(page, at + 12 * i);
            long day = (int) Bytes.I32.get(page, at + 12 * i + 8) & 0xffffffffL;
            out[row + i] = (day - JULIAN_EPOCH_DAY) * MICROS_PER_DAY + Math.floorDiv(nanos, 1000L);
        }
    }

    private void floats(float[] out, int row, int n) {
        byte[] b = page;
        int p = at;
        for (int i = 0; i < n; i++) {
            out[row + i] = (float) Bytes.F32.get(b, p + 4 * i);
        }
    }

    private void doubles(double[] out, int row, int n) {
        byte[] b = page;
        int p = at;
        for (int i = 0; i < n; i++) {
            out[row + i] = (double) Bytes.F64.get(b, p + 8 * i);
        }
    }

    private void booleans(byte[] out, int row, int n) {
        for (int i = 0; i < n; i++, bit++) {
            out[row + i] = (byte) (page[at + (bit >>> 3)] >>> (bit & 7) & 1);
        }
    }

    private void fixed(BytesVector out, int row, int n) {
        for (int i = 0; i < n; i++) {
            out.setBytes(row + i, page, at + fixed * i, fixed);
        }
    }

    private void bytes(BytesVector out, int row, int n) {
        boolean share = row == 0 && n <= left && out.usedBytes() == 0;
        if (share) {
            out.share(page);
        }
        int p = at;
        int[] offsets = out.offsets();
        int[] lengths = out.lengths();
        for (int i = 0; i < n; i++) {
            int length = end - p < 4 ? -1 : (int) Bytes.I32.get(page, p);
            if (length < 0 || length > end - p - 4) {
                throw new CorruptFile("a text of " + length + " bytes with " + (end - p) + " left in the page");
            }
            if (share) {
                offsets[row + i] = p + 4;
                lengths[row + i] = length;
            } else {
                out.setBytes(row + i, page, p + 4, length);
            }
            p += 4 + length;
        }
        at = p;
    }

    @Override
    public void skip(int n) {
        need(n);
        if (physical == PhysicalType.BOOLEAN) {
            bit += n;
        } else if (physical == PhysicalType.BYTE_ARRAY) {
            for (int i = 0; i < n; i++) {
                int length = end - at < 4 ? -1 : (int) Bytes.I32.get(page, at);
                if (length < 0 || length > end - at - 4) {
                    throw new CorruptFile("a text of " + length + " bytes with " + (end - at) + " left in the page");
                }
                at += 4 + length;
            }
        } else {
            at += width * n;
        }
        left -= n;
    }
}

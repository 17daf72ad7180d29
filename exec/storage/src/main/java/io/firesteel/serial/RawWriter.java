package io.firesteel.serial;

import java.io.IOException;

/// Writes elements that are bytes already into chunks of the same form that [ElementWriter] makes. For one thread.
public final class RawWriter {
    private final ChunkSink sink;
    private final int chunkBytes;
    private final Cursor out;
    private Shape shape;
    private int countAt;
    private int count;
    private int total;

    public RawWriter(ChunkSink sink, int chunkBytes) {
        this.sink = sink;
        this.chunkBytes = chunkBytes;
        this.out = new Cursor(chunkBytes);
    }

    /// Appends the element of bytes `from` to `to`.
    @SuppressWarnings("ReferenceEquality")
    public void write(Shape of, byte[] bytes, int from, int to) throws IOException {
        int length = to - from;
        if (!out.room(length + 64L)) {
            throw new IOException("a chunk of more than " + Cursor.LIMIT + " bytes");
        }
        if (shape != of) {
            closeRun();
            shape = of;
            if (!out.room(of.size() + 4L + length)) {
                throw new IOException("a chunk of more than " + Cursor.LIMIT + " bytes");
            }
            of.write(out);
            countAt = out.at;
            out.putInt(0);
        }
        out.putBytes(bytes, from, length);
        count++;
        if (out.at >= chunkBytes) {
            flush();
        }
    }

    private void closeRun() {
        if (shape != null) {
            int here = out.at;
            out.at = countAt;
            out.putInt(count);
            out.at = here;
            total += count;
            count = 0;
            shape = null;
        }
    }

    public void flush() throws IOException {
        closeRun();
        if (total > 0) {
            int elements = total;
            int length = out.at;
            total = 0;
            out.at = 0;
            sink.accept(out.bytes, length, elements);
        }
    }
}

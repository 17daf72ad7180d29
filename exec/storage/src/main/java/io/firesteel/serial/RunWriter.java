package io.firesteel.serial;

import java.io.IOException;

/// Writes chunks as runs: shape, count, elements. A run ends where an element has another shape or the chunk is full.
final class RunWriter implements ElementWriter {
    private static final int START = 512;

    private final ElementCodec codec;
    private final ChunkSink sink;
    private final int chunkBytes;
    private final Cursor out;
    private Shape shape;
    private boolean open;
    private int countAt;
    private int count;
    private int total;

    RunWriter(ElementCodec codec, ChunkSink sink, int chunkBytes) {
        this.codec = codec;
        this.sink = sink;
        this.chunkBytes = chunkBytes;
        this.out = new Cursor(Math.min(START, chunkBytes));
    }

    @Override
    public void write(Object element) throws IOException {
        int before = out.at;
        if (!open || !codec.write(shape, element, out)) {
            out.at = before;
            writeInNewRun(element);
        }
        count++;
        if (out.at >= chunkBytes) {
            flush();
        }
    }

    @Override
    public void writePair(Object key, Object value) throws IOException {
        int before = out.at;
        if (!open || shape.kind != Shape.PAIR || !codec.write(shape.key, key, out)
                || !codec.write(shape.value, value, out)) {
            out.at = before;
            write(codec.pair(key, value));
            return;
        }
        count++;
        if (out.at >= chunkBytes) {
            flush();
        }
    }

    private void writeInNewRun(Object element) {
        closeRun();
        Shape own = codec.shapeOf(element);
        shape = shape == null ? own : shape.or(own);
        if (!out.room(shape.size() + 4)) {
            throw SerialErrors.tooLarge(element);
        }
        shape.write(out);
        countAt = out.at;
        out.putInt(0);
        open = true;
        boolean written = codec.write(shape, element, out);
        if (!written) {
            throw new IllegalStateException("an element of " + element.getClass() + " changed while it was written");
        }
    }

    private void closeRun() {
        if (open) {
            int here = out.at;
            out.at = countAt;
            out.putInt(count);
            out.at = here;
            total += count;
            count = 0;
            open = false;
        }
    }

    @Override
    public void flush() throws IOException {
        closeRun();
        if (total > 0) {
            int elements = total;
            int length = out.at;
            total = 0;
            out.at = 0;
            sink.accept(out.bytes, length, elements);
            if (out.bytes.length > 4L * chunkBytes) {
                // One huge element must not keep its buffer for the rest of the task.
                out.bytes = new byte[chunkBytes];
            }
        }
    }

    @Override
    public int heldBytes() {
        return out.bytes.length;
    }
}

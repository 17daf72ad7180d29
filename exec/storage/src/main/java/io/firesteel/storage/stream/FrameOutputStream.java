package io.firesteel.storage.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/// Cuts bytes into frames.
final class FrameOutputStream extends OutputStream {
    private final FrameEncoder encoder;
    private final OutputStream target;
    private final byte[] buffer = new byte[BlockStream.FRAME_BYTES];
    private int used;

    FrameOutputStream(FrameEncoder encoder, OutputStream target) {
        this.encoder = encoder;
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        if (used == buffer.length) {
            frame();
        }
        buffer[used++] = (byte) value;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, source.length);
        int from = offset;
        int left = length;
        while (left > 0) {
            if (used == buffer.length) {
                frame();
            }
            int step = Math.min(left, buffer.length - used);
            System.arraycopy(source, from, buffer, used, step);
            used += step;
            from += step;
            left -= step;
        }
    }

    private void frame() throws IOException {
        if (used > 0) {
            int length = encoder.encode(buffer, 0, used);
            target.write(encoder.frame(), 0, length);
            used = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        frame();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        try (OutputStream closing = target) {
            frame();
            closing.flush();
        }
    }
}

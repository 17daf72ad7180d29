package io.firesteel.storage.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The raw bytes of a sequence of frames.
final class FrameInputStream extends InputStream {
    private final FrameDecoder decoder;
    private final InputStream source;
    private int used;
    private int length;

    FrameInputStream(FrameDecoder decoder, InputStream source) {
        this.decoder = decoder;
        this.source = source;
    }

    private boolean more() throws IOException {
        while (used == length) {
            if (!decoder.next(source)) {
                return false;
            }
            used = 0;
            length = decoder.length();
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return more() ? decoder.bytes()[decoder.offset() + used++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, target.length);
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int step = Math.min(count, length - used);
        System.arraycopy(decoder.bytes(), decoder.offset() + used, target, offset, step);
        used += step;
        return step;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

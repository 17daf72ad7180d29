package io.firesteel.python.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

import io.firesteel.python.protocol.Marker;

/// Bytes on their way to a worker: small records are gathered, large ones are kept by reference and never changed or
/// copied. Used by the task's thread only.
public final class FrameOutput extends OutputStream {
    private static final int BUFFER = 256 << 10;
    private static final int BY_REFERENCE = 32 << 10;
    /// The JDK copies what it writes from the heap into a buffer of this size.
    private static final int WRITE_SLICE = 256 << 10;

    private final ArrayDeque<ByteBuffer> queue = new ArrayDeque<>();
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long queued;

    /// Length, then content; the array must not be changed afterwards.
    public void frame(byte[] content) {
        writeInt(content.length);
        write(content, 0, content.length);
    }

    /// A text as UTF-8 behind its length.
    public void frame(String text) {
        frame(text.getBytes(StandardCharsets.UTF_8));
    }

    public void frameNull() {
        writeInt(Marker.NULL);
    }

    public void writeInt(int value) {
        room(4);
        buffer[to] = (byte) (value >>> 24);
        buffer[to + 1] = (byte) (value >>> 16);
        buffer[to + 2] = (byte) (value >>> 8);
        buffer[to + 3] = (byte) value;
        to += 4;
    }

    public void writeLong(long value) {
        writeInt((int) (value >>> 32));
        writeInt((int) value);
    }

    @Override
    public void write(int b) {
        room(1);
        buffer[to++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (length >= BY_REFERENCE) {
            seal();
            queue.add(ByteBuffer.wrap(bytes, offset, length));
            queued += length;
            return;
        }
        room(length);
        System.arraycopy(bytes, offset, buffer, to, length);
        to += length;
    }

    /// Bytes that wait.
    public long size() {
        return queued + to - from;
    }

    public boolean pending() {
        return size() > 0;
    }

    /// Writes everything to a channel that blocks.
    public void writeTo(WritableByteChannel channel) throws IOException {
        while (pending()) {
            drainTo(channel);
        }
    }

    void clear() {
        queue.clear();
        queued = 0;
        from = 0;
        to = 0;
    }

    /// Writes as much as the channel takes; whether it took anything.
    boolean drainTo(WritableByteChannel channel) throws IOException {
        boolean any = false;
        while (!queue.isEmpty()) {
            ByteBuffer head = queue.peek();
            int n = writeSlice(channel, head);
            queued -= n;
            any |= n > 0;
            if (head.hasRemaining()) {
                return any;
            }
            queue.remove();
        }
        if (to > from) {
            ByteBuffer rest = ByteBuffer.wrap(buffer, from, to - from);
            int n = writeSlice(channel, rest);
            any |= n > 0;
            from += n;
            if (from == to) {
                from = 0;
                to = 0;
            }
        }
        return any;
    }

    private static int writeSlice(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        int total = 0;
        while (bytes.hasRemaining()) {
            int limit = bytes.limit();
            bytes.limit(Math.min(limit, bytes.position() + WRITE_SLICE));
            int n = channel.write(bytes);
            bytes.limit(limit);
            if (n == 0) {
                break;
            }
            total += n;
        }
        return total;
    }

    private void room(int bytes) {
        if (buffer.length - to < bytes) {
            seal();
        }
    }

    /// What was gathered goes into the queue; gathering begins anew behind it.
    private void seal() {
        if (to > from) {
            queue.add(ByteBuffer.wrap(buffer, from, to - from));
            queued += to - from;
            buffer = new byte[BUFFER];
        }
        from = 0;
        to = 0;
    }
}

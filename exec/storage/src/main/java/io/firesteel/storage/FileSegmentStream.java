package io.firesteel.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Reads one segment of a file with positional, buffered reads; a file that ends early is an error, not an end of stream.
final class FileSegmentStream extends InputStream {
    private static final int BUFFER = 32 << 10;

    private final FileChannel channel;
    private final Path file;
    private final long end;
    private long position;
    private byte[] buffer;
    private int from;
    private int to;

    FileSegmentStream(Path file, long offset, long length) throws IOException {
        this.file = file;
        this.position = offset;
        this.end = offset + length;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (from == to) {
            if (position >= end) {
                return -1;
            }
            if (length >= BUFFER) {
                return fill(target, offset, length);
            }
            if (buffer == null) {
                buffer = new byte[(int) Math.min(BUFFER, end - position)];
            }
            from = 0;
            to = fill(buffer, 0, buffer.length);
        }
        int step = Math.min(length, to - from);
        System.arraycopy(buffer, from, target, offset, step);
        from += step;
        return step;
    }

    private int fill(byte[] target, int offset, int length) throws IOException {
        int got = channel.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - position)), position);
        if (got < 0) {
            throw new EOFException(file + " ends at " + channel.size() + " bytes, " + end + " were expected");
        }
        position += got;
        return got;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, end - position + to - from);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

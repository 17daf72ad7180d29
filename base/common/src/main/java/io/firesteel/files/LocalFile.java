package io.firesteel.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file of the local file system, read by positional reads into the caller's array. Not mapped: a file that somebody
/// cuts short must be an error of this read, not a fault of the process.
public final class LocalFile implements ByteSource {
    /// The JDK copies heap reads through a direct buffer of the request's size, kept per thread: small pieces keep it small.
    private static final int PIECE = 64 << 10;

    private final Path path;
    private final FileChannel channel;
    private final long length;

    public LocalFile(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.READ);
        this.length = channel.size();
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void read(long position, byte[] target, int at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target);
        int done = 0;
        while (done < length) {
            buffer.limit(at + Math.min(length, done + PIECE)).position(at + done);
            int n = channel.read(buffer, position + done);
            if (n < 0) {
                throw new EOFException("file ends at " + (position + done) + ", wanted " + (position + length));
            }
            done += n;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

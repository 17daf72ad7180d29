package io.firesteel.python.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/// One thread's talk with one worker, in both directions at once: while nothing has come to be read, waiting input is
/// written, so that neither side ever blocks the other. Owned by the task's thread; [#close()] may come from any.
///
/// The source of input is asked for more only when the worker has taken what was there, so a reader that stops early
/// leaves the rest of the input uncomputed.
public final class Duplex implements AutoCloseable {
    private static final int READ_BUFFER = 256 << 10;
    private static final int FILL_TO = 128 << 10;
    private static final long POLL_MILLIS = 200;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final ByteBuffer in = ByteBuffer.allocateDirect(READ_BUFFER).limit(0);
    private final FrameOutput out = new FrameOutput();
    private InputSource source;
    private Watch watch = Watch.NONE;
    private boolean peerTakesNoMore;
    private volatile boolean closed;

    /// Takes the connected channel over and makes it non-blocking.
    public Duplex(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        this.selector = Selector.open();
        this.key = channel.register(selector, SelectionKey.OP_READ);
    }

    /// What is written beside the answers being read; null when nothing more.
    public void source(InputSource next) {
        this.source = next;
        this.peerTakesNoMore = false;
    }

    /// What is asked while waiting.
    public void watch(Watch next) {
        this.watch = next;
    }

    /// Where bytes wait to be written; they leave with the next read or [#flush()].
    public FrameOutput out() {
        return out;
    }

    /// Whether everything given by the source has been written.
    public boolean inputFinished() {
        return source == null && !out.pending();
    }

    /// A non-blocking look whether the peer has gone, for workers that lie idle.
    public boolean peerGone() {
        try {
            if (closed || in.hasRemaining()) {
                return true;
            }
            in.clear();
            int n = channel.read(in);
            in.flip();
            return n != 0;
        } catch (IOException e) {
            return true;
        }
    }

    public int readInt() throws IOException {
        need(4);
        return in.getInt();
    }

    public long readLong() throws IOException {
        need(8);
        return in.getLong();
    }

    /// Exactly `length` bytes; memory grows with what really comes, so that a false length costs nothing.
    public byte[] readBytes(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, 16 << 20)];
        int at = 0;
        while (at < length) {
            if (!in.hasRemaining() && !fill()) {
                throw new EOFException("the worker closed its connection within a record");
            }
            if (at == bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, (int) Math.min(length, (long) bytes.length * 2));
            }
            int n = Math.min(in.remaining(), bytes.length - at);
            in.get(bytes, at, n);
            at += n;
        }
        return bytes;
    }

    /// The answers as a stream, for formats that read themselves (Arrow); closing it does nothing.
    public InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return in.hasRemaining() || fill() ? in.get() & 0xff : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (!in.hasRemaining() && !fill()) {
                    return -1;
                }
                int n = Math.min(length, in.remaining());
                in.get(target, offset, n);
                return n;
            }
        };
    }

    /// Writes everything that waits.
    public void flush() throws IOException {
        while (out.pending()) {
            if (!out.drainTo(channel)) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    private void need(int bytes) throws IOException {
        while (in.remaining() < bytes) {
            if (!fill()) {
                throw new EOFException("the worker closed its connection");
            }
        }
    }

    /// Reads at least one byte more; false at the end of the connection.
    private boolean fill() throws IOException {
        in.compact();
        try {
            while (true) {
                int n = channel.read(in);
                if (n != 0) {
                    return n > 0;
                }
                if (!offer()) {
                    await(SelectionKey.OP_READ | (out.pending() ? SelectionKey.OP_WRITE : 0));
                }
            }
        } finally {
            in.flip();
        }
    }

    /// Writes some of the input; whether anything was written.
    private boolean offer() throws IOException {
        if (peerTakesNoMore) {
            out.clear();
            return false;
        }
        while (source != null && out.size() < FILL_TO) {
            watch.check();
            if (!source.writeNext(out)) {
                source = null;
            }
        }
        if (!out.pending()) {
            return false;
        }
        try {
            return out.drainTo(channel);
        } catch (IOException e) {
            // A worker may stop reading and still answer: what it has to say decides, not the broken pipe.
            peerTakesNoMore = true;
            return false;
        }
    }

    private void await(int operations) throws IOException {
        key.interestOps(operations);
        long began = System.nanoTime();
        while (selector.select(POLL_MILLIS) == 0 && !closed) {
            watch.check();
            watch.idle((System.nanoTime() - began) / 1_000_000);
            if (Thread.currentThread().isInterrupted()) {
                throw new java.io.InterruptedIOException("interrupted while talking to a Python worker");
            }
        }
        if (closed) {
            throw new java.nio.channels.AsynchronousCloseException();
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            selector.close();
        } finally {
            channel.close();
        }
    }

    /// What a waiting thread asks.
    public interface Watch {
        Watch NONE = new Watch() {
        };

        /// Throws when the task was told to stop.
        default void check() {
        }

        /// Called about five times a second with the time since the last byte; throws when that is too long.
        default void idle(long millis) {
        }

        /// Gives up after `millis` without a byte.
        static Watch timeout(long millis, String what) {
            return new Watch() {
                @Override
                public void idle(long waited) {
                    if (waited > millis) {
                        throw new HandshakeTimeoutException(what + " said nothing for " + waited + " ms");
                    }
                }
            };
        }
    }
}

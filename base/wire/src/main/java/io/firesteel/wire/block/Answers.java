package io.firesteel.wire.block;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.DefaultFileRegion;
import io.netty.handler.stream.ChunkedNioFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.wire.tls.Tls;

/// The answers to one request on their way out: small blocks share buffers, each of which is one write, and those that lie side
/// by side in a file are read together; large parts of files pass by the heap. Used by one thread, which waits where the peer
/// reads slower than blocks are found.
final class Answers implements AutoCloseable {
    /// A block that is no larger is copied: that is less than opening a way of its own for it.
    static final int SMALL = 64 << 10;
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int BUFFER = 256 << 10;
    /// Buffers of one request that have not left yet.
    private static final int MOST_WAITING = 4;
    private static final int CHUNK = 64 << 10;

    private final Channel channel;
    private final long request;
    private final String[] names;
    private final ArrayDeque<Sent> sent = new ArrayDeque<>(MOST_WAITING);
    private final FileRun run;
    /// Encryption may still hold what it was given.
    private final boolean reuse;
    private ByteBuf buffer;

    /// A buffer that is this request's again when it has left.
    private record Sent(ByteBuf buffer, ChannelFuture left) {
    }

    /// @param files what small parts are read from
    /// @param names what the answers are called in messages, by their index
    Answers(Channel channel, long request, OpenFiles files, String... names) {
        this.channel = channel;
        this.request = request;
        this.names = names;
        run = new FileRun(files);
        reuse = !Tls.isOn(channel);
    }

    /// Gives a block; the peer is told when it cannot be read.
    void give(int index, Content content) {
        try {
            if (content.size() > SMALL) {
                large(index, content);
                return;
            }
            switch (content) {
                case Content.Memory memory -> {
                    readRun();
                    ByteBuf to = room(memory.length());
                    head(to, index, Frames.OK, memory.length());
                    to.writeBytes(memory.bytes(), memory.offset(), memory.length());
                }
                case Content.FilePart part -> {
                    if (!run.goesOn(part)) {
                        readRun();
                    }
                    add(index, part);
                }
            }
        } catch (IOException | RuntimeException e) {
            fail(index, e);
        }
    }

    private void add(int index, Content.FilePart part) {
        ByteBuf to = room((int) part.length());
        if (run.isEmpty()) {
            run.begin(to.writerIndex());
        }
        head(to, index, Frames.OK, part.length());
        run.add(index, part, to);
    }

    /// Reads what has been put side by side. When that fails each block is read by itself: the others are not at fault.
    private void readRun() {
        if (run.isEmpty()) {
            return;
        }
        try {
            run.read();
            run.clear();
        } catch (IOException | RuntimeException e) {
            buffer.writerIndex(run.start());
            List<FileRun.Piece> pieces = run.take();
            if (pieces.size() == 1) {
                fail(pieces.getFirst().index(), e);
                return;
            }
            for (FileRun.Piece piece : pieces) {
                add(piece.index(), piece.part());
                readRun();
            }
        }
    }

    private void large(int index, Content content) throws IOException {
        switch (content) {
            case Content.Memory memory ->
                large(index, memory.length(), Unpooled.wrappedBuffer(memory.bytes(), memory.offset(), memory.length()));
            case Content.FilePart part -> {
                // Opened here: a file that is removed meanwhile is still read to its end.
                FileChannel file = FileRun.open(part);
                large(index, part.length(), !reuse
                        ? new ChunkedNioFile(file, part.offset(), part.length(), CHUNK)
                        : new DefaultFileRegion(file, part.offset(), part.length()));
            }
        }
    }

    /// Says that a block does not come.
    void fail(int index, Exception cause) {
        LOG.warn("Cannot serve {}", names[index], cause);
        fail(index, names[index] + ": " + cause);
    }

    /// Says that a block does not come.
    void fail(int index, String message) {
        readRun();
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(text.length, Frames.MAX_ERROR);
        ByteBuf to = room(length);
        head(to, index, Frames.FAILED, length);
        to.writeBytes(text, 0, length);
    }

    private ByteBuf room(int bytes) {
        if (buffer != null && buffer.writableBytes() < Frames.HEAD + bytes) {
            flush();
        }
        if (buffer == null) {
            Sent oldest = sent.peek();
            if (oldest != null && (sent.size() == MOST_WAITING || oldest.left().isDone())) {
                sent.remove().left().awaitUninterruptibly();
                buffer = again(oldest.buffer());
            } else {
                buffer = fresh();
            }
        }
        return buffer;
    }

    private ByteBuf fresh() {
        return channel.alloc().directBuffer(BUFFER, BUFFER);
    }

    private ByteBuf again(ByteBuf used) {
        if (reuse) {
            return used.clear();
        }
        used.release();
        return fresh();
    }

    private void head(ByteBuf to, int index, byte status, long length) {
        to.writeLong(request).writeInt(index).writeByte(status).writeLong(length);
    }

    /// Head and bytes go out side by side, whatever other threads write.
    private void large(int index, long length, Object bytes) {
        flush();
        ByteBuf head = Unpooled.buffer(Frames.HEAD);
        head(head, index, Frames.OK, length);
        channel.eventLoop().execute(() -> {
            channel.write(head);
            closeAfterFailure(channel.writeAndFlush(bytes));
        });
    }

    /// Sends what is still here.
    void flush() {
        readRun();
        if (buffer == null) {
            return;
        }
        ByteBuf full = buffer;
        buffer = null;
        sent.add(new Sent(full, closeAfterFailure(channel.writeAndFlush(full.retain()))));
    }

    private ChannelFuture closeAfterFailure(ChannelFuture write) {
        return write.addListener(done -> {
            if (!done.isSuccess()) {
                channel.close();
            }
        });
    }

    @Override
    public void close() throws IOException {
        sent.forEach(buffers -> buffers.buffer().release());
        sent.clear();
        if (buffer != null) {
            buffer.release();
            buffer = null;
        }
        run.close();
    }
}

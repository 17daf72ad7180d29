package io.firesteel.wire.block;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.DefaultFileRegion;
import io.netty.handler.stream.ChunkedNioFile;

import io.firesteel.wire.tls.Tls;

/// The answers to one request on their way out: small blocks share buffers, each of which is one write; large parts of files
/// pass by the heap. Used by one thread, which waits where the peer reads slower than blocks are found.
final class Answers {
    /// A block that is no larger is copied: that is less than opening a way of its own for it.
    static final int SMALL = 64 << 10;
    private static final int BUFFER = 256 << 10;
    /// Buffers of one request that have not left yet.
    private static final int MOST_WAITING = 4;
    private static final int CHUNK = 64 << 10;

    private final Channel channel;
    private final long request;
    private final ArrayDeque<ChannelFuture> waiting = new ArrayDeque<>(MOST_WAITING + 1);
    private ByteBuf buffer;

    Answers(Channel channel, long request) {
        this.channel = channel;
        this.request = request;
    }

    /// Gives a block; one that cannot be read leaves no trace.
    void give(int index, Content content) throws IOException {
        if (content.size() <= SMALL) {
            ByteBuf to = room((int) content.size());
            int before = to.writerIndex();
            try {
                head(to, index, Frames.OK, content.size());
                copy(content, to);
            } catch (IOException | RuntimeException e) {
                to.writerIndex(before);
                throw e;
            }
            return;
        }
        switch (content) {
            case Content.Memory memory ->
                large(index, memory.length(), Unpooled.wrappedBuffer(memory.bytes(), memory.offset(), memory.length()));
            case Content.FilePart part -> {
                // Opened here: a file that is removed meanwhile is still read to its end.
                FileChannel file = FileChannel.open(part.file(), StandardOpenOption.READ);
                if (file.size() < part.offset() + part.length()) {
                    long size = file.size();
                    file.close();
                    throw shorter(part, size);
                }
                large(index, part.length(), Tls.isOn(channel)
                        ? new ChunkedNioFile(file, part.offset(), part.length(), CHUNK)
                        : new DefaultFileRegion(file, part.offset(), part.length()));
            }
        }
    }

    private static IOException shorter(Content.FilePart part, long size) {
        Path file = part.file();
        return new IOException(file + " has " + size + " bytes, " + (part.offset() + part.length())
                + " were expected");
    }

    private static void copy(Content content, ByteBuf to) throws IOException {
        switch (content) {
            case Content.Memory memory -> to.writeBytes(memory.bytes(), memory.offset(), memory.length());
            case Content.FilePart part -> {
                try (FileChannel file = FileChannel.open(part.file(), StandardOpenOption.READ)) {
                    int left = (int) part.length();
                    while (left > 0) {
                        int read = to.writeBytes(file, part.offset() + part.length() - left, left);
                        if (read < 0) {
                            throw shorter(part, file.size());
                        }
                        left -= read;
                    }
                }
            }
        }
    }

    /// Says that a block does not come.
    void fail(int index, String message) {
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
            buffer = channel.alloc().directBuffer(Math.max(BUFFER, Frames.HEAD + bytes));
        }
        return buffer;
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
        if (buffer == null) {
            return;
        }
        ByteBuf full = buffer;
        buffer = null;
        waiting.add(closeAfterFailure(channel.writeAndFlush(full)));
        if (waiting.size() > MOST_WAITING) {
            waiting.remove().awaitUninterruptibly();
        }
    }

    private ChannelFuture closeAfterFailure(ChannelFuture write) {
        return write.addListener(done -> {
            if (!done.isSuccess()) {
                channel.close();
            }
        });
    }
}

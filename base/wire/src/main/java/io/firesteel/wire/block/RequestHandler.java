package io.firesteel.wire.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.DefaultFileRegion;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.stream.ChunkedNioFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.wire.tls.Tls;

/// Answers the requests of one peer that has passed the handshake. Blocks are found on virtual threads; only writing
/// happens on the I/O thread.
final class RequestHandler extends SimpleChannelInboundHandler<ByteBuf> {
    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);

    private static final int CHUNK = 64 << 10;

    private final BlockSource source;

    RequestHandler(BlockSource source) {
        this.source = source;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf in) {
        byte kind = in.readByte();
        long request = in.readLong();
        switch (kind) {
            case Frames.FETCH -> fetch(context.channel(), request, in);
            case Frames.KEEP -> keep(context.channel(), request, in);
            case Frames.DROP -> drop(context.channel(), request, in.readInt());
            default -> throw new IllegalArgumentException("a block request of kind " + kind);
        }
    }

    private void fetch(Channel channel, long request, ByteBuf in) {
        int count = in.readInt();
        if (count < 0 || count > Frames.MAX_NAMES) {
            throw new IllegalArgumentException("a request for " + count + " blocks");
        }
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = Frames.readText(in);
        }
        Thread.ofVirtual().name("block-serve").start(() -> {
            for (int i = 0; i < names.length && channel.isActive(); i++) {
                answer(channel, request, i, names[i]);
            }
        });
    }

    private void answer(Channel channel, long request, int index, String name) {
        try {
            Optional<Content> found = source.find(name);
            if (found.isPresent()) {
                send(channel, request, index, found.get());
            } else {
                fail(channel, request, index, name + " is not here");
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Cannot serve {}", name, e);
            fail(channel, request, index, name + ": " + e);
        }
    }

    private void keep(Channel channel, long request, ByteBuf in) {
        String name = Frames.readText(in);
        byte[] note = new byte[Math.min(in.readUnsignedShort(), in.readableBytes())];
        in.readBytes(note);
        byte[] bytes = new byte[in.readableBytes()];
        in.readBytes(bytes);
        Thread.ofVirtual().name("block-keep").start(() -> {
            try {
                if (source.keep(name, note, new Content.Memory(bytes, 0, bytes.length))) {
                    send(channel, request, 0, new Content.Memory(new byte[0], 0, 0));
                } else {
                    fail(channel, request, 0, "no room for " + name);
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("Cannot keep {}", name, e);
                fail(channel, request, 0, name + ": " + e);
            }
        });
    }

    private void drop(Channel channel, long request, int exchange) {
        Thread.ofVirtual().name("block-drop").start(() -> {
            source.drop(exchange);
            write(channel, head(request, 0, Frames.OK, 0), Unpooled.EMPTY_BUFFER);
        });
    }

    private static void send(Channel channel, long request, int index, Content content) throws IOException {
        switch (content) {
            case Content.Memory memory -> write(channel, head(request, index, Frames.OK, memory.length()),
                    Unpooled.wrappedBuffer(memory.bytes(), memory.offset(), memory.length()));
            case Content.FilePart part -> {
                // Opened here: a file that is removed meanwhile is still read to its end.
                FileChannel file = FileChannel.open(part.file(), StandardOpenOption.READ);
                if (file.size() < part.offset() + part.length()) {
                    file.close();
                    throw new IOException(part.file() + " has " + file.size() + " bytes, " + (part.offset()
                            + part.length()) + " were expected");
                }
                write(channel, head(request, index, Frames.OK, part.length()), Tls.isOn(channel)
                        ? new ChunkedNioFile(file, part.offset(), part.length(), CHUNK)
                        : new DefaultFileRegion(file, part.offset(), part.length()));
            }
        }
    }

    private static void fail(Channel channel, long request, int index, String message) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(text.length, Frames.MAX_ERROR);
        write(channel, head(request, index, Frames.FAILED, length), Unpooled.wrappedBuffer(text, 0, length));
    }

    private static ByteBuf head(long request, int index, byte status, long length) {
        return Unpooled.buffer(Frames.HEAD).writeLong(request).writeInt(index).writeByte(status).writeLong(length);
    }

    /// Head and bytes go out side by side, whatever other threads write.
    private static void write(Channel channel, ByteBuf head, Object bytes) {
        channel.eventLoop().execute(() -> {
            channel.write(head);
            channel.writeAndFlush(bytes).addListener(done -> {
                if (!done.isSuccess()) {
                    channel.close();
                }
            });
        });
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!(cause instanceof IOException) && !(cause instanceof UncheckedIOException)) {
            LOG.warn("Closing the block connection of {}", context.channel().remoteAddress(), cause);
        }
        context.close();
    }
}

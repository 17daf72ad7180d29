package io.firesteel.wire.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the requests of one peer that has passed the handshake. Blocks are found on virtual threads; only writing
/// happens on the I/O thread.
final class RequestHandler extends SimpleChannelInboundHandler<ByteBuf> {
    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);

    private static final Content NOTHING = new Content.Memory(new byte[0], 0, 0);

    private final BlockSource source;
    private final OpenFiles files;

    RequestHandler(BlockSource source, OpenFiles files) {
        this.source = source;
        this.files = files;
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
        serve("block-serve", channel, new Answers(channel, request, files, names), answers -> {
            for (int i = 0; i < names.length && channel.isActive(); i++) {
                answer(answers, i, names[i]);
            }
        });
    }

    /// Who asked waits for an answer: where none can be given, for lack of memory say, it is told by the end of the connection.
    private static void serve(String name, Channel channel, Answers answers, Consumer<Answers> body) {
        Thread.ofVirtual().name(name).start(() -> {
            try (answers) {
                body.accept(answers);
                answers.flush();
            } catch (Throwable e) {
                channel.close();
                LOG.warn("Closing the block connection of {}", channel.remoteAddress(), e);
            }
        });
    }

    private void answer(Answers answers, int index, String name) {
        Optional<Content> found;
        try {
            found = source.find(name);
        } catch (IOException | RuntimeException e) {
            answers.fail(index, e);
            return;
        }
        if (found.isPresent()) {
            answers.give(index, found.get());
        } else {
            answers.fail(index, name + " is not here");
        }
    }

    private void keep(Channel channel, long request, ByteBuf in) {
        String name = Frames.readText(in);
        byte[] note = new byte[Math.min(in.readUnsignedShort(), in.readableBytes())];
        in.readBytes(note);
        byte[] bytes = new byte[in.readableBytes()];
        in.readBytes(bytes);
        serve("block-keep", channel, new Answers(channel, request, files, name), answers -> {
            try {
                if (source.keep(name, note, new Content.Memory(bytes, 0, bytes.length))) {
                    answers.give(0, NOTHING);
                } else {
                    answers.fail(0, "no room for " + name);
                }
            } catch (IOException | RuntimeException e) {
                answers.fail(0, e);
            }
        });
    }

    private void drop(Channel channel, long request, int exchange) {
        serve("block-drop", channel, new Answers(channel, request, files, "exchange " + exchange), answers -> {
            try {
                source.drop(exchange);
                answers.give(0, NOTHING);
            } catch (RuntimeException e) {
                answers.fail(0, e);
            }
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

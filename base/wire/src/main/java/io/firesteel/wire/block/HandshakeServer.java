package io.firesteel.wire.block;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.util.concurrent.ScheduledFuture;

/// Reads the secret of a new peer; makes way for the request handlers when it is right, closes the connection when it is
/// wrong, too long or late.
final class HandshakeServer extends ByteToMessageDecoder {
    private static final int SECONDS = 10;

    private final Function<byte[], Optional<BlockSource>> admission;
    private final OpenFiles files;
    private ScheduledFuture<?> timeout;

    /// @param admission who may see what, by the secret that is shown
    /// @param files     what those who are admitted share
    HandshakeServer(Function<byte[], Optional<BlockSource>> admission, OpenFiles files) {
        this.admission = admission;
        this.files = files;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        timeout = context.executor().schedule(() -> context.close(), SECONDS, TimeUnit.SECONDS);
        context.fireChannelActive();
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (in.readableBytes() < 4) {
            return;
        }
        int length = in.getInt(in.readerIndex());
        if (length < 1 || length > Frames.MAX_HANDSHAKE) {
            in.skipBytes(in.readableBytes());
            context.close();
            return;
        }
        if (in.readableBytes() < 4 + length) {
            return;
        }
        in.skipBytes(4);
        byte[] offered = new byte[length];
        in.readBytes(offered);
        Optional<BlockSource> source = admission.apply(offered);
        if (source.isEmpty()) {
            in.skipBytes(in.readableBytes());
            context.close();
            return;
        }
        timeout.cancel(false);
        context.writeAndFlush(context.alloc().buffer(1).writeByte(Frames.ACCEPTED));
        context.pipeline()
                .addLast(new LengthFieldBasedFrameDecoder(Frames.MAX_REQUEST, 0, 4, 0, 4),
                        new RequestHandler(source.get(), files));
        context.pipeline().remove(this);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}

package io.firesteel.wire.block;

import java.util.concurrent.TimeUnit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;

/// The I/O threads of one process's block traffic, shared by its server and its client.
public final class NettyLoops implements AutoCloseable {
    private final EventLoopGroup group;

    public NettyLoops(int threads) {
        group = new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory("block-io", true),
                NioIoHandler.newFactory());
    }

    EventLoopGroup group() {
        return group;
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}

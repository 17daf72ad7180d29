package io.firesteel.wire.block;

import java.util.concurrent.TimeUnit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The I/O threads of one process's block traffic, shared by its server and its client.
public final class NettyLoops implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NettyLoops.class);

    private final EventLoopGroup group;
    private volatile boolean closing;

    /// @param broken what to do when one of the threads has ended by an error, lack of memory most likely: its connections stay
    ///               open, and nobody reads them any more
    public NettyLoops(int threads, Runnable broken) {
        this(threads, broken, NioIoHandler.newFactory());
    }

    NettyLoops(int threads, Runnable broken, IoHandlerFactory handlers) {
        group = new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory("block-io", true), handlers);
        for (EventExecutor thread : group) {
            thread.terminationFuture().addListener(_ -> {
                if (!closing) {
                    LOG.error(
                            "A thread of the block traffic has ended, so blocks are neither served nor fetched any more");
                    broken.run();
                }
            });
        }
    }

    EventLoopGroup group() {
        return group;
    }

    @Override
    public void close() {
        closing = true;
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}

package io.firesteel.wire.block;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import com.sun.management.UnixOperatingSystemMXBean;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

/// Serves the blocks of one process to peers that know the application's secret.
public final class NettyBlockServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NettyBlockServer.class);
    /// Files that stay open between requests: so many, and no more than this part of what the process may open.
    private static final int MOST_FILES = 1024;
    private static final int PART_OF_FILES = 8;
    private static final long TRUSTED_NANOS = 20_000_000L;
    private static final long IDLE_NANOS = 1_000_000_000L;

    private final OpenFiles files = new OpenFiles(mostFiles(), TRUSTED_NANOS);
    private final ScheduledFuture<?> sweeps;
    private final Channel channel;

    /// Listens at once; port 0 takes a free one.
    public NettyBlockServer(NettyLoops loops, InetSocketAddress address, Secret secret, Tls tls, BlockSource source)
            throws IOException {
        this(loops, address, tls, offered -> secret.matches(offered) ? Optional.of(source) : Optional.empty());
    }

    /// One for several applications.
    ///
    /// @param admission what a peer may see that shows these bytes as its secret; nothing for a wrong one
    public NettyBlockServer(NettyLoops loops, InetSocketAddress address, Tls tls,
            Function<byte[], Optional<BlockSource>> admission) throws IOException {
        ServerBootstrap server = new ServerBootstrap().group(loops.group())
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 256)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel peer) {
                        tls.on(peer, true);
                        // Nothing but the handshake is in the pipeline until it has passed.
                        peer.pipeline().addLast(new HandshakeServer(admission, files));
                    }
                });
        try {
            channel = server.bind(address).sync().channel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while binding " + address, e);
        }
        // Not on the I/O thread: to close the last name of a large file takes its time.
        sweeps = loops.group().next().scheduleWithFixedDelay(() -> {
            if (files.kept() > 0) {
                Thread.ofVirtual().name("block-files").start(this::closeUnused);
            }
        }, 1, 1, TimeUnit.SECONDS);
    }

    private static int mostFiles() {
        long limit = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getMaxFileDescriptorCount()
                : MOST_FILES;
        return (int) Math.min(MOST_FILES, limit / PART_OF_FILES);
    }

    private void closeUnused() {
        try {
            files.closeUnused(IDLE_NANOS);
        } catch (IOException e) {
            LOG.debug("A file that was read does not close", e);
        }
    }

    /// Where it listens.
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
        sweeps.cancel(false);
        channel.close().awaitUninterruptibly();
        try {
            files.close();
        } catch (IOException e) {
            LOG.debug("A file that was read does not close", e);
        }
    }
}

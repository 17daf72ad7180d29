package io.firesteel.wire.block;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Function;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;

import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

/// Serves the blocks of one process to peers that know the application's secret.
public final class NettyBlockServer implements AutoCloseable {
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
                        peer.pipeline().addLast(new HandshakeServer(admission));
                    }
                });
        try {
            channel = server.bind(address).sync().channel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while binding " + address, e);
        }
    }

    /// Where it listens.
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
        channel.close().awaitUninterruptibly();
    }
}

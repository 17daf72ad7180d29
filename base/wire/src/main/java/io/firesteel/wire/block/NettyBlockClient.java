package io.firesteel.wire.block;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.timeout.IdleStateHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.wire.Secret;
import io.firesteel.wire.tls.Tls;

/// Asks the block servers of other processes for blocks, over one connection per peer that is made at the first request
/// and made anew after it broke. Safe from any thread; never waits for an answer unless it says so.
public final class NettyBlockClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NettyBlockClient.class);
    private static final int CONNECT_MILLIS = 10_000;

    private final Secret secret;
    private final Tls tls;
    private final Bootstrap bootstrap;
    private final Supplier<Path> largeFiles;
    private final Limits limits;
    private final Map<InetSocketAddress, PeerConnection> peers = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /// What a client does not go beyond.
    ///
    /// @param maxInMemory blocks of more bytes are received into files
    /// @param quietMillis after so long without a byte either way a connection with open requests counts as broken
    public record Limits(long maxInMemory, long quietMillis) {
    }

    /// @param largeFiles makes the file for a block over `maxInMemory` bytes
    public NettyBlockClient(NettyLoops loops, Secret secret, Tls tls, Supplier<Path> largeFiles, Limits limits) {
        this.secret = secret;
        this.tls = tls;
        this.bootstrap = new Bootstrap().group(loops.group())
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
        this.largeFiles = largeFiles;
        this.limits = limits;
    }

    /// Asks for blocks; every one is answered or failed exactly once.
    public void fetch(InetSocketAddress peer, List<String> names, BlockReceiver receiver) {
        if (names.isEmpty()) {
            return;
        }
        ByteBuf body = Unpooled.buffer(64 * names.size());
        body.writeInt(names.size());
        for (String name : names) {
            Frames.writeText(body, name);
        }
        request(peer, Frames.FETCH, body, names.size(), receiver);
    }

    /// Sends a block to keep and waits until the peer has answered.
    public void keep(InetSocketAddress peer, String name, byte[] note, Content.Memory content) throws IOException {
        ByteBuf head = Unpooled.buffer();
        Frames.writeText(head, name);
        head.writeShort(note.length).writeBytes(note);
        CompletableFuture<Void> kept = new CompletableFuture<>();
        request(peer, Frames.KEEP,
                Unpooled.wrappedBuffer(head,
                        Unpooled.wrappedBuffer(content.bytes(), content.offset(), content.length())),
                1, new BlockReceiver() {
                    @Override
                    public void received(int index, Content nothing) {
                        kept.complete(null);
                    }

                    @Override
                    public void failed(int index, Throwable cause) {
                        kept.completeExceptionally(cause);
                    }
                });
        try {
            kept.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while sending " + name, e);
        } catch (ExecutionException e) {
            throw new IOException("cannot send " + name + " to " + peer + ": " + e.getCause().getMessage(),
                    e.getCause());
        }
    }

    /// Tells a peer that nobody reads an exchange any more; one that does not hear it keeps the files until the
    /// application ends.
    public void drop(InetSocketAddress peer, int exchange) {
        request(peer, Frames.DROP, Unpooled.buffer(4).writeInt(exchange), 1, new BlockReceiver() {
            @Override
            public void received(int index, Content nothing) {
                // That is all.
            }

            @Override
            public void failed(int index, Throwable cause) {
                LOG.debug("{} does not hear that exchange {} is gone", peer, exchange, cause);
            }
        });
    }

    private void request(InetSocketAddress address, byte kind, ByteBuf body, int answers, BlockReceiver receiver) {
        PeerConnection peer = peers.compute(address, (a, known) -> known == null || known.broken()
                ? connect(a)
                : known);
        peer.request(kind, body, answers, receiver);
    }

    private PeerConnection connect(InetSocketAddress address) {
        PeerConnection peer = new PeerConnection(address, secret);
        if (closed) {
            peer.fail(new IOException("this process's block client is closed"));
            return peer;
        }
        ChannelFuture connecting = bootstrap.clone().handler(new ChannelInitializer<SocketChannel>() {
            @Override
            protected void initChannel(SocketChannel channel) {
                tls.on(channel, false);
                channel.pipeline()
                        .addLast(new IdleStateHandler(0, 0, limits.quietMillis(), TimeUnit.MILLISECONDS),
                                new AnswerDecoder(largeFiles, limits.maxInMemory()), peer);
            }
        }).connect(address);
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                peer.fail(new IOException("cannot connect to " + address + ": " + done.cause().getMessage(), done
                        .cause()));
            }
        });
        return peer;
    }

    /// Fails what is asked of a peer that is known to be gone, though its connection may look alive.
    public void gone(InetSocketAddress peer) {
        PeerConnection connection = peers.remove(peer);
        if (connection != null) {
            connection.fail(new IOException(peer + " is gone"));
        }
    }

    @Override
    public void close() {
        closed = true;
        for (PeerConnection peer : peers.values()) {
            peer.fail(new IOException("this process's block client is closed"));
        }
    }
}

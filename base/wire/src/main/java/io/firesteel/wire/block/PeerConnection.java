package io.firesteel.wire.block;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.timeout.IdleStateEvent;

import io.firesteel.wire.Secret;

/// One connection to one peer: presents the secret, then sends requests and hands answers to their receivers. Made by the
/// [NettyBlockClient]; broken for good after its first failure, which every open request is told.
final class PeerConnection extends ChannelInboundHandlerAdapter {
    private final InetSocketAddress address;
    private final Secret secret;
    // Guarded by this.
    private final Map<Long, Open> open = new HashMap<>();
    private List<ByteBuf> early = new ArrayList<>();
    private ChannelHandlerContext context;
    private long nextRequest;
    private IOException failure;

    PeerConnection(InetSocketAddress address, Secret secret) {
        this.address = address;
        this.secret = secret;
    }

    synchronized boolean broken() {
        return failure != null;
    }

    void request(byte kind, ByteBuf body, int answers, BlockReceiver receiver) {
        IOException failed;
        synchronized (this) {
            failed = failure;
            if (failed == null) {
                long id = nextRequest++;
                open.put(id, new Open(receiver, answers));
                ByteBuf head = Unpooled.buffer(13).writeInt(9 + body.readableBytes()).writeByte(kind).writeLong(id);
                ByteBuf frame = Unpooled.wrappedBuffer(head, body);
                if (early != null) {
                    early.add(frame);
                } else {
                    context.writeAndFlush(frame);
                }
            }
        }
        if (failed != null) {
            for (int i = 0; i < answers; i++) {
                receiver.failed(i, failed);
            }
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext active) {
        byte[] token = secret.bytes();
        active.writeAndFlush(active.alloc().buffer(4 + token.length).writeInt(token.length).writeBytes(token));
    }

    @Override
    public void channelRead(ChannelHandlerContext reading, Object message) {
        switch (message) {
            case AnswerDecoder.Accepted accepted -> accepted(reading);
            case AnswerDecoder.Answer answer -> answered(answer);
            default -> throw new IllegalStateException("unexpected " + message);
        }
    }

    private synchronized void accepted(ChannelHandlerContext ready) {
        context = ready;
        for (ByteBuf frame : early) {
            ready.write(frame);
        }
        ready.flush();
        early = null;
    }

    private void answered(AnswerDecoder.Answer answer) {
        Open request;
        synchronized (this) {
            request = open.get(answer.request());
            if (request == null || !request.take(answer.index())) {
                throw new IllegalStateException(address + " answers what was not asked");
            }
            if (request.left == 0) {
                open.remove(answer.request());
            }
        }
        if (answer.error() == null) {
            try {
                request.receiver.received(answer.index(), answer.content());
            } catch (Error e) {
                request.receiver.failed(answer.index(), e);
                throw e;
            }
        } else {
            request.receiver.failed(answer.index(), new IOException(address + ": " + answer.error()));
        }
    }

    /// Breaks the connection; every open request hears of it.
    void fail(IOException cause) {
        List<Open> told;
        ChannelHandlerContext closing;
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = cause;
            told = new ArrayList<>(open.values());
            open.clear();
            if (early != null) {
                early.forEach(ByteBuf::release);
                early = null;
            }
            closing = context;
        }
        if (closing != null) {
            closing.close();
        }
        for (Open request : told) {
            for (int i = 0; i < request.answers; i++) {
                if (!request.done.get(i)) {
                    request.receiver.failed(i, cause);
                }
            }
        }
    }

    /// The connection has been quiet: that is a failure where something is awaited, since peers answer or close.
    @Override
    public void userEventTriggered(ChannelHandlerContext quiet, Object event) {
        boolean awaited;
        synchronized (this) {
            awaited = !open.isEmpty();
        }
        if (event instanceof IdleStateEvent && awaited) {
            fail(new IOException(address + " has not answered for as long as spark.shuffle.io.connectionTimeout says"));
            quiet.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext closed) {
        fail(new IOException("the connection to " + address + " was closed"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext failing, Throwable cause) {
        fail(new IOException("the connection to " + address + " failed: " + cause.getMessage(), cause));
        failing.close();
    }

    /// A request that waits for answers; guarded by the connection.
    private static final class Open {
        private final BlockReceiver receiver;
        private final int answers;
        private final BitSet done = new BitSet();
        private int left;

        Open(BlockReceiver receiver, int answers) {
            this.receiver = receiver;
            this.answers = answers;
            this.left = answers;
        }

        boolean take(int index) {
            if (index < 0 || index >= answers || done.get(index)) {
                return false;
            }
            done.set(index);
            left--;
            return true;
        }
    }
}

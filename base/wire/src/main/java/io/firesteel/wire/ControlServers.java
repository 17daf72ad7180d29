package io.firesteel.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.grpc.BindableService;
import io.grpc.HandlerRegistry;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.util.MutableHandlerRegistry;

import io.firesteel.wire.tls.Tls;

/// Makes every control server and every channel to one; there is no other way to have one, and so none without
/// authentication and limits.
public final class ControlServers {
    /// The largest message (`spark.rpc.message.maxSize`).
    public static final int MAX_MESSAGE = 128 << 20;

    private static final int MAX_HEADERS = 8 << 10;
    private static final long KEEP_ALIVE_SECONDS = 10;
    private static final long KEEP_ALIVE_TIMEOUT_SECONDS = 60;

    private ControlServers() {
    }

    /// A started server. Calls run on virtual threads: they may block.
    public static Server serve(InetSocketAddress address, Secret secret, Tls tls, BindableService service)
            throws IOException {
        MutableHandlerRegistry services = new MutableHandlerRegistry();
        services.addService(service);
        return serve(address, secret, tls, services);
    }

    /// A started server whose services come later, once its port is known; until then every call fails.
    public static Server serve(InetSocketAddress address, Secret secret, Tls tls, HandlerRegistry services)
            throws IOException {
        return serve(address, secret, tls, services, peer -> {
        });
    }

    /// The same.
    ///
    /// @param refused told the address of each caller that has not the secret
    public static Server serve(InetSocketAddress address, Secret secret, Tls tls, HandlerRegistry services,
            Consumer<String> refused) throws IOException {
        return tls.on(NettyServerBuilder.forAddress(address))
                .executor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("control-", 0).factory()))
                .intercept(ControlAuth.check(secret, refused))
                .maxInboundMessageSize(MAX_MESSAGE)
                .maxInboundMetadataSize(MAX_HEADERS)
                .permitKeepAliveTime(KEEP_ALIVE_SECONDS / 2, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .fallbackHandlerRegistry(services)
                .build()
                .start();
    }

    /// A channel on which every call presents the secret.
    public static ManagedChannel connect(InetSocketAddress address, Secret secret, Tls tls, String executorId) {
        return tls.on(NettyChannelBuilder.forAddress(address))
                .disableRetry()
                // A peer whose machine or link is gone says nothing: it is asked.
                .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .keepAliveTimeout(KEEP_ALIVE_TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .executor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("control-", 0).factory()))
                .intercept(ControlAuth.present(secret, executorId))
                .maxInboundMessageSize(MAX_MESSAGE)
                .maxInboundMetadataSize(MAX_HEADERS)
                .build();
    }

    /// Stops a server, politely for a moment.
    public static void stop(Server server) {
        server.shutdown();
        try {
            if (!server.awaitTermination(1, TimeUnit.SECONDS)) {
                server.shutdownNow();
            }
        } catch (InterruptedException e) {
            server.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

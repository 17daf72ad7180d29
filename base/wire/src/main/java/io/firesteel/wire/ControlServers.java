package io.firesteel.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.grpc.BindableService;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;

/// Makes every control server and every channel to one; there is no other way to have one, and so none without
/// authentication and limits.
public final class ControlServers {
    /// The largest message (`spark.rpc.message.maxSize`).
    public static final int MAX_MESSAGE = 128 << 20;

    private static final int MAX_HEADERS = 8 << 10;

    private ControlServers() {
    }

    /// A started server. Calls run on virtual threads: they may block.
    public static Server serve(InetSocketAddress address, Secret secret, BindableService service) throws IOException {
        return NettyServerBuilder.forAddress(address)
                .executor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("control-", 0).factory()))
                .intercept(ControlAuth.check(secret))
                .maxInboundMessageSize(MAX_MESSAGE)
                .maxInboundMetadataSize(MAX_HEADERS)
                .addService(service)
                .build()
                .start();
    }

    /// A channel on which every call presents the secret.
    public static ManagedChannel connect(InetSocketAddress address, Secret secret, String executorId) {
        return NettyChannelBuilder.forAddress(address)
                .usePlaintext()
                .disableRetry()
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

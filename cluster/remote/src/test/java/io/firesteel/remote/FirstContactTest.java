package io.firesteel.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.Secret;
import io.firesteel.wire.control.Bootstrap;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.ToExecutor;
import io.firesteel.wire.tls.Tls;

import static org.assertj.core.api.Assertions.assertThat;

/// An executor whose driver cannot be reached says so, with the address and the setting behind it.
class FirstContactTest {
    private static final Conf SOON = Conf.of(Map.of("spark.network.timeout", "1s"));

    private static Bootstrap order(int port) {
        return Bootstrap.newBuilder()
                .setExecutorId("3")
                .setHost("worker-host")
                .setDriverHost("127.0.0.1")
                .setDriverPort(port)
                .build();
    }

    private static ManagedChannel channel(int port) {
        return ControlServers.connect(new InetSocketAddress("127.0.0.1", port), Secret.random(), Tls.none(), "3");
    }

    /// How the control stream to nobody ends.
    private static Throwable end(ManagedChannel channel) {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        StreamObserver<FromExecutor> out = DriverControlGrpc.newStub(channel).attach(new StreamObserver<>() {
            @Override
            public void onNext(ToExecutor message) {
                ended.completeExceptionally(new AssertionError(message));
            }

            @Override
            public void onError(Throwable error) {
                ended.complete(error);
            }

            @Override
            public void onCompleted() {
                ended.completeExceptionally(new AssertionError("nobody is there"));
            }
        });
        out.onNext(FromExecutor.getDefaultInstance());
        return ended.join();
    }

    @Test
    void aDriverThatIsNotThereIsAFailureAndOneThatWentIsNone() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ManagedChannel channel = channel(port);
        try {
            ExecutorProcess.FirstContact contact = new ExecutorProcess.FirstContact(order(port), channel, Conf.empty());
            Throwable end = end(channel);
            assertThat(contact.broken(end).orElseThrow()).hasMessageContaining("[CLUSTER.DRIVER_UNREACHABLE]")
                    .hasMessageContaining("Executor 3 on worker-host cannot reach its driver at 127.0.0.1:" + port)
                    .hasMessageContaining("Connection refused")
                    .hasMessageContaining("spark.driver.host");
            contact.made();
            assertThat(contact.broken(end)).isEmpty();
            assertThat(contact.late()).isEmpty();
        } finally {
            channel.shutdownNow();
        }
    }

    @Test
    void whatTakesTheConnectionAndSaysNothingIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ManagedChannel channel = channel(silent.getLocalPort());
            try {
                ExecutorProcess.FirstContact contact = new ExecutorProcess.FirstContact(order(silent.getLocalPort()),
                        channel, SOON);
                channel.getState(true);
                assertThat(contact.late()).isEmpty();
                long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
                Optional<FiresteelException> late = contact.late();
                while (late.isEmpty()) {
                    assertThat(System.nanoTime()).isLessThan(deadline);
                    Thread.onSpinWait();
                    late = contact.late();
                }
                assertThat(late.get())
                        .hasMessageContaining("there was no connection within 2 s (spark.network.timeout)");
            } finally {
                channel.shutdownNow();
            }
        }
    }
}

package io.firesteel.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import org.junit.jupiter.api.Test;

import io.firesteel.wire.control.Attempt;
import io.firesteel.wire.control.CommitReply;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.tls.Tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ControlAuthTest {

    @Test
    void onlyTheSecretReachesTheService() throws Exception {
        Secret secret = Secret.random();
        AtomicInteger calls = new AtomicInteger();
        Server server = ControlServers.serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), secret,
                Tls.none(), new DriverControlGrpc.DriverControlImplBase() {
                    @Override
                    public void askCommit(Attempt request, StreamObserver<CommitReply> reply) {
                        calls.incrementAndGet();
                        reply.onNext(CommitReply.newBuilder().setGranted(ControlAuth.CALLER.get().equals("7")).build());
                        reply.onCompleted();
                    }
                });
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort());
        ManagedChannel good = ControlServers.connect(address, secret, Tls.none(), "7");
        ManagedChannel bad = ControlServers.connect(address, Secret.random(), Tls.none(), "7");
        try {
            Attempt attempt = Attempt.getDefaultInstance();
            assertThatThrownBy(() -> DriverControlGrpc.newBlockingStub(bad).askCommit(attempt))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("UNAUTHENTICATED");
            assertThat(calls).hasValue(0);
            assertThat(DriverControlGrpc.newBlockingStub(good).askCommit(attempt).getGranted()).isTrue();
            assertThat(calls).hasValue(1);
        } finally {
            good.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
            bad.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
            ControlServers.stop(server);
        }
    }
}

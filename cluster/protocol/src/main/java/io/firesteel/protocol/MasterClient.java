package io.firesteel.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;

import io.firesteel.protocol.wire.ContentChunk;
import io.firesteel.protocol.wire.ContentKey;
import io.firesteel.protocol.wire.ContentKeys;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.DriverRequest;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.wire.ControlServers;

/// Single questions to one master: of submitters, and of workers that fetch what a driver needs. Closed by who made it.
public final class MasterClient implements AutoCloseable {
    private static final long ANSWER_SECONDS = 60;
    private static final long READY_MILLIS = 60_000;

    private final HostPort master;
    private final ClusterSecret secret;
    private final ManagedChannel channel;

    public MasterClient(HostPort master, ClusterSecret secret, String caller) {
        this.master = master;
        this.secret = secret;
        this.channel = ControlServers.connect(master.address(), secret.secret(), secret.tls(), caller);
    }

    /// Which of these the master lacks.
    public ContentKeys missing(ContentKeys keys) {
        return ask(stub -> stub.missingContent(keys));
    }

    /// Brings a file.
    public void put(String key, Path file) throws IOException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Upload upload = new Upload(done);
        MasterControlGrpc.newStub(channel).putContent(upload);
        try {
            Contents.send(key, file, upload::send);
            upload.complete();
            done.get(READY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw wrapped(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IOException("the master does not confirm " + file, e);
        }
    }

    /// Fetches a content into a folder.
    public void get(String key, Contents into) throws IOException {
        try {
            Iterator<ContentChunk> chunks = MasterControlGrpc.newBlockingStub(channel)
                    .getContent(ContentKey.newBuilder().setSha256(key).build());
            into.put(key, chunks);
        } catch (StatusRuntimeException e) {
            throw new IOException(MasterSession.words(e.getStatus()), e);
        }
    }

    public DriverReply submit(DriverOrder order) {
        return ask(stub -> stub.submitDriver(order));
    }

    public DriverReply describe(String driverId) {
        return ask(stub -> stub.describeDriver(DriverRequest.newBuilder().setDriverId(driverId).build()));
    }

    public DriverReply kill(String driverId) {
        return ask(stub -> stub.killDriver(DriverRequest.newBuilder().setDriverId(driverId).build()));
    }

    private <T> T ask(java.util.function.Function<MasterControlGrpc.MasterControlBlockingStub, T> question) {
        try {
            return question.apply(MasterControlGrpc.newBlockingStub(channel)
                    .withDeadlineAfter(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (StatusRuntimeException e) {
            throw wrapped(e);
        }
    }

    private RuntimeException wrapped(Throwable e) {
        Status why = Status.fromThrowable(e);
        if (why.getCode() == Status.Code.RESOURCE_EXHAUSTED) {
            return ProtocolErrors.error(ProtocolErrors.REFUSED, "url", master.masterUrl(), "why",
                    MasterSession.words(why));
        }
        return why.getCode() == Status.Code.UNAUTHENTICATED
                ? ProtocolErrors.error(ProtocolErrors.WRONG_SECRET, "url", master.masterUrl(), "where",
                        secret.where())
                : MasterSession.mismatch(master, why)
                        .orElseGet(() -> ProtocolErrors.error(ProtocolErrors.UNREACHABLE, "url", master.masterUrl(),
                                "why", MasterSession.words(MasterSession.doubted(why))));
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }

    /// One upload, no faster than the master takes it.
    private static final class Upload implements ClientResponseObserver<ContentChunk, ContentKeys> {
        private final CompletableFuture<Void> done;
        private ClientCallStreamObserver<ContentChunk> out;

        Upload(CompletableFuture<Void> done) {
            this.done = done;
        }

        @Override
        public void beforeStart(ClientCallStreamObserver<ContentChunk> stream) {
            out = stream;
            stream.setOnReadyHandler(this::wake);
        }

        private synchronized void wake() {
            notifyAll();
        }

        private void send(ContentChunk chunk) {
            synchronized (this) {
                long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(READY_MILLIS);
                while (!out.isReady() && !done.isDone() && System.nanoTime() < deadline) {
                    try {
                        wait(100);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        out.cancel("interrupted", e);
                        return;
                    }
                }
            }
            if (!done.isDone()) {
                out.onNext(chunk);
            }
        }

        private void complete() {
            if (!done.isDone()) {
                out.onCompleted();
            }
        }

        @Override
        public void onNext(ContentKeys value) {
            done.complete(null);
        }

        @Override
        public void onError(Throwable error) {
            done.completeExceptionally(error);
            wake();
        }

        @Override
        public void onCompleted() {
            done.complete(null);
        }
    }
}

package io.firesteel.master;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.master.machine.MasterEvent;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.wire.ContentChunk;
import io.firesteel.protocol.wire.ContentKey;
import io.firesteel.protocol.wire.ContentKeys;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.DriverRequest;
import io.firesteel.protocol.wire.FromApplication;
import io.firesteel.protocol.wire.FromWorker;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.protocol.wire.ToApplication;
import io.firesteel.protocol.wire.ToWorker;

/// Answers workers, drivers and submitters. Calls run on virtual threads and have passed authentication.
final class MasterService extends MasterControlGrpc.MasterControlImplBase {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final long TAKE_SECONDS = 60;

    private final Leadership leadership;
    private final Contents contents;

    MasterService(Leadership leadership, Contents contents) {
        this.leadership = leadership;
        this.contents = contents;
    }

    @Override
    public StreamObserver<FromWorker> attachWorker(StreamObserver<ToWorker> out) {
        return leadership.worker(out);
    }

    @Override
    public StreamObserver<FromApplication> attachApplication(StreamObserver<ToApplication> out) {
        return leadership.application(out);
    }

    @Override
    public void missingContent(ContentKeys request, StreamObserver<ContentKeys> out) {
        ContentKeys.Builder missing = ContentKeys.newBuilder();
        for (String key : request.getSha256List()) {
            if (Contents.isKey(key) && !contents.has(key)) {
                missing.addSha256(key);
            }
        }
        out.onNext(missing.build());
        out.onCompleted();
    }

    @Override
    public StreamObserver<ContentChunk> putContent(StreamObserver<ContentKeys> out) {
        return new Arriving((ServerCallStreamObserver<ContentKeys>) out);
    }

    /// A content on its way in: chunks are asked for one by one, as they are written.
    private final class Arriving implements StreamObserver<ContentChunk>, Iterator<ContentChunk> {
        private final ServerCallStreamObserver<ContentKeys> out;
        private final BlockingQueue<ContentChunk> chunks = new LinkedBlockingQueue<>();
        private final ContentChunk end = ContentChunk.newBuilder().setSha256("end").build();
        private ContentChunk next;
        private boolean begun;

        Arriving(ServerCallStreamObserver<ContentKeys> out) {
            this.out = out;
            out.disableAutoRequest();
            out.request(1);
        }

        @Override
        public void onNext(ContentChunk chunk) {
            chunks.add(chunk);
            if (!begun) {
                begun = true;
                Thread.ofVirtual().name("content").start(() -> take(chunk.getSha256()));
            }
        }

        private void take(String key) {
            try {
                if (!Contents.isKey(key)) {
                    throw new IOException("the first chunk names no key");
                }
                contents.put(key, this);
                out.onNext(ContentKeys.newBuilder().addSha256(key).build());
                out.onCompleted();
            } catch (IOException | RuntimeException e) {
                String why = "the content of a submission cannot be kept in " + contents + ": " + e.getMessage();
                LOG.warn("Refusing a submission: {}", why);
                out.onError(Status.RESOURCE_EXHAUSTED.withDescription(why).asRuntimeException());
            }
        }

        @Override
        public boolean hasNext() {
            try {
                next = chunks.poll(TAKE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (next == null) {
                throw new IllegalStateException("nothing has come for " + TAKE_SECONDS + " s");
            }
            return next != end;
        }

        @Override
        public ContentChunk next() {
            out.request(1);
            return next;
        }

        @Override
        public void onError(Throwable error) {
            chunks.add(ContentChunk.getDefaultInstance());
            chunks.add(end);
        }

        @Override
        public void onCompleted() {
            chunks.add(end);
        }
    }

    @Override
    public void getContent(ContentKey request, StreamObserver<ContentChunk> out) {
        String key = request.getSha256();
        if (!Contents.isKey(key) || !contents.has(key)) {
            out.onError(Status.NOT_FOUND.withDescription("there is no content " + key).asRuntimeException());
            return;
        }
        Departing departing = new Departing((ServerCallStreamObserver<ContentChunk>) out);
        try {
            Contents.send(key, contents.path(key), departing::send);
            out.onCompleted();
        } catch (IOException | RuntimeException e) {
            out.onError(Status.INTERNAL.withDescription(String.valueOf(e.getMessage())).asRuntimeException());
        }
    }

    /// A content on its way out, no faster than the peer takes it.
    private static final class Departing {
        private final ServerCallStreamObserver<ContentChunk> out;

        Departing(ServerCallStreamObserver<ContentChunk> out) {
            this.out = out;
        }

        void send(ContentChunk chunk) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TAKE_SECONDS);
            while (!out.isReady() && !out.isCancelled()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the peer has taken nothing for " + TAKE_SECONDS + " s");
                }
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
            }
            out.onNext(chunk);
        }
    }

    @Override
    public void submitDriver(DriverOrder request, StreamObserver<DriverReply> out) {
        answer(out, reign -> reign.drivers().submit(request, reign.loop()));
    }

    @Override
    public void describeDriver(DriverRequest request, StreamObserver<DriverReply> out) {
        answer(out, reign -> reign.loop().ask(snapshot -> Messages.driver(snapshot, request.getDriverId())));
    }

    @Override
    public void killDriver(DriverRequest request, StreamObserver<DriverReply> out) {
        answer(out, reign -> {
            DriverReply known = reign.loop().ask(snapshot -> Messages.driver(snapshot, request.getDriverId()));
            reign.loop().post(new MasterEvent.DriverKilled(request.getDriverId()));
            return known;
        });
    }

    /// A master that stands by, or ceases to lead while it is asked, sends the asker to another one.
    private void answer(StreamObserver<DriverReply> out, Function<Leadership.Reign, DriverReply> answer) {
        Optional<Leadership.Reign> reign = leadership.reign();
        DriverReply reply;
        try {
            reply = reign.map(answer).orElseGet(this::standby);
        } catch (IllegalStateException | CompletionException e) {
            if (leadership.reign().equals(reign)) {
                throw e;
            }
            reply = standby();
        }
        out.onNext(reply);
        out.onCompleted();
    }

    private DriverReply standby() {
        return DriverReply.newBuilder()
                .setStandby(true)
                .setMessage("Current state is not alive: " + leadership.whoLeads())
                .build();
    }
}

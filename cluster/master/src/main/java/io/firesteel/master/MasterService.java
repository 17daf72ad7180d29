package io.firesteel.master;

import java.util.concurrent.atomic.AtomicLong;

import io.grpc.stub.StreamObserver;

import io.firesteel.protocol.wire.FromApplication;
import io.firesteel.protocol.wire.FromWorker;
import io.firesteel.protocol.wire.MasterControlGrpc;
import io.firesteel.protocol.wire.ToApplication;
import io.firesteel.protocol.wire.ToWorker;

/// Answers workers, drivers and submitters. Calls run on virtual threads and have passed authentication.
final class MasterService extends MasterControlGrpc.MasterControlImplBase {
    private final AtomicLong connections = new AtomicLong();
    private final MasterLoop loop;

    MasterService(MasterLoop loop) {
        this.loop = loop;
    }

    @Override
    public StreamObserver<FromWorker> attachWorker(StreamObserver<ToWorker> out) {
        return new WorkerLink(loop, out);
    }

    @Override
    public StreamObserver<FromApplication> attachApplication(StreamObserver<ToApplication> out) {
        return new ApplicationLink(loop, connections.incrementAndGet(), out);
    }
}

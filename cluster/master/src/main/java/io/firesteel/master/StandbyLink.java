package io.firesteel.master;

import java.util.function.Function;

import io.grpc.stub.StreamObserver;

import io.firesteel.protocol.Outbound;
import io.firesteel.protocol.Release;
import io.firesteel.protocol.wire.Hello;
import io.firesteel.protocol.wire.Refused;

/// A peer's stream at a master that stands by. It is told who leads and held open; when this master leads, the stream ends,
/// and the peer introduces itself anew with what runs by then. Made for each call, owned by the [Leadership].
final class StandbyLink<F, T> implements StreamObserver<F> {
    private final Leadership leadership;
    private final Outbound<T> out;
    private final Function<F, Hello> hello;
    private final Function<Refused, T> refusal;
    private boolean told;

    /// @param hello   the first words of a peer, as its first message has them
    /// @param refusal as the peer is to be told
    StandbyLink(Leadership leadership, StreamObserver<T> out, Function<F, Hello> hello, Function<Refused, T> refusal) {
        this.leadership = leadership;
        this.out = new Outbound<>(out);
        this.hello = hello;
        this.refusal = refusal;
    }

    Outbound<T> out() {
        return out;
    }

    @Override
    public void onNext(F message) {
        if (told) {
            return;
        }
        told = true;
        String mismatch = Release.mismatch(hello.apply(message));
        out.send(refusal.apply(Refused.newBuilder()
                .setReason(mismatch.isEmpty() ? leadership.whoLeads() : mismatch)
                .setFinal(!mismatch.isEmpty())
                .setStandby(true)
                .build()));
    }

    @Override
    public void onError(Throwable error) {
        leadership.left(this);
    }

    @Override
    public void onCompleted() {
        leadership.left(this);
        out.close();
    }
}

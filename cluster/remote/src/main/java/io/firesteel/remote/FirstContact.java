package io.firesteel.remote;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.Status;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterSession;
import io.firesteel.wire.control.Bootstrap;

/// An executor's way to its driver until that has taken it: whether it fails, or takes too long. Made by the
/// [ExecutorProcess]; an executor that never reached its driver has failed, one whose driver went has not.
final class FirstContact {
    private static final long ANSWER_SECONDS = 120;

    private final Bootstrap order;
    private final ManagedChannel channel;
    private final long silence;
    private final long begun = System.nanoTime();
    private volatile boolean made;

    FirstContact(Bootstrap order, ManagedChannel channel, Conf conf) {
        this.order = order;
        this.channel = channel;
        this.silence = conf.get(RemoteSettings.SILENCE);
    }

    /// The driver has taken the executor.
    void made() {
        made = true;
    }

    /// What a connection that broke means; nothing where the driver had been reached.
    Optional<FiresteelException> broken(Throwable error) {
        return made ? Optional.empty() : Optional.of(error(MasterSession.words(Status.fromThrowable(error))));
    }

    /// What has not come in time; nothing where all is well so far.
    Optional<FiresteelException> late() {
        long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        if (made) {
            return Optional.empty();
        }
        if (waited > ANSWER_SECONDS) {
            return Optional.of(error("it has not answered for " + waited + " s"));
        }
        return waited * 1_000 > silence && channel.getState(false) != ConnectivityState.READY
                ? Optional.of(error("there was no connection within " + waited + " s (spark.network.timeout)"))
                : Optional.empty();
    }

    private FiresteelException error(String why) {
        return RemoteErrors.unreachable(order.getExecutorId(), order.getHost(),
                new HostPort(order.getDriverHost(), order.getDriverPort()), why);
    }
}

package io.firesteel.protocol;

import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;

import io.firesteel.error.FiresteelException;
import io.firesteel.wire.ControlServers;
import io.firesteel.wire.tls.Tls;

/// A lasting conversation with one master: connects, introduces itself, says regularly that it lives, and begins again when
/// the connection breaks. Workers and drivers have one with every master of their cluster.
///
/// @param <F> what is said to the master
/// @param <T> what the master says
public final class MasterSession<F, T> implements AutoCloseable {
    private static final long BEAT_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 500;
    private static final String SILENT = "Network closed for unknown reason";

    private final HostPort master;
    private final ClusterSecret secret;
    private final String caller;
    private final Dialogue<F, T> dialogue;
    private final Thread thread;
    private volatile boolean closed;
    private volatile Outbound<F> out;

    /// The words of one kind of peer. Called by the session's thread and those of its connection.
    ///
    /// @param <F> what is said to the master
    /// @param <T> what the master says
    public interface Dialogue<F, T> {

        /// Opens the stream.
        StreamObserver<F> open(ManagedChannel channel, StreamObserver<T> in);

        /// The first message of a connection.
        F introduction();

        /// Says that the peer lives.
        F beat();

        /// A message of the master.
        void received(MasterSession<F, T> session, T message);

        /// The connection has broken or could not be made; answers whether to try again.
        boolean ended(MasterSession<F, T> session, Status why);
    }

    /// @param caller who speaks, for the master's eyes
    public MasterSession(HostPort master, ClusterSecret secret, String caller, Dialogue<F, T> dialogue) {
        this.master = master;
        this.secret = secret;
        this.caller = caller;
        this.dialogue = dialogue;
        this.thread = Thread.ofVirtual().name("master-session-" + master).unstarted(this::run);
    }

    /// Begins; returns at once.
    public void start() {
        thread.start();
    }

    /// With whom.
    public HostPort master() {
        return master;
    }

    /// Says something, if somebody listens.
    public void send(F message) {
        Outbound<F> to = out;
        if (to != null) {
            to.send(message);
        }
    }

    private void run() {
        try {
            while (!closed) {
                Status why = converse();
                if (closed || !dialogue.ended(this, why)) {
                    return;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Status converse() throws InterruptedException {
        ManagedChannel channel = ControlServers.connect(master.address(), secret.secret(), secret.tls(), caller);
        try {
            Ear ear = new Ear();
            Outbound<F> to = new Outbound<>(dialogue.open(channel, ear));
            out = to;
            to.send(dialogue.introduction());
            while (!closed && !ear.over.await(BEAT_MILLIS, TimeUnit.MILLISECONDS)) {
                to.send(dialogue.beat());
            }
            to.close();
            return ear.heard ? ear.why : doubted(ear.why);
        } catch (RuntimeException e) {
            return Status.fromThrowable(e);
        } finally {
            out = null;
            channel.shutdown();
            if (!channel.awaitTermination(closed ? 1 : 0, TimeUnit.SECONDS)) {
                channel.shutdownNow();
            }
        }
    }

    /// Ends the conversation; what was said before is still sent.
    @Override
    public void close() {
        closed = true;
        Outbound<F> to = out;
        if (to != null) {
            to.close();
        }
        if (Thread.currentThread() != thread) {
            thread.interrupt();
        }
    }

    /// Hears the master.
    private final class Ear implements StreamObserver<T> {
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile boolean heard;
        private volatile Status why = Status.UNAVAILABLE.withDescription("it closed the connection");

        @Override
        public void onNext(T message) {
            heard = true;
            dialogue.received(MasterSession.this, message);
        }

        @Override
        public void onError(Throwable error) {
            why = Status.fromThrowable(error);
            over.countDown();
        }

        @Override
        public void onCompleted() {
            over.countDown();
        }
    }

    /// Whether the two will never agree on TLS, as an error in words; nothing for any other end of a connection.
    public static Optional<FiresteelException> mismatch(HostPort master, Status why) {
        return Tls.mismatch(why.getCause())
                .map(words -> ProtocolErrors.error(ProtocolErrors.TLS, "url", master.masterUrl(), "why", words));
    }

    /// An end without a word, which a master puts to whoever speaks no TLS where it does, or is not trusted, with that said.
    static Status doubted(Status why) {
        return SILENT.equals(why.getDescription())
                ? why.withDescription(SILENT + "; do both ends speak TLS, and trust each other? (spark.ssl.rpc.*)")
                : why;
    }

    /// Why a connection ended, in words.
    public static String words(Status why) {
        if (why.getCode() == Status.Code.DEADLINE_EXCEEDED) {
            return "it takes connections and has not answered in time; its process may be stopped or overloaded";
        }
        for (Throwable each = why.getCause(); each != null; each = each.getCause()) {
            if (each instanceof UnknownHostException || each instanceof UnresolvedAddressException) {
                return "the name of its host is unknown here";
            }
            if (String.valueOf(each.getMessage()).startsWith("First received frame was not SETTINGS")) {
                return "what listens there speaks another protocol; the port of pages or REST is none of a master's";
            }
        }
        String cause = why.getCause() == null ? "" : ": " + why.getCause().getMessage();
        return (why.getDescription() == null ? why.getCode().toString() : why.getDescription()) + cause;
    }
}

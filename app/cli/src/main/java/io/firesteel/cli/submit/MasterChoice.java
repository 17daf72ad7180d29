package io.firesteel.cli.submit;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterClient;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.ProtocolErrors;
import io.firesteel.protocol.wire.DriverReply;

/// Finds the leading one of several masters for each question of a submitter, and waits for a while where none leads: one
/// may be about to. A single master is asked once.
final class MasterChoice {
    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 500;

    private final MasterUrl masters;
    private final ClusterSecret secret;
    private HostPort last;
    private boolean answered;

    MasterChoice(MasterUrl masters, ClusterSecret secret) {
        this.masters = masters;
        this.secret = secret;
        this.last = masters.masters().getFirst();
    }

    /// Who answered at last.
    HostPort last() {
        return last;
    }

    /// The leading master's answer.
    DriverReply ask(Function<MasterClient, DriverReply> question) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            FiresteelException trouble = null;
            for (HostPort master : masters.masters()) {
                try (MasterClient client = new MasterClient(master, secret, "submitter")) {
                    DriverReply reply = question.apply(client);
                    last = master;
                    if (!reply.getStandby()) {
                        answered = true;
                        return reply;
                    }
                    trouble = trouble != null
                            ? trouble
                            : ProtocolErrors.error(ProtocolErrors.UNREACHABLE, "url", masters.toString(), "why",
                                    reply.getMessage());
                } catch (FiresteelException e) {
                    trouble = e;
                }
            }
            // One that has answered before is being started again.
            boolean patient = (masters.masters().size() > 1 || answered)
                    && !trouble.condition().equals(ProtocolErrors.WRONG_SECRET.name());
            if (!patient || System.nanoTime() > deadline) {
                throw trouble;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while looking for a master", e);
            }
        }
    }
}

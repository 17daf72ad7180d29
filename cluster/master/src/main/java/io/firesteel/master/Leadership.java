package io.firesteel.master;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.grpc.stub.StreamObserver;

import io.firesteel.clusterui.MasterView;
import io.firesteel.protocol.wire.FromApplication;
import io.firesteel.protocol.wire.FromWorker;
import io.firesteel.protocol.wire.ToApplication;
import io.firesteel.protocol.wire.ToWorker;

/// Whether this master leads: owns what it leads with while it does, and the streams of peers that wait while it does not.
/// Changed by the election, read by every service.
final class Leadership {
    private final String url;
    private final Supplier<String> leader;
    private final Set<StandbyLink<?, ?>> waiting = new HashSet<>();
    private Reign reign;
    private long links;

    /// What a master leads with.
    ///
    /// @param copies brings contents to those who stand by
    record Reign(MasterLoop loop, SubmittedDrivers drivers, ContentCopies copies) {
    }

    /// @param url    this master's address
    /// @param leader that of the leading one, as the election knows it; empty where nobody is known
    Leadership(String url, Supplier<String> leader) {
        this.url = url;
        this.leader = leader;
    }

    /// Begins to lead: peers that waited come again.
    void lead(Reign with) {
        List<StandbyLink<?, ?>> peers;
        synchronized (this) {
            reign = with;
            peers = List.copyOf(waiting);
            waiting.clear();
        }
        peers.forEach(peer -> peer.out().close());
    }

    /// Ceases to lead: peers go, and what was asked fails.
    void resign() {
        Reign before;
        synchronized (this) {
            before = reign;
            reign = null;
        }
        if (before != null) {
            before.copies().close();
            before.loop().close();
        }
    }

    /// What it leads with; empty while it stands by.
    synchronized Optional<Reign> reign() {
        return Optional.ofNullable(reign);
    }

    /// Who leads, for a peer that asks the wrong master.
    String whoLeads() {
        String name = leader.get();
        return "it stands by, and " + (name.isEmpty() || name.equals(url) ? "no master leads yet" : name + " leads");
    }

    synchronized StreamObserver<FromWorker> worker(StreamObserver<ToWorker> out) {
        return reign != null
                ? new WorkerLink(reign.loop(), out)
                : waits(new StandbyLink<>(this, out, message -> message.getRegister().getHello(),
                        refused -> ToWorker.newBuilder().setRefused(refused).build()));
    }

    synchronized StreamObserver<FromApplication> application(StreamObserver<ToApplication> out) {
        return reign != null
                ? new ApplicationLink(reign.loop(), ++links, out)
                : waits(new StandbyLink<>(this, out, message -> message.getRegister().getHello(),
                        refused -> ToApplication.newBuilder().setRefused(refused).build()));
    }

    private <F, T> StandbyLink<F, T> waits(StandbyLink<F, T> link) {
        waiting.add(link);
        return link;
    }

    synchronized void left(StandbyLink<?, ?> link) {
        waiting.remove(link);
    }

    /// What the master's pages show.
    MasterView view(String restUrl) {
        Optional<Reign> leading = reign();
        if (leading.isPresent()) {
            return leading.get().loop().view(restUrl);
        }
        String name = leader.get();
        return new MasterView(url, restUrl, "STANDBY", name.equals(url) ? "" : name, List.of(), List.of(), List.of(),
                List.of(), List.of(), "");
    }
}

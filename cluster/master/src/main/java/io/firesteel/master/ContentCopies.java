package io.firesteel.master;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.error.FiresteelException;
import io.firesteel.protocol.ClusterSecret;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.HostPort;
import io.firesteel.protocol.MasterClient;
import io.firesteel.protocol.MasterUrl;
import io.firesteel.protocol.wire.ContentKeys;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.SubmittedFile;

/// Brings the content of submissions to the masters that stand by, where these share no folder with the leading one: when a
/// driver is submitted, and when a master joins. Owned by a leading master's term.
final class ContentCopies implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final long LOOK_SECONDS = 2;

    private final Contents contents;
    private final ClusterSecret secret;
    private final Supplier<List<String>> others;
    private final Set<String> known = new HashSet<>();
    private Thread thread;

    /// @param others addresses of the masters that stand by
    ContentCopies(Contents contents, ClusterSecret secret, Supplier<List<String>> others) {
        this.contents = contents;
        this.secret = secret;
        this.others = others;
    }

    /// Looks for masters that join, until closed.
    void start(Supplier<Collection<DriverOrder>> orders) {
        thread = Thread.ofVirtual().name("content-copies").start(() -> {
            try {
                while (true) {
                    welcome(orders.get());
                    TimeUnit.SECONDS.sleep(LOOK_SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void welcome(Collection<DriverOrder> orders) {
        List<String> now = others.get();
        known.retainAll(now);
        for (String other : now) {
            if (!known.contains(other) && orders.stream().allMatch(order -> send(order, other))) {
                known.add(other);
            }
        }
    }

    /// Brings what an order needs to everybody who stands by now; one that cannot be reached gets it when it is back.
    void share(DriverOrder order) {
        if (order.getFilesCount() > 0) {
            others.get().forEach(other -> send(order, other));
        }
    }

    private boolean send(DriverOrder order, String other) {
        HostPort address = MasterUrl.parse(other).masters().getFirst();
        try (MasterClient client = new MasterClient(address, secret, "master")) {
            ContentKeys.Builder keys = ContentKeys.newBuilder();
            for (SubmittedFile file : order.getFilesList()) {
                keys.addSha256(file.getSha256());
            }
            for (String key : client.missing(keys.build()).getSha256List()) {
                client.put(key, contents.path(key));
            }
            return true;
        } catch (IOException | FiresteelException e) {
            LOG.warn("Master {} has no copy of what was submitted yet: {}", other, e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}

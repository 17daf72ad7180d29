package io.firesteel.master.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.google.protobuf.InvalidProtocolBufferException;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.api.transaction.CuratorOp;
import org.apache.curator.framework.recipes.leader.LeaderLatch;
import org.apache.curator.framework.recipes.leader.LeaderLatchListener;
import org.apache.curator.framework.recipes.leader.Participant;
import org.apache.curator.framework.state.ConnectionState;
import org.apache.curator.framework.state.SessionConnectionStateErrorPolicy;
import org.apache.curator.retry.RetryNTimes;
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.data.Stat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.protocol.wire.DriverOrder;

/// A [Recovery] by a ZooKeeper ensemble (`spark.deploy.recoveryMode=ZOOKEEPER`). Who leads is settled by Curator's latch; the
/// leader raises the epoch, and writes only while the epoch is its own, so that a master which has not noticed its
/// successor yet keeps nothing. State is protobuf, never serialised objects.
final class ZooKeeperRecovery implements Recovery {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final int CONNECT_MILLIS = 5_000;
    private static final int RETRIES = 3;
    private static final int RETRY_MILLIS = 500;
    private static final int LOOK_MILLIS = 1_000;
    /// ZooKeeper takes no more than a mebibyte at once.
    private static final int LARGEST = 1_000_000;

    private final CuratorFramework client;
    private final String folder;
    private final String url;
    private volatile LeaderLatch latch;

    ZooKeeperRecovery(String ensemble, String folder, int sessionMillis, String url) {
        this.folder = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        this.url = url;
        this.client = CuratorFrameworkFactory.builder()
                .connectString(ensemble)
                .sessionTimeoutMs(sessionMillis)
                .connectionTimeoutMs(CONNECT_MILLIS)
                .retryPolicy(new RetryNTimes(RETRIES, RETRY_MILLIS))
                // A server that is lost is no session that is lost: only the latter ends a term.
                .connectionStateErrorPolicy(new SessionConnectionStateErrorPolicy())
                .build();
        client.start();
    }

    @Override
    public Term lead() throws InterruptedException {
        while (true) {
            LeaderLatch standing = new LeaderLatch(client, folder + "/leader_election", url);
            try {
                stand(standing);
                return term(standing);
            } catch (InterruptedException e) {
                give(standing);
                throw e;
            } catch (Exception e) {
                LOG.warn("Cannot lead by ZooKeeper yet: {}", e.toString());
                give(standing);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void stand(LeaderLatch standing) throws Exception {
        latch = standing;
        standing.start();
        while (!standing.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (standing.getState() == LeaderLatch.State.CLOSED) {
                throw new InterruptedException("closed while waiting to lead");
            }
        }
    }

    private Term term(LeaderLatch standing) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        client.getConnectionStateListenable().addListener((which, state) -> {
            if (state == ConnectionState.LOST) {
                over.complete(null);
            }
        });
        Book book = raise(over);
        standing.addListener(new LeaderLatchListener() {
            @Override
            public void isLeader() {
                // It leads already.
            }

            @Override
            public void notLeader() {
                over.complete(null);
            }
        });
        over.thenRunAsync(() -> give(standing));
        if (!standing.hasLeadership()) {
            over.complete(null);
        }
        return new Term(book.epoch, book, over);
    }

    private static void give(LeaderLatch standing) {
        try {
            if (standing.getState() == LeaderLatch.State.STARTED) {
                standing.close();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The place in the election goes with the session", e);
        }
    }

    private Book raise(CompletableFuture<Void> over) throws Exception {
        String path = folder + "/epoch";
        client.createContainers(folder + "/drivers");
        if (client.checkExists().forPath(path) == null) {
            try {
                client.create().creatingParentsIfNeeded().forPath(path, text(0));
            } catch (KeeperException.NodeExistsException e) {
                LOG.debug("Another master was quicker", e);
            }
        }
        Stat stat = new Stat();
        long before = Long.parseLong(new String(client.getData().storingStatIn(stat).forPath(path),
                StandardCharsets.US_ASCII));
        long epoch = Math.max(System.currentTimeMillis(), before + 1);
        int version = client.setData().withVersion(stat.getVersion()).forPath(path, text(epoch)).getVersion();
        return new Book(epoch, path, version, over);
    }

    private static byte[] text(long number) {
        return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String leader() {
        LeaderLatch standing = latch;
        if (standing == null || !client.getZookeeperClient().isConnected()) {
            return "";
        }
        try {
            return standing.getLeader().getId();
        } catch (Exception e) {
            LOG.debug("Nobody is known to lead", e);
            return "";
        }
    }

    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        LeaderLatch standing = latch;
        if (standing != null && client.getZookeeperClient().isConnected()) {
            try {
                for (Participant each : standing.getParticipants()) {
                    if (!each.getId().equals(url) && !each.getId().isEmpty() && !others.contains(each.getId())) {
                        others.add(each.getId());
                    }
                }
            } catch (Exception e) {
                LOG.debug("The other masters are not known", e);
            }
        }
        return others;
    }

    @Override
    public void close() {
        LeaderLatch standing = latch;
        if (standing != null) {
            give(standing);
        }
        client.close();
    }

    /// The orders of drivers, one node each; writable for the leader of one epoch.
    private final class Book implements DriverBook {
        private final long epoch;
        private final String epochPath;
        private final int epochVersion;
        private final CompletableFuture<Void> over;

        Book(long epoch, String epochPath, int epochVersion, CompletableFuture<Void> over) {
            this.epoch = epoch;
            this.epochPath = epochPath;
            this.epochVersion = epochVersion;
            this.over = over;
        }

        private String path(String driverId) {
            return folder + "/drivers/" + driverId;
        }

        @Override
        public Map<String, DriverOrder> orders() {
            Map<String, DriverOrder> orders = new HashMap<>();
            try {
                for (String id : client.getChildren().forPath(folder + "/drivers")) {
                    try {
                        orders.put(id, DriverOrder.parseFrom(client.getData().forPath(path(id))));
                    } catch (InvalidProtocolBufferException e) {
                        LOG.error("The order {} cannot be read and is left alone: {}", path(id), e.toString());
                    } catch (KeeperException.NoNodeException e) {
                        LOG.debug("Driver {} has ended meanwhile", id, e);
                    }
                }
            } catch (Exception e) {
                throw new IllegalStateException("the orders of drivers cannot be read from ZooKeeper: " + e, e);
            }
            return orders;
        }

        @Override
        public void save(String driverId, DriverOrder order) throws IOException {
            byte[] bytes = order.toByteArray();
            if (bytes.length > LARGEST) {
                throw new IOException(
                        "its settings and arguments take " + bytes.length + " bytes, and ZooKeeper keeps at most "
                                + LARGEST);
            }
            try {
                try {
                    client.transaction()
                            .forOperations(fence(),
                                    client.transactionOp().create().forPath(path(driverId), bytes));
                } catch (KeeperException.NodeExistsException e) {
                    client.transaction()
                            .forOperations(fence(),
                                    client.transactionOp().setData().forPath(path(driverId), bytes));
                }
            } catch (KeeperException.BadVersionException e) {
                throw new IOException("another master leads now", e);
            } catch (Exception e) {
                throw new IOException("ZooKeeper does not keep it: " + e, e);
            }
        }

        /// What fails once another master leads.
        private CuratorOp fence() throws Exception {
            return client.transactionOp().check().withVersion(epochVersion).forPath(epochPath);
        }

        /// Tries until it is gone: an order that stays would be carried out again by the next master.
        @Override
        public void remove(String driverId) {
            Thread.ofVirtual().name("forget-" + driverId).start(() -> {
                while (!over.isDone() && !removed(driverId)) {
                    try {
                        Thread.sleep(LOOK_MILLIS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            });
        }

        private boolean removed(String driverId) {
            try {
                client.transaction()
                        .forOperations(fence(), client.transactionOp().delete().forPath(path(driverId)));
                return true;
            } catch (KeeperException.NoNodeException | KeeperException.BadVersionException e) {
                return true;
            } catch (Exception e) {
                LOG.debug("Cannot remove the order of {} yet", driverId, e);
                return false;
            }
        }
    }
}

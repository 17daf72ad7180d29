package io.firesteel.storage.block;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockDirectory;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.BlockTransfer;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.storage.stream.CorruptBlockException;
import io.firesteel.storage.stream.FrameDecoder;
import io.firesteel.task.BlockManagerAddress;

/// Kept blocks of other processes: fetching one from whoever has it, and sending replicas. Owned by [BlockManager].
final class RemoteBlocks {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteBlocks.class);

    private final BlockManagerAddress self;
    private final BlockTransfer transfer;
    private final BlockDirectory directory;
    private final BlockStream stream;

    RemoteBlocks(BlockManagerAddress self, BlockTransfer transfer, BlockDirectory directory, BlockStream stream) {
        this.self = self;
        this.transfer = transfer;
        this.directory = directory;
        this.stream = stream;
    }

    /// The block from the first peer that gives it unharmed.
    Optional<BlockData> fetch(BlockId block) {
        List<BlockManagerAddress> places = new ArrayList<>(directory.locations(block));
        places.remove(self);
        Collections.shuffle(places, new Random(self.hashCode() ^ System.nanoTime()));
        for (BlockManagerAddress place : places) {
            for (int round = 0; round < 2; round++) {
                try {
                    BlockData data = fetch(place, block);
                    if (BlockManager.framed(block)) {
                        verify(data, stream.decoder());
                    }
                    return Optional.of(data);
                } catch (CorruptBlockException e) {
                    LOG.warn("Block {} from {} is damaged", block.name(), place, e);
                } catch (IOException e) {
                    LOG.info("Block {} cannot be had from {}: {}", block.name(), place, e.toString());
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private BlockData fetch(BlockManagerAddress place, BlockId block) throws IOException {
        CompletableFuture<BlockData> answer = new CompletableFuture<>();
        transfer.fetch(place, List.of(block), new BlockTransfer.Receiver() {
            @Override
            public void received(BlockId id, BlockData data) {
                answer.complete(data);
            }

            @Override
            public void failed(BlockId id, Throwable cause) {
                answer.completeExceptionally(cause);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /// Reads every frame once.
    static void verify(BlockData data, FrameDecoder decoder) throws IOException {
        try (InputStream in = data.open()) {
            while (decoder.next(in)) {
                continue;
            }
        }
    }

    /// Sends copies until `persist.replication()` processes have one; fewer are tolerated with a warning, as in Spark.
    void replicate(BlockId block, Persist persist, BlockData data) {
        replicate(block, persist, data, Set.of(self));
    }

    /// The same where some have the block already, this process among them.
    void replicate(BlockId block, Persist persist, BlockData data, Set<BlockManagerAddress> holders) {
        List<BlockManagerAddress> peers = new ArrayList<>(directory.peers(self));
        peers.removeAll(holders);
        // Names of neighbours have neighbouring hashes: seeded by them, Random never chooses some peers first.
        Collections.shuffle(peers, new SplittableRandom(block.name().hashCode()));
        Persist single = new Persist(persist.disk(), persist.memory(), persist.offHeap(), persist.deserialized(), 1);
        int copies = holders.size();
        for (BlockManagerAddress peer : peers) {
            if (copies >= persist.replication()) {
                return;
            }
            try {
                transfer.replicate(peer, block, single, data);
                copies++;
            } catch (IOException e) {
                LOG.warn("Cannot replicate {} to {}: {}", block.name(), peer, e.toString());
            }
        }
        if (copies < persist.replication()) {
            LOG.warn("Block {} replicated to only {} peer(s) instead of {} peers", block.name(), copies - 1,
                    persist.replication() - 1);
        }
    }
}

package io.firesteel.storage;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.firesteel.conf.Conf;
import io.firesteel.conf.Setting;
import io.firesteel.shuffle.ShuffleExchange;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.block.BlockManager;
import io.firesteel.task.BlockManagerAddress;

/// Takes over what an executor holds that is about to leave: kept blocks and whole map outputs. This side asks, so what
/// only a shuffle service has is taken over in the same way. Made by [ExecutorStorage].
public final class BlockMigration {
    private static final Setting<Long> MAX_DISK = Setting.bytes("spark.storage.decommission.shuffleBlocks.maxDiskSize",
            Long.MAX_VALUE + "b", 1L, "An executor whose map outputs take more than this takes over no others.");
    private static final long SECONDS = 120;

    private final BlockTransfer transfer;
    private final BlockManager blocks;
    private final ShuffleExchange shuffle;
    private final long maxDisk;

    BlockMigration(Conf conf, BlockTransfer transfer, BlockManager blocks, ShuffleExchange shuffle) {
        this.transfer = transfer;
        this.blocks = blocks;
        this.shuffle = shuffle;
        this.maxDisk = conf.get(MAX_DISK);
    }

    /// Copies a block of a kept dataset. It is the last copy, so it goes to disk where memory has no room for it.
    ///
    /// @param persist how it was kept
    public void block(BlockManagerAddress from, BlockId.RddBlock block, Persist persist) throws IOException {
        BlockData data = fetch(from, block);
        try {
            if (!blocks.putBytes(block, data, new Persist(true, persist.memory(), persist.offHeap(),
                    persist.deserialized(), 1))) {
                throw new IOException("no room for " + block.name());
            }
        } finally {
            discard(data);
        }
    }

    /// Copies a map output.
    ///
    /// @param sizes of its parts
    public void output(BlockManagerAddress from, int exchange, long mapTask, long[] sizes) throws IOException {
        long size = 0;
        for (long part : sizes) {
            size += part;
        }
        if (size == 0) {
            // Nobody asks for parts without a byte.
            return;
        }
        if (shuffle.storedBytes() > maxDisk - size) {
            throw new IOException("map outputs take more than " + MAX_DISK.key());
        }
        BlockData data = fetch(from, new BlockId.ShuffleRangeBlock(exchange, mapTask, 0, sizes.length));
        try {
            shuffle.takeOver(exchange, mapTask, sizes, data);
        } finally {
            discard(data);
        }
    }

    /// What arrived in a file was copied to its place.
    private static void discard(BlockData data) {
        if (data instanceof BlockData.OnDisk received) {
            LocalFolders.delete(received.file());
        }
    }

    private BlockData fetch(BlockManagerAddress from, BlockId block) throws IOException {
        CompletableFuture<BlockData> answer = new CompletableFuture<>();
        transfer.fetch(from, List.of(block), new BlockTransfer.Receiver() {
            @Override
            public void received(BlockId id, BlockData data) {
                if (!answer.complete(data)) {
                    discard(data);
                }
            }

            @Override
            public void failed(BlockId id, Throwable cause) {
                answer.completeExceptionally(cause);
            }
        });
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw new IOException(from + " has not sent " + block.name() + " within " + SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

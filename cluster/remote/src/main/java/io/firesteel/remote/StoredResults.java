package io.firesteel.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import io.firesteel.conf.Conf;
import io.firesteel.executor.ExecutorSettings;
import io.firesteel.executor.TaskResults;
import io.firesteel.stages.DatasetInfo.Persist;
import io.firesteel.storage.BlockCache;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.storage.stream.BlockStream;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskValue;

/// Sends small results in the outcome's message and keeps large ones as blocks until the driver has fetched them.
final class StoredResults implements TaskResults {
    private static final Persist KEPT = new Persist(true, true, false, false, 1);

    private final BlockManagerAddress address;
    private final BlockCache blocks;
    private final BlockStream stream;
    private final long maxDirect;
    private final long maxTotal;

    StoredResults(Conf conf, BlockManagerAddress address, BlockCache blocks, BlockStream stream) {
        this.address = address;
        this.blocks = blocks;
        this.stream = stream;
        this.maxDirect = conf.get(ExecutorSettings.MAX_DIRECT_RESULT);
        this.maxTotal = conf.get(ExecutorSettings.MAX_RESULT);
    }

    @Override
    public TaskValue keep(TaskAttempt attempt, byte[] bytes) throws IOException {
        TaskResults.check(bytes.length, maxTotal);
        if (bytes.length <= maxDirect) {
            return new TaskValue.Bytes(bytes);
        }
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(bytes.length + 1024);
        try (OutputStream out = stream.output(sealed)) {
            out.write(bytes);
        }
        BlockId block = new BlockId.TaskResultBlock(attempt.taskId());
        if (!blocks.putBytes(block, new BlockData.InMemory(sealed.toByteArray()), KEPT)) {
            throw new IOException("no room for the result of " + attempt + " (" + bytes.length + " bytes)");
        }
        return new TaskValue.Stored(address, block.name(), bytes.length);
    }
}

package io.firesteel.session;

import java.io.IOException;
import java.io.InputStream;

import io.firesteel.scheduler.ResultFetcher;
import io.firesteel.storage.BlockData;
import io.firesteel.storage.BlockId;
import io.firesteel.task.TaskValue;

/// Fetches results that executors keep as blocks because they are too large for a message.
final class ResultReader implements ResultFetcher {
    private final Engine engine;

    ResultReader(Engine engine) {
        this.engine = engine;
    }

    @Override
    public TaskValue fetch(TaskValue.Stored stored) throws IOException {
        BlockId block = BlockId.parse(stored.block())
                .orElseThrow(() -> new IOException("no block can be named " + stored.block()));
        BlockData data = engine.storage()
                .blocks()
                .bytes(block)
                .orElseThrow(() -> new IOException(stored.block() + " is gone from " + stored.location()));
        try (InputStream in = engine.resultStream().input(data.open())) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length != stored.size()) {
                throw new IOException(stored.block() + " has " + bytes.length + " of " + stored.size() + " bytes");
            }
            return new TaskValue.Bytes(bytes);
        } finally {
            engine.backend().removeBlock(stored.location().executorId(), stored.block());
        }
    }
}

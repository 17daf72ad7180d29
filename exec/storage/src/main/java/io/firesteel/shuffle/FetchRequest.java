package io.firesteel.shuffle;

import io.firesteel.storage.BlockId;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskOutcome;
import io.firesteel.tasks.FetchFailedException;

/// One thing that a reduce task reads: neighbouring parts of one map output.
///
/// @param size bytes that the parts have by the map status
record FetchRequest(int exchange, int mapIndex, MapStatus output, int from, int to, long size) {

    BlockId block() {
        return to == from + 1
                ? new BlockId.ShuffleBlock(exchange, output.mapTask(), from)
                : new BlockId.ShuffleRangeBlock(exchange, output.mapTask(), from, to);
    }

    BlockManagerAddress address() {
        return output.location();
    }

    FetchFailedException failed(String reason, Throwable cause) {
        String message = "Cannot read " + block().name() + " (map output " + mapIndex + ") from " + address().host()
                + ":" + address().port() + " (executor " + address().executorId() + "): " + reason;
        return new FetchFailedException(new TaskOutcome.FetchFailed(address(), exchange, output.mapTask(), mapIndex,
                from, message), cause);
    }

    static FetchFailedException missing(int exchange, int mapIndex, int reduce) {
        String message = "No output of map partition " + mapIndex + " of exchange " + exchange + " is known";
        return new FetchFailedException(new TaskOutcome.FetchFailed(null, exchange, -1, mapIndex, reduce, message),
                null);
    }
}

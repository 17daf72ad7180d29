package io.firesteel.scheduler;

import java.util.List;

import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;

/// What keeps executors that are about to leave: answered by the schedulers while their backend moves it away.
///
/// @param tasks   attempts that run on them
/// @param readers attempts that run elsewhere and were told places from which outputs have moved since
/// @param outputs map outputs that lie where nobody will serve them any more
public record Departure(int tasks, int readers, List<Output> outputs) {

    public Departure {
        outputs = List.copyOf(outputs);
    }

    /// One map output as it is registered.
    public record Output(int exchange, int map, MapStatus status) {

        /// Its bytes.
        public long size() {
            long size = 0;
            for (long part : status.sizes()) {
                size += part;
            }
            return size;
        }
    }

    /// A copy of a map output is served somewhere else from now on.
    public record Move(Output output, BlockManagerAddress to) {
    }
}

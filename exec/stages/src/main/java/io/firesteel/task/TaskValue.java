package io.firesteel.task;

/// What a successful task returns.
public sealed interface TaskValue {

    /// An immutable object inside one process.
    record ByReference(Object value) implements TaskValue {
    }

    /// Serialised by the stage's codec.
    record Bytes(byte[] content) implements TaskValue {
    }

    /// Too large for a message: kept as a block named `taskresult_<taskId>` until the driver has fetched it.
    record Stored(BlockManagerAddress location, String block, long size) implements TaskValue {
    }

    /// A map output.
    record MapOutput(MapStatus status) implements TaskValue {
    }
}

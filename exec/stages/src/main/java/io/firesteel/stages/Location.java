package io.firesteel.stages;

/// Where a partition likes to run (Spark's `TaskLocation`).
public sealed interface Location {

    /// The host that the place is on.
    String host();

    /// Any executor of a host: a block of a distributed file system, say.
    record OnHost(String host) implements Location {
    }

    /// One executor: it holds the cached partition or most of its shuffle input.
    record OnExecutor(String host, String executorId) implements Location {
    }
}

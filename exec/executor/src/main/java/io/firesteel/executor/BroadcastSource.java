package io.firesteel.executor;

/// Where tasks find the values of broadcast variables: in the driver's process its own table, in a child a cache filled
/// block by block. Safe from any thread.
@FunctionalInterface
public interface BroadcastSource {

    /// The value of broadcast `id`, shared by all who ask in this process; an error when it was destroyed.
    Object value(long id);
}

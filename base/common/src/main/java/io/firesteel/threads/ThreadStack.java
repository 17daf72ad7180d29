package io.firesteel.threads;

import java.util.List;
import java.util.Optional;

/// What one thread did when somebody looked, in Spark's words (`ThreadStackTrace`).
///
/// @param frames        innermost first; each ends with a line break, and so do the locks that are named behind it
/// @param blockedBy     the thread that holds what this one waits for
/// @param waitsFor      the lock that it waits for
/// @param waitsForOwner the name of the thread that holds that
/// @param synchronizers locks of `java.util.concurrent` that it holds
/// @param monitors      other locks that it holds
/// @param flags         what else is known of it
public record ThreadStack(long id, String name, String state, List<String> frames, Optional<Long> blockedBy,
        Optional<String> waitsFor, Optional<String> waitsForOwner, List<String> synchronizers, List<String> monitors,
        Flags flags) {
    public ThreadStack {
        frames = List.copyOf(frames);
        synchronizers = List.copyOf(synchronizers);
        monitors = List.copyOf(monitors);
    }

    /// Plain facts of a thread.
    public record Flags(boolean suspended, boolean inNative, boolean daemon, int priority) {
    }
}

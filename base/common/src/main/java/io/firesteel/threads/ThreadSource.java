package io.firesteel.threads;

import java.util.List;

/// Looks at the threads of a process of an application. Safe from all threads; a call waits for a bounded time.
@FunctionalInterface
public interface ThreadSource {

    /// The stacks of an executor's threads, or the driver's; an error in words where it does not answer.
    List<ThreadStack> of(String executorId);
}

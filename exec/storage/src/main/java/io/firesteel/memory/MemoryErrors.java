package io.firesteel.memory;

import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// The error conditions of memory that cannot be had.
public final class MemoryErrors {
    public static final ErrorCondition UNABLE_TO_ACQUIRE_MEMORY = new ErrorCondition("UNABLE_TO_ACQUIRE_MEMORY",
            "53200", ErrorKind.RESOURCES,
            "Unable to acquire <requestedBytes> bytes of memory for <holder>, got <receivedBytes>; the executor's account"
                    + " has <totalBytes> bytes, of which <executionBytes> are held by tasks and <storageBytes> by"
                    + " stored blocks. More is had by raising spark.executor.memory (spark.driver.memory in local"
                    + " mode), by more partitions, or by fewer task slots.");

    private MemoryErrors() {
    }

    static FiresteelException refused(String holder, long requested, long held, MemoryAccount account) {
        MemoryAccount.Usage usage = account.usage();
        return new FiresteelException(UNABLE_TO_ACQUIRE_MEMORY,
                Map.of("requestedBytes", Long.toString(requested), "holder", holder, "receivedBytes",
                        Long.toString(held), "totalBytes", Long.toString(usage.total()), "executionBytes",
                        Long.toString(usage.execution()), "storageBytes", Long.toString(usage.storage())));
    }
}

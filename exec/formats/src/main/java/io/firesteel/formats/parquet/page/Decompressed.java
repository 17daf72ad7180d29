package io.firesteel.formats.parquet.page;

import java.util.concurrent.atomic.AtomicLong;

/// How much has been decompressed, all files, columns and threads together: loading native libraries pays from some amount
/// on. One per process that reads for queries, which lives as long as its executor.
public final class Decompressed {
    private static final long NATIVE_AFTER = 8L << 20;

    private final AtomicLong bytes = new AtomicLong();

    void add(long more) {
        bytes.addAndGet(more);
    }

    /// What is to come is known to be more than enough.
    public void expectMuch() {
        bytes.addAndGet(NATIVE_AFTER);
    }

    boolean nativePays() {
        return bytes.get() >= NATIVE_AFTER;
    }
}

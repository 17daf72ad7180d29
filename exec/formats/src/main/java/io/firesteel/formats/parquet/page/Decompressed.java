package io.firesteel.formats.parquet.page;

import java.util.concurrent.atomic.AtomicLong;

/// How much the readers of one file have decompressed, all columns and threads together: loading native libraries pays
/// from some amount on.
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

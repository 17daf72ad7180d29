package io.firesteel.operators.scan;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.firesteel.plan.physical.ScanSplit;

/// Gives the pieces of files that a scan reads; one shared by several workers hands each piece to one of them.
public interface SplitSource {

    /// The next piece, or null when all are given away.
    ScanSplit next();

    /// The pieces of a list, each once, to whoever asks first; safe for several threads.
    static SplitSource of(List<ScanSplit> splits) {
        AtomicInteger at = new AtomicInteger();
        return () -> {
            int i = at.getAndIncrement();
            return i < splits.size() ? splits.get(i) : null;
        };
    }
}

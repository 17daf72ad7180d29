package io.firesteel.memory;

/// Something that holds storage memory and can give it back: the block store, the map outputs kept in memory.
/// Called without any lock held, on the thread of whoever needs the memory.
public interface StorageEvictor {

    /// Drops or writes to disk what is cheapest to lose until `bytes` are given back or nothing more can go; gives the
    /// memory back through [MemoryAccount#releaseStorage(long)] and answers how many bytes that were.
    long evict(long bytes);
}

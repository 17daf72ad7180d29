package io.firesteel.shuffle;

/// Which reduce part a key belongs to; from 0 to the number of reducers, exclusive. The same key always gives the same.
public interface KeyPartitioner {

    int partition(Object key);
}

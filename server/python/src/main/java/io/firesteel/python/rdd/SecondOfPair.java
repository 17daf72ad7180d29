package io.firesteel.python.rdd;

import java.util.Iterator;

import io.firesteel.api.Pair;
import io.firesteel.api.function.FlatMapFunction;

/// Drops the partition numbers after a shuffle.
public final class SecondOfPair implements FlatMapFunction<Iterator<Pair<Long, byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<byte[]> call(Iterator<Pair<Long, byte[]>> pairs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pairs.hasNext();
            }

            @Override
            public byte[] next() {
                return pairs.next().second();
            }
        };
    }
}

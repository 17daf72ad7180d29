package io.firesteel.python.rdd;

import java.util.Iterator;

import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.serial.PairAccess;

/// Drops the partition numbers after a shuffle.
///
/// @param pairs how they are taken apart
public record SecondOfPair<P>(PairAccess pairs) implements FlatMapFunction<Iterator<P>, byte[]> {

    @Override
    public Iterator<byte[]> call(Iterator<P> in) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return in.hasNext();
            }

            @Override
            public byte[] next() {
                return (byte[]) pairs.value(in.next());
            }
        };
    }
}

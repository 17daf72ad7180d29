package io.firesteel.python.rdd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import net.razorvine.pickle.Pickler;

import io.firesteel.api.Pair;
import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.function.PairFlatMapFunction;

/// Pairs to pickles and back, for Hadoop's formats.
public final class PairPickles {

    private PairPickles() {
    }

    /// Converted pairs as pickled batches.
    ///
    /// @param batchSize pairs in a batch; 0 lets batches grow to about 64 KiB, 1 makes single pickles
    public record Write(Writables.Conversion key, Writables.Conversion value, int batchSize)
            implements
                FlatMapFunction<Iterator<Pair<Object, Object>>, byte[]> {
        private static final int ENOUGH = 64 << 10;

        @Override
        public Iterator<byte[]> call(Iterator<Pair<Object, Object>> pairs) {
            return new Iterator<>() {
                private int size = batchSize == 0 ? 1 : batchSize;

                @Override
                public boolean hasNext() {
                    return pairs.hasNext();
                }

                @Override
                public byte[] next() {
                    List<Object> batch = new ArrayList<>();
                    while (batch.size() < size && pairs.hasNext()) {
                        Pair<Object, Object> pair = pairs.next();
                        batch.add(new Object[]{key.convert(pair.first()), value.convert(pair.second())});
                    }
                    byte[] pickle = dumps(batchSize == 1 ? batch.getFirst() : batch);
                    if (batchSize == 0 && pickle.length < ENOUGH) {
                        size *= 2;
                    }
                    return pickle;
                }
            };
        }

        private static byte[] dumps(Object batch) {
            try {
                return new Pickler(false).dumps(batch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Pickled pairs, converted.
    ///
    /// @param batched each pickle is a list of pairs
    public record Read(boolean batched, Writables.Conversion key, Writables.Conversion value)
            implements
                PairFlatMapFunction<Iterator<byte[]>, Object, Object> {
        @Override
        public Iterator<Pair<Object, Object>> call(Iterator<byte[]> pickles) {
            Iterator<Object> elements = new Pickles.Read(batched).call(pickles);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return elements.hasNext();
                }

                @Override
                public Pair<Object, Object> next() {
                    return converted(elements.next());
                }
            };
        }

        /// One element of Python's, converted.
        public Pair<Object, Object> converted(Object element) {
            if (!(element instanceof Object[] pair) || pair.length != 2) {
                throw new IllegalArgumentException(
                        "RDD element of type " + (element == null ? "None" : element.getClass().getName())
                                + " cannot be used: a pair (a tuple of two) is needed");
            }
            return Pair.of(key.convert(pair[0]), value.convert(pair[1]));
        }
    }
}

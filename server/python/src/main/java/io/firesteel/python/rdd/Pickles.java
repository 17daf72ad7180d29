package io.firesteel.python.rdd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import net.razorvine.pickle.Pickler;
import net.razorvine.pickle.Unpickler;

import io.firesteel.api.function.FlatMapFunction;

/// Pickles read and written inside the JVM, partition by partition: for the few calls where pyspark asks for Java objects.
public final class Pickles {

    private Pickles() {
    }

    /// Nothing has to be registered before pickles are read; the call is part of Spark's start-up.
    public static void initialize() {
        assert Pickler.HIGHEST_PROTOCOL >= 2;
    }

    /// Pickles to objects.
    ///
    /// @param batched each pickle is a list of elements
    public record Read(boolean batched) implements FlatMapFunction<Iterator<byte[]>, Object> {
        @Override
        public Iterator<Object> call(Iterator<byte[]> pickles) {
            return new Iterator<>() {
                private Iterator<?> batch = List.of().iterator();

                @Override
                public boolean hasNext() {
                    while (!batch.hasNext() && pickles.hasNext()) {
                        Object read = loads(pickles.next());
                        batch = batched ? elements(read) : List.of(read).iterator();
                    }
                    return batch.hasNext();
                }

                @Override
                public Object next() {
                    return batch.next();
                }
            };
        }

        private static Iterator<?> elements(Object batch) {
            return switch (batch) {
                case Object[] array -> List.of(array).iterator();
                case Collection<?> list -> list.iterator();
                default -> throw new IllegalArgumentException(
                        "a batch of elements is a list, not " + batch.getClass().getName());
            };
        }

        private static Object loads(byte[] pickle) {
            try {
                return new Unpickler().loads(pickle);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// Objects to pickled batches.
    public record Write() implements FlatMapFunction<Iterator<Object>, byte[]> {
        private static final int BATCH = 100;

        @Override
        public Iterator<byte[]> call(Iterator<Object> objects) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return objects.hasNext();
                }

                @Override
                public byte[] next() {
                    List<Object> batch = new ArrayList<>(BATCH);
                    while (batch.size() < BATCH && objects.hasNext()) {
                        batch.add(objects.next());
                    }
                    try {
                        return new Pickler(false).dumps(batch);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            };
        }
    }

    /// Lists to arrays.
    public record ToArrays() implements FlatMapFunction<Iterator<Object>, Object> {
        @Override
        public Iterator<Object> call(Iterator<Object> objects) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return objects.hasNext();
                }

                @Override
                public Object next() {
                    Object next = objects.next();
                    return next instanceof List<?> list ? list.toArray() : next;
                }
            };
        }
    }
}

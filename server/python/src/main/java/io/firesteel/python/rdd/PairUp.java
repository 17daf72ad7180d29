package io.firesteel.python.rdd;

import java.util.Iterator;
import java.util.NoSuchElementException;

import io.firesteel.api.Pair;
import io.firesteel.api.function.PairFlatMapFunction;
import io.firesteel.api.spi.DatasetKind;

/// Takes the elements two by two: pyspark writes a partition number of eight bytes before each batch of pairs.
public final class PairUp implements PairFlatMapFunction<Iterator<byte[]>, Long, byte[]>, DatasetKind {
    private static final long serialVersionUID = 1L;

    @Override
    public String datasetKind() {
        return "PairwiseRDD";
    }

    @Override
    public Iterator<Pair<Long, byte[]>> call(Iterator<byte[]> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Pair<Long, byte[]> next() {
                byte[] number = items.next();
                if (number.length != Long.BYTES || !items.hasNext()) {
                    throw new NoSuchElementException("PairwiseRDD: unexpected value: a partition number of "
                            + number.length + " bytes, or no batch behind it");
                }
                return Pair.of(java.nio.ByteBuffer.wrap(number).getLong(), items.next());
            }
        };
    }
}

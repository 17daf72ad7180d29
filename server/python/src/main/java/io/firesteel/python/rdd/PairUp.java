package io.firesteel.python.rdd;

import java.util.Iterator;
import java.util.NoSuchElementException;

import io.firesteel.api.function.FlatMapFunction;
import io.firesteel.api.spi.DatasetKind;
import io.firesteel.serial.PairAccess;

/// Takes the elements two by two: pyspark writes a partition number of eight bytes before each batch of pairs.
///
/// @param pairs what is made of a number and its batch
public record PairUp(PairAccess pairs) implements FlatMapFunction<Iterator<byte[]>, Object>, DatasetKind {
    @Override
    public String datasetKind() {
        return "PairwiseRDD";
    }

    @Override
    public Iterator<Object> call(Iterator<byte[]> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Object next() {
                byte[] number = items.next();
                if (number.length != Long.BYTES || !items.hasNext()) {
                    throw new NoSuchElementException("PairwiseRDD: unexpected value: a partition number of "
                            + number.length + " bytes, or no batch behind it");
                }
                return pairs.make(java.nio.ByteBuffer.wrap(number).getLong(), items.next());
            }
        };
    }
}

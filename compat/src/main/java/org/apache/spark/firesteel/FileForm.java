package org.apache.spark.firesteel;

import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

import io.firesteel.serial.PairAccess;

/// A path with a file that can be opened, as `binaryFiles` gives them.
public enum FileForm implements PairAccess {
    FILE;

    @Override
    public Class<?> type() {
        return Tuple2.class;
    }

    @Override
    public Object key(Object pair) {
        return TupleForm.TUPLE.key(pair);
    }

    @Override
    public Object value(Object pair) {
        return TupleForm.TUPLE.value(pair);
    }

    @Override
    public Object make(Object path, Object file) {
        return new Tuple2<>(path, new PortableDataStream((io.firesteel.api.rdd.PortableDataStream) file));
    }
}

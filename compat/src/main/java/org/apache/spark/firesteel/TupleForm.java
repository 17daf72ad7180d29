package org.apache.spark.firesteel;

import scala.Tuple2;

import io.firesteel.serial.PairAccess;

/// `scala.Tuple2` as the pair of keyed datasets. An enum, so that it stays one object in every process.
public enum TupleForm implements PairAccess {
    TUPLE;

    @Override
    public Class<?> type() {
        return Tuple2.class;
    }

    @Override
    public Object key(Object pair) {
        return ((Tuple2<?, ?>) pair)._1();
    }

    @Override
    public Object value(Object pair) {
        return ((Tuple2<?, ?>) pair)._2();
    }

    @Override
    public Object make(Object key, Object value) {
        return new Tuple2<>(key, value);
    }
}

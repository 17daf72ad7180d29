package org.apache.spark.firesteel;

import scala.Option;
import scala.Some;
import scala.Tuple2;

import io.firesteel.rdd.ops.Joins;

/// What joins of Scala programs give: tuples, and options where a side may lack the key.
public enum ScalaRows implements Joins.Maker {
    TUPLES;

    @Override
    public Object both(Object left, Object right) {
        return new Tuple2<>(left, right);
    }

    @Override
    public Object some(Object value) {
        return new Some<>(value);
    }

    @Override
    public Object none() {
        return Option.empty();
    }
}

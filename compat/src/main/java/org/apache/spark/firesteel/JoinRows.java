package org.apache.spark.firesteel;

import org.apache.spark.api.java.Optional;
import scala.Tuple2;

import io.firesteel.rdd.ops.Joins;

/// What joins of Java programs give: tuples, and optionals where a side may lack the key.
public enum JoinRows implements Joins.Maker {
    TUPLES;

    @Override
    public Object both(Object left, Object right) {
        return new Tuple2<>(left, right);
    }

    @Override
    public Object some(Object value) {
        return Optional.ofNullable(value);
    }

    @Override
    public Object none() {
        return Optional.empty();
    }
}

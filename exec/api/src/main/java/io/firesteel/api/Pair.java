package io.firesteel.api;

import java.io.Serializable;

import io.firesteel.api.spi.ScalaHash;

/// Two values, most often a key and its value; prints and hashes as Scala's `Tuple2`, so that text output and hash
/// partitions are the same as Spark's.
public record Pair<A, B>(A first, B second) implements Serializable {

    public static <A, B> Pair<A, B> of(A first, B second) {
        return new Pair<>(first, second);
    }

    /// The first value, under Spark's name for it.
    public A _1() {
        return first;
    }

    /// The second value, under Spark's name for it.
    public B _2() {
        return second;
    }

    @Override
    public int hashCode() {
        return ScalaHash.product("Tuple2", first, second);
    }

    @Override
    public String toString() {
        return "(" + first + "," + second + ")";
    }
}

package io.firesteel.api;

import java.io.Serializable;

import io.firesteel.api.spi.ScalaHash;

/// Three values; prints and hashes as Scala's `Tuple3`.
public record Triple<A, B, C>(A first, B second, C third) implements Serializable {

    public A _1() {
        return first;
    }

    public B _2() {
        return second;
    }

    public C _3() {
        return third;
    }

    @Override
    public int hashCode() {
        return ScalaHash.product("Tuple3", first, second, third);
    }

    @Override
    public String toString() {
        return "(" + first + "," + second + "," + third + ")";
    }
}

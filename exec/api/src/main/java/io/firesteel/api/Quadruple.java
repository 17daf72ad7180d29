package io.firesteel.api;

import java.io.Serializable;

import io.firesteel.api.spi.ScalaHash;

/// Four values; prints and hashes as Scala's `Tuple4`.
public record Quadruple<A, B, C, D>(A first, B second, C third, D fourth) implements Serializable {

    public A _1() {
        return first;
    }

    public B _2() {
        return second;
    }

    public C _3() {
        return third;
    }

    public D _4() {
        return fourth;
    }

    @Override
    public int hashCode() {
        return ScalaHash.product("Tuple4", first, second, third, fourth);
    }

    @Override
    public String toString() {
        return "(" + first + "," + second + "," + third + "," + fourth + ")";
    }
}

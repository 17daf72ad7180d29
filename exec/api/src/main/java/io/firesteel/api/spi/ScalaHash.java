package io.firesteel.api.spi;

/// Scala 2.13's hash of tuples (`MurmurHash3.productHash`, `##` of numbers): keys that are tuples land in the same hash
/// partition as in Spark.
public final class ScalaHash {
    private static final int PRODUCT_SEED = 0xcafebabe;

    private ScalaHash() {
    }

    /// The hash of a product with a class name and elements.
    public static int product(String prefix, Object... elements) {
        int h = mix(PRODUCT_SEED, prefix.hashCode());
        for (Object element : elements) {
            h = mix(h, any(element));
        }
        return finish(h, elements.length);
    }

    /// Scala's `##`: equal numbers of different types hash alike.
    public static int any(Object value) {
        return switch (value) {
            case null -> 0;
            case Long l -> ofLong(l);
            case Double d -> ofDouble(d);
            case Float f -> ofFloat(f);
            default -> value.hashCode();
        };
    }

    private static int ofLong(long l) {
        int i = (int) l;
        return i == l ? i : Long.hashCode(l);
    }

    private static int ofDouble(double d) {
        int i = (int) d;
        if (i == d) {
            return i;
        }
        long l = (long) d;
        if (l == d) {
            return Long.hashCode(l);
        }
        float f = (float) d;
        return f == d ? Float.hashCode(f) : Double.hashCode(d);
    }

    private static int ofFloat(float f) {
        int i = (int) f;
        if (i == f) {
            return i;
        }
        long l = (long) f;
        return l == f ? Long.hashCode(l) : Double.hashCode(f);
    }

    private static int mix(int hash, int data) {
        int k = data * 0xcc9e2d51;
        k = Integer.rotateLeft(k, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash, int length) {
        int h = hash ^ length;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}

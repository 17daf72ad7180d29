package io.firesteel.serial;

/// The hashes by which keys are grouped, the same for a key that is an object and one that is bytes. Pairs are hashed by
/// their parts, so that a pair need not be made to be found. Stateless.
public final class KeyHash {

    private KeyHash() {
    }

    /// Bits mixed at both ends: slots use the low ones, spilling the high ones.
    public static int mix(int hashCode) {
        int h = hashCode ^ hashCode >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /// The mixed hash of any key.
    public static int of(Object key, PairAccess pairs) {
        if (key == null) {
            return mix(0);
        }
        return mix(key.getClass() == pairs.type() ? ofPair(key, pairs) : key.hashCode());
    }

    private static int ofPair(Object pair, PairAccess pairs) {
        return join(ofPart(pairs.key(pair), pairs), ofPart(pairs.value(pair), pairs));
    }

    /// Numbers that Scala's tuples hold for equal (1 and 1L and 1.0) have one hash.
    private static int ofPart(Object part, PairAccess pairs) {
        return switch (part) {
            case null -> 0;
            case Long n -> ofLong(n);
            case Double d -> (int) (double) d == d ? (int) (double) d : ofFraction(d);
            case Float f -> (int) (float) f == f ? (int) (float) f : ofFraction(f);
            default -> part.getClass() == pairs.type() ? ofPair(part, pairs) : part.hashCode();
        };
    }

    private static int ofFraction(double d) {
        return (long) d == d ? ofLong((long) d) : Double.hashCode(d);
    }

    /// The hash of a whole number within a pair.
    static int ofLong(long n) {
        return (int) n == n ? (int) n : Long.hashCode(n);
    }

    /// The hash of a pair from those of its parts.
    static int join(int first, int second) {
        return mix(first) * 0x9e3779b1 + second;
    }
}

package io.firesteel.rdd;

/// Lets checked exceptions of user functions pass through iterators as they are, so that the user's own stack stays first.
public final class Thrown {
    private Thrown() {
    }

    /// Throws `e`; written as `throw Thrown.pass(e)` for the compiler's sake.
    public static RuntimeException pass(Throwable e) {
        throw Thrown.<RuntimeException>as(e);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X as(Throwable e) throws X {
        throw (X) e;
    }
}

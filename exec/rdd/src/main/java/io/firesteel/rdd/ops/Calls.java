package io.firesteel.rdd.ops;

import io.firesteel.api.function.Function;
import io.firesteel.rdd.Thrown;

/// Calls user functions where no checked exception is allowed; what they throw passes as it is.
final class Calls {
    private Calls() {
    }

    static <T, R> R call(Function<T, R> f, T value) {
        try {
            return f.call(value);
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }
}

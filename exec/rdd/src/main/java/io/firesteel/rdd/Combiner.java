package io.firesteel.rdd;

import java.io.Serializable;

import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.shuffle.Aggregator;

/// The three functions by which values of a key are combined, as they travel to tasks.
public record Combiner(Function<Object, Object> create, Function2<Object, Object, Object> add,
        Function2<Object, Object, Object> merge) implements Serializable {

    @SuppressWarnings("unchecked")
    public static <V, C> Combiner of(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge) {
        return new Combiner((Function<Object, Object>) (Function<?, ?>) create,
                (Function2<Object, Object, Object>) (Function2<?, ?, ?>) add,
                (Function2<Object, Object, Object>) (Function2<?, ?, ?>) merge);
    }

    /// As exchanges call them; what a function throws passes through unchanged.
    public Aggregator<Object, Object> aggregator() {
        return new Aggregator<>(v -> {
            try {
                return create.call(v);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        }, (c, v) -> {
            try {
                return add.call(c, v);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        }, (a, b) -> {
            try {
                return merge.call(a, b);
            } catch (Exception e) {
                throw Thrown.pass(e);
            }
        });
    }
}

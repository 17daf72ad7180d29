package io.firesteel.rdd;

import java.io.Serializable;

import io.firesteel.api.function.Function;
import io.firesteel.api.function.Function2;
import io.firesteel.shuffle.Aggregator;

/// The three functions by which values of a key are combined, as they travel to tasks.
///
/// @param grouping all values in one list; there are no functions then
public record Combiner(Function<Object, Object> create, Function2<Object, Object, Object> add,
        Function2<Object, Object, Object> merge, boolean grouping) implements Serializable {

    /// All values of a key in one list.
    public static Combiner lists() {
        return new Combiner(null, null, null, true);
    }

    @SuppressWarnings("unchecked")
    public static <V, C> Combiner of(Function<V, C> create, Function2<C, V, C> add, Function2<C, C, C> merge) {
        return new Combiner((Function<Object, Object>) (Function<?, ?>) create,
                (Function2<Object, Object, Object>) (Function2<?, ?, ?>) add,
                (Function2<Object, Object, Object>) (Function2<?, ?, ?>) merge, false);
    }

    /// As exchanges call them; what a function throws passes through unchanged.
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Aggregator<Object, Object> aggregator() {
        if (grouping) {
            return (Aggregator) Aggregator.lists();
        }
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

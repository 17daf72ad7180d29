package io.firesteel.api.accumulator;

import io.firesteel.api.Broadcast;

/// Makes broadcasts and accumulators; a part of the context.
public interface SharedVariables {

    /// Sends `value`, which must not change any more, to each executor that needs it.
    <T> Broadcast<T> broadcast(T value);

    /// Gives an accumulator its id; needed before a function captures it. `name` may be null.
    void register(Accumulator<?, ?> accumulator, String name);

    default void register(Accumulator<?, ?> accumulator) {
        register(accumulator, null);
    }

    default LongAccumulator longAccumulator(String name) {
        LongAccumulator made = new LongAccumulator();
        register(made, name);
        return made;
    }

    default LongAccumulator longAccumulator() {
        return longAccumulator(null);
    }

    default DoubleAccumulator doubleAccumulator(String name) {
        DoubleAccumulator made = new DoubleAccumulator();
        register(made, name);
        return made;
    }

    default DoubleAccumulator doubleAccumulator() {
        return doubleAccumulator(null);
    }

    default <T> CollectionAccumulator<T> collectionAccumulator(String name) {
        CollectionAccumulator<T> made = new CollectionAccumulator<>();
        register(made, name);
        return made;
    }

    default <T> CollectionAccumulator<T> collectionAccumulator() {
        return collectionAccumulator(null);
    }
}

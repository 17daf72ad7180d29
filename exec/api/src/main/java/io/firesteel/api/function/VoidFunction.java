package io.firesteel.api.function;

import java.io.Serializable;

/// A function of one argument and no result that travels to the tasks that call it; what it captures has to be serialisable.
@FunctionalInterface
public interface VoidFunction<T> extends Serializable {

    /// May throw anything; a throw fails the task attempt with the function's own stack first.
    void call(T value) throws Exception;
}

package io.firesteel.api.function;

import java.io.Serializable;

/// A function of two arguments and no result that travels to the tasks that call it; what it captures has to be serialisable.
@FunctionalInterface
public interface VoidFunction2<T1, T2> extends Serializable {

    /// May throw anything; a throw fails the task attempt with the function's own stack first.
    void call(T1 first, T2 second) throws Exception;
}

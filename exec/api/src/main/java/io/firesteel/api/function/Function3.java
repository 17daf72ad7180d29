package io.firesteel.api.function;

import java.io.Serializable;

/// A function of three arguments that travels to the tasks that call it; what it captures has to be serialisable.
@FunctionalInterface
public interface Function3<T1, T2, T3, R> extends Serializable {

    /// May throw anything; a throw fails the task attempt with the function's own stack first.
    R call(T1 first, T2 second, T3 third) throws Exception;
}

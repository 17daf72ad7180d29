package io.firesteel.api.function;

import java.io.Serializable;
import java.util.Iterator;

/// A function of one argument and any number of numbers that travels to the tasks that call it; what it captures has to be serialisable.
@FunctionalInterface
public interface DoubleFlatMapFunction<T> extends Serializable {

    /// May throw anything; a throw fails the task attempt with the function's own stack first.
    Iterator<Double> call(T value) throws Exception;
}

package io.firesteel.operators.function.body;

import java.util.List;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;

/// One use of a function, as a family needs it to choose a body.
///
/// @param name      canonical
/// @param arguments their types
/// @param result    the type of the result
/// @param mode      what errors do
public record Signature(String name, List<DataType> arguments, DataType result, EvalMode mode) {

    public Signature {
        arguments = List.copyOf(arguments);
    }

    public DataType argument(int i) {
        return arguments.get(i);
    }

    public int count() {
        return arguments.size();
    }

    /// Whether errors are raised.
    public boolean ansi() {
        return mode == EvalMode.ANSI;
    }
}

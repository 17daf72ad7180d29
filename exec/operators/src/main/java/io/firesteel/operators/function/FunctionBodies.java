package io.firesteel.operators.function;

import java.util.List;

import io.firesteel.plan.bound.EvalMode;
import io.firesteel.types.DataType;
import io.firesteel.vector.VectorFunction;

/// Where the compiler finds the bodies of functions that are not operators of its own. Implemented by
/// [EngineFunctions] and given to the engine when a session starts.
public interface FunctionBodies {
    /// No functions.
    FunctionBodies NONE = (function, arguments, result, mode) -> null;

    /// A new body for one use of a function, or null when the registry has none.
    VectorFunction find(String function, List<DataType> arguments, DataType result, EvalMode mode);
}

package io.firesteel.operators.function;

import java.util.List;

import io.firesteel.types.DataType;
import io.firesteel.vector.VectorFunction;

/// Where the compiler finds the bodies of functions that are not operators of its own. Implemented by the SQL floor's
/// function registry and given to the engine when a session starts.
public interface FunctionBodies {
    /// No functions.
    FunctionBodies NONE = (function, arguments, result) -> null;

    /// A new body for one use of a function, or null when the registry has none.
    VectorFunction find(String function, List<DataType> arguments, DataType result);

    /// This registry first, then another.
    default FunctionBodies or(FunctionBodies other) {
        return (function, arguments, result) -> {
            VectorFunction found = find(function, arguments, result);
            return found != null ? found : other.find(function, arguments, result);
        };
    }
}

package io.firesteel.plan.unresolved;

import java.util.List;
import java.util.Optional;

import io.firesteel.types.DataType;

/// A function that is written in SQL, as the parser reads it: its body stands in the place of each call.
///
/// @param parameters in order
/// @param returns    of a table a struct; empty where the body tells
/// @param expression the value of a scalar function; empty for a table
/// @param query      the rows of a table; empty for a scalar function
public record SqlFunction(List<Parameter> parameters, Optional<DataType> returns,
        Optional<UnresolvedExpression> expression, Optional<UnresolvedPlan> query) {

    public SqlFunction {
        parameters = List.copyOf(parameters);
    }

    /// The same with a known type of the result.
    public SqlFunction returning(DataType type) {
        return new SqlFunction(parameters, Optional.of(type), expression, query);
    }

    /// One parameter.
    ///
    /// @param otherwise its value where a call gives none
    public record Parameter(String name, DataType type, Optional<UnresolvedExpression> otherwise) {
    }
}

package io.firesteel.plan.command;

import java.util.List;
import java.util.Optional;

import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.DataType;

/// Statements about the session's variables, and the one that runs a text. Names have one to three parts.
public sealed interface VariableCommand extends Statement {

    /// DECLARE: at least one of type and default is there.
    record DeclareVariables(List<List<String>> names, boolean replace, Optional<DataType> type,
            Optional<UnresolvedExpression> value) implements VariableCommand {
    }

    /// SET VAR a = …, b = …; every expression sees the values from before.
    record SetVariables(List<List<String>> names, List<UnresolvedExpression> values) implements VariableCommand {
    }

    /// SET VAR (a, b) = (query).
    record SetVariablesFrom(List<List<String>> names, UnresolvedPlan query) implements VariableCommand {
    }

    record DropVariable(List<String> name, boolean ifExists) implements VariableCommand {
    }

    /// EXECUTE IMMEDIATE.
    ///
    /// @param statement gives the text to run
    /// @param into      variables that take the one row of the result; empty to give the result
    /// @param using     values for the markers; an `UnresolvedNamed` for `:name`
    record ExecuteImmediate(UnresolvedExpression statement, List<List<String>> into, List<UnresolvedExpression> using)
            implements
                VariableCommand {
    }
}

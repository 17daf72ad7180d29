package io.firesteel.plan.command;

import java.util.List;

import io.firesteel.plan.unresolved.SqlFunction;

/// Statements that make functions and take them away. Names have one to three parts.
public sealed interface FunctionCommand extends Statement {

    /// CREATE FUNCTION … RETURN.
    ///
    /// @param sql the whole statement, which is what the catalogue keeps
    record CreateFunction(List<String> name, boolean temporary, boolean replace, boolean ifNotExists,
            SqlFunction function, String sql) implements FunctionCommand {
    }

    record DropFunction(List<String> name, boolean temporary, boolean ifExists) implements FunctionCommand {
    }
}

package io.firesteel.plan.command;

import io.firesteel.plan.unresolved.UnresolvedPlan;

/// One parsed statement: a query, or a command that the session runs.
public sealed interface Statement permits Statement.Query, DdlCommand, DmlCommand, SessionCommand, ShowCommand,
        VariableCommand, FunctionCommand, Script {

    /// Gives rows.
    record Query(UnresolvedPlan plan) implements Statement {
    }
}

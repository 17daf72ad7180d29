package io.firesteel.plan.command;

/// `BEGIN … END`: statements with variables of their own, branches, loops and handlers of errors.
public record Script(ScriptStep.Block body) implements Statement {
}

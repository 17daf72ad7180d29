package io.firesteel.plan.command;

import java.util.List;
import java.util.Optional;

/// One step of a [Script]. Statements, conditions and queries are texts that are read when they run, for the variables of the
/// script may name what they use.
public sealed interface ScriptStep {

    /// Steps with variables of their own, and what happens when one of them fails.
    record Block(Optional<String> label, List<ScriptStep> steps, List<Handler> handlers) implements ScriptStep {
        public Block {
            steps = List.copyOf(steps);
            handlers = List.copyOf(handlers);
        }
    }

    /// A statement.
    record Run(String sql) implements ScriptStep {
    }

    /// IF, and CASE: the first branch whose condition holds.
    record Choice(List<Branch> branches, List<ScriptStep> otherwise) implements ScriptStep {
        public Choice {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
        }
    }

    /// WHILE, REPEAT and LOOP.
    ///
    /// @param before the condition to go on, asked before each round
    /// @param until  the condition to end, asked after each round
    record Loop(Optional<String> label, Optional<String> before, Optional<String> until, List<ScriptStep> steps)
            implements
                ScriptStep {
        public Loop {
            steps = List.copyOf(steps);
        }
    }

    /// FOR: a round for each row of a query.
    ///
    /// @param row the name under which the row's columns are variables
    record ForEach(Optional<String> label, Optional<String> row, String query, List<ScriptStep> steps)
            implements
                ScriptStep {
        public ForEach {
            steps = List.copyOf(steps);
        }
    }

    /// LEAVE: goes on behind the block or loop of that label.
    record Leave(String label) implements ScriptStep {
    }

    /// ITERATE: goes on with the next round of the loop of that label.
    record Iterate(String label) implements ScriptStep {
    }

    /// One condition of a [Choice] and what follows.
    record Branch(String condition, List<ScriptStep> steps) {
        public Branch {
            steps = List.copyOf(steps);
        }
    }

    /// DECLARE EXIT HANDLER: runs when a step of its block fails in a way that it names; the block ends then.
    record Handler(List<Cause> causes, ScriptStep step) {
        public Handler {
            causes = List.copyOf(causes);
        }
    }

    /// What a handler is for.
    ///
    /// @param text the SQLSTATE or the condition's name; empty for the others
    record Cause(CauseKind kind, String text) {
    }

    /// How a handler names what it is for, the most exact first.
    enum CauseKind {
        /// The name of an error's condition.
        CONDITION,
        /// An SQLSTATE.
        STATE,
        /// No row where one is needed.
        NOT_FOUND,
        /// Any error.
        ANY
    }
}

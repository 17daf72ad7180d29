package io.firesteel.sql.command;

import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.command.SessionCommand;
import io.firesteel.plan.command.ShowCommand;
import io.firesteel.plan.command.Statement;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.run.SqlResult;

/// Sends each kind of command to its runner.
public final class Commands {
    private final DdlRunner definitions;
    private final SessionRunner settings;
    private final ShowRunner shows;

    public Commands(SqlSession session) {
        this.definitions = new DdlRunner(session);
        this.settings = new SessionRunner(session);
        this.shows = new ShowRunner(session);
    }

    public SqlResult run(Statement statement, String text) {
        return switch (statement) {
            case DdlCommand c -> definitions.run(c);
            case SessionCommand c -> settings.run(c);
            case ShowCommand c -> shows.run(c);
            case DmlCommand c -> throw CommandErrors.unsupported(c.getClass().getSimpleName() + ": writing rows");
            case Statement.Query q -> throw new IllegalStateException("a query is no command: " + text);
        };
    }
}

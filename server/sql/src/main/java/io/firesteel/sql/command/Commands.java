package io.firesteel.sql.command;

import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.command.FunctionCommand;
import io.firesteel.plan.command.Script;
import io.firesteel.plan.command.SessionCommand;
import io.firesteel.plan.command.ShowCommand;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.command.VariableCommand;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.cache.TableCache;
import io.firesteel.sql.routine.FunctionRunner;
import io.firesteel.sql.run.SqlExecution;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.variable.VariableRunner;

/// Sends each kind of command to its runner.
public final class Commands {
    private final SqlSession session;
    private final DdlRunner definitions;
    private final SessionRunner settings;
    private final ShowRunner shows;
    private final DmlRunner rows;
    private final PartitionRunner partitions;
    private final VariableRunner variables;
    private final FunctionRunner functions;
    private final TableCache cache;

    public Commands(SqlSession session) {
        this.session = session;
        this.definitions = new DdlRunner(session);
        this.settings = new SessionRunner(session);
        this.functions = new FunctionRunner(session);
        this.shows = new ShowRunner(session, functions);
        this.rows = new DmlRunner(session);
        this.partitions = new PartitionRunner(session);
        this.variables = new VariableRunner(session);
        this.cache = session.catalog().cache();
    }

    /// Runs a command as an execution of its own, beside those of the queries that it runs.
    public SqlResult run(Statement statement, String text) {
        SqlResult result = CommandNames.of(statement)
                .map(name -> SqlExecution.command(session.application(), name, SqlSession.shortened(text),
                        session.conf().modified(), () -> ran(statement, text)))
                .orElseGet(() -> ran(statement, text));
        if (statement instanceof DdlCommand || statement instanceof DmlCommand) {
            cache.stale();
        }
        return result;
    }

    private SqlResult ran(Statement statement, String text) {
        return switch (statement) {
            case DdlCommand.AddPartitions c -> partitions.run(c);
            case DdlCommand.DropPartitions c -> partitions.run(c);
            case DdlCommand.TruncateTable c -> partitions.run(c);
            case DdlCommand.RepairTable c -> partitions.run(c);
            case DdlCommand.SetTableLocation c -> partitions.run(c);
            case ShowCommand.ShowPartitions c -> partitions.show(c);
            case DdlCommand c -> definitions.run(c);
            case SessionCommand c -> settings.run(c);
            case ShowCommand c -> shows.run(c);
            case DmlCommand c -> rows.run(c);
            case VariableCommand c -> variables.run(c);
            case FunctionCommand c -> functions.run(c);
            case Script s -> throw new IllegalStateException("a script is no command: " + text);
            case Statement.Query q -> throw new IllegalStateException("a query is no command: " + text);
        };
    }
}

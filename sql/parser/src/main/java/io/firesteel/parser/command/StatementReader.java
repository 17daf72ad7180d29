package io.firesteel.parser.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DmlStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ExplainContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FailNativeCommandContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SingleStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementDefaultContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.QueryReader;
import io.firesteel.plan.command.SessionCommand.Explain;
import io.firesteel.plan.command.SessionCommand.ExplainMode;
import io.firesteel.plan.command.Statement;

/// Sends a statement to the reader of its group; what no reader knows is refused by name.
public final class StatementReader {
    private final QueryReader queries = new QueryReader();
    private final SessionReader sessions = new SessionReader(queries);
    private final List<CommandReader> groups = List.of(new TableReader(queries), new AlterReader(),
            new ViewReader(queries),
            new DatabaseReader(), new ShowReader(queries), sessions, new VariableReader(queries),
            new FunctionReader(queries));

    /// One group of commands: answers empty for a statement that is not of its group.
    public interface CommandReader {
        Optional<Statement> read(StatementContext node);
    }

    public Statement read(SingleStatementContext node) {
        return node.setResetStatement() != null ? sessions.setting(node.setResetStatement()) : read(node.statement());
    }

    private Statement read(StatementContext node) {
        return switch (node) {
            case StatementDefaultContext q -> new Statement.Query(queries.read(q.query()));
            case DmlStatementContext d -> new InsertReader(queries).read(d);
            case ExplainContext e -> new Explain(mode(e), e.setResetStatement() != null
                    ? sessions.setting(e.setResetStatement())
                    : read(e.statement()));
            case FailNativeCommandContext f ->
                throw ParseErrors.at(ParseErrors.OPERATION_NOT_ALLOWED, Map.of("what",
                        Names.text(f)), f);
            default -> {
                for (CommandReader group : groups) {
                    Optional<Statement> command = group.read(node);
                    if (command.isPresent()) {
                        yield command.get();
                    }
                }
                throw ParseErrors.unsupported(words(node), node);
            }
        };
    }

    private static ExplainMode mode(ExplainContext node) {
        if (node.EXTENDED() != null || node.LOGICAL() != null) {
            return ExplainMode.EXTENDED;
        }
        if (node.CODEGEN() != null) {
            return ExplainMode.CODEGEN;
        }
        if (node.COST() != null) {
            return ExplainMode.COST;
        }
        return node.FORMATTED() != null ? ExplainMode.FORMATTED : ExplainMode.SIMPLE;
    }

    /// The first words of a statement, for naming it.
    private static String words(StatementContext node) {
        String[] words = Names.text(node).split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 4)));
    }
}

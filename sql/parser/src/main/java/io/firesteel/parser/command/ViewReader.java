package io.firesteel.parser.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AlterViewQueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateTempViewUsingContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateViewContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierCommentContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableIdentifierContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.TypeReader;
import io.firesteel.plan.command.DdlCommand.CreateTempViewUsing;
import io.firesteel.plan.command.DdlCommand.CreateView;
import io.firesteel.plan.command.DdlCommand.ViewKind;
import io.firesteel.plan.command.Statement;

/// CREATE and ALTER VIEW, temporary views over files.
final class ViewReader implements StatementReader.CommandReader {
    private final QueryReader queries;

    ViewReader(QueryReader queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case CreateViewContext c -> create(c);
            case CreateTempViewUsingContext c -> using(c);
            case AlterViewQueryContext a ->
                new CreateView(Names.parts(a.identifierReference()), ViewKind.PERSISTENT, true,
                        false, List.of(), Optional.empty(), queries.read(a.query()), Names.text(a.query()));
            default -> null;
        });
    }

    private Statement create(CreateViewContext node) {
        ViewKind kind = node.TEMPORARY() == null
                ? ViewKind.PERSISTENT
                : node.GLOBAL() != null ? ViewKind.GLOBAL_TEMPORARY : ViewKind.LOCAL_TEMPORARY;
        if (node.EXISTS() != null && node.REPLACE() != null) {
            throw ParseErrors.at(ParseErrors.OPERATION_NOT_ALLOWED, Map.of("what",
                    "CREATE VIEW with both IF NOT EXISTS and REPLACE"), node);
        }
        if (node.EXISTS() != null && kind != ViewKind.PERSISTENT) {
            throw ParseErrors.at(ParseErrors.OPERATION_NOT_ALLOWED, Map.of("what",
                    "CREATE TEMPORARY VIEW with IF NOT EXISTS"), node);
        }
        List<String> columns = node.identifierCommentList() == null
                ? List.of()
                : node.identifierCommentList()
                        .identifierComment()
                        .stream()
                        .map(IdentifierCommentContext::identifier)
                        .map(
                                Names::name)
                        .toList();
        return new CreateView(Names.parts(node.identifierReference()), kind, node.REPLACE() != null,
                node.EXISTS() != null,
                columns, Specs.comment(node.commentSpec()), queries.read(node.query()), Names.text(node.query()));
    }

    private static Statement using(CreateTempViewUsingContext node) {
        return new CreateTempViewUsing(name(node.tableIdentifier()), node.GLOBAL() != null, node.REPLACE() != null,
                Optional
                        .ofNullable(node.colTypeList())
                        .map(TypeReader::columns),
                TableReader.provider(node.tableProvider())
                        .orElseThrow(),
                node.propertyList() == null ? Map.of() : Properties.read(node.propertyList()));
    }

    private static List<String> name(TableIdentifierContext node) {
        String table = Names.name(node.table);
        return node.db == null ? List.of(table) : List.of(Names.name(node.db), table);
    }
}

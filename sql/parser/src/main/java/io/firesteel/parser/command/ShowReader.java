package io.firesteel.parser.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DescribeFunctionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DescribeNamespaceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DescribeQueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DescribeRelationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierReferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowCatalogsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowColumnsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowCreateTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowCurrentNamespaceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowFunctionsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowNamespacesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowPartitionsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowTableExtendedContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowTablesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowTblPropertiesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ShowViewsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StringLitContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.Strings;
import io.firesteel.plan.command.ShowCommand.DescribeDatabase;
import io.firesteel.plan.command.ShowCommand.DescribeFunction;
import io.firesteel.plan.command.ShowCommand.DescribeQuery;
import io.firesteel.plan.command.ShowCommand.DescribeTable;
import io.firesteel.plan.command.ShowCommand.ShowCatalogs;
import io.firesteel.plan.command.ShowCommand.ShowColumns;
import io.firesteel.plan.command.ShowCommand.ShowCreateTable;
import io.firesteel.plan.command.ShowCommand.ShowCurrentDatabase;
import io.firesteel.plan.command.ShowCommand.ShowDatabases;
import io.firesteel.plan.command.ShowCommand.ShowFunctions;
import io.firesteel.plan.command.ShowCommand.ShowPartitions;
import io.firesteel.plan.command.ShowCommand.ShowTableExtended;
import io.firesteel.plan.command.ShowCommand.ShowTableProperties;
import io.firesteel.plan.command.ShowCommand.ShowTables;
import io.firesteel.plan.command.ShowCommand.ShowViews;
import io.firesteel.plan.command.Statement;

/// SHOW and DESCRIBE.
final class ShowReader implements StatementReader.CommandReader {
    private final QueryReader queries;

    ShowReader(QueryReader queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case ShowNamespacesContext s -> new ShowDatabases(pattern(s.pattern));
            case ShowTablesContext s -> new ShowTables(name(s.identifierReference()), pattern(s.pattern));
            case ShowTableExtendedContext s ->
                new ShowTableExtended(name(s.ns), Strings.value(s.pattern), Specs.partition(s
                        .partitionSpec()));
            case ShowViewsContext s -> new ShowViews(name(s.identifierReference()), pattern(s.pattern));
            case ShowColumnsContext s ->
                new ShowColumns(Names.parts(s.table), Optional.ofNullable(s.ns).map(Names::parts));
            case ShowPartitionsContext s -> new ShowPartitions(Names.parts(s.identifierReference()), Specs.partition(s
                    .partitionSpec()));
            case ShowTblPropertiesContext s -> new ShowTableProperties(Names.parts(s.table),
                    Optional.ofNullable(s.key)
                            .map(
                                    k -> k.propertyKey() != null
                                            ? Properties.key(k.propertyKey())
                                            : Strings.value(k.stringLit())));
            case ShowCreateTableContext s -> new ShowCreateTable(Names.parts(s.identifierReference()));
            case ShowFunctionsContext s -> functions(s);
            case ShowCurrentNamespaceContext s -> new ShowCurrentDatabase();
            case ShowCatalogsContext s -> new ShowCatalogs(pattern(s.pattern));
            default -> describe(node);
        });
    }

    private Statement describe(StatementContext node) {
        return switch (node) {
            case DescribeNamespaceContext d ->
                new DescribeDatabase(Names.parts(d.identifierReference()), d.EXTENDED() != null);
            case DescribeRelationContext d -> {
                if (d.JSON() != null) {
                    throw ParseErrors.unsupported("DESCRIBE … AS JSON", d);
                }
                yield new DescribeTable(Names.parts(d.identifierReference()), d.option != null, Specs.partition(d
                        .partitionSpec()), Optional.ofNullable(d.describeColName())
                                .map(c -> c.nameParts.stream()
                                        .map(
                                                Names::name)
                                        .toList()));
            }
            case DescribeQueryContext d -> new DescribeQuery(queries.read(d.query()));
            case DescribeFunctionContext d -> new DescribeFunction(d.describeFuncName().stringLit() != null
                    ? Strings.value(d.describeFuncName().stringLit())
                    : Names.text(d.describeFuncName()), d.EXTENDED() != null);
            default -> null;
        };
    }

    private static Statement functions(ShowFunctionsContext node) {
        String scope = node.functionScope == null ? "all" : Names.name(node.functionScope).toLowerCase(Locale.ROOT);
        if (!List.of("all", "system", "user").contains(scope)) {
            throw ParseErrors.unsupported("SHOW " + scope + " FUNCTIONS", node);
        }
        Optional<String> pattern = node.legacy != null
                ? Optional.of(String.join(".", Names.parts(node.legacy)))
                : pattern(node.pattern);
        return new ShowFunctions(scope, name(node.ns), pattern);
    }

    private static Optional<List<String>> name(IdentifierReferenceContext node) {
        return Optional.ofNullable(node).map(Names::parts);
    }

    private static Optional<String> pattern(StringLitContext node) {
        return Optional.ofNullable(node).map(Strings::value);
    }
}

package io.firesteel.parser.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.BucketSpecContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColDefinitionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColDefinitionOptionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateTableClausesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CreateTableLikeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropViewContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentityTransformContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LoadDataContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PartitionColumnContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PartitionFieldContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.PartitionTransformContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ReplaceTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableElementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableElementListContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TableProviderContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.Strings;
import io.firesteel.parser.TypeReader;
import io.firesteel.plan.command.DdlCommand.BucketSpec;
import io.firesteel.plan.command.DdlCommand.CreateTable;
import io.firesteel.plan.command.DdlCommand.CreateTableLike;
import io.firesteel.plan.command.DdlCommand.DropTable;
import io.firesteel.plan.command.DdlCommand.TableDefinition;
import io.firesteel.plan.command.Statement;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// CREATE, REPLACE and DROP TABLE.
final class TableReader implements StatementReader.CommandReader {
    private final QueryReader queries;

    TableReader(QueryReader queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case CreateTableContext c -> create(c);
            case ReplaceTableContext r -> new CreateTable(Names.parts(r.replaceTableHeader().identifierReference()),
                    false,
                    true, false, definition(r.tableElementList(), r.tableProvider(), r.createTableClauses()), Optional
                            .ofNullable(r.query())
                            .map(queries::read),
                    Names.origin(r));
            case CreateTableLikeContext l -> like(l);
            case LoadDataContext l -> InsertReader.load(l);
            case DropTableContext d -> new DropTable(Names.parts(d.identifierReference()), d.EXISTS() != null, d
                    .PURGE() != null, false);
            case DropViewContext d ->
                new DropTable(Names.parts(d.identifierReference()), d.EXISTS() != null, false, true);
            default -> null;
        });
    }

    private Statement create(CreateTableContext node) {
        if (node.createTableHeader().TEMPORARY() != null) {
            throw ParseErrors.at(ParseErrors.OPERATION_NOT_ALLOWED, Map.of("what",
                    "CREATE TEMPORARY TABLE … USING …, use CREATE TEMPORARY VIEW instead"), node);
        }
        return new CreateTable(Names.parts(node.createTableHeader().identifierReference()), node.createTableHeader()
                .EXISTS() != null, false, node.createTableHeader().EXTERNAL() != null,
                definition(node.tableElementList(),
                        node.tableProvider(), node.createTableClauses()),
                Optional.ofNullable(node.query())
                        .map(
                                queries::read),
                Names.origin(node));
    }

    private TableDefinition definition(TableElementListContext elements, TableProviderContext provider,
            CreateTableClausesContext clauses) {
        if (!clauses.skewSpec().isEmpty()) {
            throw ParseErrors.unsupported("SKEWED BY", clauses);
        }
        if (!clauses.clusterBySpec().isEmpty()) {
            throw ParseErrors.unsupported("CLUSTER BY of a table", clauses);
        }
        List<StructField> fields = new ArrayList<>(elements == null ? List.of() : columns(elements));
        List<String> partitions = new ArrayList<>();
        if (clauses.partitioning != null) {
            for (PartitionFieldContext field : clauses.partitioning.fields) {
                partitions.add(partition(field, fields));
            }
        }
        Map<String, String> options = clauses.options == null
                ? Map.of()
                : Properties.read(clauses.options, queries.expressions());
        return new TableDefinition(fields.isEmpty() ? Optional.empty() : Optional.of(new StructType(fields)), provider(
                provider), options, partitions,
                Specs.single(clauses.bucketSpec(), "CLUSTERED BY").map(TableReader::buckets),
                Specs.rowFormat(Specs.single(clauses.rowFormat(), "ROW FORMAT").orElse(null)),
                Specs.storedAs(Specs.single(
                        clauses.createFileFormat(), "STORED AS").orElse(null)),
                Specs.location(clauses.locationSpec()), Specs
                        .comment(clauses.commentSpec()),
                clauses.tableProps == null
                        ? Map.of()
                        : Properties.read(clauses.tableProps));
    }

    private static String partition(PartitionFieldContext node, List<StructField> fields) {
        return switch (node) {
            case PartitionColumnContext c -> {
                fields.add(TypeReader.field(Names.name(c.colType().colName), TypeReader.type(c.colType().dataType()), c
                        .colType()
                        .NULL() == null, c.colType().commentSpec()));
                yield fields.getLast().name();
            }
            case PartitionTransformContext t when t.transform() instanceof IdentityTransformContext i ->
                String.join(".", Names
                        .parts(i.qualifiedName()));
            default -> throw ParseErrors.unsupported("the partition transform " + Names.text(node), node);
        };
    }

    private static List<StructField> columns(TableElementListContext node) {
        List<StructField> fields = new ArrayList<>();
        for (TableElementContext element : node.tableElement()) {
            if (element.colDefinition() == null) {
                throw ParseErrors.unsupported("a table constraint", element);
            }
            fields.add(column(element.colDefinition()));
        }
        return fields;
    }

    private static StructField column(ColDefinitionContext node) {
        StructField field = new StructField(Names.name(node.colName), TypeReader.type(node.dataType()));
        for (ColDefinitionOptionContext option : node.colDefinitionOption()) {
            if (option.NULL() != null) {
                field = new StructField(field.name(), field.type(), false, field.metadata());
            } else if (option.commentSpec() != null) {
                field = field.withComment(Strings.value(option.commentSpec().stringLit()));
            } else if (option.defaultExpression() != null) {
                field = field.withDefault(Names.text(option.defaultExpression().expression()));
            } else {
                throw ParseErrors.unsupported("the column option " + Names.text(option), option);
            }
        }
        return field;
    }

    private static BucketSpec buckets(BucketSpecContext node) {
        List<String> sort = node.orderedIdentifierList() == null
                ? List.of()
                : node.orderedIdentifierList().orderedIdentifier().stream().map(o -> Names.name(o.ident)).toList();
        return new BucketSpec(TypeReader.integer(node.integerValue()), Names.list(node.identifierList()), sort);
    }

    static Optional<String> provider(TableProviderContext node) {
        return node == null ? Optional.empty() : Optional.of(String.join(".", Names.parts(node.multipartIdentifier())));
    }

    private Statement like(CreateTableLikeContext node) {
        Optional<String> provider = Specs.single(node.tableProvider(), "USING").flatMap(TableReader::provider);
        TableDefinition definition = new TableDefinition(Optional.empty(), provider, Map.of(), List.of(),
                Optional.empty(),
                Specs.rowFormat(Specs.single(node.rowFormat(), "ROW FORMAT").orElse(null)),
                Specs.storedAs(Specs.single(node
                        .createFileFormat(), "STORED AS").orElse(null)),
                Specs.location(node.locationSpec()), Optional.empty(),
                node.tableProps == null ? Map.of() : Properties.read(node.tableProps));
        return new CreateTableLike(Names.parts(node.target), Names.parts(node.source), node.EXISTS() != null,
                definition);
    }
}

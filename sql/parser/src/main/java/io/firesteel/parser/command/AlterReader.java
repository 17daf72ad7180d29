package io.firesteel.parser.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AddTableColumnsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AddTablePartitionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AlterColumnActionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AlterColumnSpecContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AlterTableAlterColumnContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.AnalyzeContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ColDefinitionDescriptorWithPositionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CommentTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropTableColumnsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DropTablePartitionsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.HiveReplaceColumnsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QualifiedColTypeWithPositionContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RecoverPartitionsContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RenameTableColumnContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RenameTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.RepairTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetTableLocationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetTablePropertiesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.StatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.TruncateTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UnsetTablePropertiesContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.Strings;
import io.firesteel.parser.TypeReader;
import io.firesteel.plan.command.DdlCommand.AddColumns;
import io.firesteel.plan.command.DdlCommand.AddPartitions;
import io.firesteel.plan.command.DdlCommand.AlterColumn;
import io.firesteel.plan.command.DdlCommand.AlterTableProperties;
import io.firesteel.plan.command.DdlCommand.AnalyzeTable;
import io.firesteel.plan.command.DdlCommand.CommentOn;
import io.firesteel.plan.command.DdlCommand.DropColumns;
import io.firesteel.plan.command.DdlCommand.DropPartitions;
import io.firesteel.plan.command.DdlCommand.PartitionLocation;
import io.firesteel.plan.command.DdlCommand.RenameColumn;
import io.firesteel.plan.command.DdlCommand.RenameTable;
import io.firesteel.plan.command.DdlCommand.RepairTable;
import io.firesteel.plan.command.DdlCommand.ReplaceColumns;
import io.firesteel.plan.command.DdlCommand.SetTableLocation;
import io.firesteel.plan.command.DdlCommand.TruncateTable;
import io.firesteel.plan.command.Statement;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// ALTER TABLE, COMMENT ON TABLE, ANALYZE, REPAIR and TRUNCATE.
final class AlterReader implements StatementReader.CommandReader {

    @Override
    public Optional<Statement> read(StatementContext node) {
        return Optional.ofNullable(switch (node) {
            case RenameTableContext r -> new RenameTable(Names.parts(r.from), Names.parts(r.to), r.VIEW() != null);
            case SetTablePropertiesContext s ->
                new AlterTableProperties(Names.parts(s.identifierReference()), Properties.read(
                        s.propertyList()), List.of(), false);
            case UnsetTablePropertiesContext u ->
                new AlterTableProperties(Names.parts(u.identifierReference()), Map.of(), List
                        .copyOf(Properties.read(u.propertyList()).keySet()), u.EXISTS() != null);
            case AddTableColumnsContext a -> new AddColumns(Names.parts(a.identifierReference()), columns(a.columns
                    .qualifiedColTypeWithPosition()));
            case DropTableColumnsContext d -> new DropColumns(Names.parts(d.identifierReference()), d.columns
                    .multipartIdentifier()
                    .stream()
                    .map(Names::parts)
                    .toList(), d.EXISTS() != null);
            case RenameTableColumnContext r ->
                new RenameColumn(Names.parts(r.table), Names.parts(r.from), Names.name(r.to));
            case HiveReplaceColumnsContext r -> new ReplaceColumns(Names.parts(r.table));
            case AlterTableAlterColumnContext a -> alterColumn(a);
            case CommentTableContext c -> new CommentOn(Names.parts(c.identifierReference()), false, c.comment()
                    .stringLit() == null ? Optional.empty() : Optional.of(Strings.value(c.comment().stringLit())));
            case AnalyzeContext a -> analyze(a);
            default -> partitions(node);
        });
    }

    private static Statement partitions(StatementContext node) {
        return switch (node) {
            case AddTablePartitionContext a -> new AddPartitions(Names.parts(a.identifierReference()), a
                    .partitionSpecLocation()
                    .stream()
                    .map(p -> new PartitionLocation(Specs.partition(p.partitionSpec())
                            .orElseThrow(),
                            Optional.ofNullable(p.locationSpec()).map(l -> Strings.value(l.stringLit()))))
                    .toList(), a.EXISTS() != null);
            case DropTablePartitionsContext d -> new DropPartitions(Names.parts(d.identifierReference()),
                    d.partitionSpec()
                            .stream()
                            .map(p -> Specs.partition(p).orElseThrow())
                            .toList(),
                    d.EXISTS() != null);
            case SetTableLocationContext s ->
                new SetTableLocation(Names.parts(s.identifierReference()), Specs.partition(s
                        .partitionSpec()), Strings.value(s.locationSpec().stringLit()));
            case RecoverPartitionsContext r -> new RepairTable(Names.parts(r.identifierReference()));
            case RepairTableContext r -> {
                if (r.option != null && r.DROP() != null) {
                    throw ParseErrors.unsupported("REPAIR TABLE … DROP PARTITIONS", r);
                }
                yield new RepairTable(Names.parts(r.identifierReference()));
            }
            case TruncateTableContext t -> new TruncateTable(Names.parts(t.identifierReference()), Specs.partition(t
                    .partitionSpec()));
            default -> null;
        };
    }

    private static StructType columns(List<QualifiedColTypeWithPositionContext> nodes) {
        List<StructField> fields = new ArrayList<>();
        for (QualifiedColTypeWithPositionContext node : nodes) {
            StructField field = new StructField(String.join(".", Names.parts(node.name)),
                    TypeReader.type(node.dataType()));
            for (ColDefinitionDescriptorWithPositionContext option : node.colDefinitionDescriptorWithPosition()) {
                if (option.commentSpec() == null) {
                    throw ParseErrors.unsupported("the column option " + Names.text(option), option);
                }
                field = field.withComment(Strings.value(option.commentSpec().stringLit()));
            }
            fields.add(field);
        }
        return new StructType(fields);
    }

    private static Statement alterColumn(AlterTableAlterColumnContext node) {
        if (node.columns.alterColumnSpec().size() != 1) {
            throw ParseErrors.unsupported("ALTER COLUMN of several columns at once", node);
        }
        AlterColumnSpecContext spec = node.columns.alterColumnSpec(0);
        AlterColumnActionContext action = spec.alterColumnAction();
        if (action == null || action.dataType() == null && action.commentSpec() == null
                && action.defaultExpression() == null && action.dropDefault == null) {
            throw ParseErrors.unsupported("this change of a column (" + Names.text(spec) + ")", node);
        }
        return new AlterColumn(
                Names.parts(node.table), Names.parts(spec.column), Optional.ofNullable(action.dataType())
                        .map(
                                TypeReader::type),
                Optional.ofNullable(action.commentSpec()).map(c -> Strings.value(c.stringLit())),
                Optional.ofNullable(action.defaultExpression()).map(d -> Names.text(d.expression())),
                action.dropDefault != null);
    }

    private static Statement analyze(AnalyzeContext node) {
        boolean noScan = node.simpleIdentifier() != null;
        if (noScan && !Names.name(node.simpleIdentifier()).equalsIgnoreCase("noscan")) {
            throw ParseErrors.at(ParseErrors.SYNTAX,
                    Map.of("error", "'" + Names.text(node.simpleIdentifier()) + "'", "hint",
                            ": expected NOSCAN"),
                    node);
        }
        List<String> columns = node.identifierSeq() == null ? List.of() : Names.list(node.identifierSeq());
        // With columns Spark counts the whole table, too, and says so in a warning.
        if (node.partitionSpec() != null && columns.isEmpty() && node.ALL() == null) {
            throw ParseErrors.unsupported("ANALYZE TABLE … PARTITION", node);
        }
        return new AnalyzeTable(Names.parts(node.identifierReference()), noScan, columns, node.ALL() != null);
    }
}

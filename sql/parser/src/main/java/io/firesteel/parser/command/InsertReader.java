package io.firesteel.parser.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CtesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DeleteFromTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.DmlStatementContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InsertIntoContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InsertIntoTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InsertOverwriteDirContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InsertOverwriteHiveDirContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.InsertOverwriteTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LoadDataContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.MergeIntoTableContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.MultiInsertQueryBodyContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.MultiInsertQueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.OptionsClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SingleInsertQueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.UpdateTableContext;

import io.firesteel.parser.Names;
import io.firesteel.parser.ParseErrors;
import io.firesteel.parser.Properties;
import io.firesteel.parser.QueryReader;
import io.firesteel.parser.Strings;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.command.DmlCommand.Insert;
import io.firesteel.plan.command.DmlCommand.InsertDirectory;
import io.firesteel.plan.command.DmlCommand.LoadData;
import io.firesteel.plan.command.DmlCommand.MultiInsert;
import io.firesteel.plan.command.DmlCommand.RowChange;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// INSERT in all its forms, and LOAD DATA.
final class InsertReader {
    private final QueryReader queries;

    InsertReader(QueryReader queries) {
        this.queries = queries;
    }

    Statement read(DmlStatementContext node) {
        return switch (node.dmlStatementNoWith()) {
            case SingleInsertQueryContext s ->
                insert(s.insertInto(), queries.with(node.ctes(), queries.read(s.query())));
            case MultiInsertQueryContext m -> multi(m, node.ctes());
            case DeleteFromTableContext d -> new RowChange("DELETE", List.of(Names.parts(d.identifierReference())));
            case UpdateTableContext u -> new RowChange("UPDATE TABLE", List.of(Names.parts(u.identifierReference())));
            case MergeIntoTableContext m -> new RowChange("MERGE INTO TABLE", m.source == null
                    ? List.of(Names.parts(m.target))
                    : List.of(Names.parts(m.target), Names.parts(m.source)));
            default -> throw ParseErrors.unsupported(Names.text(node.dmlStatementNoWith()).split("\\s+")[0].toUpperCase(
                    Locale.ROOT) + " of rows in a table of files", node);
        };
    }

    static Statement load(LoadDataContext node) {
        return new LoadData(Strings.value(node.path), node.LOCAL() != null, node.OVERWRITE() != null, Names.parts(node
                .identifierReference()), Specs.partition(node.partitionSpec()));
    }

    private Statement multi(MultiInsertQueryContext node, CtesContext ctes) {
        UnresolvedPlan from = queries.relations().from(node.fromClause());
        List<DmlCommand> inserts = new ArrayList<>();
        for (MultiInsertQueryBodyContext body : node.multiInsertQueryBody()) {
            inserts.add(insert(body.insertInto(), queries.with(ctes, queries.body(from, body.fromStatementBody()))));
        }
        return inserts.size() == 1 ? inserts.getFirst() : new MultiInsert(inserts);
    }

    private static DmlCommand insert(InsertIntoContext node, UnresolvedPlan query) {
        return switch (node) {
            case InsertIntoTableContext i -> {
                refuse(i.EVOLUTION() != null, i.optionsClause(), i);
                yield new Insert(Names.parts(i.identifierReference()), Specs.partition(i.partitionSpec()), Names.list(i
                        .identifierList()), i.NAME() != null, false, i.EXISTS() != null, query, Names.origin(i));
            }
            case InsertOverwriteTableContext i -> {
                refuse(i.EVOLUTION() != null, i.optionsClause(), i);
                yield new Insert(Names.parts(i.identifierReference()), Specs.partition(i.partitionSpec()), Names.list(i
                        .identifierList()), i.NAME() != null, true, i.EXISTS() != null, query, Names.origin(i));
            }
            case InsertOverwriteDirContext d -> {
                Map<String, String> options = d.options == null ? Map.of() : Properties.read(d.options);
                Optional<String> path = d.path == null
                        ? Optional.ofNullable(options.get("path"))
                        : Optional.of(Strings.value(d.path));
                yield new InsertDirectory(d.LOCAL() != null, path, TableReader.provider(d.tableProvider()), options,
                        Map.of(),
                        query);
            }
            case InsertOverwriteHiveDirContext d ->
                new InsertDirectory(d.LOCAL() != null, Optional.of(Strings.value(d.path)),
                        Specs.storedAs(d.createFileFormat()), Map.of(), Specs.rowFormat(d.rowFormat()), query);
            default -> throw ParseErrors.unsupported("INSERT INTO … REPLACE", node);
        };
    }

    private static void refuse(boolean evolution, OptionsClauseContext options, InsertIntoContext node) {
        if (evolution || options != null) {
            throw ParseErrors.unsupported(evolution ? "INSERT WITH SCHEMA EVOLUTION" : "INSERT … WITH (options)", node);
        }
    }
}

package io.firesteel.plan.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.plan.Origin;
import io.firesteel.plan.unresolved.UnresolvedExpression;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.types.DataType;
import io.firesteel.types.StructType;

/// Statements that change the catalogue. Names are one to three parts, not yet qualified.
public sealed interface DdlCommand extends Statement {

    record CreateDatabase(List<String> name, boolean ifNotExists, Optional<String> comment, Optional<String> location,
            Map<String, String> properties) implements DdlCommand {
    }

    record AlterDatabase(List<String> name, Map<String, String> properties, Optional<String> location)
            implements
                DdlCommand {
    }

    record DropDatabase(List<String> name, boolean ifExists, boolean cascade) implements DdlCommand {
    }

    /// CREATE TABLE, also AS SELECT; `definition` holds what follows the name.
    record CreateTable(List<String> name, boolean ifNotExists, boolean replace, boolean external,
            TableDefinition definition, Optional<UnresolvedPlan> query, Origin origin) implements DdlCommand {
    }

    record CreateTableLike(List<String> name, List<String> source, boolean ifNotExists, TableDefinition definition)
            implements
                DdlCommand {
    }

    record DropTable(List<String> name, boolean ifExists, boolean purge, boolean view) implements DdlCommand {
    }

    record RenameTable(List<String> from, List<String> to, boolean view) implements DdlCommand {
    }

    record AlterTableProperties(List<String> name, Map<String, String> set, List<String> unset, boolean ifExists)
            implements
                DdlCommand {
    }

    record AddColumns(List<String> name, StructType columns) implements DdlCommand {
    }

    record DropColumns(List<String> name, List<List<String>> columns, boolean ifExists) implements DdlCommand {
    }

    record ReplaceColumns(List<String> name) implements DdlCommand {
    }

    record RenameColumn(List<String> name, List<String> from, String to) implements DdlCommand {
    }

    /// ALTER COLUMN.
    ///
    /// @param otherwise the expression of SET DEFAULT, as it was written
    record AlterColumn(List<String> name, List<String> column, Optional<DataType> type, Optional<String> comment,
            Optional<String> otherwise, boolean dropDefault)
            implements
                DdlCommand {
    }

    record AddPartitions(List<String> name, List<PartitionLocation> partitions, boolean ifNotExists)
            implements
                DdlCommand {
    }

    record DropPartitions(List<String> name, List<PartitionSpec> partitions, boolean ifExists) implements DdlCommand {
    }

    record SetTableLocation(List<String> name, Optional<PartitionSpec> partition, String location)
            implements
                DdlCommand {
    }

    record RepairTable(List<String> name) implements DdlCommand {
    }

    record TruncateTable(List<String> name, Optional<PartitionSpec> partition) implements DdlCommand {
    }

    /// CREATE VIEW.
    ///
    /// @param sql the text of the query, which is what the catalogue keeps
    record CreateView(List<String> name, ViewKind kind, boolean replace, boolean ifNotExists, List<String> columns,
            Optional<String> comment, UnresolvedPlan query, String sql) implements DdlCommand {
    }

    /// CREATE TEMPORARY VIEW … USING format OPTIONS (…).
    record CreateTempViewUsing(List<String> name, boolean global, boolean replace, Optional<StructType> schema,
            String provider, Map<String, String> options) implements DdlCommand {
    }

    record CommentOn(List<String> name, boolean database, Optional<String> comment) implements DdlCommand {
    }

    record AnalyzeTable(List<String> name, boolean noScan, List<String> columns, boolean allColumns)
            implements
                DdlCommand {
    }

    /// What CREATE TABLE says after the name.
    ///
    /// @param provider   of USING; empty for Hive's form or the default
    /// @param partitions names; their types are in the schema, last
    /// @param rowFormat  Hive's `ROW FORMAT`: keys such as `field.delim`; empty if none
    /// @param storedAs   Hive's `STORED AS`
    record TableDefinition(Optional<StructType> schema, Optional<String> provider, Map<String, String> options,
            List<String> partitions, Optional<BucketSpec> buckets, Map<String, String> rowFormat,
            Optional<String> storedAs, Optional<String> location, Optional<String> comment,
            Map<String, String> properties) {
    }

    record BucketSpec(int buckets, List<String> columns, List<String> sortColumns) {
    }

    /// `PARTITION (a = 1, b)`: a column without value is dynamic.
    record PartitionSpec(Map<String, Optional<UnresolvedExpression>> values) {
    }

    record PartitionLocation(PartitionSpec spec, Optional<String> location) {
    }

    /// Where a view lives.
    enum ViewKind {
        PERSISTENT, LOCAL_TEMPORARY, GLOBAL_TEMPORARY
    }
}

package io.firesteel.plan.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firesteel.plan.Origin;
import io.firesteel.plan.command.DdlCommand.PartitionSpec;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// Statements that write rows.
public sealed interface DmlCommand extends Statement {

    /// INSERT INTO or OVERWRITE a table.
    ///
    /// @param columns the column list, or empty
    record Insert(List<String> table, Optional<PartitionSpec> partition, List<String> columns, boolean byName,
            boolean overwrite, boolean ifNotExists, UnresolvedPlan query, Origin origin) implements DmlCommand {
    }

    /// INSERT OVERWRITE [LOCAL] DIRECTORY.
    ///
    /// @param provider  of USING, or the file format of STORED AS; empty for Hive's text
    /// @param rowFormat Hive's `ROW FORMAT` keys
    record InsertDirectory(boolean local, Optional<String> path, Optional<String> provider, Map<String, String> options,
            Map<String, String> rowFormat, UnresolvedPlan query) implements DmlCommand {
    }

    /// `FROM t INSERT … SELECT … INSERT …`: several inserts over one source.
    record MultiInsert(List<DmlCommand> inserts) implements DmlCommand {
    }

    /// UPDATE, DELETE and MERGE: rows of files do not change, so this is refused by name.
    ///
    /// @param tables the changed one first
    record RowChange(String operation, List<List<String>> tables) implements DmlCommand {
    }

    record LoadData(String path, boolean local, boolean overwrite, List<String> table,
            Optional<PartitionSpec> partition) implements DmlCommand {
    }
}

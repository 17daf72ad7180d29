package io.firesteel.plan.command;

import java.util.List;
import java.util.Optional;

import io.firesteel.plan.command.DdlCommand.PartitionSpec;
import io.firesteel.plan.unresolved.UnresolvedPlan;

/// SHOW and DESCRIBE.
public sealed interface ShowCommand extends Statement {

    record ShowDatabases(Optional<String> pattern) implements ShowCommand {
    }

    record ShowTables(Optional<List<String>> database, Optional<String> pattern) implements ShowCommand {
    }

    record ShowTableExtended(Optional<List<String>> database, String pattern, Optional<PartitionSpec> partition)
            implements
                ShowCommand {
    }

    record ShowViews(Optional<List<String>> database, Optional<String> pattern) implements ShowCommand {
    }

    record ShowColumns(List<String> table, Optional<List<String>> database) implements ShowCommand {
    }

    record ShowPartitions(List<String> table, Optional<PartitionSpec> partition) implements ShowCommand {
    }

    record ShowTableProperties(List<String> table, Optional<String> key) implements ShowCommand {
    }

    record ShowCreateTable(List<String> table) implements ShowCommand {
    }

    /// @param scope `user`, `system` or `all`
    record ShowFunctions(String scope, Optional<List<String>> database, Optional<String> pattern)
            implements
                ShowCommand {
    }

    record ShowCurrentDatabase() implements ShowCommand {
    }

    record ShowCatalogs(Optional<String> pattern) implements ShowCommand {
    }

    record DescribeDatabase(List<String> name, boolean extended) implements ShowCommand {
    }

    record DescribeTable(List<String> name, boolean extended, Optional<PartitionSpec> partition,
            Optional<List<String>> column) implements ShowCommand {
    }

    record DescribeQuery(UnresolvedPlan query) implements ShowCommand {
    }

    record DescribeFunction(String name, boolean extended) implements ShowCommand {
    }
}

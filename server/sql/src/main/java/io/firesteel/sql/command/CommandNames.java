package io.firesteel.sql.command;

import java.util.Optional;

import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.command.FunctionCommand;
import io.firesteel.plan.command.Script;
import io.firesteel.plan.command.SessionCommand;
import io.firesteel.plan.command.ShowCommand;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.command.VariableCommand;

/// The operators by which Spark's plans name commands.
final class CommandNames {

    private CommandNames() {
    }

    /// The operator of a command; empty where the statement has none of its own beside those that it runs.
    static Optional<String> of(Statement statement) {
        return Optional.ofNullable(switch (statement) {
            case DdlCommand c -> definition(c);
            case SessionCommand c -> session(c);
            case ShowCommand c -> shown(c);
            case FunctionCommand.CreateFunction c -> "Execute CreateSQLFunctionCommand";
            case FunctionCommand.DropFunction c -> "Execute DropFunctionCommand";
            case VariableCommand.DeclareVariables c -> "CreateVariable";
            case VariableCommand.SetVariables c -> "SetVariable";
            case VariableCommand.SetVariablesFrom c -> "SetVariable";
            case VariableCommand.DropVariable c -> "DropVariable";
            case VariableCommand.ExecuteImmediate c -> null;
            case DmlCommand.InsertDirectory c -> "Execute InsertIntoDataSourceDirCommand";
            case DmlCommand.LoadData c -> "Execute LoadDataCommand";
            case DmlCommand c -> null;
            case Script s -> null;
            case Statement.Query q -> null;
        });
    }

    private static String definition(DdlCommand command) {
        return switch (command) {
            case DdlCommand.CreateDatabase c -> "CreateNamespace";
            case DdlCommand.AlterDatabase c -> "AlterNamespaceSetProperties";
            case DdlCommand.DropDatabase c -> "DropNamespace";
            case DdlCommand.CreateTable c -> c.query().isPresent()
                    ? "Execute CreateDataSourceTableAsSelectCommand"
                    : "Execute CreateDataSourceTableCommand";
            case DdlCommand.CreateTableLike c -> "Execute CreateTableLikeCommand";
            case DdlCommand.DropTable c -> c.view() ? "Execute DropTableCommand" : "DropTable";
            case DdlCommand.RenameTable c -> "Execute AlterTableRenameCommand";
            case DdlCommand.AlterTableProperties c -> c.unset().isEmpty()
                    ? "Execute AlterTableSetPropertiesCommand"
                    : "Execute AlterTableUnsetPropertiesCommand";
            case DdlCommand.AddColumns c -> "Execute AlterTableAddColumnsCommand";
            case DdlCommand.DropColumns c -> "AlterTable";
            case DdlCommand.RenameColumn c -> "AlterTable";
            case DdlCommand.ReplaceColumns c -> "AlterTable";
            case DdlCommand.AlterColumn c -> "Execute AlterTableChangeColumnCommand";
            case DdlCommand.AddPartitions c -> "Execute AlterTableAddPartitionCommand";
            case DdlCommand.DropPartitions c -> "Execute AlterTableDropPartitionCommand";
            case DdlCommand.SetTableLocation c -> "Execute AlterTableSetLocationCommand";
            case DdlCommand.RepairTable c -> "Execute RepairTableCommand";
            case DdlCommand.TruncateTable c -> "Execute TruncateTableCommand";
            case DdlCommand.CreateView c -> "Execute CreateViewCommand";
            case DdlCommand.CreateTempViewUsing c -> "Execute CreateTempViewUsing";
            case DdlCommand.CommentOn c -> c.database() ? "AlterNamespaceSetProperties" : "AlterTable";
            case DdlCommand.AnalyzeTable c -> c.columns().isEmpty() && !c.allColumns()
                    ? "Execute AnalyzeTableCommand"
                    : "Execute AnalyzeColumnCommand";
        };
    }

    private static String session(SessionCommand command) {
        return switch (command) {
            case SessionCommand.UseDatabase c -> "SetCatalogAndNamespace";
            case SessionCommand.SetConf c -> "Execute SetCommand";
            case SessionCommand.SetTimeZone c -> "Execute SetCommand";
            case SessionCommand.ResetConf c -> "Execute ResetCommand";
            case SessionCommand.Explain c -> "Execute ExplainCommand";
            case SessionCommand.CacheTable c -> c.query().isPresent() ? "CacheTableAsSelect" : "CacheTable";
            case SessionCommand.UncacheTable c -> "UncacheTable";
            case SessionCommand.ClearCache c -> "Execute ClearCacheCommand$";
            case SessionCommand.RefreshTable c -> "Execute RefreshTableCommand";
            case SessionCommand.RefreshPath c -> "Execute RefreshResource";
            case SessionCommand.ManageResource c -> null;
        };
    }

    private static String shown(ShowCommand command) {
        return switch (command) {
            case ShowCommand.ShowDatabases c -> "Execute ShowNamespacesCommand";
            case ShowCommand.ShowTables c -> "ShowTables";
            case ShowCommand.ShowTableExtended c -> "Execute ShowTablesCommand";
            case ShowCommand.ShowViews c -> "Execute ShowViewsCommand";
            case ShowCommand.ShowColumns c -> "Execute ShowColumnsCommand";
            case ShowCommand.ShowPartitions c -> "Execute ShowPartitionsCommand";
            case ShowCommand.ShowTableProperties c -> "ShowTableProperties";
            case ShowCommand.ShowCreateTable c -> "ShowCreateTable";
            case ShowCommand.ShowFunctions c -> "Execute ShowFunctionsCommand";
            case ShowCommand.ShowCurrentDatabase c -> "Execute ShowCurrentNamespaceCommand";
            case ShowCommand.ShowCatalogs c -> "Execute ShowCatalogsCommand";
            case ShowCommand.DescribeDatabase c -> "DescribeNamespace";
            case ShowCommand.DescribeTable c -> "Execute DescribeTableCommand";
            case ShowCommand.DescribeQuery c -> "Execute DescribeQueryCommand";
            case ShowCommand.DescribeFunction c -> "Execute DescribeFunctionCommand";
        };
    }
}

package io.firesteel.sql.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.plan.command.DdlCommand;
import io.firesteel.plan.command.DdlCommand.PartitionSpec;
import io.firesteel.plan.command.ShowCommand;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.write.TableInsert;

/// Partitions of tables. They are the folders themselves: a folder that is there is a partition, so that nothing has to be
/// repaired, and MSCK REPAIR TABLE has nothing to do.
final class PartitionRunner {
    private final SqlSession session;

    PartitionRunner(SqlSession session) {
        this.session = session;
    }

    SqlResult run(DdlCommand command) {
        switch (command) {
            case DdlCommand.AddPartitions a -> add(a);
            case DdlCommand.DropPartitions d -> drop(d);
            case DdlCommand.TruncateTable t -> truncate(t);
            case DdlCommand.RepairTable r -> partitioned(r.name(), "MSCK REPAIR TABLE");
            case DdlCommand.SetTableLocation l -> move(l);
            default -> throw new IllegalStateException("no command about partitions: " + command);
        }
        return SqlResult.nothing();
    }

    private TableMetadata table(List<String> name, String operation) {
        TableMetadata table = session.catalog().require(name);
        if (table.view()) {
            throw new FiresteelException(CommandErrors.NOT_A_TABLE,
                    Map.of("operation", operation, "viewName", table.name()));
        }
        return table;
    }

    private TableMetadata partitioned(List<String> name, String operation) {
        TableMetadata table = table(name, operation);
        if (table.partitions().isEmpty()) {
            throw new FiresteelException(CommandErrors.NOT_PARTITIONED,
                    Map.of("name", "`spark_catalog`.`" + table.database() + "`.`" + table.name() + "`"));
        }
        return table;
    }

    SqlResult show(ShowCommand.ShowPartitions s) {
        TableMetadata table = partitioned(s.table(), "SHOW PARTITIONS");
        List<List<String>> rows = new ArrayList<>();
        for (FileLocation p : matching(table, s.partition())) {
            rows.add(List.of(p.below(table.folder())));
        }
        return SqlResult.ofTexts(List.of("partition"), rows);
    }

    /// The folders of all partitions that a clause fits, in order of their names.
    private List<FileLocation> matching(TableMetadata table, Optional<PartitionSpec> spec) {
        List<FileLocation> level = List.of(table.folder());
        Map<String, String> wanted = wanted(table, spec);
        for (String column : table.partitions()) {
            List<FileLocation> next = new ArrayList<>();
            String folder = wanted.get(column.toLowerCase(Locale.ROOT));
            level.forEach(p -> children(p, column, folder, next));
            level = next;
        }
        return level;
    }

    /// The folder names of the columns that a clause gives, by column in lower case.
    private Map<String, String> wanted(TableMetadata table, Optional<PartitionSpec> spec) {
        Map<String, String> wanted = new HashMap<>();
        spec.ifPresent(s -> new TableInsert(session, table, s.values()).folders()
                .forEach((name, folder) -> wanted.put(name, folder)));
        return wanted;
    }

    private void children(FileLocation folder, String column, String wanted, List<FileLocation> into) {
        String begin = column.toLowerCase(Locale.ROOT) + "=";
        session.folders()
                .list(folder)
                .stream()
                .filter(FileStore.Entry::folder)
                .map(FileStore.Entry::name)
                .filter(n -> wanted == null ? n.toLowerCase(Locale.ROOT).startsWith(begin) : n.equals(wanted))
                .sorted()
                .forEach(n -> into.add(folder.child(n)));
    }

    private void add(DdlCommand.AddPartitions a) {
        TableMetadata table = partitioned(a.name(), "ALTER TABLE ... ADD PARTITION");
        for (DdlCommand.PartitionLocation p : a.partitions()) {
            FileLocation folder = new TableInsert(session, table, p.spec().values()).wholeFolder();
            if (p.location().isPresent() && !session.folders().locate(p.location().get()).equals(folder)) {
                throw CommandErrors.unsupported("a partition outside of its table's folder");
            }
            if (session.folders().isFolder(folder) && !a.ifNotExists()) {
                throw partition(CommandErrors.PARTITION_EXISTS, table, folder);
            }
            session.folders().make(folder);
        }
    }

    private static FiresteelException partition(ErrorCondition condition, TableMetadata table,
            FileLocation folder) {
        return new FiresteelException(condition, Map.of("partitionList",
                "PARTITION (" + folder.below(table.folder()) + ")", "tableName",
                "`" + table.database() + "`.`" + table.name() + "`"));
    }

    private void drop(DdlCommand.DropPartitions d) {
        TableMetadata table = partitioned(d.name(), "ALTER TABLE ... DROP PARTITION");
        for (PartitionSpec spec : d.partitions()) {
            List<FileLocation> found = matching(table, Optional.of(spec));
            if (found.isEmpty() && !d.ifExists()) {
                throw partition(CommandErrors.PARTITION_MISSING, table,
                        table.folder().child(String.join("/", wanted(table, Optional.of(spec)).values())));
            }
            found.forEach(p -> {
                session.folders().delete(p);
                dropEmpty(p.parent(), table.folder());
            });
        }
    }

    private void dropEmpty(FileLocation folder, FileLocation root) {
        for (FileLocation at = folder; !at.equals(root) && !session.folders().holdsAnything(at); at = at.parent()) {
            session.folders().delete(at);
        }
    }

    private void truncate(DdlCommand.TruncateTable t) {
        TableMetadata table = table(t.name(), "TRUNCATE TABLE");
        if (!table.managed()) {
            throw CommandErrors.unsupported("TRUNCATE TABLE on external tables: `" + table.name() + "`");
        }
        if (t.partition().isPresent()) {
            partitioned(t.name(), "TRUNCATE TABLE ... PARTITION");
            matching(table, t.partition()).forEach(session.folders()::empty);
        } else {
            session.folders().empty(table.folder());
        }
    }

    private void move(DdlCommand.SetTableLocation l) {
        if (l.partition().isPresent()) {
            throw CommandErrors.unsupported("a partition outside of its table's folder");
        }
        TableMetadata table = table(l.name(), "ALTER TABLE ... SET LOCATION");
        session.catalog()
                .metastore()
                .replaceTable(
                        table.with(table.schema(), table.properties(), session.folders().locate(l.location()).path()));
    }
}

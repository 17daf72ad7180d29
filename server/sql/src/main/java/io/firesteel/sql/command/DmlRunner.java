package io.firesteel.sql.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.firesteel.error.FiresteelException;
import io.firesteel.plan.command.DdlCommand.PartitionSpec;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.CatalogErrors;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.source.FileListing;
import io.firesteel.sql.write.Folders;
import io.firesteel.sql.write.SaveMode;
import io.firesteel.sql.write.TableInsert;

/// INSERT in its forms, and LOAD DATA.
final class DmlRunner {
    private final SqlSession session;

    DmlRunner(SqlSession session) {
        this.session = session;
    }

    SqlResult run(DmlCommand command) {
        switch (command) {
            case DmlCommand.Insert i -> insert(i);
            case DmlCommand.InsertDirectory d -> directory(d);
            case DmlCommand.MultiInsert m -> m.inserts().forEach(this::run);
            case DmlCommand.LoadData l -> load(l);
            case DmlCommand.RowChange c -> new TableRunner(session).refuse(c);
        }
        return SqlResult.nothing();
    }

    private TableMetadata table(List<String> name, String operation) {
        if (session.catalog().temporaryView(name).isPresent() || session.catalog()
                .table(name)
                .map(TableMetadata::view)
                .orElse(false)) {
            throw new FiresteelException(CommandErrors.NOT_A_TABLE,
                    Map.of("operation", operation, "viewName", String.join("`.`", name)));
        }
        return session.catalog().require(name);
    }

    private void insert(DmlCommand.Insert i) {
        TableMetadata table = table(i.table(), "INSERT");
        LogicalPlan query = session.analyze(i.query());
        TableInsert insert = new TableInsert(session, table, i.partition().map(PartitionSpec::values).orElse(Map.of()));
        if (i.ifNotExists() && insert.partitionExists()) {
            return;
        }
        insert.run(query, i.columns(), i.byName(), i.overwrite());
        new TableRunner(session).forgetStatistics(i.table());
    }

    private void directory(DmlCommand.InsertDirectory d) {
        String path = d.path()
                .orElseThrow(() -> CommandErrors.unsupported("INSERT OVERWRITE DIRECTORY without a path"));
        boolean hive = d.provider().isEmpty() || d.provider().get().equalsIgnoreCase("textfile");
        Map<String, String> options = new HashMap<>(d.options());
        options.putAll(d.rowFormat());
        session.writes()
                .save(session.analyze(d.query()), hive ? "hivetext" : d.provider().get(), path, options, List.of(),
                        SaveMode.OVERWRITE);
    }

    private void load(DmlCommand.LoadData l) {
        TableMetadata table = table(l.table(), "LOAD DATA");
        TableInsert insert = new TableInsert(session, table, l.partition().map(PartitionSpec::values).orElse(Map.of()));
        Path folder = insert.staticFolder();
        Path from = FileListing.local(l.path());
        try {
            List<Path> files;
            if (Files.isDirectory(from)) {
                try (Stream<Path> list = Files.list(from)) {
                    files = list.filter(Files::isRegularFile)
                            .filter(f -> !f.getFileName().toString().matches("[._].*"))
                            .sorted()
                            .toList();
                }
            } else if (Files.exists(from)) {
                files = List.of(from);
            } else {
                throw new FiresteelException(CommandErrors.LOAD_PATH, Map.of("path", l.path()));
            }
            Files.createDirectories(folder);
            if (l.overwrite()) {
                Folders.empty(folder);
            }
            for (Path file : files) {
                bring(file, folder, l.local());
            }
        } catch (IOException e) {
            throw new FiresteelException(CatalogErrors.STORE,
                    Map.of("path", folder.toString(), "action", "loaded", "reason", e.toString()), e);
        }
    }

    /// Copies or moves a file under a name that is free; readers never see a part of it.
    private static void bring(Path file, Path folder, boolean copy) throws IOException {
        String name = file.getFileName().toString();
        Path target = folder.resolve(name);
        for (int n = 1; Files.exists(target); n++) {
            int dot = name.indexOf('.');
            target = folder.resolve(dot < 0
                    ? name + "_copy_" + n
                    : name.substring(0, dot) + "_copy_" + n + name.substring(dot));
        }
        Path aside = Files.createTempFile(folder, ".load-", ".tmp");
        try {
            if (copy) {
                Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}

package io.firesteel.sql.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStores;
import io.firesteel.plan.command.DdlCommand.PartitionSpec;
import io.firesteel.plan.command.DmlCommand;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.write.ColumnDefaults;
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
        TableInsert insert = new TableInsert(session, table, i.partition().map(PartitionSpec::values).orElse(Map.of()));
        if (i.ifNotExists() && insert.partitionExists()) {
            return;
        }
        LogicalPlan query = new ColumnDefaults(session).analyzed(i.query(), insert.targets(i.columns()));
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
        FileLocation folder = insert.staticFolder();
        Folders folders = session.folders();
        FileLocation from = l.local() ? FileStores.local(l.path()) : folders.locate(l.path());
        List<FileLocation> files;
        if (folders.isFolder(from)) {
            files = folders.list(from)
                    .stream()
                    .filter(e -> !e.folder() && !e.hidden())
                    .map(e -> from.child(e.name()))
                    .toList();
        } else if (folders.exists(from)) {
            files = List.of(from);
        } else {
            throw new FiresteelException(CommandErrors.LOAD_PATH, Map.of("path", l.path()));
        }
        folders.make(folder);
        if (l.overwrite()) {
            folders.empty(folder);
        }
        try {
            for (FileLocation file : files) {
                bring(file, folder, l.local());
            }
        } catch (IOException e) {
            throw Folders.failed(folder, "loaded", e);
        }
    }

    /// Copies or moves a file under a name that is free; readers never see a part of it.
    private void bring(FileLocation file, FileLocation folder, boolean copy) throws IOException {
        FileStore store = session.folders().store(folder);
        FileStore source = session.folders().store(file);
        String name = file.name();
        FileLocation target = folder.child(name);
        for (int n = 1; session.folders().exists(target); n++) {
            int dot = name.indexOf('.');
            target = folder.child(dot < 0
                    ? name + "_copy_" + n
                    : name.substring(0, dot) + "_copy_" + n + name.substring(dot));
        }
        if (!copy && source == store && store.rename(file.path(), target.path())) {
            return;
        }
        String aside = folder.child(".load-" + UUID.randomUUID() + ".tmp").path();
        try {
            try (InputStream in = source.open(file.path(), 0); OutputStream out = store.create(aside)) {
                in.transferTo(out);
            }
            if (!store.rename(aside, target.path())) {
                throw new IOException("cannot give " + aside + " the name " + target);
            }
        } finally {
            store.delete(aside);
        }
        if (!copy) {
            source.delete(file.path());
        }
    }
}

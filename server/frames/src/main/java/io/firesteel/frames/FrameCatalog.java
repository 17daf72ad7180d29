package io.firesteel.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.firesteel.sql.catalog.DatabaseMetadata;
import io.firesteel.sql.catalog.Metastore;
import io.firesteel.sql.catalog.SessionCatalog;
import io.firesteel.sql.catalog.TableMetadata;

/// What programs ask of a session's catalogue.
public final class FrameCatalog {
    private final FrameSession session;
    private final SessionCatalog catalog;

    public FrameCatalog(FrameSession session) {
        this.session = session;
        this.catalog = session.sql().catalog();
    }

    /// A table or view.
    ///
    /// @param database null for a temporary view
    /// @param type     `MANAGED`, `EXTERNAL`, `VIEW` or `TEMPORARY`
    public record TableEntry(String name, String database, String comment, String type, boolean temporary) {
    }

    /// A database.
    public record DatabaseEntry(String name, String comment, String location) {
    }

    /// A column of a table.
    public record ColumnEntry(String name, String comment, String type, boolean nullable, boolean partition) {
    }

    public String currentDatabase() {
        return catalog.currentDatabase();
    }

    public void use(String database) {
        catalog.use(database);
    }

    public boolean databaseExists(String name) {
        return catalog.metastore().database(last(name)).isPresent();
    }

    private static String last(String name) {
        return AttributeNames.parse(name).getLast();
    }

    public boolean tableExists(String name) {
        List<String> parts = AttributeNames.parse(name);
        return catalog.temporaryView(parts).isPresent() || catalog.table(parts).isPresent();
    }

    public boolean functionExists(String name) {
        return session.sql().functions().find(last(name).toLowerCase(Locale.ROOT)).isPresent();
    }

    /// Takes a temporary view away; false where there is none.
    public boolean dropView(String name) {
        return catalog.dropView(AttributeNames.parse(name));
    }

    public List<DatabaseEntry> databases() {
        return catalog.metastore().databases().stream().map(this::database).toList();
    }

    public DatabaseEntry database(String name) {
        DatabaseMetadata d = catalog.metastore().requireDatabase(last(name));
        String comment = d.name().equals(Metastore.DEFAULT) ? "default database" : d.comment();
        String location = d.location().contains(":") ? d.location() : "file:" + d.location();
        return new DatabaseEntry(d.name(), comment, location);
    }

    /// Tables of a database and, behind them, the temporary views.
    public List<TableEntry> tables(String database) {
        Metastore store = catalog.metastore();
        String known = store.requireDatabase(last(database)).name();
        List<TableEntry> all = new ArrayList<>();
        store.tables(known).forEach(t -> store.table(known, t).ifPresent(m -> all.add(entry(m))));
        catalog.temporaryViews().forEach(v -> all.add(new TableEntry(v, null, null, "TEMPORARY", true)));
        return all;
    }

    private static TableEntry entry(TableMetadata t) {
        String type = t.view() ? "VIEW" : t.managed() ? "MANAGED" : "EXTERNAL";
        return new TableEntry(t.name(), t.database(), t.comment().orElse(null), type, false);
    }

    public TableEntry table(String name) {
        List<String> parts = AttributeNames.parse(name);
        return catalog.temporaryView(parts).isPresent()
                ? new TableEntry(parts.getLast(), null, null, "TEMPORARY", true)
                : entry(catalog.require(parts));
    }

    public List<ColumnEntry> columns(String name) {
        List<String> partitions = new ArrayList<>();
        catalog.table(AttributeNames.parse(name)).ifPresent(t -> partitions.addAll(t.partitions()));
        return session.table(name)
                .schema()
                .fields()
                .stream()
                .map(f -> new ColumnEntry(f.name(), f.comment(), f.type().catalogString(), f.nullable(), partitions
                        .contains(f.name())))
                .toList();
    }
}

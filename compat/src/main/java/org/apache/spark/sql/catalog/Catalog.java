package org.apache.spark.sql.catalog;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Failures;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

import io.firesteel.frames.FrameCatalog;

/// Spark's name for the catalogue of a session.
public class Catalog {
    private final SparkSession session;

    public Catalog(SparkSession session) {
        this.session = session;
    }

    private FrameCatalog catalog() {
        return new FrameCatalog(session.frames());
    }

    public String currentCatalog() {
        return "spark_catalog";
    }

    public String currentDatabase() {
        return catalog().currentDatabase();
    }

    public void setCurrentDatabase(String name) {
        Failures.analyzing(() -> {
            catalog().use(name);
            return null;
        });
    }

    public boolean databaseExists(String name) {
        return Failures.analyzing(() -> catalog().databaseExists(name));
    }

    public boolean tableExists(String name) {
        return Failures.analyzing(() -> catalog().tableExists(name));
    }

    public boolean tableExists(String database, String name) {
        return tableExists(database + "." + name);
    }

    public boolean functionExists(String name) {
        return catalog().functionExists(name);
    }

    public boolean functionExists(String database, String name) {
        return functionExists(name);
    }

    public boolean dropTempView(String name) {
        return catalog().dropView(name);
    }

    public boolean dropGlobalTempView(String name) {
        return catalog().dropView("global_temp." + name);
    }

    public Entries<Table> listTables() {
        return listTables(currentDatabase());
    }

    public Entries<Table> listTables(String database) {
        return Failures.analyzing(() -> new Entries<>(catalog().tables(database).stream().map(Table::new).toList()));
    }

    public Table getTable(String name) {
        return Failures.analyzing(() -> new Table(catalog().table(name)));
    }

    public Entries<Database> listDatabases() {
        return Failures.analyzing(() -> new Entries<>(catalog().databases().stream().map(Database::new).toList()));
    }

    public Database getDatabase(String name) {
        return Failures.analyzing(() -> new Database(catalog().database(name)));
    }

    public Entries<Column> listColumns(String table) {
        return Failures.analyzing(() -> new Entries<>(catalog().columns(table).stream().map(Column::new).toList()));
    }

    public Entries<Column> listColumns(String database, String table) {
        return listColumns(database + "." + table);
    }

    public void refreshTable(String name) {
        Failures.analyzing(() -> session.table(name));
    }

    public void refreshByPath(String path) {
        // Files are listed anew for every query.
    }

    public Dataset<Row> createTable(String name, String path) {
        return Failures.missing("catalog.createTable");
    }

    public boolean isCached(String name) {
        session.table(name);
        return false;
    }

    public void cacheTable(String name) {
        Failures.missing("catalog.cacheTable");
    }

    public void uncacheTable(String name) {
        session.table(name);
    }

    public void clearCache() {
        // Nothing is cached.
    }
}

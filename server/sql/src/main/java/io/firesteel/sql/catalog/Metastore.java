package io.firesteel.sql.catalog;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStores;

/// Databases and tables as JSON files under the warehouse folder, in whatever store that lies: one file each, replaced by
/// atomic rename. Readers take no lock and always see a whole file; writers of all processes take turns on a lock file for the
/// moment of one change, so any number of shells and sessions can be open at once.
public final class Metastore {
    public static final String DEFAULT = "default";
    private static final String FOLDER = "_firesteel_catalog";
    private static final String DATABASE_FILE = "database.json";
    private static final String TABLE_SUFFIX = ".table.json";
    private static final String FUNCTION_SUFFIX = ".function.json";

    private final FileLocation warehouse;
    private final FileLocation root;
    private final CatalogFiles files;
    private final CatalogJson json = new CatalogJson();

    /// @param warehouse `spark.sql.warehouse.dir`; made when the first thing is written
    /// @param stores    where it lies
    public Metastore(FileLocation warehouse, FileStores stores) {
        this.warehouse = warehouse;
        this.root = warehouse.child(FOLDER);
        this.files = warehouse.local() ? new LocalCatalogFiles(root) : new StoreCatalogFiles(root, stores);
    }

    public FileLocation warehouse() {
        return warehouse;
    }

    /// All databases by name, `default` always among them.
    public List<String> databases() {
        Stream<String> found = files.names(root)
                .stream()
                .filter(name -> files.exists(root.child(name).child(DATABASE_FILE)));
        return Stream.concat(Stream.of(DEFAULT), found).distinct().sorted().toList();
    }

    public Optional<DatabaseMetadata> database(String name) {
        String key = key(name);
        Optional<byte[]> content = read(root.child(key).child(DATABASE_FILE));
        if (content.isEmpty()) {
            return key.equals(DEFAULT)
                    ? Optional.of(new DatabaseMetadata(DEFAULT, "Default Hive database", warehouse.path(), Map.of(),
                            System
                                    .getProperty("user.name", "")))
                    : Optional.empty();
        }
        return Optional.of(parsed(root.child(key).child(DATABASE_FILE), () -> json.database(content.get())));
    }

    /// The database, or a `SCHEMA_NOT_FOUND` error.
    public DatabaseMetadata requireDatabase(String name) {
        return database(name).orElseThrow(() -> CatalogErrors.schema(CatalogErrors.SCHEMA_MISSING, key(name)));
    }

    /// Adds a database; answers false where it exists already.
    public boolean createDatabase(DatabaseMetadata database) {
        checkName(database.name());
        return files.locked(() -> {
            if (database(database.name()).isPresent()) {
                return false;
            }
            files.write(root.child(key(database.name())).child(DATABASE_FILE), json.bytes(database));
            return true;
        });
    }

    public void alterDatabase(DatabaseMetadata database) {
        files.locked(() -> {
            requireDatabase(database.name());
            files.write(root.child(key(database.name())).child(DATABASE_FILE), json.bytes(database));
            return true;
        });
    }

    /// Takes an empty database away.
    public void dropDatabase(String name) {
        String key = key(name);
        if (key.equals(DEFAULT)) {
            throw CatalogErrors.schema(CatalogErrors.DEFAULT_SCHEMA, key);
        }
        files.locked(() -> {
            requireDatabase(key);
            if (!tables(key).isEmpty() || !functions(key).isEmpty()) {
                throw CatalogErrors.schema(CatalogErrors.SCHEMA_NOT_EMPTY, key);
            }
            files.delete(root.child(key).child(DATABASE_FILE));
            files.delete(root.child(key));
            return true;
        });
    }

    /// Names of tables and views of a database, sorted.
    public List<String> tables(String database) {
        return names(database, TABLE_SUFFIX);
    }

    private List<String> names(String database, String suffix) {
        return files.names(root.child(key(database)))
                .stream()
                .filter(n -> n.endsWith(suffix))
                .map(n -> n.substring(0, n.length() - suffix.length()))
                .sorted()
                .toList();
    }

    /// Names of the functions of a database, sorted.
    public List<String> functions(String database) {
        return names(database, FUNCTION_SUFFIX);
    }

    public Optional<FunctionMetadata> function(String database, String name) {
        FileLocation file = functionFile(database, name);
        return read(file).map(content -> parsed(file, () -> json.function(key(database), content)));
    }

    /// Adds a function, or puts it in the place of the one of its name; answers false where the name is taken.
    public boolean createFunction(FunctionMetadata function, boolean replace) {
        checkName(function.name());
        return files.locked(() -> {
            requireDatabase(function.database());
            FileLocation file = functionFile(function.database(), function.name());
            if (!replace && files.exists(file)) {
                return false;
            }
            files.write(file, json.bytes(function));
            return true;
        });
    }

    /// False where there is none of that name.
    public boolean dropFunction(String database, String name) {
        return files.locked(() -> files.delete(functionFile(database, name)));
    }

    private FileLocation functionFile(String database, String name) {
        return root.child(key(database)).child(key(name) + FUNCTION_SUFFIX);
    }

    public Optional<TableMetadata> table(String database, String name) {
        FileLocation file = file(database, name);
        return read(file).map(content -> parsed(file, () -> json.table(key(database), content)));
    }

    /// Adds a table or view; answers false where the name is taken.
    public boolean createTable(TableMetadata table) {
        checkName(table.name());
        return files.locked(() -> {
            requireDatabase(table.database());
            if (files.exists(file(table.database(), table.name()))) {
                return false;
            }
            files.write(file(table.database(), table.name()), json.bytes(table));
            return true;
        });
    }

    /// Puts a table in the place of the one of its name, or adds it.
    public void replaceTable(TableMetadata table) {
        checkName(table.name());
        files.locked(() -> {
            requireDatabase(table.database());
            files.write(file(table.database(), table.name()), json.bytes(table));
            return true;
        });
    }

    /// Takes a table's entry away; its files are the caller's.
    public boolean dropTable(String database, String name) {
        return files.locked(() -> files.delete(file(database, name)));
    }

    public void renameTable(TableMetadata from, TableMetadata to) {
        checkName(to.name());
        files.locked(() -> {
            if (files.exists(file(to.database(), to.name()))) {
                throw CatalogErrors.table(CatalogErrors.TABLE_EXISTS, to.database(), to.name());
            }
            files.write(file(to.database(), to.name()), json.bytes(to));
            files.delete(file(from.database(), from.name()));
            return true;
        });
    }

    private FileLocation file(String database, String name) {
        return root.child(key(database)).child(key(name) + TABLE_SUFFIX);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Names become file names, so only letters, digits and underscores are names.
    private static void checkName(String name) {
        if (!name.matches("[\\p{L}\\p{N}_]+")) {
            throw new io.firesteel.error.FiresteelException(CatalogErrors.NAME, Map.of("name", name));
        }
    }

    private Optional<byte[]> read(FileLocation file) {
        return file.name().matches("[\\p{L}\\p{N}_]+(\\.table|\\.function)?\\.json")
                ? files.read(file)
                : Optional.empty();
    }

    /// Something that reads JSON.
    @FunctionalInterface
    private interface Parser<T> {
        T parse() throws IOException;
    }

    private static <T> T parsed(FileLocation file, Parser<T> parser) {
        try {
            return parser.parse();
        } catch (IOException e) {
            throw CatalogErrors.store(file, "understood", e);
        }
    }
}

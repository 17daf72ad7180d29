package io.firesteel.sql.catalog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.firesteel.files.FileLocation;

/// Databases and tables as JSON files under the warehouse folder: one file each, replaced by atomic rename. Readers take no
/// lock and always see a whole file; writers of all processes take turns on a lock file for the moment of one change, so
/// any number of shells and sessions can be open at once.
public final class Metastore {
    public static final String DEFAULT = "default";
    private static final String FOLDER = "_firesteel_catalog";
    private static final String DATABASE_FILE = "database.json";
    private static final String TABLE_SUFFIX = ".table.json";
    private static final String FUNCTION_SUFFIX = ".function.json";

    private final FileLocation warehouse;
    private final Path root;
    private final CatalogJson json = new CatalogJson();

    /// @param warehouse `spark.sql.warehouse.dir`, a local folder; made when the first thing is written
    public Metastore(FileLocation warehouse) {
        this.warehouse = warehouse;
        this.root = warehouse.toPath().resolve(FOLDER);
    }

    public FileLocation warehouse() {
        return warehouse;
    }

    /// All databases by name, `default` always among them.
    public List<String> databases() {
        Stream<String> found = children(root).filter(p -> Files.exists(p.resolve(DATABASE_FILE)))
                .map(p -> p.getFileName()
                        .toString());
        return Stream.concat(Stream.of(DEFAULT), found).distinct().sorted().toList();
    }

    public Optional<DatabaseMetadata> database(String name) {
        String key = key(name);
        Optional<byte[]> content = read(root.resolve(key).resolve(DATABASE_FILE));
        if (content.isEmpty()) {
            return key.equals(DEFAULT)
                    ? Optional.of(new DatabaseMetadata(DEFAULT, "Default Hive database", warehouse.path(), Map.of(),
                            System
                                    .getProperty("user.name", "")))
                    : Optional.empty();
        }
        return Optional.of(parsed(root.resolve(key).resolve(DATABASE_FILE), () -> json.database(content.get())));
    }

    /// The database, or a `SCHEMA_NOT_FOUND` error.
    public DatabaseMetadata requireDatabase(String name) {
        return database(name).orElseThrow(() -> CatalogErrors.schema(CatalogErrors.SCHEMA_MISSING, key(name)));
    }

    /// Adds a database; answers false where it exists already.
    public boolean createDatabase(DatabaseMetadata database) {
        checkName(database.name());
        return locked(() -> {
            if (database(database.name()).isPresent()) {
                return false;
            }
            write(root.resolve(key(database.name())).resolve(DATABASE_FILE), json.bytes(database));
            return true;
        });
    }

    public void alterDatabase(DatabaseMetadata database) {
        locked(() -> {
            requireDatabase(database.name());
            write(root.resolve(key(database.name())).resolve(DATABASE_FILE), json.bytes(database));
            return true;
        });
    }

    /// Takes an empty database away.
    public void dropDatabase(String name) {
        String key = key(name);
        if (key.equals(DEFAULT)) {
            throw CatalogErrors.schema(CatalogErrors.DEFAULT_SCHEMA, key);
        }
        locked(() -> {
            requireDatabase(key);
            if (!tables(key).isEmpty() || !functions(key).isEmpty()) {
                throw CatalogErrors.schema(CatalogErrors.SCHEMA_NOT_EMPTY, key);
            }
            delete(root.resolve(key).resolve(DATABASE_FILE));
            delete(root.resolve(key));
            return true;
        });
    }

    /// Names of tables and views of a database, sorted.
    public List<String> tables(String database) {
        return names(database, TABLE_SUFFIX);
    }

    private List<String> names(String database, String suffix) {
        return children(root.resolve(key(database))).map(p -> p.getFileName().toString())
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
        Path file = functionFile(database, name);
        return read(file).map(content -> parsed(file, () -> json.function(key(database), content)));
    }

    /// Adds a function, or puts it in the place of the one of its name; answers false where the name is taken.
    public boolean createFunction(FunctionMetadata function, boolean replace) {
        checkName(function.name());
        return locked(() -> {
            requireDatabase(function.database());
            Path file = functionFile(function.database(), function.name());
            if (!replace && Files.exists(file)) {
                return false;
            }
            write(file, json.bytes(function));
            return true;
        });
    }

    /// False where there is none of that name.
    public boolean dropFunction(String database, String name) {
        return locked(() -> delete(functionFile(database, name)));
    }

    private Path functionFile(String database, String name) {
        return root.resolve(key(database)).resolve(key(name) + FUNCTION_SUFFIX);
    }

    public Optional<TableMetadata> table(String database, String name) {
        Path file = file(database, name);
        return read(file).map(content -> parsed(file, () -> json.table(key(database), content)));
    }

    /// Adds a table or view; answers false where the name is taken.
    public boolean createTable(TableMetadata table) {
        checkName(table.name());
        return locked(() -> {
            requireDatabase(table.database());
            if (Files.exists(file(table.database(), table.name()))) {
                return false;
            }
            write(file(table.database(), table.name()), json.bytes(table));
            return true;
        });
    }

    /// Puts a table in the place of the one of its name, or adds it.
    public void replaceTable(TableMetadata table) {
        checkName(table.name());
        locked(() -> {
            requireDatabase(table.database());
            write(file(table.database(), table.name()), json.bytes(table));
            return true;
        });
    }

    /// Takes a table's entry away; its files are the caller's.
    public boolean dropTable(String database, String name) {
        return locked(() -> delete(file(database, name)));
    }

    public void renameTable(TableMetadata from, TableMetadata to) {
        checkName(to.name());
        locked(() -> {
            if (Files.exists(file(to.database(), to.name()))) {
                throw CatalogErrors.table(CatalogErrors.TABLE_EXISTS, to.database(), to.name());
            }
            write(file(to.database(), to.name()), json.bytes(to));
            delete(file(from.database(), from.name()));
            return true;
        });
    }

    private Path file(String database, String name) {
        return root.resolve(key(database)).resolve(key(name) + TABLE_SUFFIX);
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

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList().stream();
        } catch (NoSuchFileException | java.nio.file.NotDirectoryException e) {
            // Nothing has been written there yet.
            return Stream.empty();
        } catch (IOException e) {
            throw CatalogErrors.store(folder, "listed", e);
        }
    }

    private static Optional<byte[]> read(Path file) {
        if (!file.getFileName().toString().matches("[\\p{L}\\p{N}_]+(\\.table|\\.function)?\\.json")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw CatalogErrors.store(file, "read", e);
        }
    }

    /// Something that reads JSON.
    @FunctionalInterface
    private interface Parser<T> {
        T parse() throws IOException;
    }

    private static <T> T parsed(Path file, Parser<T> parser) {
        try {
            return parser.parse();
        } catch (IOException e) {
            throw CatalogErrors.store(file, "understood", e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), ".", ".tmp");
            try {
                Files.write(draft, content);
                try {
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw CatalogErrors.store(file, "written", e);
        }
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw CatalogErrors.store(file, "deleted", e);
        }
    }

    /// One change at a time, over all threads and processes.
    private boolean locked(Supplier<Boolean> change) {
        Path lock = root.resolve(".lock");
        synchronized (this) {
            try {
                Files.createDirectories(root);
                try {
                    Files.createFile(lock);
                } catch (FileAlreadyExistsException e) {
                    // Another process has made it.
                    return change(lock, change);
                }
                return change(lock, change);
            } catch (IOException e) {
                throw CatalogErrors.store(lock, "locked", e);
            }
        }
    }

    private static boolean change(Path lock, Supplier<Boolean> change) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            FileLock held = waitFor(channel);
            try {
                return change.get();
            } finally {
                held.release();
            }
        }
    }

    /// Another session of this very process holds the lock as an exception, not as a wait.
    private static FileLock waitFor(FileChannel channel) throws IOException {
        for (int attempt = 0;; attempt++) {
            try {
                return channel.lock();
            } catch (java.nio.channels.OverlappingFileLockException e) {
                if (attempt > 3000) {
                    throw new IOException("another session of this process holds it for 30 s", e);
                }
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000L);
            }
        }
    }
}

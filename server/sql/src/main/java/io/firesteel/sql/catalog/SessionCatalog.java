package io.firesteel.sql.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

import io.firesteel.analyzer.session.CatalogLookup;
import io.firesteel.plan.logical.FileRelation;
import io.firesteel.plan.unresolved.SqlFunction;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.sql.cache.TableCache;
import io.firesteel.sql.source.FileSources;
import io.firesteel.sql.variable.SessionVariables;
import io.firesteel.types.StructType;

/// One session's view of the catalogue: its temporary views, its current database, and the shared metastore behind them.
public final class SessionCatalog implements CatalogLookup {
    public static final String CATALOG = "spark_catalog";
    public static final String GLOBAL = "global_temp";

    private final Metastore metastore;
    private final FileSources sources;
    private final Map<String, Found> globalViews;
    private final Function<String, UnresolvedPlan> viewParser;
    private final Map<String, Found> temporary = new ConcurrentHashMap<>();
    private final Map<String, Routine> routines = new ConcurrentSkipListMap<>();
    private final Function<String, SqlFunction> functionParser;
    private final SessionVariables variables = new SessionVariables();
    private volatile String current = Metastore.DEFAULT;
    private volatile TableCache cache;

    /// @param globalViews shared by the sessions of an application
    /// @param viewParser  a view's text to its plan
    /// @param functionParser a CREATE FUNCTION statement to the function
    public SessionCatalog(Metastore metastore, FileSources sources, Map<String, Found> globalViews,
            Function<String, UnresolvedPlan> viewParser, Function<String, SqlFunction> functionParser) {
        this.metastore = metastore;
        this.sources = sources;
        this.globalViews = globalViews;
        this.viewParser = viewParser;
        this.functionParser = functionParser;
    }

    /// Gives the catalogue what CACHE TABLE keeps; once, when the session is made.
    public void keep(TableCache tables) {
        cache = tables;
    }

    /// What CACHE TABLE keeps.
    public TableCache cache() {
        return cache;
    }

    /// The name under which a table or view is kept; empty where there is none of that name.
    public Optional<String> cacheKey(List<String> name) {
        if (temporaryView(name).isPresent()) {
            return Optional.of("view " + String.join(".", name).toLowerCase(Locale.ROOT));
        }
        return table(name).map(t -> "table " + t.database() + "." + t.name());
    }

    public Metastore metastore() {
        return metastore;
    }

    public FileSources sources() {
        return sources;
    }

    public String currentDatabase() {
        return current;
    }

    /// Makes a database current; it has to exist.
    public void use(String database) {
        current = metastore.requireDatabase(database).name();
    }

    /// Database and table that a name of one to three parts stands for.
    public QualifiedName qualify(List<String> name) {
        List<String> parts = name.size() == 3 && name.getFirst().equalsIgnoreCase(CATALOG) ? name.subList(1, 3) : name;
        if (parts.size() > 2) {
            throw CatalogErrors.table(CatalogErrors.TABLE_MISSING,
                    String.join("`.`", parts.subList(0, parts.size() - 1)), parts
                            .getLast());
        }
        String table = parts.getLast().toLowerCase(Locale.ROOT);
        return new QualifiedName(parts.size() == 2 ? parts.getFirst().toLowerCase(Locale.ROOT) : current, table);
    }

    /// A table's place in the catalogue.
    public record QualifiedName(String database, String table) {
    }

    /// Registers a temporary view; false where the name is taken and `replace` is off.
    public boolean putView(String name, boolean global, boolean replace, Found view) {
        Map<String, Found> views = global ? globalViews : temporary;
        String key = name.toLowerCase(Locale.ROOT);
        if (replace) {
            views.put(key, view);
            return true;
        }
        return views.putIfAbsent(key, view) == null;
    }

    /// Takes a temporary view away; false where there is none.
    public boolean dropView(List<String> name) {
        if (name.size() == 1) {
            return temporary.remove(name.getFirst().toLowerCase(Locale.ROOT)) != null;
        }
        return name.size() == 2 && name.getFirst().equalsIgnoreCase(GLOBAL)
                && globalViews.remove(name.getLast()
                        .toLowerCase(
                                Locale.ROOT)) != null;
    }

    /// Names of the session's temporary views, sorted.
    public List<String> temporaryViews() {
        return temporary.keySet().stream().sorted().toList();
    }

    public Optional<Found> temporaryView(List<String> name) {
        if (name.size() == 1) {
            return Optional.ofNullable(temporary.get(name.getFirst().toLowerCase(Locale.ROOT)));
        }
        return name.size() == 2 && name.getFirst().equalsIgnoreCase(GLOBAL)
                ? Optional.ofNullable(globalViews.get(name.getLast().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// The table's entry, if there is one of that name.
    public Optional<TableMetadata> table(List<String> name) {
        if (name.size() > 3 || name.size() == 3 && !name.getFirst().equalsIgnoreCase(CATALOG)) {
            return Optional.empty();
        }
        QualifiedName q = qualify(name);
        return metastore.table(q.database(), q.table());
    }

    /// The table's entry, or a `TABLE_OR_VIEW_NOT_FOUND`.
    public TableMetadata require(List<String> name) {
        return table(name).orElseThrow(() -> {
            QualifiedName q = qualify(name);
            return CatalogErrors.table(CatalogErrors.TABLE_MISSING, q.database(), q.table());
        });
    }

    @Override
    public Optional<Found> relation(List<String> name, Map<String, String> options) {
        if (cache != null && !cache.isEmpty()) {
            Optional<Path> kept = cacheKey(name).flatMap(cache::folder);
            if (kept.isPresent()) {
                FileRelation rows = sources.relation(String.join(".", name), "parquet", List.of("file:" + kept.get()),
                        Map.of(), temporaryView(name).isPresent()
                                ? Optional.empty()
                                : table(name)
                                        .filter(t -> !t.view())
                                        .map(TableMetadata::schema));
                return Optional.of(new Found.Files(qualifier(name), rows));
            }
        }
        Optional<Found> view = temporaryView(name);
        if (view.isPresent()) {
            return view;
        }
        Optional<TableMetadata> table = table(name);
        if (table.isPresent()) {
            return Optional.of(found(table.get(), options));
        }
        if (name.size() == 2 && sources.known(name.getFirst())) {
            FileRelation files = sources.relation(name.getLast(), name.getFirst(), List.of(name.getLast()), options,
                    Optional
                            .empty());
            return Optional.of(new Found.Files(name, files));
        }
        return Optional.empty();
    }

    private List<String> qualifier(List<String> name) {
        if (temporaryView(name).isPresent()) {
            return name;
        }
        QualifiedName q = qualify(name);
        return List.of(CATALOG, q.database(), q.table());
    }

    private Found found(TableMetadata t, Map<String, String> options) {
        List<String> name = List.of(CATALOG, t.database(), t.name());
        if (t.view()) {
            return new Found.View(name, viewParser.apply(t.viewText()), t.schema().names(), t.viewDatabase());
        }
        return new Found.Files(name, relation(t, options));
    }

    /// A table's files.
    public FileRelation relation(TableMetadata t, Map<String, String> options) {
        Map<String, String> all = new HashMap<>(t.options());
        all.putAll(options);
        return sources.table(CATALOG + "." + t.database() + "." + t.name(), t.provider(), t.folder().shown(), all,
                t.dataSchema(), t
                        .partitionSchema());
    }

    @Override
    public FileRelation files(String format, List<String> paths, Map<String, String> options,
            Optional<StructType> schema) {
        return sources.relation(paths.isEmpty() ? format : paths.getFirst(), format, paths, options, schema);
    }

    @Override
    public CatalogLookup in(String database, boolean kept) {
        return new HomeLookup(this, database, kept);
    }

    @Override
    public Optional<Routine> routine(List<String> name) {
        Optional<Routine> own = temporaryRoutine(name);
        if (own.isPresent() || name.size() > 3 || name.size() == 3 && !name.getFirst().equalsIgnoreCase(CATALOG)) {
            return own;
        }
        QualifiedName q = qualify(name);
        return metastore.function(q.database(), q.table())
                .map(f -> new Routine(List.of(CATALOG, f.database(), f.name()), functionParser.apply(f.text())));
    }

    /// The session's own function of that name.
    public Optional<Routine> temporaryRoutine(List<String> name) {
        return SessionVariables.possible(name)
                ? Optional.ofNullable(routines.get(name.getLast().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// The session's own functions by lower-case name.
    public Map<String, Routine> routines() {
        return routines;
    }

    /// The session's variables.
    public SessionVariables variables() {
        return variables;
    }

    @Override
    public Optional<Variable> variable(List<String> name) {
        return variables.find(name).map(SessionVariables.Entry::seen);
    }

    @Override
    public List<String> known() {
        List<String> names = new ArrayList<>(temporary.keySet());
        names.addAll(metastore.tables(current));
        return names;
    }
}

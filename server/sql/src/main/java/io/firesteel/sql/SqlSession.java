package io.firesteel.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.firesteel.analyzer.Analyzer;
import io.firesteel.analyzer.scope.Resolved;
import io.firesteel.analyzer.session.CatalogLookup.Found;
import io.firesteel.analyzer.session.CatalogLookup.Routine;
import io.firesteel.analyzer.session.Ids;
import io.firesteel.conf.Conf;
import io.firesteel.files.FileLocation;
import io.firesteel.files.FileStores;
import io.firesteel.fragments.AllFunctions;
import io.firesteel.functions.Functions;
import io.firesteel.optimizer.Optimizer;
import io.firesteel.parser.LargeStack;
import io.firesteel.parser.SqlParser;
import io.firesteel.plan.command.FunctionCommand;
import io.firesteel.plan.command.Script;
import io.firesteel.plan.command.SessionCommand.ExplainMode;
import io.firesteel.plan.command.Statement;
import io.firesteel.plan.logical.LogicalPlan;
import io.firesteel.plan.unresolved.UnresolvedPlan;
import io.firesteel.planner.PlannerOptions;
import io.firesteel.session.Application;
import io.firesteel.sql.cache.TableCache;
import io.firesteel.sql.catalog.Metastore;
import io.firesteel.sql.catalog.SessionCatalog;
import io.firesteel.sql.catalog.StoredLookup;
import io.firesteel.sql.command.Commands;
import io.firesteel.sql.command.SessionRunner;
import io.firesteel.sql.run.EngineConstants;
import io.firesteel.sql.run.QueryOptions;
import io.firesteel.sql.run.QueryRun;
import io.firesteel.sql.run.RecursionLimits;
import io.firesteel.sql.run.SqlResult;
import io.firesteel.sql.script.ScriptRunner;
import io.firesteel.sql.source.FileSources;
import io.firesteel.sql.variable.Identifiers;
import io.firesteel.sql.write.Folders;
import io.firesteel.sql.write.SaveMode;
import io.firesteel.sql.write.TableWrites;
import io.firesteel.types.DataType;

/// One SQL session of an application: settings, current database, temporary views. Several live side by side; each may be
/// used from several threads.
public final class SqlSession {
    /// Estimated bytes of a row where only its count is known, to compare with the broadcast threshold.
    private static final long ROW_BYTES = 40;
    /// In one process the build side of a join is shared, not sent, so far larger ones pay.
    private static final long LOCAL_BROADCAST_ROWS = 4_000_000;

    private final Application application;
    private final SessionConf conf;
    private final Folders folders;
    private final Ids ids = new Ids();
    private final SessionCatalog catalog;
    private final Functions functions;
    private final Analyzer analyzer;
    private final Optimizer optimizer;
    private final Commands commands;
    private final TableWrites writes;
    private final Identifiers identifiers;

    /// @param globalViews shared by the sessions of the application
    public SqlSession(Application application, Map<String, Found> globalViews) {
        this.application = application;
        this.conf = new SessionConf(application.conf());
        FileStores stores = new FileStores(application.conf());
        this.folders = new Folders(stores);
        Metastore metastore = new Metastore(warehouse(stores, conf.get(SqlSettings.WAREHOUSE)), stores);
        this.catalog = new SessionCatalog(metastore, new FileSources(conf::sourceDefaults, stores), globalViews,
                text -> parser().parseQuery(text),
                text -> ((FunctionCommand.CreateFunction) parser().parseStatement(text)).function());
        EngineConstants constants = new EngineConstants(AllFunctions.get());
        this.functions = new Functions(constants::evaluate);
        this.analyzer = new Analyzer(functions, catalog, ids);
        this.optimizer = new Optimizer(constants, ids::next,
                conf::padding, plan -> {
                });
        this.writes = new TableWrites(this);
        catalog.keep(new TableCache((plan, folder) -> writes.save(plan.get(), "parquet", "file:" + folder, Map.of(),
                List.of(), SaveMode.OVERWRITE), Path.of(System.getProperty("java.io.tmpdir"))));
        this.identifiers = new Identifiers(this);
        this.commands = new Commands(this);
    }

    public SqlSession(Application application) {
        this(application, new ConcurrentHashMap<>());
    }

    /// A relative folder is the process's own, whatever the file system of plain paths.
    private static FileLocation warehouse(FileStores stores, String text) {
        return text.contains(":") || text.startsWith("/")
                ? stores.locate(text.replaceFirst("^file:/*", "file:/"))
                : FileStores.local(text);
    }

    /// Folders of tables in whatever store they lie.
    public Folders folders() {
        return folders;
    }

    public SessionConf conf() {
        return conf;
    }

    public SessionCatalog catalog() {
        return catalog;
    }

    /// Writes of queries into tables and folders.
    public TableWrites writes() {
        return writes;
    }

    /// The next id of a column.
    public long newColumnId() {
        return ids.next();
    }

    public Application application() {
        return application;
    }

    /// The built-in functions.
    public Functions functions() {
        return functions;
    }

    /// A parser with the session's grammar settings.
    public SqlParser parser() {
        return new SqlParser(conf.grammar());
    }

    /// Runs one statement to its end.
    public SqlResult sql(String text) {
        return run(parse(text), text);
    }

    /// A statement as the session reads it, with the names that its IDENTIFIER clauses give; those of a script wait for its variables.
    public Statement parse(String text) {
        SqlParser parser = parser();
        return parser.parseStatement(parser.isScript(text) ? text : identifiers.replaced(text));
    }

    /// Runs a statement that is parsed already.
    public SqlResult run(Statement statement, String text) {
        return switch (statement) {
            case Statement.Query q -> query(q.plan()).run(shortened(text));
            case Script s -> new ScriptRunner(this).run(s);
            default -> commands.run(statement, text);
        };
    }

    /// A query, analyzed and ready to run.
    public QueryRun query(UnresolvedPlan plan) {
        return query(analyze(plan));
    }

    public QueryRun query(LogicalPlan analyzed) {
        Conf now = conf.now();
        RecursionLimits recursion = new RecursionLimits(now.get(SqlSettings.RECURSION_LEVELS),
                now.get(SqlSettings.RECURSION_ROWS));
        QueryOptions options = new QueryOptions(options(now),
                AdaptiveSettings.options(now, application.defaultParallelism(), application.isLocal()),
                now.get(SqlSettings.MAX_PARTITION_BYTES), now.get(SqlSettings.OPEN_COST), recursion,
                conf.modified(), folders.stores());
        return new QueryRun(application, optimizer, options, analyzed);
    }

    public LogicalPlan analyze(UnresolvedPlan plan) {
        return LargeStack.call(() -> analyzer.analyze(plan, conf.facts(catalog.currentDatabase())));
    }

    /// As [#analyze], for a view that is stored: a session's own views, variables and functions are refused.
    public LogicalPlan analyzeStored(UnresolvedPlan plan, String name) {
        return LargeStack.call(() -> stored(name).analyze(plan, conf.facts(catalog.currentDatabase())));
    }

    private Analyzer stored(String name) {
        return new Analyzer(functions, new StoredLookup(catalog, name), ids);
    }

    /// What a function gives that is about to be made.
    ///
    /// @param kept it outlives the session
    public DataType type(Routine routine, boolean kept) {
        Analyzer own = kept ? stored(String.join("`.`", routine.name())) : analyzer;
        return LargeStack.call(() -> own.type(routine, conf.facts(catalog.currentDatabase())));
    }

    /// The plans of a query as text.
    public String explain(LogicalPlan analyzed, ExplainMode mode) {
        return SessionRunner.explain(query(analyzed), mode);
    }

    /// As [#analyze], with the names under which the columns can be reached.
    public Resolved resolve(UnresolvedPlan plan) {
        return LargeStack.call(() -> analyzer.resolve(plan, conf.facts(catalog.currentDatabase())));
    }

    private PlannerOptions options(Conf now) {
        int set = AdaptiveSettings.partitions(now);
        int partitions = set > 0 ? set : Math.max(1, 2 * application.defaultParallelism());
        long bytes = now.get(SqlSettings.BROADCAST);
        long rows = bytes < 0
                ? -1
                : application.master().startsWith("local-cluster") || !application.master().startsWith("local")
                        ? bytes / ROW_BYTES
                        : LOCAL_BROADCAST_ROWS;
        return new PlannerOptions(partitions, rows, true, conf.zone().getId());
    }

    /// A statement on one line, cut where it is long: what pages show of it.
    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 100 ? line : line.substring(0, 97) + "...";
    }
}

package io.firesteel.frames;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.sql.SessionConf;
import io.firesteel.sql.SqlSession;

/// The settings of a session as programs see them: what was set, the application's, else Spark's defaults.
public final class SessionSettings {
    private static final Map<String, String> DEFAULTS = defaults();
    private static final Set<String> STATIC = Set.of("spark.sql.warehouse.dir", "spark.sql.catalogImplementation",
            "spark.sql.globalTempDatabase", "spark.sql.extensions", "spark.sql.cache.serializer",
            "spark.sql.sources.schemaStringLengthThreshold", "spark.sql.filesourceTableRelationCacheSize",
            "spark.sql.legacy.sessionInitWithConfigDefaults", "spark.sql.event.truncate.length",
            "spark.sql.queryExecutionListeners", "spark.sql.streaming.streamingQueryListeners",
            "spark.sql.ui.retainedExecutions", "spark.sql.broadcastExchange.maxThreadThreshold");
    private static final ErrorCondition NOT_FOUND = new ErrorCondition("SQL_CONF_NOT_FOUND", "42K0I", ErrorKind.USER,
            "The SQL config <sqlConf> cannot be found. Please verify that the config exists.");
    private static final ErrorCondition IS_STATIC = new ErrorCondition("CANNOT_MODIFY_STATIC_CONFIG", "46110",
            ErrorKind.USER, "Cannot modify the value of the static Spark config: <key>.");
    private static final ErrorCondition IS_FIXED = new ErrorCondition("CANNOT_MODIFY_CONFIG", "46110", ErrorKind.USER,
            "Cannot modify the value of the Spark config: <key>.\nSee also '<docroot>/sql-migration-guide.html"
                    + "#ddl-statements'.");
    private static final ErrorCondition MISMATCH = new ErrorCondition("INVALID_CONF_VALUE.TYPE_MISMATCH", "22022",
            ErrorKind.USER, "The value '<confValue>' in the config \"<confName>\" is invalid. It should be a/an"
                    + " '<confType>' value.");
    /// Settings of the running application, which no session can change any more.
    private static final Set<String> CORE = Set.of("spark.executor.", "spark.driver.", "spark.cores.", "spark.memory.",
            "spark.shuffle.", "spark.storage.", "spark.task.", "spark.scheduler.mode", "spark.locality.",
            "spark.dynamicAllocation.", "spark.speculation", "spark.serializer", "spark.ui.", "spark.eventLog.");

    private final SqlSession sql;
    private final SessionConf conf;

    public SessionSettings(SqlSession sql) {
        this.sql = sql;
        this.conf = sql.conf();
    }

    private static Map<String, String> defaults() {
        Properties read = new Properties();
        try (InputStream in = SessionSettings.class.getResourceAsStream("sql-settings.properties")) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the defaults of SQL's settings cannot be read", e);
        }
        Map<String, String> found = new HashMap<>();
        read.forEach((k, v) -> found.put((String) k, (String) v));
        return Map.copyOf(found);
    }

    /// A value, or null where it is neither set nor has a default.
    public String find(String key) {
        String set = conf.now().text(key, null);
        if (set != null) {
            return set;
        }
        return switch (key) {
            case "spark.sql.session.timeZone" -> conf.zone().getId();
            case "spark.sql.warehouse.dir" -> sql.catalog().metastore().warehouse().shown();
            default -> {
                String value = DEFAULTS.get(key);
                yield value == null || value.isEmpty() ? null : value;
            }
        };
    }

    /// A value; an error where there is none.
    public String get(String key) {
        String value = find(key);
        if (value == null) {
            throw new FiresteelException(NOT_FOUND, Map.of("sqlConf", "\"" + key + "\""));
        }
        return value;
    }

    public void set(String key, String value) {
        if (isStatic(key)) {
            throw new FiresteelException(IS_STATIC, Map.of("key", "\"" + key + "\""));
        }
        if (CORE.stream().anyMatch(key::startsWith)) {
            throw new FiresteelException(IS_FIXED, Map.of("key", "\"" + key + "\"", "docroot",
                    "https://spark.apache.org/docs/latest"));
        }
        check(key, value);
        conf.set(key, value);
    }

    /// A value of another kind than the default's is refused at once, not when it is read.
    private static void check(String key, String value) {
        String known = DEFAULTS.getOrDefault(key, "");
        boolean number = known.matches("-?\\d+");
        boolean flag = known.equals("true") || known.equals("false");
        if (number && !value.strip().matches("-?\\d+[a-zA-Z]*") || flag && !value.strip().matches("(?i)true|false")) {
            throw new FiresteelException(MISMATCH, Map.of("confName", key, "confValue", value, "confType",
                    flag ? "boolean" : "int"));
        }
    }

    public void unset(String key) {
        if (isStatic(key)) {
            throw new FiresteelException(IS_STATIC, Map.of("key", "\"" + key + "\""));
        }
        conf.clear(key);
    }

    private static boolean isStatic(String key) {
        return STATIC.contains(key);
    }

    public boolean isModifiable(String key) {
        return DEFAULTS.containsKey(key) && !isStatic(key) || key.equals("spark.sql.session.timeZone");
    }

    /// Everything that is set.
    public Map<String, String> all() {
        return new HashMap<>(conf.now().asMap());
    }
}

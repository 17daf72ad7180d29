package io.firesteel.sql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.firesteel.analyzer.session.SessionFacts;
import io.firesteel.conf.Conf;
import io.firesteel.conf.ConfErrors;
import io.firesteel.conf.Setting;
import io.firesteel.error.FiresteelException;
import io.firesteel.functions.Coercion;
import io.firesteel.optimizer.rule.PadChars.Padding;
import io.firesteel.parser.SqlParser;

/// The settings of one session: the application's, and what SET has changed since.
public final class SessionConf {
    private final Conf base;
    private final Map<String, String> changed = new TreeMap<>();
    private final Set<String> hidden = new HashSet<>();

    SessionConf(Conf base) {
        this.base = base;
    }

    public synchronized void set(String key, String value) {
        changed.put(key, value);
    }

    /// The application's value again, as RESET has it.
    public synchronized void unset(String key) {
        changed.remove(key);
        hidden.remove(key);
    }

    /// The default, whatever the application has set: `spark.conf.unset`.
    public synchronized void clear(String key) {
        changed.remove(key);
        hidden.add(key);
    }

    public synchronized void reset() {
        changed.clear();
        hidden.clear();
    }

    /// What was set in this session.
    public synchronized Map<String, String> modified() {
        return Map.copyOf(changed);
    }

    /// Everything as it is now.
    public synchronized Conf now() {
        if (hidden.isEmpty()) {
            return base.withAll(changed);
        }
        Map<String, String> values = new TreeMap<>(base.asMap());
        values.keySet().removeAll(hidden);
        values.putAll(changed);
        return Conf.of(values);
    }

    public <T> T get(Setting<T> setting) {
        return now().get(setting);
    }

    /// The session's time zone.
    public ZoneId zone() {
        String text = get(SqlSettings.ZONE);
        try {
            return text.isBlank() ? ZoneId.systemDefault() : ZoneId.of(text, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            throw new FiresteelException(ConfErrors.INVALID_VALUE,
                    Map.of("confName",
                            SqlSettings.ZONE.key(), "confValue", text, "legal",
                            "a zone such as Europe/Berlin or +02:00"),
                    e);
        }
    }

    /// What the session tells readers and writers of text formats where a statement's options do not.
    public Map<String, String> sourceDefaults() {
        Map<String, String> options = new HashMap<>(recordDefaults());
        options.put("columnpruning", get(SqlSettings.CSV_PRUNING).toString());
        options.put("casesensitive", get(SqlSettings.CASE_SENSITIVE).toString());
        return options;
    }

    private Map<String, String> recordDefaults() {
        return Map.of("timezone", zone().getId(), "columnnameofcorruptrecord", get(SqlSettings.CORRUPT_COLUMN),
                "timestamptype", get(SqlSettings.TIMESTAMP_TYPE));
    }

    /// How types meet in this session.
    public Coercion coercion() {
        return new Coercion(get(SqlSettings.ANSI), zone().getId(), recordDefaults());
    }

    SessionFacts facts(String database) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return new SessionFacts(get(SqlSettings.ANSI), get(SqlSettings.CASE_SENSITIVE), zone().getId(), get(
                SqlSettings.GROUP_ORDINAL), get(SqlSettings.ORDER_ORDINAL), get(SqlSettings.GROUP_ALIASES),
                get(SqlSettings.CHAR_AS_STRING),
                System.getProperty(
                        "user.name", ""),
                "spark_catalog", database, recordDefaults(), micros);
    }

    /// When CHAR columns are filled up with spaces.
    Padding padding() {
        return get(SqlSettings.CHAR_AS_STRING)
                ? Padding.NONE
                : get(SqlSettings.PAD_CHARS) ? Padding.READ : Padding.COMPARE;
    }

    SqlParser.Options grammar() {
        return new SqlParser.Options(get(SqlSettings.RESERVED), get(SqlSettings.DOUBLE_QUOTED),
                Boolean.parseBoolean(now().text(
                        "spark.sql.legacy.setopsPrecedence.enabled", "false")),
                Boolean.parseBoolean(now().text(
                        "spark.sql.legacy.exponentLiteralAsDecimal.enabled", "false")));
    }
}

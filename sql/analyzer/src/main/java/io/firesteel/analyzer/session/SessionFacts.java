package io.firesteel.analyzer.session;

import java.util.Map;

/// The settings of a session that decide what a statement means.
///
/// @param ansi             `spark.sql.ansi.enabled`
/// @param caseSensitive    `spark.sql.caseSensitive`
/// @param zone             `spark.sql.session.timeZone`
/// @param groupByOrdinal   `spark.sql.groupByOrdinal`
/// @param orderByOrdinal   `spark.sql.orderByOrdinal`
/// @param groupByAliases   `spark.sql.groupByAliases`
/// @param charAsString     `spark.sql.legacy.charVarcharAsString`
/// @param user             `current_user()`
/// @param catalog          `current_catalog()`
/// @param database         `current_database()`
/// @param records          options of `from_json` and its like where a call does not give them
/// @param timestampMicros  when the statement began; every `current_timestamp()` of it is this moment
public record SessionFacts(boolean ansi, boolean caseSensitive, String zone, boolean groupByOrdinal,
        boolean orderByOrdinal, boolean groupByAliases, boolean charAsString, String user, String catalog,
        String database, Map<String, String> records, long timestampMicros) {

    /// Spark's defaults in a zone.
    public static SessionFacts defaults(String zone, long timestampMicros) {
        return new SessionFacts(true, false, zone, true, true, true, false, System.getProperty("user.name", "user"),
                "spark_catalog", "default", Map.of("timezone", zone), timestampMicros);
    }
}

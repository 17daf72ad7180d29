package io.firesteel.sql.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.sql.SqlSession;
import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;

import static io.firesteel.error.ErrorCondition.user;

/// What `ANALYZE TABLE … FOR COLUMNS` counts, as properties of the table, and what `DESCRIBE EXTENDED` shows of it.
final class ColumnStatistics {
    private static final ErrorCondition TYPE = user("UNSUPPORTED_FEATURE.ANALYZE_UNSUPPORTED_COLUMN_TYPE", "0A000",
            "The feature is not supported: The ANALYZE TABLE FOR COLUMNS command does not support the type <columnType> of"
                    + " the column <columnName> in the table <tableName>.");
    private static final String PREFIX = TableMetadata.STATISTICS + "colStats.";
    private static final List<String> KEYS = List.of("min", "max", "num_nulls", "distinct_count", "avg_col_len",
            "max_col_len");
    /// Spark's guess for a text of which there is none.
    private static final int TEXT_BYTES = 20;

    private ColumnStatistics() {
    }

    /// The properties for these columns, computed in one run over the table.
    static Map<String, String> of(SqlSession session, TableMetadata table, List<StructField> columns) {
        List<String> items = new ArrayList<>();
        for (StructField f : columns) {
            String column = StructField.quoted(f.name());
            DataType type = CharVarchar.plain(f.type());
            if (type.isNested() || !type.isNumeric() && !(type instanceof SimpleType)) {
                throw new FiresteelException(TYPE, Map.of("columnType", "\"" + f.type().sql() + "\"", "columnName",
                        "`" + f.name() + "`", "tableName", "`" + table.database() + "`.`" + table.name() + "`"));
            }
            boolean text = type.isText() || type == SimpleType.BINARY;
            items.add(text ? "CAST(NULL AS STRING)" : shown("min(" + column + ")", type));
            items.add(text ? "CAST(NULL AS STRING)" : shown("max(" + column + ")", type));
            items.add("CAST(count(*) - count(" + column + ") AS STRING)");
            items.add("CAST(least(approx_count_distinct(" + column + "), count(" + column + ")) AS STRING)");
            for (String length : List.of("ceil(avg(length(" + column + ")))", "max(length(" + column + "))")) {
                items.add(text
                        ? "CAST(coalesce(" + length + ", " + TEXT_BYTES + ") AS STRING)"
                        : "'" + bytes(type) + "'");
            }
        }
        List<Object> row = session.sql("SELECT " + String.join(", ", items) + " FROM " + StructField.quoted(
                table.database()) + "." + StructField.quoted(table.name())).rows().getFirst();
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) != null) {
                properties.put(key(columns.get(i / KEYS.size()).name(), KEYS.get(i % KEYS.size())), row.get(i)
                        .toString());
            }
        }
        return properties;
    }

    private static String shown(String value, DataType type) {
        return type == SimpleType.TIMESTAMP
                ? "date_format(to_utc_timestamp(" + value
                        + ", current_timezone()), 'yyyy-MM-dd HH:mm:ss.SSSSSS') || ' +0000'"
                : "CAST(" + value + " AS STRING)";
    }

    private static int bytes(DataType type) {
        return switch (type) {
            case SimpleType.BOOLEAN, SimpleType.BYTE -> 1;
            case SimpleType.SHORT -> 2;
            case SimpleType.INTEGER, SimpleType.FLOAT, SimpleType.DATE -> 4;
            case DecimalType d when d.precision() > 18 -> 16;
            default -> 8;
        };
    }

    private static String key(String column, String statistic) {
        return PREFIX + column + "." + statistic;
    }

    /// The lines of `DESCRIBE EXTENDED table column` behind the comment.
    static List<List<String>> lines(TableMetadata table, StructField column) {
        List<List<String>> lines = new ArrayList<>();
        KEYS.forEach(k -> lines.add(List.of(k, table.properties().getOrDefault(key(column.name(), k), "NULL"))));
        lines.add(List.of("histogram", "NULL"));
        if (column.defaultSql() != null) {
            lines.add(List.of("default", column.defaultSql()));
        }
        return lines;
    }
}

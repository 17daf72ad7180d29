package io.firesteel.types;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One named column of a [StructType].
///
/// @param name     as written; matched without case unless the session says otherwise
/// @param type     of its values
/// @param nullable whether values may be null
/// @param metadata JSON-like values by key (String, Long, Double, Boolean, List, Map); `comment` holds the comment
public record StructField(String name, DataType type, boolean nullable,
        Map<String, Object> metadata) implements Serializable {

    public StructField {
        metadata = metadata.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    public StructField(String name, DataType type, boolean nullable) {
        this(name, type, nullable, Map.of());
    }

    public StructField(String name, DataType type) {
        this(name, type, true, Map.of());
    }

    /// The comment, or null.
    public String comment() {
        return metadata.get("comment") instanceof String text ? text : null;
    }

    /// The same column with a comment.
    public StructField withComment(String comment) {
        Map<String, Object> next = new LinkedHashMap<>(metadata);
        next.put("comment", comment);
        return new StructField(name, type, nullable, next);
    }

    /// The expression of DEFAULT as it was written, or null.
    public String defaultSql() {
        return metadata.get("CURRENT_DEFAULT") instanceof String text ? text : null;
    }

    /// The same column with another DEFAULT, or with none for null.
    public StructField withDefault(String sql) {
        Map<String, Object> next = new LinkedHashMap<>(metadata);
        next.remove("CURRENT_DEFAULT");
        if (sql != null) {
            next.put("CURRENT_DEFAULT", sql);
        }
        return new StructField(name, type, nullable, next);
    }

    /// The column as `CREATE TABLE` writes it, e.g. `a INT NOT NULL COMMENT 'x'`.
    public String ddl() {
        return quoted(name) + " " + type.sql() + tail();
    }

    /// The field as a `STRUCT<…>` writes it.
    String sql() {
        return quoted(name) + ": " + type.sql() + tail();
    }

    private String tail() {
        String comment = comment();
        return (nullable ? "" : " NOT NULL")
                + (comment == null ? "" : " COMMENT '" + comment.replace("\\", "\\\\").replace("'", "\\'") + "'");
    }

    /// A name in back quotes where SQL needs them.
    public static String quoted(String name) {
        return name.matches("[a-zA-Z_][a-zA-Z0-9_]*") ? name : "`" + name.replace("`", "``") + "`";
    }
}

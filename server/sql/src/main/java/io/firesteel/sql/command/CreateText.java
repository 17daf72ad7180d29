package io.firesteel.sql.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.types.ArrayType;
import io.firesteel.types.CharVarchar;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// The statement that makes a table or view again, as `SHOW CREATE TABLE` writes it.
final class CreateText {

    private CreateText() {
    }

    static String of(TableMetadata t) {
        return t.view() ? view(t) : table(t);
    }

    private static String table(TableMetadata t) {
        return "CREATE TABLE spark_catalog." + t.database() + "." + t.name() + " (\n  "
                + String.join(",\n  ", t.schema().fields().stream().map(CreateText::column).toList())
                + ")\nUSING " + t.provider() + "\n" + properties("OPTIONS", t.options())
                + (t.partitions().isEmpty() ? "" : "PARTITIONED BY (" + String.join(", ", t.partitions()) + ")\n")
                + comment(t) + (t.managed() ? "" : "LOCATION '" + place(t.location()) + "'\n")
                + properties("TBLPROPERTIES", t.properties());
    }

    private static String view(TableMetadata t) {
        List<String> columns = t.schema()
                .fields()
                .stream()
                .map(f -> StructField.quoted(f.name()) + comment(f))
                .toList();
        return "CREATE VIEW " + t.database() + "." + t.name() + " (\n  " + String.join(",\n  ", columns) + ")\n"
                + comment(t) + properties("TBLPROPERTIES", t.properties()) + "WITH SCHEMA COMPENSATION\nAS "
                + t.viewText() + "\n";
    }

    private static String column(StructField f) {
        return StructField.quoted(f.name()) + " " + type(f.type())
                + (f.defaultSql() == null ? "" : " DEFAULT " + f.defaultSql()) + comment(f);
    }

    /// Texts show their collation, of which there is one.
    private static String type(DataType type) {
        return switch (type) {
            case ArrayType a -> "ARRAY<" + type(a.elementType()) + ">";
            case MapType m -> "MAP<" + type(m.keyType()) + ", " + type(m.valueType()) + ">";
            case StructType s -> "STRUCT<" + String.join(", ", s.fields()
                    .stream()
                    .map(f -> StructField.quoted(f.name()) + ": " + type(f.type()) + (f.nullable() ? "" : " NOT NULL")
                            + comment(f))
                    .toList()) + ">";
            default -> type.sql() + (CharVarchar.plain(type).isText() ? " COLLATE UTF8_BINARY" : "");
        };
    }

    private static String comment(StructField f) {
        return f.comment() == null ? "" : " COMMENT " + text(f.comment());
    }

    private static String comment(TableMetadata t) {
        return t.comment().map(c -> "COMMENT " + text(c) + "\n").orElse("");
    }

    private static String properties(String word, Map<String, String> all) {
        Map<String, String> shown = new TreeMap<>(all);
        shown.keySet().removeIf(k -> k.startsWith(TableMetadata.STATISTICS) || k.equalsIgnoreCase("path"));
        List<String> each = shown.entrySet().stream().map(e -> text(e.getKey()) + " = " + text(e.getValue())).toList();
        return each.isEmpty() ? "" : word + " (\n  " + String.join(",\n  ", each) + ")\n";
    }

    private static String place(String location) {
        return location.startsWith("/") ? "file:" + location : location;
    }

    private static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

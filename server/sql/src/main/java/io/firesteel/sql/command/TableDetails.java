package io.firesteel.sql.command;

import java.util.Date;
import java.util.List;

import io.firesteel.sql.catalog.TableMetadata;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;

/// What `SHOW TABLE EXTENDED` tells of a table, line by line.
final class TableDetails {
    private final StringBuilder text = new StringBuilder();

    private TableDetails() {
    }

    static String of(TableMetadata t) {
        TableDetails details = new TableDetails();
        details.line("Catalog", "spark_catalog").line("Database", t.database()).line("Table", t.name());
        details.line("Created Time", new Date(t.created()).toString()).line("Last Access", "UNKNOWN");
        details.line("Created By", "Firesteel").line("Type", t.view() ? "VIEW" : t.managed() ? "MANAGED" : "EXTERNAL");
        if (t.view()) {
            details.line("View Text", t.viewText());
        } else {
            details.line("Provider", t.provider()).line("Location", t.location());
        }
        if (!t.partitions().isEmpty()) {
            List<String> columns = t.partitions().stream().map(p -> "`" + p + "`").toList();
            details.line("Partition Provider", "Catalog").line("Partition Columns", columns.toString());
        }
        return details.schema(t.schema());
    }

    /// Of a temporary view.
    static String of(String name, StructType schema) {
        return new TableDetails().line("Table", name)
                .line("Last Access", "UNKNOWN")
                .line("Type", "VIEW")
                .schema(schema);
    }

    private TableDetails line(String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
        return this;
    }

    private String schema(StructType schema) {
        line("Schema", "root");
        schema.fields().forEach(f -> field(f, " |"));
        return text.append("\n\n").toString();
    }

    private void field(StructField f, String prefix) {
        node(f.name(), f.type(), "nullable = " + f.nullable(), prefix);
    }

    private void node(String name, DataType type, String more, String prefix) {
        text.append(prefix)
                .append("-- ")
                .append(name)
                .append(": ")
                .append(word(type))
                .append(" (")
                .append(more)
                .append(")\n");
        String deeper = prefix + "    |";
        switch (type) {
            case StructType s -> s.fields().forEach(f -> field(f, deeper));
            case ArrayType a -> node("element", a.elementType(), "containsNull = " + a.containsNull(), deeper);
            case MapType m -> {
                text.append(deeper).append("-- key: ").append(word(m.keyType())).append('\n');
                node("value", m.valueType(), "valueContainsNull = " + m.valueContainsNull(), deeper);
            }
            default -> {
            }
        }
    }

    private static String word(DataType type) {
        return switch (type) {
            case StructType s -> "struct";
            case ArrayType a -> "array";
            case MapType m -> "map";
            default -> switch (type.simpleString()) {
                case "int" -> "integer";
                case "bigint" -> "long";
                case "smallint" -> "short";
                case "tinyint" -> "byte";
                case String other -> other;
            };
        };
    }
}

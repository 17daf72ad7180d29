package io.firesteel.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An ordered list of fields: the schema of a table or batch, and the type of nested rows. Names may repeat.
///
/// @param fields in order
public record StructType(List<StructField> fields) implements DataType {
    private static final int SHOWN_FIELDS = 25;

    public StructType {
        fields = List.copyOf(fields);
    }

    public static StructType of(StructField... fields) {
        return new StructType(List.of(fields));
    }

    /// The schema that column DDL describes, e.g. `a INT, b STRING`.
    public static StructType fromDdl(String ddl) {
        return new DdlParser(ddl).columnsOnly();
    }

    public int size() {
        return fields.size();
    }

    public StructField field(int ordinal) {
        return fields.get(ordinal);
    }

    public List<String> names() {
        return fields.stream().map(StructField::name).toList();
    }

    public List<DataType> types() {
        return fields.stream().map(StructField::type).toList();
    }

    /// The first field of exactly that name, or -1.
    public int indexOf(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// The first field of that name in any case, or -1.
    public int indexOfIgnoreCase(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /// This schema and one more field.
    public StructType with(StructField field) {
        List<StructField> next = new ArrayList<>(fields);
        next.add(field);
        return new StructType(next);
    }

    /// The columns as `CREATE TABLE` lists them.
    public String ddl() {
        return fields.stream().map(StructField::ddl).collect(Collectors.joining(","));
    }

    @Override
    public String typeName() {
        return "struct";
    }

    @Override
    public String catalogString() {
        return fields.stream()
                .map(f -> f.name() + ":" + f.type().catalogString())
                .collect(Collectors.joining(",", "struct<", ">"));
    }

    @Override
    public String simpleString() {
        List<String> parts = new ArrayList<>();
        int shown = fields.size() > SHOWN_FIELDS ? SHOWN_FIELDS - 1 : fields.size();
        for (StructField f : fields.subList(0, shown)) {
            parts.add(f.name() + ":" + f.type().simpleString());
        }
        if (shown < fields.size()) {
            parts.add("... " + (fields.size() - shown) + " more fields");
        }
        return "struct<" + String.join(",", parts) + ">";
    }

    @Override
    public String sql() {
        return fields.stream().map(StructField::sql).collect(Collectors.joining(", ", "STRUCT<", ">"));
    }

    @Override
    public String toString() {
        return fields.stream()
                .map(f -> "StructField(" + f.name() + "," + f.type() + "," + f.nullable() + ")")
                .collect(Collectors.joining(",", "StructType(", ")"));
    }
}

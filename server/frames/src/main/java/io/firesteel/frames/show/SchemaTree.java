package io.firesteel.frames.show;

import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.MapType;
import io.firesteel.types.StructType;

/// A schema as the tree that `printSchema` prints.
public final class SchemaTree {

    private SchemaTree() {
    }

    /// @param depth levels that are shown
    public static String of(StructType schema, int depth) {
        StringBuilder out = new StringBuilder("root\n");
        fields(schema, " |", depth, out);
        return out.toString();
    }

    private static void fields(StructType schema, String prefix, int depth, StringBuilder out) {
        if (depth > 0) {
            schema.fields().forEach(f -> {
                out.append(prefix).append("-- ").append(f.name()).append(": ").append(name(f.type()));
                out.append(" (nullable = ").append(f.nullable()).append(")\n");
                below(f.type(), prefix + "    |", depth - 1, out);
            });
        }
    }

    private static void below(DataType type, String prefix, int depth, StringBuilder out) {
        if (depth <= 0) {
            return;
        }
        switch (type) {
            case StructType s -> fields(s, prefix, depth, out);
            case ArrayType a -> {
                out.append(prefix).append("-- element: ").append(name(a.elementType()));
                out.append(" (containsNull = ").append(a.containsNull()).append(")\n");
                below(a.elementType(), prefix + "    |", depth - 1, out);
            }
            case MapType m -> {
                out.append(prefix).append("-- key: ").append(name(m.keyType())).append('\n');
                below(m.keyType(), prefix + "    |", depth - 1, out);
                out.append(prefix).append("-- value: ").append(name(m.valueType()));
                out.append(" (valueContainsNull = ").append(m.valueContainsNull()).append(")\n");
                below(m.valueType(), prefix + "    |", depth - 1, out);
            }
            default -> {
                // Leaves have nothing below them.
            }
        }
    }

    private static String name(DataType type) {
        return type.typeName();
    }
}

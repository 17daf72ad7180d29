package io.firesteel.types;

import java.util.function.Predicate;

/// What expressions see where a table's columns are CHAR or VARCHAR, within arrays, maps and structs too: strings.
public final class CharVarchar {

    private CharVarchar() {
    }

    /// The type with strings in place of CHAR and VARCHAR; itself where it holds neither.
    public static DataType plain(DataType type) {
        return switch (type) {
            case CharType c -> SimpleType.STRING;
            case VarcharType v -> SimpleType.STRING;
            case ArrayType a -> holds(a) ? new ArrayType(plain(a.elementType()), a.containsNull()) : a;
            case MapType m ->
                holds(m) ? new MapType(plain(m.keyType()), plain(m.valueType()), m.valueContainsNull()) : m;
            case StructType s -> plain(s);
            default -> type;
        };
    }

    /// The columns with strings in place of CHAR and VARCHAR.
    public static StructType plain(StructType type) {
        return holds(type) ? new StructType(type.fields().stream().map(CharVarchar::plain).toList()) : type;
    }

    /// The column with strings in place of CHAR and VARCHAR.
    public static StructField plain(StructField field) {
        return holds(field.type())
                ? new StructField(field.name(), plain(field.type()), field.nullable(), field.metadata())
                : field;
    }

    /// Whether there is a CHAR or VARCHAR in the type.
    public static boolean holds(DataType type) {
        return holds(type, t -> t instanceof CharType || t instanceof VarcharType);
    }

    /// Whether there is a CHAR in the type.
    public static boolean holdsChar(DataType type) {
        return holds(type, CharType.class::isInstance);
    }

    private static boolean holds(DataType type, Predicate<DataType> wanted) {
        return wanted.test(type) || switch (type) {
            case ArrayType a -> holds(a.elementType(), wanted);
            case MapType m -> holds(m.keyType(), wanted) || holds(m.valueType(), wanted);
            case StructType s -> s.fields().stream().anyMatch(f -> holds(f.type(), wanted));
            default -> false;
        };
    }
}

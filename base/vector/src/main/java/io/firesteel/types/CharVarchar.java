package io.firesteel.types;

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
        return type instanceof VarcharType || holdsChar(type) || switch (type) {
            case ArrayType a -> holds(a.elementType());
            case MapType m -> holds(m.keyType()) || holds(m.valueType());
            case StructType s -> s.fields().stream().anyMatch(f -> holds(f.type()));
            default -> false;
        };
    }

    /// Whether there is a CHAR in the type.
    public static boolean holdsChar(DataType type) {
        return switch (type) {
            case CharType c -> true;
            case ArrayType a -> holdsChar(a.elementType());
            case MapType m -> holdsChar(m.keyType()) || holdsChar(m.valueType());
            case StructType s -> s.fields().stream().anyMatch(f -> holdsChar(f.type()));
            default -> false;
        };
    }
}

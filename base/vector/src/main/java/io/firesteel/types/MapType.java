package io.firesteel.types;

/// Maps with keys of one type, never null, and values of one type.
///
/// @param keyType           of every key
/// @param valueType         of every value
/// @param valueContainsNull whether values may be null
public record MapType(DataType keyType, DataType valueType, boolean valueContainsNull) implements DataType {

    public MapType(DataType keyType, DataType valueType) {
        this(keyType, valueType, true);
    }

    @Override
    public String typeName() {
        return "map";
    }

    @Override
    public String catalogString() {
        return "map<" + keyType.catalogString() + "," + valueType.catalogString() + ">";
    }

    @Override
    public String simpleString() {
        return "map<" + keyType.simpleString() + "," + valueType.simpleString() + ">";
    }

    @Override
    public String sql() {
        return "MAP<" + keyType.sql() + ", " + valueType.sql() + ">";
    }

    @Override
    public String toString() {
        return "MapType(" + keyType + "," + valueType + "," + valueContainsNull + ")";
    }
}

package io.firesteel.types;

/// Lists of one element type.
///
/// @param elementType  of every element
/// @param containsNull whether elements may be null
public record ArrayType(DataType elementType, boolean containsNull) implements DataType {

    public ArrayType(DataType elementType) {
        this(elementType, true);
    }

    @Override
    public String typeName() {
        return "array";
    }

    @Override
    public String catalogString() {
        return "array<" + elementType.catalogString() + ">";
    }

    @Override
    public String simpleString() {
        return "array<" + elementType.simpleString() + ">";
    }

    @Override
    public String sql() {
        return "ARRAY<" + elementType.sql() + ">";
    }

    @Override
    public String toString() {
        return "ArrayType(" + elementType + "," + containsNull + ")";
    }
}

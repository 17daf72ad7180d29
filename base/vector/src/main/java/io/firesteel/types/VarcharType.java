package io.firesteel.types;

/// SQL's `VARCHAR(n)`: text of at most `length` characters. Columns of tables only; expressions see a string.
///
/// @param length characters
public record VarcharType(int length) implements DataType {

    public VarcharType {
        if (length < 0) {
            throw TypeErrors.length("varchar", length);
        }
    }

    @Override
    public String typeName() {
        return "varchar(" + length + ")";
    }

    @Override
    public String catalogString() {
        return typeName();
    }

    @Override
    public String toString() {
        return "VarcharType(" + length + ")";
    }
}

package io.firesteel.types;

/// SQL's `CHAR(n)`: text padded with spaces to `length` characters. Columns of tables only; expressions see a string.
///
/// @param length characters
public record CharType(int length) implements DataType {

    public CharType {
        if (length < 0) {
            throw TypeErrors.length("char", length);
        }
    }

    @Override
    public String typeName() {
        return "char(" + length + ")";
    }

    @Override
    public String catalogString() {
        return typeName();
    }

    @Override
    public String toString() {
        return "CharType(" + length + ")";
    }
}

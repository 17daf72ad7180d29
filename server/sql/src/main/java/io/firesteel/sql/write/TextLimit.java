package io.firesteel.sql.write;

import io.firesteel.types.CharType;
import io.firesteel.types.DataType;
import io.firesteel.types.VarcharType;

/// How long the values of a type may be, as INSERT and SQL variables look at it.
public final class TextLimit {
    /// Of types whose values may be of any length.
    public static final int NONE = -1;

    private TextLimit() {
    }

    /// The most characters of a CHAR or VARCHAR, [#NONE] for other types.
    public static int of(DataType type) {
        return type instanceof VarcharType v ? v.length() : type instanceof CharType c ? c.length() : NONE;
    }
}

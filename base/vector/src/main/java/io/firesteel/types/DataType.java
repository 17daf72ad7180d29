package io.firesteel.types;

import java.io.Serializable;

/// A type of Spark SQL. Made by parsers, readers and the analyzer; read by every floor. Types are values: two equal types
/// are interchangeable. Names and JSON follow Spark's `org.apache.spark.sql.types`.
public sealed interface DataType extends Serializable permits SimpleType, DecimalType, CharType, VarcharType,
        YearMonthIntervalType, DayTimeIntervalType, ArrayType, MapType, StructType {

    /// Spark's `typeName`: the word that JSON uses, e.g. `integer`, `decimal(10,2)`, `struct`.
    String typeName();

    /// Spark's `catalogString`: what `DESCRIBE` prints in full, e.g. `bigint`, `struct<a:int>`.
    String catalogString();

    /// What schemas print in messages and plans; like [#catalogString()], wide structs shortened.
    default String simpleString() {
        return catalogString();
    }

    /// The type as SQL writes it, e.g. `BIGINT`, `STRUCT<a: INT>`.
    default String sql() {
        return catalogString().toUpperCase(java.util.Locale.ROOT);
    }

    /// Spark's compact JSON.
    default String json() {
        return TypeJson.write(this);
    }

    /// The type that Spark's JSON describes; `PARSE_DATA_TYPE.INVALID_JSON` style errors name the text.
    static DataType fromJson(String json) {
        return TypeJson.read(json);
    }

    /// The type that a DDL text describes: one type, or a list of columns, which becomes a struct.
    static DataType fromDdl(String ddl) {
        return fromDdl(ddl, SimpleType.TIMESTAMP);
    }

    /// As [#fromDdl(String)], where the word TIMESTAMP may stand for a type without a zone.
    static DataType fromDdl(String ddl, DataType timestamp) {
        return new DdlParser(ddl, timestamp).typeOrColumns();
    }

    /// Whether it is a byte, short, int, long, float, double or decimal.
    default boolean isNumeric() {
        return this instanceof DecimalType || this instanceof SimpleType s && s.number();
    }

    /// Whether it is a byte, short, int or long.
    default boolean isIntegral() {
        return this instanceof SimpleType s && s.number() && s != SimpleType.FLOAT && s != SimpleType.DOUBLE;
    }

    /// Whether values are UTF-8 text: string, char or varchar.
    default boolean isText() {
        return this == SimpleType.STRING || this instanceof CharType || this instanceof VarcharType;
    }

    /// Whether values are arrays, maps or structs.
    default boolean isNested() {
        return this instanceof ArrayType || this instanceof MapType || this instanceof StructType;
    }
}

package io.firesteel.sinks.parquet;

import java.math.BigInteger;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

import io.firesteel.sinks.SinkErrors;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;

/// The Parquet schema of a table schema, by the rules of Spark's `SparkToParquetSchemaConverter`.
final class ParquetLayout {
    static final int MAX_INT_DIGITS = 9;
    static final int MAX_LONG_DIGITS = 18;

    private ParquetLayout() {
    }

    static MessageType message(StructType columns, boolean int96) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (StructField f : columns.fields()) {
            message.addField(field(f.name(), f.type(), f.nullable(), int96));
        }
        return message.named("spark_schema");
    }

    private static Type field(String name, DataType type, boolean nullable, boolean int96) {
        Repetition r = nullable ? Repetition.OPTIONAL : Repetition.REQUIRED;
        return switch (type) {
            case StructType s -> {
                Types.GroupBuilder<org.apache.parquet.schema.GroupType> group = Types.buildGroup(r);
                s.fields().forEach(f -> group.addField(field(f.name(), f.type(), f.nullable(), int96)));
                yield group.named(name);
            }
            case ArrayType a -> Types.buildGroup(r)
                    .as(LogicalTypeAnnotation.listType())
                    .addField(Types.repeatedGroup()
                            .addField(field("element", a.elementType(), a.containsNull(), int96))
                            .named("list"))
                    .named(name);
            case MapType m -> Types.buildGroup(r)
                    .as(LogicalTypeAnnotation.mapType())
                    .addField(Types.repeatedGroup()
                            .addField(field("key", m.keyType(), false, int96))
                            .addField(field("value", m.valueType(), m.valueContainsNull(), int96))
                            .named("key_value"))
                    .named(name);
            default -> leaf(name, type, r, int96);
        };
    }

    private static Type leaf(String name, DataType type, Repetition r, boolean int96) {
        return switch (type) {
            case SimpleType.BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, r).named(name);
            case SimpleType.BYTE -> ints(r, 8).named(name);
            case SimpleType.SHORT -> ints(r, 16).named(name);
            case SimpleType.INTEGER -> Types.primitive(PrimitiveTypeName.INT32, r).named(name);
            case YearMonthIntervalType t -> Types.primitive(PrimitiveTypeName.INT32, r).named(name);
            case SimpleType.LONG -> Types.primitive(PrimitiveTypeName.INT64, r).named(name);
            case DayTimeIntervalType t -> Types.primitive(PrimitiveTypeName.INT64, r).named(name);
            case SimpleType.FLOAT -> Types.primitive(PrimitiveTypeName.FLOAT, r).named(name);
            case SimpleType.DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, r).named(name);
            case SimpleType.BINARY -> Types.primitive(PrimitiveTypeName.BINARY, r).named(name);
            case SimpleType.DATE ->
                Types.primitive(PrimitiveTypeName.INT32, r).as(LogicalTypeAnnotation.dateType()).named(name);
            case SimpleType.TIMESTAMP -> int96
                    ? Types.primitive(PrimitiveTypeName.INT96, r).named(name)
                    : stamp(r, true).named(name);
            case SimpleType.TIMESTAMP_NTZ -> stamp(r, false).named(name);
            case DecimalType d -> decimal(d, r).named(name);
            case DataType t when t.isText() ->
                Types.primitive(PrimitiveTypeName.BINARY, r).as(LogicalTypeAnnotation.stringType()).named(name);
            default -> throw SinkErrors.type("Parquet", name, type.sql());
        };
    }

    private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> ints(Repetition r, int bits) {
        return Types.primitive(PrimitiveTypeName.INT32, r).as(LogicalTypeAnnotation.intType(bits, true));
    }

    private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> stamp(Repetition r, boolean utc) {
        return Types.primitive(PrimitiveTypeName.INT64, r)
                .as(LogicalTypeAnnotation.timestampType(utc, TimeUnit.MICROS));
    }

    private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> decimal(DecimalType d,
            Repetition r) {
        LogicalTypeAnnotation meaning = LogicalTypeAnnotation.decimalType(d.scale(), d.precision());
        if (d.precision() <= MAX_INT_DIGITS) {
            return Types.primitive(PrimitiveTypeName.INT32, r).as(meaning);
        }
        if (d.precision() <= MAX_LONG_DIGITS) {
            return Types.primitive(PrimitiveTypeName.INT64, r).as(meaning);
        }
        return Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, r).length(bytes(d.precision())).as(meaning);
    }

    /// The fewest bytes that hold every number of so many digits.
    static int bytes(int digits) {
        return BigInteger.TEN.pow(digits).subtract(BigInteger.ONE).bitLength() / 8 + 1;
    }
}

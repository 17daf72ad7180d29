package io.firesteel.sinks.parquet;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// Gives a value that is not null to parquet-java; one per column, by type.
interface ValueWriter {
    long DAY_MICROS = 86_400_000_000L;
    int EPOCH_JULIAN_DAY = 2_440_588;

    void write(Vector v, int row, RecordConsumer out);

    /// Makes text readable as bytes by row.
    static void prepare(Vector v, int rows) {
        switch (v) {
            case BytesVector b -> b.flatten(rows);
            case StructVector s -> {
                for (int i = 0; i < s.fieldCount(); i++) {
                    prepare(s.field(i), rows);
                }
            }
            case ArrayVector a -> prepare(a.elements(), a.usedElements());
            case MapVector m -> {
                prepare(m.keys(), m.usedEntries());
                prepare(m.items(), m.usedEntries());
            }
            default -> {
                // Numbers are readable as they are.
            }
        }
    }

    static ValueWriter of(DataType type, boolean int96) {
        return switch (type) {
            case SimpleType.BOOLEAN -> (v, row, out) -> out.addBoolean(((BooleanVector) v).values()[row] != 0);
            case SimpleType.FLOAT -> (v, row, out) -> out.addFloat(((FloatVector) v).values()[row]);
            case SimpleType.DOUBLE -> (v, row, out) -> out.addDouble(((DoubleVector) v).values()[row]);
            case SimpleType.TIMESTAMP -> int96
                    ? (v, row, out) -> out.addBinary(int96(((LongVector) v).values()[row]))
                    : ValueWriter::plain;
            case DecimalType d -> decimal(d);
            case StructType s -> struct(s, int96);
            case ArrayType a -> array(of(a.elementType(), int96));
            case MapType m -> map(of(m.keyType(), int96), of(m.valueType(), int96));
            default -> ValueWriter::plain;
        };
    }

    private static void plain(Vector v, int row, RecordConsumer out) {
        switch (v) {
            case IntVector i -> out.addInteger(i.values()[row]);
            case LongVector l -> out.addLong(l.values()[row]);
            default -> {
                BytesVector b = (BytesVector) v;
                // The vector is refilled while parquet-java still holds the value, hence a copy.
                out.addBinary(Binary.fromConstantByteArray(
                        Arrays.copyOfRange(b.data(), b.offsets()[row], b.offsets()[row] + b.lengths()[row])));
            }
        }
    }

    /// Nanoseconds of the day and the Julian day, as Impala and Hive write them.
    private static Binary int96(long micros) {
        long day = Math.floorDiv(micros, DAY_MICROS);
        ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(Math.floorMod(micros, DAY_MICROS) * 1000).putInt((int) (day + EPOCH_JULIAN_DAY));
        return Binary.fromConstantByteArray(bytes.array());
    }

    private static ValueWriter decimal(DecimalType d) {
        if (d.precision() <= ParquetLayout.MAX_INT_DIGITS) {
            return (v, row, out) -> out.addInteger((int) ((LongVector) v).values()[row]);
        }
        if (d.precision() <= ParquetLayout.MAX_LONG_DIGITS) {
            return (v, row, out) -> out.addLong(((LongVector) v).values()[row]);
        }
        int width = ParquetLayout.bytes(d.precision());
        return (v, row, out) -> {
            BigInteger unscaled = Decimals.unscaled((LongVector) v, row);
            byte[] digits = unscaled.toByteArray();
            byte[] full = new byte[width];
            Arrays.fill(full, 0, width - digits.length, (byte) (unscaled.signum() < 0 ? -1 : 0));
            System.arraycopy(digits, 0, full, width - digits.length, digits.length);
            out.addBinary(Binary.fromConstantByteArray(full));
        };
    }

    private static ValueWriter struct(StructType s, boolean int96) {
        ValueWriter[] fields = new ValueWriter[s.size()];
        Arrays.setAll(fields, i -> of(s.field(i).type(), int96));
        return (v, row, out) -> {
            StructVector struct = (StructVector) v;
            out.startGroup();
            for (int i = 0; i < fields.length; i++) {
                field(s.field(i).name(), i, struct.field(i), row, fields[i], out);
            }
            out.endGroup();
        };
    }

    private static void field(String name, int index, Vector v, int row, ValueWriter writer, RecordConsumer out) {
        if (!v.isNull(row)) {
            out.startField(name, index);
            writer.write(v, row, out);
            out.endField(name, index);
        }
    }

    private static ValueWriter array(ValueWriter element) {
        return (v, row, out) -> {
            ArrayVector array = (ArrayVector) v;
            out.startGroup();
            if (array.lengths()[row] > 0) {
                out.startField("list", 0);
                for (int i = 0; i < array.lengths()[row]; i++) {
                    out.startGroup();
                    field("element", 0, array.elements(), array.offsets()[row] + i, element, out);
                    out.endGroup();
                }
                out.endField("list", 0);
            }
            out.endGroup();
        };
    }

    private static ValueWriter map(ValueWriter key, ValueWriter item) {
        return (v, row, out) -> {
            MapVector map = (MapVector) v;
            out.startGroup();
            if (map.lengths()[row] > 0) {
                out.startField("key_value", 0);
                for (int i = 0; i < map.lengths()[row]; i++) {
                    int at = map.offsets()[row] + i;
                    out.startGroup();
                    field("key", 0, map.keys(), at, key, out);
                    field("value", 1, map.items(), at, item, out);
                    out.endGroup();
                }
                out.endField("key_value", 0);
            }
            out.endGroup();
        };
    }
}

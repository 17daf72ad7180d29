package io.firesteel.formats.parquet.page;

import java.math.BigInteger;

import io.firesteel.formats.parquet.meta.Logical;
import io.firesteel.formats.parquet.meta.PhysicalType;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DecimalVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.Kind;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// How the values of one leaf become values of the wanted type: as they are, or through a raw vector and a conversion.
/// Made once per column of a scan by [#of].
public final class LeafType {
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    private final SchemaNode leaf;
    private final DataType wanted;
    private final DataType raw;
    private final Conversion conversion;
    private final Decompressed decompressed;

    private LeafType(SchemaNode leaf, DataType wanted, DataType raw, Conversion conversion) {
        this(leaf, wanted, raw, conversion, new Decompressed());
    }

    private LeafType(SchemaNode leaf, DataType wanted, DataType raw, Conversion conversion,
            Decompressed decompressed) {
        this.decompressed = decompressed;
        this.leaf = leaf;
        this.wanted = wanted;
        this.raw = raw;
        this.conversion = conversion;
    }

    /// Converts `n` raw values to rows `at` on.
    interface Conversion {
        void apply(Vector raw, Vector out, int at, int n);
    }

    /// The same for readers that count together what they decompress.
    public LeafType counting(Decompressed together) {
        return new LeafType(leaf, wanted, raw, conversion, together);
    }

    /// The same raw values by another way.
    LeafType with(Conversion other) {
        return new LeafType(leaf, wanted, raw, other, decompressed);
    }

    Decompressed decompressed() {
        return decompressed;
    }

    SchemaNode leaf() {
        return leaf;
    }

    public DataType wanted() {
        return wanted;
    }

    /// The type of the raw vector when there is a conversion.
    DataType raw() {
        return raw;
    }

    /// Null when raw values are the wanted ones.
    Conversion conversion() {
        return conversion;
    }

    /// The way from a leaf to a type, or null when Spark's rules have none.
    public static LeafType of(SchemaNode leaf, DataType wanted) {
        DataType raw = switch (leaf.physical()) {
            case BOOLEAN -> SimpleType.BOOLEAN;
            case INT32 -> SimpleType.INTEGER;
            case INT64, INT96 -> SimpleType.LONG;
            case FLOAT -> SimpleType.FLOAT;
            case DOUBLE -> SimpleType.DOUBLE;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> SimpleType.BINARY;
        };
        Logical meaning = leaf.logical();
        if (meaning.is("DECIMAL") || wanted instanceof DecimalType) {
            return wanted instanceof DecimalType d ? decimal(leaf, raw, d) : null;
        }
        Conversion none = null;
        return switch (leaf.physical()) {
            case BOOLEAN -> wanted == SimpleType.BOOLEAN ? new LeafType(leaf, wanted, raw, none) : null;
            case INT32 -> int32(leaf, wanted, raw);
            case INT64 -> int64(leaf, wanted, raw);
            case INT96 -> wanted == SimpleType.TIMESTAMP || wanted == SimpleType.TIMESTAMP_NTZ
                    ? new LeafType(leaf, wanted, raw, none)
                    : null;
            case FLOAT -> wanted == SimpleType.FLOAT
                    ? new LeafType(leaf, wanted, raw, none)
                    : wanted == SimpleType.DOUBLE ? new LeafType(leaf, wanted, raw, LeafType::floatToDouble) : null;
            case DOUBLE -> wanted == SimpleType.DOUBLE ? new LeafType(leaf, wanted, raw, none) : null;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> Kind.of(wanted) == Kind.BYTES
                    ? new LeafType(leaf, wanted, raw, none)
                    : null;
        };
    }

    private static LeafType int32(SchemaNode leaf, DataType wanted, DataType raw) {
        boolean unsigned = leaf.logical().is("INTEGER") && !leaf.logical().flag() && leaf.logical().a() == 32;
        boolean date = leaf.logical().is("DATE");
        if (leaf.logical().is("TIME")) {
            return null;
        }
        if (date && wanted == SimpleType.TIMESTAMP_NTZ) {
            return new LeafType(leaf, wanted, raw, LeafType::daysToMicros);
        }
        if (Kind.of(wanted) == Kind.INT && !unsigned && (wanted == SimpleType.DATE) == date) {
            return new LeafType(leaf, wanted, raw, null);
        }
        if (wanted == SimpleType.LONG && !date) {
            return new LeafType(leaf, wanted, raw, unsigned ? LeafType::unsignedToLong : LeafType::intToLong);
        }
        return wanted == SimpleType.DOUBLE && !date && !unsigned
                ? new LeafType(leaf, wanted, raw, LeafType::intToDouble)
                : null;
    }

    private static LeafType int64(SchemaNode leaf, DataType wanted, DataType raw) {
        Logical meaning = leaf.logical();
        boolean stamp = wanted == SimpleType.TIMESTAMP || wanted == SimpleType.TIMESTAMP_NTZ;
        if (meaning.is("TIME") || Kind.of(wanted) != Kind.LONG || meaning.is("TIMESTAMP") != stamp
                && !(meaning.is("TIMESTAMP") && wanted == SimpleType.LONG)) {
            return null;
        }
        Conversion conversion = !meaning.is("TIMESTAMP") || !stamp || meaning.a() == 1
                ? null
                : meaning.a() == 0 ? LeafType::millisToMicros : LeafType::nanosToMicros;
        return new LeafType(leaf, wanted, raw, conversion);
    }

    private static LeafType decimal(SchemaNode leaf, DataType raw, DecimalType wanted) {
        Logical meaning = leaf.logical();
        boolean integer = !meaning.is("DECIMAL");
        boolean unsigned = integer && meaning.is("INTEGER") && !meaning.flag();
        if (integer
                && (raw != SimpleType.INTEGER && raw != SimpleType.LONG || !meaning.is("INTEGER") && !meaning.is(""))) {
            return null;
        }
        int scale = integer ? 0 : meaning.b();
        int precision = integer ? raw == SimpleType.INTEGER ? 10 : 20 : meaning.a();
        if (wanted.scale() < scale || wanted.precision() - wanted.scale() < Math.min(precision, 38) - scale) {
            return null;
        }
        int up = wanted.scale() - scale;
        if (leaf.physical() == PhysicalType.INT64 && up == 0 && !unsigned) {
            return new LeafType(leaf, wanted, raw, null);
        }
        BigInteger factor = BigInteger.TEN.pow(up);
        return new LeafType(leaf, wanted, raw,
                (in, out, at, n) -> decimals(in, (LongVector) out, at, n, factor, unsigned));
    }

    private static void decimals(Vector in, LongVector out, int at, int n, BigInteger factor, boolean unsigned) {
        boolean plain = factor.equals(BigInteger.ONE);
        for (int i = 0; i < n; i++) {
            if (in instanceof BytesVector b && plain && b.lengths()[i] <= 8) {
                out.values()[at + i] = bigEndian(b.data(), b.offsets()[i], b.lengths()[i]);
                if (out instanceof DecimalVector d && !d.isNarrow()) {
                    d.setUnscaled(at + i, out.values()[at + i] >> 63, out.values()[at + i]);
                }
                continue;
            }
            BigInteger v = switch (in) {
                case IntVector v4 -> BigInteger.valueOf(unsigned ? v4.values()[i] & 0xffffffffL : v4.values()[i]);
                case LongVector v8 -> unsigned
                        ? new BigInteger(Long.toUnsignedString(v8.values()[i]))
                        : BigInteger.valueOf(v8.values()[i]);
                case BytesVector b -> b.lengths()[i] == 0
                        ? BigInteger.ZERO
                        : new BigInteger(b.data(), b.offsets()[i], b.lengths()[i]);
                default -> throw new IllegalStateException("raw decimals in " + in.getClass());
            };
            put(out, at + i, plain ? v : v.multiply(factor));
        }
    }

    private static void put(LongVector out, int row, BigInteger v) {
        if (v.bitLength() > (out instanceof DecimalVector ? 127 : 63)) {
            throw new io.firesteel.formats.parquet.meta.CorruptFile("the decimal " + v + " does not fit " + out.type());
        }
        if (out instanceof DecimalVector d) {
            d.setUnscaled(row, v.shiftRight(64).longValue(), v.longValue());
        } else {
            out.values()[row] = v.longValue();
        }
    }

    private static long bigEndian(byte[] b, int at, int length) {
        long v = length == 0 ? 0 : b[at];
        for (int i = 1; i < length; i++) {
            v = v << 8 | b[at + i] & 255;
        }
        return v;
    }

    private static void floatToDouble(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((DoubleVector) out).values()[at + i] = ((FloatVector) in).values()[i];
        }
    }

    private static void intToLong(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((LongVector) out).values()[at + i] = ((IntVector) in).values()[i];
        }
    }

    private static void unsignedToLong(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((LongVector) out).values()[at + i] = ((IntVector) in).values()[i] & 0xffffffffL;
        }
    }

    private static void intToDouble(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((DoubleVector) out).values()[at + i] = ((IntVector) in).values()[i];
        }
    }

    private static void daysToMicros(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((LongVector) out).values()[at + i] = ((IntVector) in).values()[i] * MICROS_PER_DAY;
        }
    }

    private static void millisToMicros(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((LongVector) out).values()[at + i] = Math.multiplyExact(((LongVector) in).values()[i], 1000L);
        }
    }

    private static void nanosToMicros(Vector in, Vector out, int at, int n) {
        for (int i = 0; i < n; i++) {
            ((LongVector) out).values()[at + i] = Math.floorDiv(((LongVector) in).values()[i], 1000L);
        }
    }
}

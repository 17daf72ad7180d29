package io.firesteel.operators.cast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

import io.firesteel.plan.bound.EvalMode;
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
import io.firesteel.vector.Kind;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// The conversions between types as Spark's `Cast` defines them, in ANSI, legacy and try mode.
public final class Casts {
    private static final long MICROS = 1_000_000L;

    private final DataType from;
    private final DataType to;
    private final EvalMode mode;
    private final ZoneId zone;

    private Casts(DataType from, DataType to, EvalMode mode, ZoneId zone) {
        this.from = from;
        this.to = to;
        this.mode = mode;
        this.zone = zone;
    }

    /// The conversion; a pair that has none is a named error.
    public static RowCast of(DataType from, DataType to, EvalMode mode, ZoneId zone) {
        RowCast cast = new Casts(from, to, mode, zone).find();
        if (cast == null) {
            throw CastErrors.noCast(from, to);
        }
        return cast;
    }

    private RowCast find() {
        if (from == SimpleType.NULL) {
            return RowCast.total((in, row, out) -> false);
        }
        if (to.isText()) {
            return from.isText() || from == SimpleType.BINARY
                    ? RowCast.total(Casts::copyBytes)
                    : RowCast.total(this::toText);
        }
        if (to.isNested()) {
            return nested();
        }
        RowCast special = IntervalCasts.find(from, to, mode);
        if (special == null && mode == EvalMode.LEGACY) {
            special = LegacyCasts.find(from, to);
        }
        if (special != null) {
            return special;
        }
        if (from.isText()) {
            return fromText();
        }
        return switch (to) {
            case SimpleType.BOOLEAN -> from.isNumeric() ? RowCast.total(this::toBoolean) : same();
            case SimpleType.BYTE, SimpleType.SHORT, SimpleType.INTEGER, SimpleType.LONG -> toIntegral();
            case SimpleType.FLOAT, SimpleType.DOUBLE -> numeric() ? RowCast.total(this::toFloating) : null;
            case DecimalType d -> numeric() ? toDecimal(d) : null;
            case SimpleType.DATE -> isStamp(from) ? RowCast.total(this::toDate) : same();
            case SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> toStamp();
            case SimpleType.BINARY -> from == SimpleType.BINARY ? same() : null;
            default -> same();
        };
    }

    private static boolean isStamp(DataType t) {
        return t == SimpleType.TIMESTAMP || t == SimpleType.TIMESTAMP_NTZ;
    }

    private boolean numeric() {
        return from.isNumeric() || from == SimpleType.BOOLEAN || from == SimpleType.TIMESTAMP;
    }

    private RowCast same() {
        if (!from.equals(to) && Kind.of(from) != Kind.of(to) || from.getClass() != to.getClass()) {
            return null;
        }
        int[] one = new int[1];
        return RowCast.total((in, row, out) -> {
            one[0] = row;
            out.copyRows(in, one, 1);
            return true;
        });
    }

    private static boolean copyBytes(Vector in, int row, Vector out) {
        BytesVector b = (BytesVector) in;
        b.flatten(row + 1);
        ((BytesVector) out).setBytes(row, b.data(), b.offsets()[row], b.lengths()[row]);
        return true;
    }

    private boolean toText(Vector in, int row, Vector out) {
        // Legacy mode writes small decimals with an exponent, as Java does.
        String text = mode == EvalMode.LEGACY && from instanceof DecimalType
                ? String.valueOf(in.get(row))
                : ValueText.of(in, row, zone);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ((BytesVector) out).setBytes(row, bytes, 0, bytes.length);
        return true;
    }

    private boolean toBoolean(Vector in, int row, Vector out) {
        boolean value = switch (in) {
            case IntVector v -> v.values()[row] != 0;
            case LongVector v -> Decimals.unscaled(v, row).signum() != 0;
            case DoubleVector v -> v.values()[row] != 0;
            case FloatVector v -> v.values()[row] != 0;
            default -> ((BooleanVector) in).values()[row] != 0;
        };
        ((BooleanVector) out).values()[row] = (byte) (value ? 1 : 0);
        return true;
    }

    private double floating(Vector in, int row) {
        return switch (in) {
            case IntVector v -> v.values()[row];
            case LongVector v -> from instanceof DecimalType d
                    ? new BigDecimal(Decimals.unscaled(v, row), d.scale()).doubleValue()
                    : from == SimpleType.TIMESTAMP ? v.values()[row] / (double) MICROS : v.values()[row];
            case DoubleVector v -> v.values()[row];
            case FloatVector v -> v.values()[row];
            default -> ((BooleanVector) in).values()[row];
        };
    }

    private boolean toFloating(Vector in, int row, Vector out) {
        if (out instanceof DoubleVector d) {
            d.values()[row] = floating(in, row);
        } else if (in.getClass() == LongVector.class && from == SimpleType.LONG) {
            ((FloatVector) out).values()[row] = ((LongVector) in).values()[row];
        } else {
            ((FloatVector) out).values()[row] = from instanceof DecimalType
                    ? new BigDecimal(in.get(row).toString()).floatValue()
                    : (float) floating(in, row);
        }
        return true;
    }

    private RowCast toIntegral() {
        boolean date = from == SimpleType.DATE;
        if (date || !numeric()) {
            return Kind.of(from) == Kind.of(to) && !date ? same() : null;
        }
        return from.isIntegral() && rank(from) <= rank(to) || from == SimpleType.BOOLEAN
                ? RowCast.total(this::integral)
                : this::integral;
    }

    private static int rank(DataType t) {
        return t instanceof SimpleType s ? s.ordinal() : 0;
    }

    private boolean integral(Vector in, int row, Vector out) {
        switch (in) {
            case DoubleVector v -> {
                return fromFloating(v.values()[row], row, out);
            }
            case FloatVector v -> {
                return fromFloating(v.values()[row], row, out);
            }
            case IntVector v -> {
                return put(v.values()[row], v.values()[row], row, out);
            }
            case BooleanVector v -> {
                return put(v.values()[row], v.values()[row], row, out);
            }
            default -> {
                LongVector v = (LongVector) in;
                if (from instanceof DecimalType d) {
                    BigDecimal whole = new BigDecimal(Decimals.unscaled(v, row), d.scale()).setScale(0,
                            RoundingMode.DOWN);
                    boolean fits = whole.precision() <= 19 && whole.unscaledValue().bitLength() <= 63;
                    if (!fits && mode != EvalMode.LEGACY) {
                        return overflow(in.get(row));
                    }
                    return put(whole.longValue(), in.get(row), row, out);
                }
                long x = v.values()[row];
                if (from != SimpleType.TIMESTAMP) {
                    return put(x, x, row, out);
                }
                long seconds = Math.floorDiv(x, MICROS);
                // Seconds that do not fit are null in legacy mode, unlike numbers.
                return (mode != EvalMode.LEGACY || to == SimpleType.LONG || seconds <= max() && seconds >= min())
                        && put(seconds, x, row, out);
            }
        }
    }

    private boolean fromFloating(double d, int row, Vector out) {
        boolean fits = to == SimpleType.LONG
                ? d >= -0x1p63 && d < 0x1p63
                : Math.floor(d) <= max() && Math.ceil(d) >= min();
        if (!fits && mode != EvalMode.LEGACY) {
            return overflow(d);
        }
        // Java saturates: to int first for the small types, as Spark's legacy casts do.
        store(to == SimpleType.LONG ? (long) d : (int) d, row, out);
        return true;
    }

    private long max() {
        return to == SimpleType.BYTE ? Byte.MAX_VALUE : to == SimpleType.SHORT ? Short.MAX_VALUE : Integer.MAX_VALUE;
    }

    private long min() {
        return -max() - 1;
    }

    private boolean put(long x, Object shown, int row, Vector out) {
        if (to != SimpleType.LONG && (x > max() || x < min()) && mode != EvalMode.LEGACY) {
            return overflow(shown);
        }
        store(x, row, out);
        return true;
    }

    private void store(long x, int row, Vector out) {
        if (out instanceof IntVector v) {
            v.values()[row] = to == SimpleType.BYTE ? (byte) x : to == SimpleType.SHORT ? (short) x : (int) x;
        } else {
            ((LongVector) out).values()[row] = x;
        }
    }

    private boolean overflow(Object value) {
        if (mode == EvalMode.ANSI) {
            throw CastErrors.castOverflow(value, from, to);
        }
        return false;
    }

    private RowCast toDecimal(DecimalType d) {
        RowCast cast = (in, row, out) -> {
            BigDecimal value = switch (in) {
                case DoubleVector v -> finite(v.values()[row]) ? BigDecimal.valueOf(v.values()[row]) : null;
                case FloatVector v -> finite(v.values()[row]) ? new BigDecimal(Float.toString(v.values()[row])) : null;
                case LongVector v -> from == SimpleType.TIMESTAMP
                        ? BigDecimal.valueOf(v.values()[row], 6)
                        : new BigDecimal(Decimals.unscaled(v, row), from instanceof DecimalType x ? x.scale() : 0);
                case IntVector v -> BigDecimal.valueOf(v.values()[row]);
                default -> BigDecimal.valueOf(((BooleanVector) in).values()[row]);
            };
            return value != null && decimal(value, d, row, out);
        };
        boolean always = switch (from) {
            case DecimalType x -> d.scale() >= x.scale() && d.precision() - d.scale() >= x.precision() - x.scale();
            case SimpleType.BYTE, SimpleType.SHORT, SimpleType.INTEGER, SimpleType.LONG -> {
                DecimalType needed = DecimalType.forType(from);
                yield d.precision() - d.scale() >= needed.precision();
            }
            default -> false;
        };
        return always ? RowCast.total(cast) : cast;
    }

    private static boolean finite(double d) {
        return !Double.isNaN(d) && !Double.isInfinite(d);
    }

    private boolean decimal(BigDecimal value, DecimalType d, int row, Vector out) {
        BigDecimal scaled = value.setScale(d.scale(), RoundingMode.HALF_UP);
        if (Decimals.store((LongVector) out, row, scaled.unscaledValue(), d.precision())) {
            return true;
        }
        if (mode == EvalMode.ANSI) {
            throw CastErrors.outOfRange(value.toPlainString(), d);
        }
        return false;
    }

    private boolean toDate(Vector in, int row, Vector out) {
        long micros = ((LongVector) in).values()[row];
        ZoneId z = from == SimpleType.TIMESTAMP ? zone : java.time.ZoneOffset.UTC;
        ((IntVector) out).values()[row] = (int) Times.local(micros, z).toLocalDate().toEpochDay();
        return true;
    }

    private RowCast toStamp() {
        if (from.equals(to)) {
            return same();
        }
        ZoneId target = to == SimpleType.TIMESTAMP ? zone : java.time.ZoneOffset.UTC;
        return switch (from) {
            case SimpleType.DATE -> RowCast.total((in, row, out) -> {
                ((LongVector) out).values()[row] = Times.startOfDay(((IntVector) in).values()[row], target);
                return true;
            });
            case SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> RowCast.total((in, row, out) -> {
                ZoneId source = from == SimpleType.TIMESTAMP ? zone : java.time.ZoneOffset.UTC;
                long micros = ((LongVector) in).values()[row];
                ((LongVector) out).values()[row] = Times.micros(Times.local(micros, source), target);
                return true;
            });
            case SimpleType.LONG, SimpleType.INTEGER, SimpleType.SHORT, SimpleType.BYTE -> to == SimpleType.TIMESTAMP
                    ? (in, row, out) -> seconds(
                            in instanceof IntVector v ? v.values()[row] : ((LongVector) in).values()[row], row,
                            out)
                    : null;
            case SimpleType.DOUBLE, SimpleType.FLOAT -> to == SimpleType.TIMESTAMP ? (in, row, out) -> {
                double d = floating(in, row);
                double micros = d * MICROS;
                ((LongVector) out).values()[row] = (long) micros;
                boolean fits = micros >= -0x1p63 && micros < 0x1p63;
                if (!fits && finite(d) && mode == EvalMode.ANSI) {
                    throw CastErrors.castOverflow(d, from, to);
                }
                return finite(d) && (fits || mode == EvalMode.LEGACY);
            } : null;
            case DecimalType d -> to == SimpleType.TIMESTAMP ? (in, row, out) -> {
                ((LongVector) out).values()[row] = new BigDecimal(Decimals.unscaled((LongVector) in, row), d.scale())
                        .movePointRight(6)
                        .longValue();
                return true;
            } : null;
            default -> null;
        };
    }

    private boolean seconds(long s, int row, Vector out) {
        long clamped = Math.max(Long.MIN_VALUE / MICROS, Math.min(Long.MAX_VALUE / MICROS, s));
        ((LongVector) out).values()[row] = clamped == s ? s * MICROS : s > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        return true;
    }

    private RowCast fromText() {
        if (to == SimpleType.BINARY) {
            return RowCast.total(Casts::copyBytes);
        }
        TextParser parser = new TextParser(to, mode, zone);
        if (!parser.supported()) {
            return null;
        }
        return (in, row, out) -> {
            BytesVector b = (BytesVector) in;
            b.flatten(row + 1);
            String text = new String(b.data(), b.offsets()[row], b.lengths()[row], StandardCharsets.UTF_8);
            if (parser.parse(text, row, out)) {
                return true;
            }
            if (mode == EvalMode.ANSI) {
                throw CastErrors.castInput(text, from, to);
            }
            return false;
        };
    }

    private RowCast nested() {
        return switch (to) {
            case ArrayType t when from instanceof ArrayType f -> {
                RowCast element = of(f.elementType(), t.elementType(), mode, zone);
                yield (in, row, out) -> {
                    ArrayVector a = (ArrayVector) in;
                    ArrayVector o = (ArrayVector) out;
                    convert(element, a.elements(), a.offsets()[row], a.lengths()[row], o.elements(), o.usedElements());
                    o.commit(row, a.lengths()[row]);
                    return true;
                };
            }
            case MapType t when from instanceof MapType f -> {
                RowCast key = of(f.keyType(), t.keyType(), mode, zone);
                RowCast item = of(f.valueType(), t.valueType(), mode, zone);
                yield (in, row, out) -> {
                    MapVector a = (MapVector) in;
                    MapVector o = (MapVector) out;
                    convert(key, a.keys(), a.offsets()[row], a.lengths()[row], o.keys(), o.usedEntries());
                    convert(item, a.items(), a.offsets()[row], a.lengths()[row], o.items(), o.usedEntries());
                    o.commit(row, a.lengths()[row]);
                    return true;
                };
            }
            case StructType t when from instanceof StructType f && f.size() == t.size() -> {
                RowCast[] fields = new RowCast[t.size()];
                for (int i = 0; i < fields.length; i++) {
                    fields[i] = of(f.field(i).type(), t.field(i).type(), mode, zone);
                }
                yield (in, row, out) -> {
                    for (int i = 0; i < fields.length; i++) {
                        convertRow(fields[i], ((StructVector) in).field(i), row, ((StructVector) out).field(i), row);
                    }
                    return true;
                };
            }
            default -> null;
        };
    }

    private static void convert(RowCast cast, Vector in, int from, int n, Vector out, int at) {
        out.reserve(at + n);
        for (int i = 0; i < n; i++) {
            convertRow(cast, in, from + i, out, at + i);
        }
    }

    /// Row casts keep the row's number, so a row that moves goes through a one-row copy.
    private static void convertRow(RowCast cast, Vector in, int row, Vector out, int to) {
        if (in.isNull(row)) {
            out.set(to, null);
            return;
        }
        out.setNotNull(to);
        if (row == to) {
            if (!cast.apply(in, row, out)) {
                out.set(to, null);
            }
            return;
        }
        Vector moved = Vector.create(in.type(), to + 1);
        moved.append(in, new int[]{row}, 0, 1, to);
        if (!cast.apply(moved, to, out)) {
            out.set(to, null);
        }
    }
}

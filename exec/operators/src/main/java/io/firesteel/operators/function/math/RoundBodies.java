package io.firesteel.operators.function.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import io.firesteel.operators.cast.CastErrors;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;
import io.firesteel.vector.kernel.Decimals;

/// `round`, `bround`, `ceil`, `floor`: doubles through their shortest decimal form, decimals exactly.
final class RoundBodies {

    private RoundBodies() {
    }

    static void register(BodyList list) {
        list.add("round", s -> rounded(s, RoundingMode.HALF_UP));
        list.add("bround", s -> rounded(s, RoundingMode.HALF_EVEN));
        list.add("ceil", s -> s.count() == 2 ? rounded(s, RoundingMode.CEILING) : whole(s, true));
        list.add("floor", s -> s.count() == 2 ? rounded(s, RoundingMode.FLOOR) : whole(s, false));
    }

    private static VectorFunction whole(Signature s, boolean up) {
        if (s.argument(0) instanceof DecimalType d) {
            return RowFunction.strict(decimal(s, d, up ? RoundingMode.CEILING : RoundingMode.FLOOR));
        }
        if (s.argument(0) != SimpleType.DOUBLE) {
            return RowFunction.strict((a, row, out) -> Values.put(out, row, Values.whole(a[0], row)));
        }
        return RowFunction.strict((a, row, out) -> {
            double x = ((DoubleVector) a[0]).values()[row];
            double r = up ? Math.ceil(x) : Math.floor(x);
            if (s.ansi() && (r < -0x1p63 || r >= 0x1p63)) {
                throw BodyErrors.overflow("overflow");
            }
            return Values.put(out, row, (long) r);
        });
    }

    private static VectorFunction rounded(Signature s, RoundingMode mode) {
        RowBody body = switch (s.argument(0)) {
            case DecimalType d -> decimal(s, d, mode);
            case SimpleType.DOUBLE -> (a, row, out) -> {
                double x = ((DoubleVector) a[0]).values()[row];
                return Values.put(out, row, rounded(x, scale(a, row), mode));
            };
            case SimpleType.FLOAT -> (a, row, out) -> {
                float x = ((FloatVector) a[0]).values()[row];
                ((FloatVector) out).values()[row] = Float.isFinite(x)
                        ? new BigDecimal(Float.toString(x)).setScale(scale(a, row), mode).floatValue()
                        : x;
                return true;
            };
            default -> (a, row, out) -> integral(s, Values.whole(a[0], row), scale(a, row), mode, row, out);
        };
        return RowFunction.strict(body);
    }

    private static int scale(Vector[] a, int row) {
        return a.length < 2 ? 0 : Values.integer(a[1], row);
    }

    private static double rounded(double x, int scale, RoundingMode mode) {
        // Doubles of 2^52 and more have no fraction.
        if (!Double.isFinite(x) || scale >= 0 && Math.abs(x) >= 0x1p52) {
            return x;
        }
        return BigDecimal.valueOf(x).setScale(scale, mode).doubleValue();
    }

    private static boolean integral(Signature s, long x, int scale, RoundingMode mode, int row, Vector out) {
        if (scale >= 0) {
            return Values.putWhole(out, row, x);
        }
        BigDecimal r = scale < -20 ? BigDecimal.ZERO : BigDecimal.valueOf(x).setScale(scale, mode);
        BigInteger whole = r.toBigInteger();
        int bits = switch (s.result()) {
            case SimpleType.BYTE -> 7;
            case SimpleType.SHORT -> 15;
            case SimpleType.INTEGER -> 31;
            default -> 63;
        };
        if (whole.bitLength() > bits && s.ansi()) {
            throw BodyErrors.overflow("Overflow");
        }
        long wrapped = whole.longValue();
        return Values.putWhole(out, row, bits == 7 ? (byte) wrapped : bits == 15 ? (short) wrapped : wrapped);
    }

    private static RowBody decimal(Signature s, DecimalType from, RoundingMode mode) {
        DecimalType to = (DecimalType) s.result();
        return (a, row, out) -> {
            LongVector in = (LongVector) a[0];
            int scale = a.length < 2 ? 0 : Values.integer(a[1], row);
            int drop = from.scale() - scale;
            if (from.compact() && to.compact() && drop > 0 && drop <= 18 && scale == to.scale()
                    && mode == RoundingMode.HALF_UP) {
                ((LongVector) out).values()[row] = Decimals.rounded(in.values()[row], drop);
                return true;
            }
            BigDecimal value = new BigDecimal(Decimals.unscaled(in, row), from.scale());
            BigDecimal r = (drop > 0 ? value.setScale(Math.max(scale, -40), mode) : value).setScale(to.scale(),
                    RoundingMode.UNNECESSARY);
            if (Decimals.store((LongVector) out, row, r.unscaledValue(), to.precision())) {
                return true;
            }
            if (s.ansi()) {
                throw CastErrors.outOfRange(value.toPlainString(), to);
            }
            return false;
        };
    }
}

package io.firesteel.operators.function.math;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Functions of doubles. Logarithms of numbers that have none are null.
final class DoubleBodies {
    private static final Map<String, DoubleUnaryOperator> UNARY = Map.ofEntries(Map.entry("sqrt", Math::sqrt),
            Map.entry("exp", StrictMath::exp), Map.entry("expm1", StrictMath::expm1), Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos), Map.entry("tan", Math::tan), Map.entry("cot", x -> 1 / Math.tan(x)),
            Map.entry("asin", Math::asin), Map.entry("acos", Math::acos), Map.entry("atan", Math::atan),
            Map.entry("sinh", Math::sinh), Map.entry("cosh", Math::cosh), Map.entry("tanh", StrictMath::tanh),
            Map.entry("asinh", DoubleBodies::asinh),
            Map.entry("acosh", DoubleBodies::acosh),
            Map.entry("atanh", x -> 0.5 * (StrictMath.log1p(x) - StrictMath.log1p(-x))),
            Map.entry("sec", x -> 1 / Math.cos(x)), Map.entry("csc", x -> 1 / Math.sin(x)),
            Map.entry("degrees", Math::toDegrees), Map.entry("radians", Math::toRadians),
            Map.entry("cbrt", StrictMath::cbrt), Map.entry("rint", Math::rint), Map.entry("signum", Math::signum));
    private static final double LOG_2 = StrictMath.log(2);

    private DoubleBodies() {
    }

    static void register(BodyList list) {
        UNARY.forEach((name, step) -> list.add(name, s -> unary(step)));
        logarithm(list, "ln", StrictMath::log, x -> x > 0);
        logarithm(list, "log10", StrictMath::log10, x -> x > 0);
        logarithm(list, "log2", x -> StrictMath.log(x) / LOG_2, x -> x > 0);
        logarithm(list, "log1p", StrictMath::log1p, x -> x > -1);
        list.rows("log", (a, row, out) -> {
            double base = Values.floating(a[0], row);
            double x = Values.floating(a[1], row);
            return !(base <= 0) && !(x <= 0) && Values.put(out, row, StrictMath.log(x) / StrictMath.log(base));
        });
        list.add("power", s -> binary(StrictMath::pow));
        list.add("atan2", s -> binary((y, x) -> Math.atan2(y + 0.0, x + 0.0)));
        list.add("hypot", s -> binary(Math::hypot));
        list.rows("factorial", (a, row, out) -> factorial(Values.integer(a[0], row), row, out));
        list.rows("width_bucket", DoubleBodies::bucket);
        list.add("nanvl", s -> RowFunction.lenient((a, row, out) -> {
            if (a[0].isNull(row)) {
                return false;
            }
            double x = Values.floating(a[0], row);
            if (!Double.isNaN(x)) {
                return Values.put(out, row, x);
            }
            return !a[1].isNull(row) && Values.put(out, row, Values.floating(a[1], row));
        }));
    }

    private static double asinh(double x) {
        double a = Math.abs(x);
        if (Double.isInfinite(x) || Double.isNaN(x) || x == 0) {
            return x;
        }
        // Two forms, as fdlibm has them, to lose no digit where x is small or large.
        double root = Math.sqrt(a * a + 1);
        double result = a > 2
                ? StrictMath.log(2 * a + 1 / (root + a))
                : StrictMath.log1p(a + a * a / (1 + root));
        return Math.copySign(result, x);
    }

    private static double acosh(double x) {
        if (x > 2) {
            return Double.isInfinite(x) ? x : StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    private static VectorFunction unary(DoubleUnaryOperator step) {
        return (a, selection, count, result) -> {
            double[] in = ((DoubleVector) a[0]).values();
            double[] out = ((DoubleVector) result).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                out[row] = step.applyAsDouble(in[row]);
            }
        };
    }

    private static VectorFunction binary(DoubleBinaryOperator step) {
        return (a, selection, count, result) -> {
            double[] x = ((DoubleVector) a[0]).values();
            double[] y = ((DoubleVector) a[1]).values();
            double[] out = ((DoubleVector) result).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                out[row] = step.applyAsDouble(x[row], y[row]);
            }
        };
    }

    private static void logarithm(BodyList list, String name, DoubleUnaryOperator step, DoublePredicate legal) {
        list.rows(name, (a, row, out) -> {
            double x = Values.floating(a[0], row);
            return (legal.test(x) || Double.isNaN(x)) && Values.put(out, row, step.applyAsDouble(x));
        });
    }

    private static boolean factorial(int n, int row, Vector out) {
        if (n < 0 || n > 20) {
            return false;
        }
        long f = 1;
        for (int i = 2; i <= n; i++) {
            f *= i;
        }
        return Values.put(out, row, f);
    }

    private static boolean bucket(Vector[] a, int row, Vector out) {
        double v = Values.floating(a[0], row);
        double min = Values.floating(a[1], row);
        double max = Values.floating(a[2], row);
        long n = Values.whole(a[3], row);
        if (n <= 0 || n == Long.MAX_VALUE || Double.isNaN(v) || min == max || !Double.isFinite(min)
                || !Double.isFinite(max)) {
            return false;
        }
        boolean up = min < max;
        if (up ? v < min : v > min) {
            return Values.put(out, row, 0L);
        }
        if (up ? v >= max : v <= max) {
            return Values.put(out, row, n + 1);
        }
        return Values.put(out, row, (long) (n * (v - min) / (max - min)) + 1);
    }
}

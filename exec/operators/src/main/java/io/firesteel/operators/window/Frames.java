package io.firesteel.operators.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import io.firesteel.operators.OperatorErrors;
import io.firesteel.operators.cast.Times;
import io.firesteel.plan.bound.BoundLiteral;
import io.firesteel.plan.bound.WindowFrame;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;
import io.firesteel.vector.kernel.Decimals;

/// The rows that each row's frame spans, as `[start, end)`.
record Frames(int[] start, int[] end) {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000_000L);

    static Frames of(WindowPartition p, WindowFrame frame) {
        int n = p.count();
        int[] start = new int[n];
        int[] end = new int[n];
        if (frame.rows()) {
            long lower = frame.lower().unbounded() ? Integer.MIN_VALUE : rows(frame.lower());
            long upper = frame.upper().unbounded() ? Integer.MAX_VALUE : rows(frame.upper());
            for (int i = 0; i < n; i++) {
                start[i] = (int) Math.max(0, Math.min(n, i + lower));
                end[i] = (int) Math.max(start[i], Math.min(n, i + upper + 1));
            }
            return new Frames(start, end);
        }
        for (int i = 0; i < n; i++) {
            start[i] = frame.lower().unbounded() ? 0 : p.peerStart()[i];
            end[i] = frame.upper().unbounded() ? n : p.peerEnd()[i];
        }
        if (!frame.lower().unbounded() && frame.lower().offset() != null) {
            values(p, frame.lower(), start, false);
        }
        if (!frame.upper().unbounded() && frame.upper().offset() != null) {
            values(p, frame.upper(), end, true);
        }
        for (int i = 0; i < n; i++) {
            end[i] = Math.max(start[i], end[i]);
        }
        return new Frames(start, end);
    }

    private static long rows(WindowFrame.Bound bound) {
        return bound.offset() == null ? 0 : literal(bound).longValueExact();
    }

    private static BigDecimal literal(WindowFrame.Bound bound) {
        if (bound.offset() instanceof BoundLiteral l && l.value() instanceof Number n) {
            return n instanceof BigDecimal d ? d : new BigDecimal(n.toString());
        }
        throw OperatorErrors.unsupported("a window frame bound that is not a number");
    }

    /// A RANGE bound: the first row (or behind the last) whose key is within the offset. Null keys are their own peers.
    private static void values(WindowPartition p, WindowFrame.Bound bound, int[] out, boolean upper) {
        if (p.orderKeys().size() != 1) {
            throw OperatorErrors.internal("A RANGE frame with an offset needs one order key");
        }
        Vector key = p.orderKeys().getFirst();
        boolean ascending = p.order().ascending()[0];
        BigDecimal offset = literal(bound);
        int n = p.count();
        int at = 0;
        while (at < n && key.isNull(at)) {
            at++;
        }
        for (int i = 0; i < n; i++) {
            if (key.isNull(i)) {
                continue;
            }
            double infinite = floating(key, i);
            if (Double.isNaN(infinite) || Double.isInfinite(infinite)) {
                continue;
            }
            BigDecimal limit = limit(key, i, bound, ascending ? offset : offset.negate());
            while (at < n && !key.isNull(at) && inside(key, at, limit, ascending, upper)) {
                at++;
            }
            out[i] = at;
        }
    }

    /// The key moved by the offset: months along the calendar, microseconds in days over dates.
    private static BigDecimal limit(Vector key, int row, WindowFrame.Bound bound, BigDecimal offset) {
        BigDecimal value = number(key, row);
        boolean date = key.type() == SimpleType.DATE;
        if (bound.offset().type() instanceof YearMonthIntervalType) {
            long months = offset.longValueExact();
            if (date) {
                return BigDecimal.valueOf(LocalDate.ofEpochDay(value.longValueExact()).plusMonths(months).toEpochDay());
            }
            LocalDateTime moved = Times.local(value.longValueExact(), ZoneOffset.UTC).plusMonths(months);
            return BigDecimal.valueOf(Times.micros(moved, ZoneOffset.UTC));
        }
        return date && bound.offset().type() instanceof DayTimeIntervalType
                ? value.add(offset.divide(DAY, 9, RoundingMode.HALF_UP))
                : value.add(offset);
    }

    /// Whether a row lies before the bound that is looked for.
    private static boolean inside(Vector key, int row, BigDecimal limit, boolean ascending, boolean upper) {
        double d = floating(key, row);
        int c = Double.isNaN(d) || d == Double.POSITIVE_INFINITY
                ? 1
                : d == Double.NEGATIVE_INFINITY
                        ? -1
                        : number(key, row).compareTo(limit);
        c = ascending ? c : -c;
        return upper ? c <= 0 : c < 0;
    }

    private static double floating(Vector key, int row) {
        return key instanceof DoubleVector d ? d.values()[row] : key instanceof FloatVector f ? f.values()[row] : 0;
    }

    private static BigDecimal number(Vector key, int row) {
        return switch (key) {
            case IntVector v -> BigDecimal.valueOf(v.values()[row]);
            case LongVector v ->
                new BigDecimal(Decimals.unscaled(v, row), v.type() instanceof DecimalType d ? d.scale() : 0);
            case DoubleVector v -> new BigDecimal(v.values()[row]);
            case FloatVector v -> new BigDecimal(v.values()[row]);
            default -> throw OperatorErrors.unsupported("a RANGE frame over " + key.type().sql());
        };
    }
}

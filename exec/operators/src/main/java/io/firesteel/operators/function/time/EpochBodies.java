package io.firesteel.operators.function.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.VectorFunction;
import io.firesteel.vector.kernel.Decimals;

/// Timestamps as counts since the epoch, and shifts between zones.
final class EpochBodies {
    private static final long MICROS = 1_000_000L;

    private EpochBodies() {
    }

    static void register(BodyList list) {
        list.rows("unix_seconds",
                (a, row, out) -> Values.put(out, row, Math.floorDiv(Values.whole(a[0], row), MICROS)));
        list.rows("unix_millis", (a, row, out) -> Values.put(out, row, Math.floorDiv(Values.whole(a[0], row), 1000L)));
        list.rows("unix_micros", (a, row, out) -> Values.put(out, row, Values.whole(a[0], row)));
        list.rows("timestamp_micros", (a, row, out) -> Values.put(out, row, Values.whole(a[0], row)));
        list.rows("timestamp_millis", (a, row, out) -> Values.put(out, row, times(Values.whole(a[0], row), 1000)));
        list.add("timestamp_seconds", EpochBodies::seconds);
        list.fresh("convert_timezone", () -> {
            Zones from = new Zones();
            Zones to = new Zones();
            return (a, row, out) -> Values.put(out, row, moved(
                    moved(Values.whole(a[2], row), ZoneOffset.UTC, from.of(a[0], row)), to.of(a[1], row),
                    ZoneOffset.UTC));
        });
        list.fresh("from_utc_timestamp", () -> {
            Zones zones = new Zones();
            return (a, row, out) -> Values.put(out, row,
                    moved(Values.whole(a[0], row), zones.of(a[1], row), ZoneOffset.UTC));
        });
        list.fresh("to_utc_timestamp", () -> {
            Zones zones = new Zones();
            return (a, row, out) -> Values.put(out, row,
                    moved(Values.whole(a[0], row), ZoneOffset.UTC, zones.of(a[1], row)));
        });
    }

    private static long moved(long micros, ZoneId from, ZoneId to) {
        return Times.micros(Times.local(micros, from), to);
    }

    private static long times(long value, long factor) {
        try {
            return Math.multiplyExact(value, factor);
        } catch (ArithmeticException e) {
            throw BodyErrors.overflow("long overflow");
        }
    }

    private static VectorFunction seconds(Signature s) {
        return switch (s.argument(0)) {
            case DecimalType d -> RowFunction.strict((a, row, out) -> {
                BigDecimal value = new BigDecimal(Decimals.unscaled((LongVector) a[0], row), d.scale());
                try {
                    return Values.put(out, row, value.movePointRight(6)
                            .setScale(0, RoundingMode.UNNECESSARY)
                            .longValueExact());
                } catch (ArithmeticException e) {
                    throw BodyErrors.overflow("Rounding necessary");
                }
            });
            case SimpleType.FLOAT, SimpleType.DOUBLE -> RowFunction.strict((a, row, out) -> {
                double d = Values.floating(a[0], row);
                return Double.isFinite(d) && Values.put(out, row, (long) (d * MICROS));
            });
            default ->
                RowFunction.strict((a, row, out) -> Values.put(out, row, times(Values.whole(a[0], row), MICROS)));
        };
    }
}

package io.firesteel.operators.function.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Dates, timestamps and intervals out of their fields.
final class MakeBodies {
    private static final long MICROS = 1_000_000L;

    private MakeBodies() {
    }

    static void register(BodyList list) {
        list.add("make_date", s -> guarded(s, (a, row, out) -> Values.put(out, row,
                Math.toIntExact(LocalDate.of(Values.integer(a[0], row), Values.integer(a[1], row),
                        Values.integer(a[2], row)).toEpochDay()))));
        list.add("make_timestamp", s -> {
            Zones zones = new Zones();
            // The zone as written comes before the session's.
            return guarded(s, (a, row, out) -> timestamp(a, row, zones.of(a[6], row), out));
        });
        list.rows("make_ym_interval", (a, row, out) -> {
            try {
                return Values.put(out, row, Math.addExact(Math.multiplyExact(Values.integer(a[0], row), 12),
                        Values.integer(a[1], row)));
            } catch (ArithmeticException e) {
                throw BodyErrors.intervalOverflow();
            }
        });
        list.rows("make_dt_interval", (a, row, out) -> {
            try {
                long seconds = Math.addExact(Values.integer(a[0], row) * 86_400L + Values.integer(a[1], row) * 3600L,
                        Values.integer(a[2], row) * 60L);
                return Values.put(out, row,
                        Math.addExact(Math.multiplyExact(seconds, MICROS), Values.whole(a[3], row)));
            } catch (ArithmeticException e) {
                throw BodyErrors.intervalOverflow();
            }
        });
    }

    private static VectorFunction guarded(Signature s, io.firesteel.operators.function.body.RowBody body) {
        return RowFunction.strict((a, row, out) -> {
            try {
                return body.apply(a, row, out);
            } catch (DateTimeException | ArithmeticException e) {
                if (s.ansi()) {
                    throw BodyErrors.dateTime(String.valueOf(e.getMessage()));
                }
                return false;
            }
        });
    }

    /// Seconds are a decimal with six digits; 60 is the next minute.
    private static boolean timestamp(Vector[] a, int row, ZoneId zone, Vector out) {
        long micros = Values.whole(a[5], row);
        boolean sixty = micros == 60 * MICROS;
        LocalDateTime t = LocalDateTime.of(Values.integer(a[0], row), Values.integer(a[1], row),
                Values.integer(a[2], row), Values.integer(a[3], row), Values.integer(a[4], row),
                sixty ? 0 : Math.toIntExact(Math.floorDiv(micros, MICROS)),
                (int) Math.floorMod(micros, MICROS) * 1000);
        return Values.put(out, row, Times.micros(sixty ? t.plusMinutes(1) : t, zone));
    }
}

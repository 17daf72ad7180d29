package io.firesteel.operators.function.time;

import java.time.DateTimeException;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Timestamps as text by a pattern, and back.
final class FormatBodies {
    private static final long MICROS = 1_000_000L;

    private FormatBodies() {
    }

    static void register(BodyList list) {
        list.add("date_format", s -> {
            Zones zones = new Zones();
            TimePattern patterns = new TimePattern();
            return RowFunction.strict((a, row, out) -> Values.put(out, row, patterns.format(Values.text(a[1], row),
                    Values.whole(a[0], row), zones.of(s.argument(0), a[2], row))));
        });
        list.add("from_unixtime", s -> {
            Zones zones = new Zones();
            TimePattern patterns = new TimePattern();
            return RowFunction.strict((a, row, out) -> Values.put(out, row, patterns.format(Values.text(a[1], row),
                    Values.whole(a[0], row) * MICROS, zones.of(a[2], row))));
        });
        list.add("to_timestamp", s -> parsed(s, 1));
        list.add("unix_timestamp", s -> s.argument(0).isText()
                ? parsed(s, MICROS)
                : RowFunction.strict((a, row, out) -> Values.put(out, row,
                        Values.whole(a[0], row) / MICROS)));
    }

    private static VectorFunction parsed(Signature s, long unit) {
        Zones zones = new Zones();
        TimePattern patterns = new TimePattern();
        return RowFunction.strict((a, row, out) -> parse(s, patterns, zones, unit, a, row, out));
    }

    private static boolean parse(Signature s, TimePattern patterns, Zones zones, long unit, Vector[] a, int row,
            Vector out) {
        String format = Values.text(a[1], row);
        patterns.of(format);
        try {
            long micros = patterns.parse(Values.text(a[0], row), format, zones.of(a[2], row));
            return Values.put(out, row, Math.floorDiv(micros, unit));
        } catch (DateTimeException | ArithmeticException e) {
            if (s.ansi()) {
                throw BodyErrors.timestamp(String.valueOf(e.getMessage()), e);
            }
            return false;
        }
    }
}

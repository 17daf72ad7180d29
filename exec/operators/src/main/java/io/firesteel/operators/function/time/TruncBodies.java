package io.firesteel.operators.function.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.types.SimpleType;

/// `trunc` of dates and `date_trunc` of timestamps; unknown units give null.
final class TruncBodies {

    private TruncBodies() {
    }

    static void register(BodyList list) {
        list.rows("trunc", (a, row, out) -> {
            LocalDate day = date(LocalDate.ofEpochDay(Values.integer(a[0], row)),
                    Values.text(a[1], row).toUpperCase(Locale.ROOT));
            return day != null && Values.put(out, row, (int) day.toEpochDay());
        });
        list.add("date_trunc", s -> {
            Zones zones = new Zones();
            return RowFunction.strict((a, row, out) -> {
                ZoneId from = zones.of(s.argument(1), a[2], row);
                ZoneId to = s.result() == SimpleType.TIMESTAMP_NTZ ? ZoneOffset.UTC : zones.of(a[2], row);
                LocalDateTime t = stamp(Times.local(Values.whole(a[1], row), from),
                        Values.text(a[0], row).toUpperCase(Locale.ROOT));
                return t != null && Values.put(out, row, Times.micros(t, to));
            });
        });
    }

    private static LocalDate date(LocalDate d, String unit) {
        return switch (unit) {
            case "YEAR", "YYYY", "YY" -> d.withDayOfYear(1);
            case "QUARTER" -> d.with(IsoFields.DAY_OF_QUARTER, 1);
            case "MONTH", "MON", "MM" -> d.withDayOfMonth(1);
            case "WEEK" -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> null;
        };
    }

    private static LocalDateTime stamp(LocalDateTime t, String unit) {
        return switch (unit) {
            case "MICROSECOND" -> t.truncatedTo(ChronoUnit.MICROS);
            case "MILLISECOND" -> t.truncatedTo(ChronoUnit.MILLIS);
            case "SECOND" -> t.truncatedTo(ChronoUnit.SECONDS);
            case "MINUTE" -> t.truncatedTo(ChronoUnit.MINUTES);
            case "HOUR" -> t.truncatedTo(ChronoUnit.HOURS);
            case "DAY", "DD" -> t.truncatedTo(ChronoUnit.DAYS);
            default -> {
                LocalDate d = date(t.toLocalDate(), unit);
                yield d == null ? null : d.atStartOfDay();
            }
        };
    }
}

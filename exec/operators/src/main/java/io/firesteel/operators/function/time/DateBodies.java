package io.firesteel.operators.function.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Signature;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.VectorFunction;

/// Arithmetic of dates. Days are added without a check, as Spark does.
final class DateBodies {

    private DateBodies() {
    }

    static void register(BodyList list) {
        list.rows("date_add", (a, row, out) -> Values.put(out, row,
                Values.integer(a[0], row) + Values.integer(a[1], row)));
        list.rows("date_sub", (a, row, out) -> Values.put(out, row,
                Values.integer(a[0], row) - Values.integer(a[1], row)));
        list.rows("datediff", (a, row, out) -> Values.put(out, row,
                Values.integer(a[0], row) - Values.integer(a[1], row)));
        for (String name : new String[]{"add_months", "date_add_months"}) {
            list.rows(name, (a, row, out) -> Values.put(out, row,
                    plusMonths(Values.integer(a[0], row), Values.integer(a[1], row))));
        }
        list.rows("last_day", (a, row, out) -> Values.put(out, row,
                (int) YearMonth.from(LocalDate.ofEpochDay(Values.integer(a[0], row))).atEndOfMonth().toEpochDay()));
        list.add("next_day", DateBodies::nextDay);
    }

    private static int plusMonths(int day, int months) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay());
    }

    private static VectorFunction nextDay(Signature s) {
        return RowFunction.strict((a, row, out) -> {
            String name = Values.text(a[1], row);
            DayOfWeek day = day(name.toUpperCase(Locale.ROOT).trim());
            if (day == null) {
                if (s.ansi()) {
                    throw BodyErrors.dayOfWeek(name);
                }
                return false;
            }
            LocalDate next = LocalDate.ofEpochDay(Values.integer(a[0], row)).with(TemporalAdjusters.next(day));
            return Values.put(out, row, (int) next.toEpochDay());
        });
    }

    private static DayOfWeek day(String name) {
        return switch (name) {
            case "MO", "MON", "MONDAY" -> DayOfWeek.MONDAY;
            case "TU", "TUE", "TUESDAY" -> DayOfWeek.TUESDAY;
            case "WE", "WED", "WEDNESDAY" -> DayOfWeek.WEDNESDAY;
            case "TH", "THU", "THURSDAY" -> DayOfWeek.THURSDAY;
            case "FR", "FRI", "FRIDAY" -> DayOfWeek.FRIDAY;
            case "SA", "SAT", "SATURDAY" -> DayOfWeek.SATURDAY;
            case "SU", "SUN", "SUNDAY" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }
}

package io.firesteel.operators.function.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.VectorFunction;

/// Fields of dates. Year, month and day come from the day number by integer arithmetic without a date object.
final class DateParts {

    private DateParts() {
    }

    /// A field of a day.
    private interface Part {
        int of(int day);
    }

    static void register(BodyList list) {
        part(list, "year", d -> civil(d) >> 9);
        part(list, "month", d -> civil(d) >> 5 & 15);
        part(list, "day", d -> civil(d) & 31);
        part(list, "quarter", d -> ((civil(d) >> 5 & 15) + 2) / 3);
        part(list, "dayofweek", d -> Math.floorMod(d + 4, 7) + 1);
        part(list, "weekday", d -> Math.floorMod(d + 3, 7));
        part(list, "dayofweek_iso", d -> Math.floorMod(d + 3, 7) + 1);
        part(list, "dayofyear", d -> LocalDate.ofEpochDay(d).getDayOfYear());
        part(list, "weekofyear", d -> LocalDate.ofEpochDay(d).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        part(list, "yearofweek", d -> LocalDate.ofEpochDay(d).get(IsoFields.WEEK_BASED_YEAR));
        list.rows("dayname", (a, row, out) -> Values.put(out, row, LocalDate.ofEpochDay(Values.integer(a[0], row))
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.US)));
        list.rows("monthname", (a, row, out) -> Values.put(out, row, LocalDate.ofEpochDay(Values.integer(a[0], row))
                .getMonth()
                .getDisplayName(TextStyle.SHORT, Locale.US)));
        part(list, "unix_date", d -> d);
        part(list, "date_from_unix_date", d -> d);
    }

    /// Year, month and day as `year << 9 | month << 5 | day`, proleptic Gregorian (H. Hinnant's `civil_from_days`).
    static int civil(int day) {
        long z = day + 719_468L;
        long era = Math.floorDiv(z, 146_097L);
        int doe = (int) (z - era * 146_097L);
        int yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        int mp = (5 * doy + 2) / 153;
        int d = doy - (153 * mp + 2) / 5 + 1;
        int m = mp < 10 ? mp + 3 : mp - 9;
        int y = (int) (yoe + era * 400) + (m <= 2 ? 1 : 0);
        return y << 9 | m << 5 | d;
    }

    private static void part(BodyList list, String name, Part part) {
        VectorFunction body = (arguments, selection, count, result) -> {
            int[] in = ((IntVector) arguments[0]).values();
            int[] out = ((IntVector) result).values();
            for (int i = 0; i < count; i++) {
                int row = selection == null ? i : selection[i];
                out[row] = part.of(in[row]);
            }
        };
        list.add(name, s -> body);
    }
}

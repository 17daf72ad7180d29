package io.firesteel.sources.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import io.firesteel.operators.cast.Casts;
import io.firesteel.operators.cast.RowCast;
import io.firesteel.operators.cast.Times;
import io.firesteel.plan.bound.EvalMode;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Dates and timestamps: in the format of the options, or, without one, as a cast reads them.
public final class MomentParser implements FieldParser {
    private static final long DAY_MICROS = 86_400_000_000L;

    private final DataType type;
    private final ZoneId zone;
    private final MomentFormat format;
    private final RowCast cast;
    private final BytesVector text = new BytesVector(SimpleType.STRING, 1);
    private final Vector value;

    public MomentParser(DataType type, SourceOptions options) {
        this.type = type;
        this.zone = type == SimpleType.TIMESTAMP ? options.zone() : ZoneOffset.UTC;
        Optional<String> pattern = options.find(type == SimpleType.DATE
                ? "dateformat"
                : type == SimpleType.TIMESTAMP ? "timestampformat" : "timestampntzformat");
        this.format = pattern.map(p -> MomentFormat.of(p, options.locale())).orElse(null);
        this.cast = Casts.of(SimpleType.STRING, type, EvalMode.TRY, zone);
        this.value = Vector.create(type, 1);
    }

    @Override
    public boolean parse(byte[] data, int from, int to, int row, Vector out) {
        if (format != null) {
            return formatted(FieldParser.text(data, from, to), row, out);
        }
        return type == SimpleType.DATE
                ? day(data, from, to, row, (IntVector) out) || cast(data, from, to, row, out)
                : stamp(data, from, to, row, (LongVector) out) || cast(data, from, to, row, out);
    }

    /// As [#parse], for a text that names no zone.
    public boolean parseLocal(byte[] data, int from, int to, int row, Vector out) {
        for (int i = from + "yyyy-MM-dd".length(); i < to && format == null; i++) {
            if ((data[i] < '0' || data[i] > '9') && "T :.".indexOf(data[i]) < 0) {
                return false;
            }
        }
        return parse(data, from, to, row, out);
    }

    private boolean formatted(String text, int row, Vector out) {
        try {
            if (out instanceof IntVector days) {
                days.values()[row] = Math.toIntExact(format.date(text).toEpochDay());
            } else {
                ((LongVector) out).values()[row] = format.micros(text, zone, type == SimpleType.TIMESTAMP);
            }
            return true;
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private boolean cast(byte[] data, int from, int to, int row, Vector out) {
        text.clear();
        text.setBytes(0, data, from, to - from);
        if (!cast.apply(text, 0, value)) {
            return false;
        }
        if (out instanceof IntVector days) {
            days.values()[row] = ((IntVector) value).values()[0];
        } else {
            ((LongVector) out).values()[row] = ((LongVector) value).values()[0];
        }
        return true;
    }

    /// `yyyy-MM-dd` and nothing else.
    private static boolean day(byte[] data, int from, int to, int row, IntVector out) {
        if (to - from != 10) {
            return false;
        }
        long day = epochDay(data, from);
        out.values()[row] = (int) day;
        return day != Long.MIN_VALUE;
    }

    /// Days since the epoch of the ten bytes `yyyy-MM-dd`, or the least long.
    private static long epochDay(byte[] data, int from) {
        int year = number(data, from, 4);
        int month = number(data, from + 5, 2);
        int day = number(data, from + 8, 2);
        boolean good = (year | month | day) >= 0 && data[from + 4] == '-' && data[from + 7] == '-' && month >= 1
                && month <= 12 && day >= 1 && (day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth());
        return good ? days(year, month, day) : Long.MIN_VALUE;
    }

    /// Days since 1970-01-01 of a day of the proleptic Gregorian calendar (Hinnant's algorithm, years from 0 on).
    private static long days(int year, int month, int day) {
        long y = month <= 2 ? year - 1L : year;
        long era = Math.floorDiv(y, 400L);
        long ofEra = y - era * 400;
        long ofYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
    }

    private static int number(byte[] data, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int d = data[i] - '0';
            if (d < 0 || d > 9) {
                return -1;
            }
            value = value * 10 + d;
        }
        return value;
    }

    /// `yyyy-MM-dd HH:mm:ss` with or without a fraction of up to six digits.
    private boolean stamp(byte[] data, int from, int to, int row, LongVector out) {
        int length = to - from;
        if (length < 19 || length > 26 || length == 20 || data[from + 10] != ' ' && data[from + 10] != 'T'
                || data[from + 13] != ':' || data[from + 16] != ':' || length > 19 && data[from + 19] != '.') {
            return false;
        }
        long day = epochDay(data, from);
        int hour = number(data, from + 11, 2);
        int minute = number(data, from + 14, 2);
        int second = number(data, from + 17, 2);
        int fraction = length > 19 ? number(data, from + 20, length - 20) : 0;
        if (day == Long.MIN_VALUE || (hour | minute | second | fraction) < 0 || hour > 23 || minute > 59
                || second > 59) {
            return false;
        }
        for (int digits = Math.max(0, length - 20); digits < 6; digits++) {
            fraction *= 10;
        }
        long micros = day * DAY_MICROS + ((hour * 60L + minute) * 60 + second) * 1_000_000 + fraction;
        boolean utc = zone instanceof ZoneOffset o && o.getTotalSeconds() == 0;
        out.values()[row] = utc ? micros : Times.micros(local(micros), zone);
        return true;
    }

    private static LocalDateTime local(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, 1_000_000L),
                (int) Math.floorMod(micros, 1_000_000L) * 1000, ZoneOffset.UTC);
    }
}

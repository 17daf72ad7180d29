package io.firesteel.operators.function.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

import io.firesteel.operators.cast.Times;
import io.firesteel.operators.function.body.BodyErrors;

/// A pattern in Spark's letters as a formatter of `java.time`; the last pattern is kept. `y` is the proleptic year unless
/// an era is given; week-based letters are refused as in Spark.
final class TimePattern {
    private static final String WEEKS = "YWwuec";
    private static final String ILLEGAL = "AnNpB";
    private String pattern;
    private DateTimeFormatter formatter;

    DateTimeFormatter of(String text) {
        if (!text.equals(pattern)) {
            formatter = make(text);
            pattern = text;
        }
        return formatter;
    }

    private static DateTimeFormatter make(String text) {
        StringBuilder s = new StringBuilder(text.length());
        boolean quoted = false;
        boolean era = unquoted(text).indexOf('G') >= 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && WEEKS.indexOf(c) >= 0) {
                throw BodyErrors.format(text, "All week-based patterns are unsupported since Spark 3.0, detected '" + c
                        + "'; use the function EXTRACT instead");
            }
            if (!quoted && ILLEGAL.indexOf(c) >= 0) {
                throw BodyErrors.format(text, "Illegal pattern character: " + c);
            }
            s.append(!quoted && c == 'y' && !era ? 'u' : c);
        }
        try {
            return new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(s.toString())
                    .toFormatter(Locale.US)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw BodyErrors.format(text, String.valueOf(e.getMessage()));
        }
    }

    private static String unquoted(String text) {
        return text.replaceAll("'[^']*'", "");
    }

    String format(String text, long micros, ZoneId zone) {
        return of(text).format(Times.local(micros, zone).atZone(zone));
    }

    /// Microseconds of a text; parts that the pattern lacks are those of 1970-01-01 00:00:00.
    long parse(String text, String format, ZoneId zone) throws DateTimeException {
        TemporalAccessor t = of(format).parse(text);
        LocalDate date = t.query(TemporalQueries.localDate());
        if (date == null) {
            date = LocalDate.of(get(t, ChronoField.YEAR, 1970), get(t, ChronoField.MONTH_OF_YEAR, 1),
                    get(t, ChronoField.DAY_OF_MONTH, 1));
        }
        LocalTime time = t.query(TemporalQueries.localTime());
        if (time == null) {
            int hour = t.isSupported(ChronoField.HOUR_OF_DAY)
                    ? t.get(ChronoField.HOUR_OF_DAY)
                    : get(t, ChronoField.HOUR_OF_AMPM, 0) + 12 * get(t, ChronoField.AMPM_OF_DAY, 0);
            time = LocalTime.of(hour, get(t, ChronoField.MINUTE_OF_HOUR, 0), get(t, ChronoField.SECOND_OF_MINUTE, 0),
                    get(t, ChronoField.NANO_OF_SECOND, 0));
        }
        ZoneId given = t.query(TemporalQueries.zone());
        return Times.micros(LocalDateTime.of(date, time), given == null ? zone : given);
    }

    private static int get(TemporalAccessor t, ChronoField field, int otherwise) {
        return t.isSupported(field) ? t.get(field) : otherwise;
    }
}

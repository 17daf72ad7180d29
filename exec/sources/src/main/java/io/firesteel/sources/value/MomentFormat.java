package io.firesteel.sources.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

import io.firesteel.operators.cast.Times;
import io.firesteel.sources.ReadErrors;

/// A pattern for dates and timestamps in Spark's letters, which are those of `java.time` but for `y`, the proleptic year,
/// and `[…]` for what may be missing.
public final class MomentFormat {
    private static final String REFUSED = "YWwuecAnNpB";

    private final DateTimeFormatter formatter;

    private MomentFormat(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /// A pattern; letters that Spark refuses are refused.
    public static MomentFormat of(String pattern, Locale locale) {
        StringBuilder letters = new StringBuilder();
        boolean quoted = false;
        boolean era = pattern.replaceAll("'[^']*'", "").indexOf('G') >= 0;
        for (char c : pattern.toCharArray()) {
            quoted ^= c == '\'';
            if (!quoted && REFUSED.indexOf(c) >= 0) {
                throw ReadErrors.option("dateFormat or timestampFormat", pattern, "a pattern without the letter " + c);
            }
            letters.append(!quoted && c == 'y' && !era ? 'u' : c);
        }
        try {
            return new MomentFormat(new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(letters.toString())
                    .toFormatter(locale)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException e) {
            throw ReadErrors.option("dateFormat or timestampFormat", pattern, "a datetime pattern: " + e.getMessage());
        }
    }

    LocalDate date(String text) {
        return date(formatter.parse(text));
    }

    private static LocalDate date(TemporalAccessor t) {
        LocalDate date = t.query(TemporalQueries.localDate());
        return date != null
                ? date
                : LocalDate.of(get(t, ChronoField.YEAR, 1970), get(t, ChronoField.MONTH_OF_YEAR, 1),
                        get(t, ChronoField.DAY_OF_MONTH, 1));
    }

    /// @param zoned whether a zone in the text counts
    long micros(String text, ZoneId zone, boolean zoned) {
        TemporalAccessor t = formatter.parse(text);
        LocalTime time = t.query(TemporalQueries.localTime());
        if (time == null) {
            int hour = t.isSupported(ChronoField.HOUR_OF_DAY)
                    ? t.get(ChronoField.HOUR_OF_DAY)
                    : get(t, ChronoField.HOUR_OF_AMPM, 0) + 12 * get(t, ChronoField.AMPM_OF_DAY, 0);
            time = LocalTime.of(hour, get(t, ChronoField.MINUTE_OF_HOUR, 0), get(t, ChronoField.SECOND_OF_MINUTE, 0),
                    get(t, ChronoField.NANO_OF_SECOND, 0));
        }
        ZoneId given = t.query(TemporalQueries.zone());
        if (given != null && !zoned) {
            throw new DateTimeException("a zone where none is wanted");
        }
        return Times.micros(LocalDateTime.of(date(t), time), given == null ? zone : given);
    }

    private static int get(TemporalAccessor t, ChronoField field, int otherwise) {
        return t.isSupported(field) ? t.get(field) : otherwise;
    }

    /// A day as text.
    public String text(int days) {
        return formatter.format(LocalDate.ofEpochDay(days).atStartOfDay(ZoneOffset.UTC));
    }

    /// A moment as text in a zone.
    public String text(long micros, ZoneId zone) {
        ZonedDateTime moment = Times.local(micros, zone).atZone(zone);
        return formatter.format(moment);
    }
}

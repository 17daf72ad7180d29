package io.firesteel.formats.parquet.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import io.firesteel.formats.parquet.meta.Footer;
import io.firesteel.formats.parquet.meta.Logical;
import io.firesteel.formats.parquet.meta.PhysicalType;
import io.firesteel.formats.parquet.meta.SchemaNode;
import io.firesteel.types.DataType;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Which columns of a file count days and instants by the calendar that was Julian until 1582-10-04, as Spark before 3.0
/// wrote them and later ones do in `LEGACY` rebase mode, and their way to the proleptic Gregorian calendar: the same year,
/// month, day and time of day. Follows Spark's `DataSourceUtils` and `RebaseDateTime`. Made per file; immutable.
///
/// @param moments whether dates and timestamps are meant
/// @param int96   whether timestamps of 96 bits are meant
/// @param zone    of the writer
public record Rebase(boolean moments, boolean int96, TimeZone zone) {
    private static final String PREFIX = "org.apache.spark.";
    private static final int GREGORIAN_DAYS = -141_427;
    /// From here on the zones' rules of old and new Java classes agree too.
    private static final long SAME_MICROS = -2_208_988_800_000_000L;
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    /// What a file's writer has left in its footer.
    public static Rebase of(Footer footer) {
        Map<String, String> keys = footer.keyValues();
        String version = keys.get(PREFIX + "version");
        String zone = keys.get(PREFIX + "timeZone");
        return new Rebase(
                keys.containsKey(PREFIX + "legacyDateTime") || version != null && version.compareTo("3.0.0") < 0,
                keys.containsKey(PREFIX + "legacyINT96") || version != null && version.compareTo("3.1.0") < 0,
                zone == null ? TimeZone.getDefault() : TimeZone.getTimeZone(zone));
    }

    /// Whether a leaf's values have to be rebased, and its statistics say nothing.
    public boolean concerns(SchemaNode leaf) {
        Logical meaning = leaf.logical();
        return leaf.physical() == PhysicalType.INT96
                ? int96
                : moments && (meaning.is("DATE") || meaning.is("TIMESTAMP") && meaning.flag());
    }

    /// The leaf's way to its type, with the rebase behind it.
    public LeafType apply(LeafType type) {
        SchemaNode leaf = type.leaf();
        DataType wanted = type.wanted();
        if (!concerns(leaf) || wanted == SimpleType.LONG) {
            return type;
        }
        LeafType.Conversion before = type.conversion();
        boolean days = leaf.logical().is("DATE");
        return type.with((raw, out, at, n) -> {
            if (before == null) {
                copy(raw, out, at, n);
            } else {
                before.apply(raw, out, at, n);
            }
            for (int i = at; i < at + n; i++) {
                if (out instanceof IntVector dates) {
                    dates.values()[i] = days(dates.values()[i]);
                } else if (out instanceof LongVector micros) {
                    long value = micros.values()[i];
                    micros.values()[i] = days
                            ? days((int) Math.floorDiv(value, MICROS_PER_DAY)) * MICROS_PER_DAY
                            : micros(value);
                }
            }
        });
    }

    private static void copy(Vector raw, Vector out, int at, int n) {
        if (raw instanceof IntVector from && out instanceof IntVector to) {
            System.arraycopy(from.values(), 0, to.values(), at, n);
        } else if (raw instanceof LongVector from && out instanceof LongVector to) {
            System.arraycopy(from.values(), 0, to.values(), at, n);
        } else {
            throw new IllegalStateException("moments of " + raw.type() + " as " + out.type());
        }
    }

    /// A day of the old calendar as one of the new.
    static int days(int day) {
        return day >= GREGORIAN_DAYS ? day : Math.toIntExact(date(calendar(day * 86_400_000L, UTC)).toEpochDay());
    }

    /// Microseconds since 1970 of the old calendar as those of the new.
    long micros(long micros) {
        if (micros >= SAME_MICROS) {
            return micros;
        }
        Calendar old = calendar(Math.floorDiv(micros, 1000L), zone);
        LocalTime time = LocalTime.of(old.get(Calendar.HOUR_OF_DAY), old.get(Calendar.MINUTE), old.get(Calendar.SECOND),
                (int) Math.floorMod(micros, 1_000_000L) * 1000);
        ZoneId rules = zone.toZoneId();
        return ChronoUnit.MICROS.between(Instant.EPOCH,
                LocalDateTime.of(date(old), time).atZone(rules).toInstant());
    }

    private static Calendar calendar(long millis, TimeZone zone) {
        Calendar calendar = new GregorianCalendar(zone, Locale.ROOT);
        calendar.setTimeInMillis(millis);
        return calendar;
    }

    /// Days that the new calendar lacks, such as 1000-02-29, are the next.
    private static LocalDate date(Calendar old) {
        int year = old.get(Calendar.ERA) == GregorianCalendar.BC ? 1 - old.get(Calendar.YEAR) : old.get(Calendar.YEAR);
        return LocalDate.of(year, old.get(Calendar.MONTH) + 1, 1).plusDays(old.get(Calendar.DAY_OF_MONTH) - 1L);
    }
}

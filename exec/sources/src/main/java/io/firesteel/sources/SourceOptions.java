package io.firesteel.sources;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.firesteel.error.FiresteelException;

/// A reader's or writer's options with Spark's names and defaults; keys are in lower case. What the session adds (time zone,
/// name of the column for corrupt records) stands among them.
public final class SourceOptions {
    private static final String CORRUPT = "_corrupt_record";

    private final Map<String, String> values;

    public SourceOptions(Map<String, String> values) {
        this.values = values;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    public String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    public boolean flag(String name, boolean otherwise) {
        return find(name).map(v -> switch (v.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ReadErrors.option(name, v, "true or false");
        }).orElse(otherwise);
    }

    public int number(String name, int otherwise) {
        return find(name).map(v -> {
            try {
                return Integer.valueOf(v.strip());
            } catch (NumberFormatException e) {
                throw ReadErrors.option(name, v, "a whole number");
            }
        }).orElse(otherwise);
    }

    public double ratio(String name, double otherwise) {
        return find(name).map(v -> {
            try {
                return Double.valueOf(v.strip());
            } catch (NumberFormatException e) {
                throw ReadErrors.option(name, v, "a number above 0");
            }
        }).orElse(otherwise);
    }

    /// One character, or NUL for an empty text, which switches the feature off.
    public char character(String name, char otherwise) {
        return find(name).map(v -> {
            if (v.length() > 1) {
                throw new FiresteelException(ReadErrors.ONE_SIGN, Map.of("option", name, "value", v));
            }
            return v.isEmpty() ? '\0' : v.charAt(0);
        }).orElse(otherwise);
    }

    /// Unknown modes mean PERMISSIVE, as in Spark.
    public ReadMode mode() {
        return switch (text("mode", "PERMISSIVE").toUpperCase(Locale.ROOT)) {
            case "DROPMALFORMED" -> ReadMode.DROPMALFORMED;
            case "FAILFAST" -> ReadMode.FAILFAST;
            default -> ReadMode.PERMISSIVE;
        };
    }

    public Charset charset() {
        String name = find("encoding").or(() -> find("charset")).orElse("UTF-8");
        try {
            return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new FiresteelException(ReadErrors.ENCODING, Map.of("functionName", "reader", "charsets",
                    "encodings of this Java", "charset", name), e);
        }
    }

    /// The zone of timestamps without one.
    public ZoneId zone() {
        String zone = text("timezone", "UTC");
        try {
            return ZoneId.of(zone, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            throw ReadErrors.option("timeZone", zone, "a zone such as Europe/Berlin or +02:00");
        }
    }

    /// Whether a timestamp of which nothing else is known has no zone (`spark.sql.timestampType`).
    public boolean localTimestamps() {
        return text("timestamptype", "TIMESTAMP_LTZ").equals("TIMESTAMP_NTZ");
    }

    public Locale locale() {
        return find("locale").map(Locale::forLanguageTag).orElse(Locale.US);
    }

    /// Name of the column that takes the text of records that do not fit.
    public String corruptColumn() {
        return text("columnnameofcorruptrecord", CORRUPT);
    }

    /// The bytes between records, or empty for `\n`, `\r\n` and `\r`.
    public Optional<String> lineSeparator() {
        return find("linesep").map(v -> {
            if (v.isEmpty()) {
                throw ReadErrors.option("lineSep", "", "at least one character");
            }
            return v;
        });
    }
}

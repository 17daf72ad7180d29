package io.firesteel.types;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads types that are one word, with numbers in brackets at most; shared by the JSON and the DDL reader.
final class TypeNames {
    private static final Pattern WITH_NUMBERS = Pattern.compile(
            "(decimal|dec|numeric|char|character|varchar)\\s*\\(\\s*(\\d{1,9})\\s*(?:,\\s*(-?\\d{1,9})\\s*)?\\)");
    private static final Map<String, DataType> WORDS = Map.ofEntries(Map.entry("void", SimpleType.NULL),
            Map.entry("null", SimpleType.NULL), Map.entry("boolean", SimpleType.BOOLEAN),
            Map.entry("byte", SimpleType.BYTE), Map.entry("tinyint", SimpleType.BYTE),
            Map.entry("short", SimpleType.SHORT), Map.entry("smallint", SimpleType.SHORT),
            Map.entry("int", SimpleType.INTEGER), Map.entry("integer", SimpleType.INTEGER),
            Map.entry("long", SimpleType.LONG), Map.entry("bigint", SimpleType.LONG),
            Map.entry("float", SimpleType.FLOAT), Map.entry("real", SimpleType.FLOAT),
            Map.entry("double", SimpleType.DOUBLE), Map.entry("string", SimpleType.STRING),
            Map.entry("binary", SimpleType.BINARY), Map.entry("date", SimpleType.DATE),
            Map.entry("timestamp", SimpleType.TIMESTAMP), Map.entry("timestamp_ltz", SimpleType.TIMESTAMP),
            Map.entry("timestamp_ntz", SimpleType.TIMESTAMP_NTZ), Map.entry("interval", SimpleType.CALENDAR_INTERVAL),
            Map.entry("decimal", DecimalType.USER_DEFAULT), Map.entry("dec", DecimalType.USER_DEFAULT),
            Map.entry("numeric", DecimalType.USER_DEFAULT));

    private TypeNames() {
    }

    /// The type, or null when the text is none.
    static DataType find(String text) {
        String word = text.trim().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        DataType simple = WORDS.get(word);
        if (simple != null) {
            return simple;
        }
        Matcher m = WITH_NUMBERS.matcher(word);
        if (m.matches()) {
            int first = Integer.parseInt(m.group(2));
            return switch (m.group(1)) {
                case "char", "character" -> m.group(3) == null ? new CharType(first) : null;
                case "varchar" -> m.group(3) == null ? new VarcharType(first) : null;
                default -> new DecimalType(first, m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
            };
        }
        return word.startsWith("interval ") ? interval(word.substring(9).split(" to ")) : null;
    }

    private static DataType interval(String[] fields) {
        String start = fields[0].toUpperCase(Locale.ROOT);
        String end = fields[fields.length - 1].toUpperCase(Locale.ROOT);
        if (fields.length > 2) {
            return null;
        }
        for (YearMonthIntervalType.Field s : YearMonthIntervalType.Field.values()) {
            for (YearMonthIntervalType.Field e : YearMonthIntervalType.Field.values()) {
                if (s.name().equals(start) && e.name().equals(end)) {
                    return new YearMonthIntervalType(s, e);
                }
            }
        }
        for (DayTimeIntervalType.Field s : DayTimeIntervalType.Field.values()) {
            for (DayTimeIntervalType.Field e : DayTimeIntervalType.Field.values()) {
                if (s.name().equals(start) && e.name().equals(end)) {
                    return new DayTimeIntervalType(s, e);
                }
            }
        }
        return null;
    }
}

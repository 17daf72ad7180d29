package io.firesteel.sources.value;

import java.nio.charset.StandardCharsets;

import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.CharType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.VarcharType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.Vector;

/// Puts the UTF-8 text of one field into a vector; one per column and thread.
public interface FieldParser {

    /// Stores the value; false when the text is none of the type. The row's null bit is the caller's.
    boolean parse(byte[] data, int from, int to, int row, Vector out);

    /// The parser of a type, with the formats and special words of the options.
    ///
    /// @param format what errors call the source, e.g. `CSV`
    static FieldParser of(DataType type, String column, String format, SourceOptions options) {
        return switch (type) {
            case SimpleType.STRING -> FieldParser::bytes;
            case CharType c -> FieldParser::bytes;
            case VarcharType v -> FieldParser::bytes;
            case SimpleType.BINARY -> FieldParser::bytes;
            case SimpleType.BOOLEAN -> FieldParser::bool;
            case SimpleType.BYTE, SimpleType.SHORT, SimpleType.INTEGER, SimpleType.LONG -> new IntegerParser(type);
            case SimpleType.FLOAT, SimpleType.DOUBLE -> new FloatingParser(options);
            case DecimalType d -> new DecimalParser(d);
            case SimpleType.DATE -> new MomentParser(type, options);
            case SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ -> new MomentParser(type, options);
            case DayTimeIntervalType i -> new IntervalParser(i);
            case YearMonthIntervalType i -> new IntervalParser(i);
            default ->
                throw new io.firesteel.error.FiresteelException(ReadErrors.COLUMN_TYPE, java.util.Map.of("format",
                        format, "columnName", "`" + column + "`", "columnType", "\"" + type.sql() + "\""));
        };
    }

    private static boolean bytes(byte[] data, int from, int to, int row, Vector out) {
        ((BytesVector) out).setBytes(row, data, from, to - from);
        return true;
    }

    private static boolean bool(byte[] data, int from, int to, int row, Vector out) {
        byte value = word(data, from, to, "true") ? 1 : (byte) (word(data, from, to, "false") ? 0 : -1);
        ((BooleanVector) out).values()[row] = value;
        return value >= 0;
    }

    private static boolean word(byte[] data, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((data[from + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Text of a field.
    static String text(byte[] data, int from, int to) {
        return new String(data, from, to - from, StandardCharsets.UTF_8);
    }

    /// Floats and doubles: Java's own syntax and the words for infinities and not-a-number.
    final class FloatingParser implements FieldParser {
        private final String nan;
        private final String positive;
        private final String negative;

        FloatingParser(SourceOptions options) {
            nan = options.text("nanvalue", "NaN");
            positive = options.text("positiveinf", "Inf");
            negative = options.text("negativeinf", "-Inf");
        }

        @Override
        public boolean parse(byte[] data, int from, int to, int row, Vector out) {
            if (out instanceof DoubleVector d && DoubleText.parse(data, from, to, row, d.values())) {
                return true;
            }
            String text = text(data, from, to);
            try {
                if (out instanceof FloatVector f) {
                    f.values()[row] = special(text) ? (float) value(text) : Float.parseFloat(text);
                } else {
                    ((DoubleVector) out).values()[row] = special(text) ? value(text) : Double.parseDouble(text);
                }
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        boolean special(String text) {
            return text.equals(nan) || text.equals(positive) || text.equals(negative);
        }

        private double value(String text) {
            return text.equals(nan)
                    ? Double.NaN
                    : text.equals(positive) ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
    }
}

package io.firesteel.sources.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;

import io.firesteel.error.FiresteelException;
import io.firesteel.sources.ReadErrors;
import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.value.DecimalParser;
import io.firesteel.sources.value.FieldParser;
import io.firesteel.sources.value.IntervalParser;
import io.firesteel.sources.value.MomentParser;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DayTimeIntervalType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.MapType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.types.YearMonthIntervalType;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.Vector;

/// Puts the value that a parser stands on into a vector, by type, with Spark's rules of what fits. Afterwards the parser
/// stands on the value's last token.
abstract class JsonConverter {

    /// Stores a value that is not null; false when it does not fit the type: then the row is null, or as much of it as fits.
    abstract boolean put(JsonCursor at, Vector out, int row) throws IOException;

    /// Stores a value or null.
    final boolean any(JsonCursor at, Vector out, int row) throws IOException {
        if (at.token() == JsonToken.VALUE_NULL) {
            out.set(row, null);
            return true;
        }
        out.setNotNull(row);
        return put(at, out, row);
    }

    /// Makes a row null whose value does not fit, and goes over the value.
    static boolean refuse(JsonCursor at, Vector out, int row) throws IOException {
        at.parser().skipChildren();
        out.set(row, null);
        return false;
    }

    /// The converter of a type.
    static JsonConverter of(DataType type, String column, SourceOptions options) {
        return switch (type) {
            case StructType s -> new JsonStruct(s, options);
            case ArrayType a -> new JsonArray(of(a.elementType(), column, options));
            case MapType m -> new JsonMap(of(m.valueType(), column, options));
            case DecimalType d -> new Decimals(d);
            case SimpleType.BOOLEAN -> new Booleans();
            case SimpleType.BYTE -> new Integers(Byte.MAX_VALUE);
            case SimpleType.SHORT -> new Integers(Short.MAX_VALUE);
            case SimpleType.INTEGER -> new Integers(Integer.MAX_VALUE);
            case SimpleType.LONG -> new Integers(Long.MAX_VALUE);
            case SimpleType.FLOAT, SimpleType.DOUBLE -> new Floats(options.flag("allownonnumericnumbers", true));
            case SimpleType.DATE, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP_NTZ ->
                new Moments(new MomentParser(type, options), type == SimpleType.TIMESTAMP);
            case DayTimeIntervalType i -> new Moments(new IntervalParser(i), false);
            case YearMonthIntervalType i -> new Moments(new IntervalParser(i), false);
            case SimpleType.BINARY -> new Binaries();
            case SimpleType.NULL -> new Nulls();
            case DataType t when t.isText() -> new Strings();
            default -> throw new FiresteelException(ReadErrors.COLUMN_TYPE, Map.of("format", "JSON", "columnName",
                    "`" + column + "`", "columnType", "\"" + type.sql() + "\""));
        };
    }

    private static final class Strings extends JsonConverter {
        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            if (at.token() == JsonToken.VALUE_STRING) {
                at.putString((BytesVector) out, row);
            } else {
                at.putSource((BytesVector) out, row);
            }
            return true;
        }
    }

    private static final class Nulls extends JsonConverter {
        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            return refuse(at, out, row);
        }
    }

    private static final class Booleans extends JsonConverter {
        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            if (!at.token().isBoolean()) {
                return refuse(at, out, row);
            }
            ((BooleanVector) out).values()[row] = (byte) (at.token() == JsonToken.VALUE_TRUE ? 1 : 0);
            return true;
        }
    }

    private static final class Integers extends JsonConverter {
        private final long max;

        Integers(long max) {
            this.max = max;
        }

        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            if (at.token() != JsonToken.VALUE_NUMBER_INT) {
                return refuse(at, out, row);
            }
            long value;
            try {
                value = at.parser().getLongValue();
            } catch (InputCoercionException e) {
                return refuse(at, out, row);
            }
            if (value > max || value < -max - 1) {
                return refuse(at, out, row);
            }
            if (out instanceof IntVector v) {
                v.values()[row] = (int) value;
            } else {
                ((LongVector) out).values()[row] = value;
            }
            return true;
        }
    }

    private static final class Floats extends JsonConverter {
        private final boolean words;

        Floats(boolean words) {
            this.words = words;
        }

        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            double value;
            float single;
            if (at.token().isNumeric()) {
                value = out instanceof DoubleVector ? at.parser().getDoubleValue() : 0;
                single = out instanceof FloatVector ? at.parser().getFloatValue() : 0;
            } else if (at.token() == JsonToken.VALUE_STRING && words) {
                value = switch (at.parser().getText()) {
                    case "NaN" -> Double.NaN;
                    case "+INF", "INF", "+Infinity", "Infinity" -> Double.POSITIVE_INFINITY;
                    case "-INF", "-Infinity" -> Double.NEGATIVE_INFINITY;
                    default -> 0;
                };
                if (value == 0) {
                    return refuse(at, out, row);
                }
                single = (float) value;
            } else {
                return refuse(at, out, row);
            }
            if (out instanceof DoubleVector d) {
                d.values()[row] = value;
            } else {
                ((FloatVector) out).values()[row] = single;
            }
            return true;
        }
    }

    private static final class Decimals extends JsonConverter {
        private final DecimalParser parser;

        Decimals(DecimalType type) {
            this.parser = new DecimalParser(type);
        }

        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            boolean good;
            if (at.token().isNumeric()) {
                if (at.parser().getNumberType() == JsonParser.NumberType.LONG
                        || at.parser().getNumberType() == JsonParser.NumberType.INT) {
                    good = parser.store(BigDecimal.valueOf(at.parser().getLongValue()), row, (LongVector) out);
                } else {
                    good = !at.parser().isNaN() && parser.store(at.parser().getDecimalValue(), row, (LongVector) out);
                }
            } else if (at.token() == JsonToken.VALUE_STRING && at.hasText()) {
                byte[] text = at.parser().getText().getBytes(StandardCharsets.UTF_8);
                good = parser.parse(text, 0, text.length, row, out);
            } else {
                good = false;
            }
            return good || refuse(at, out, row);
        }
    }

    private static final class Moments extends JsonConverter {
        private final FieldParser parser;
        private final boolean seconds;

        Moments(FieldParser parser, boolean seconds) {
            this.parser = parser;
            this.seconds = seconds;
        }

        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            if (at.token() == JsonToken.VALUE_NUMBER_INT && seconds) {
                try {
                    ((LongVector) out).values()[row] = Math.multiplyExact(at.parser().getLongValue(), 1_000_000L);
                    return true;
                } catch (ArithmeticException | InputCoercionException e) {
                    return refuse(at, out, row);
                }
            }
            if (at.token() != JsonToken.VALUE_STRING) {
                return refuse(at, out, row);
            }
            long range = at.plainString();
            boolean good;
            if (range >= 0) {
                good = parser.parse(at.data(), (int) (range >>> 32), (int) range, row, out);
            } else {
                byte[] text = at.parser().getText().getBytes(StandardCharsets.UTF_8);
                good = parser.parse(text, 0, text.length, row, out);
            }
            return good || refuse(at, out, row);
        }
    }

    private static final class Binaries extends JsonConverter {
        @Override
        boolean put(JsonCursor at, Vector out, int row) throws IOException {
            if (at.token() != JsonToken.VALUE_STRING) {
                return refuse(at, out, row);
            }
            try {
                byte[] bytes = at.parser().getBinaryValue();
                ((BytesVector) out).setBytes(row, bytes, 0, bytes.length);
                return true;
            } catch (com.fasterxml.jackson.core.JacksonException e) {
                return refuse(at, out, row);
            }
        }
    }
}

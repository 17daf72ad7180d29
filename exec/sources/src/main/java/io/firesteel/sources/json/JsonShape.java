package io.firesteel.sources.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import io.firesteel.sources.SourceOptions;
import io.firesteel.sources.value.MomentParser;
import io.firesteel.types.ArrayType;
import io.firesteel.types.DataType;
import io.firesteel.types.DecimalType;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructField;
import io.firesteel.types.StructType;
import io.firesteel.vector.Vector;

/// What the values seen at one place of JSON records have in common; grows wider with each value (Spark's
/// `JsonInferSchema`).
final class JsonShape {
    private static final int MAX_PRECISION = 38;

    private final Rules rules;
    private DataType scalar = SimpleType.NULL;
    private Map<String, JsonShape> fields;
    private JsonShape element;

    /// How texts and numbers are taken.
    ///
    /// @param locals null unless texts are tried as timestamps without a zone
    /// @param stamps null unless texts are tried as timestamps
    record Rules(boolean strings, boolean decimals, boolean dropNulls, MomentParser locals, MomentParser stamps,
            Vector stamp) {
        static Rules of(SourceOptions o) {
            boolean times = o.flag("infertimestamp", false);
            return new Rules(o.flag("primitivesasstring", false), o.flag("prefersdecimal", false),
                    o.flag("dropfieldifallnull", false),
                    times && o.localTimestamps() ? new MomentParser(SimpleType.TIMESTAMP_NTZ, o) : null,
                    times ? new MomentParser(SimpleType.TIMESTAMP, o) : null,
                    Vector.create(SimpleType.TIMESTAMP, 1));
        }
    }

    JsonShape(Rules rules) {
        this.rules = rules;
    }

    /// Takes in the value that a parser stands on, and leaves the parser on its last token.
    void add(JsonParser p) throws IOException {
        switch (p.currentToken()) {
            case START_OBJECT -> {
                if (scalar != SimpleType.NULL || element != null) {
                    p.skipChildren();
                    text();
                    return;
                }
                fields = fields == null ? new TreeMap<>() : fields;
                while (p.nextToken() != JsonToken.END_OBJECT) {
                    JsonShape field = fields.computeIfAbsent(p.currentName(), n -> new JsonShape(rules));
                    p.nextToken();
                    field.add(p);
                }
            }
            case START_ARRAY -> {
                if (scalar != SimpleType.NULL || fields != null) {
                    p.skipChildren();
                    text();
                    return;
                }
                element = element == null ? new JsonShape(rules) : element;
                while (p.nextToken() != JsonToken.END_ARRAY) {
                    element.add(p);
                }
            }
            default -> scalar(type(p));
        }
    }

    private void text() {
        scalar = SimpleType.STRING;
        fields = null;
        element = null;
    }

    private void scalar(DataType type) {
        if (type == SimpleType.NULL) {
            return;
        }
        if (fields != null || element != null) {
            text();
        } else {
            scalar = wider(scalar, type);
        }
    }

    private DataType type(JsonParser p) throws IOException {
        return switch (p.currentToken()) {
            case VALUE_NULL -> SimpleType.NULL;
            case VALUE_STRING -> p.getTextLength() == 0 ? SimpleType.NULL : text(p.getText());
            case VALUE_TRUE, VALUE_FALSE -> rules.strings() ? SimpleType.STRING : SimpleType.BOOLEAN;
            default -> rules.strings() ? SimpleType.STRING : number(p);
        };
    }

    private DataType text(String text) {
        if (rules.decimals()) {
            try {
                Optional<DataType> d = decimal(new BigDecimal(text));
                if (d.isPresent()) {
                    return d.get();
                }
            } catch (NumberFormatException e) {
                return moment(text);
            }
        }
        return moment(text);
    }

    private DataType moment(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (rules.locals() != null && rules.locals().parseLocal(bytes, 0, bytes.length, 0, rules.stamp())) {
            return SimpleType.TIMESTAMP_NTZ;
        }
        return rules.stamps() != null && rules.stamps().parse(bytes, 0, bytes.length, 0, rules.stamp())
                ? SimpleType.TIMESTAMP
                : SimpleType.STRING;
    }

    private DataType number(JsonParser p) throws IOException {
        return switch (p.getNumberType()) {
            case INT, LONG -> SimpleType.LONG;
            case BIG_INTEGER, BIG_DECIMAL -> decimal(p.getDecimalValue()).orElse(SimpleType.DOUBLE);
            case FLOAT, DOUBLE -> rules.decimals() && !p.isNaN()
                    ? decimal(p.getDecimalValue()).orElse(SimpleType.DOUBLE)
                    : SimpleType.DOUBLE;
        };
    }

    private static Optional<DataType> decimal(BigDecimal d) {
        int digits = Math.max(d.precision(), d.scale());
        return digits <= MAX_PRECISION && d.scale() >= 0
                ? Optional.of(new DecimalType(digits, d.scale()))
                : Optional.empty();
    }

    private static DataType wider(DataType a, DataType b) {
        if (a == SimpleType.NULL || a.equals(b)) {
            return b;
        }
        if (stamp(a) && stamp(b)) {
            return SimpleType.TIMESTAMP;
        }
        if (!a.isNumeric() || !b.isNumeric()) {
            return SimpleType.STRING;
        }
        if (a == SimpleType.DOUBLE || b == SimpleType.DOUBLE) {
            return SimpleType.DOUBLE;
        }
        DecimalType x = DecimalType.forType(a);
        DecimalType y = DecimalType.forType(b);
        int scale = Math.max(x.scale(), y.scale());
        int whole = Math.max(x.precision() - x.scale(), y.precision() - y.scale());
        return whole + scale > MAX_PRECISION ? SimpleType.DOUBLE : new DecimalType(whole + scale, scale);
    }

    private static boolean stamp(DataType type) {
        return type == SimpleType.TIMESTAMP || type == SimpleType.TIMESTAMP_NTZ;
    }

    /// Takes in all that another shape has seen.
    void merge(JsonShape other) {
        if (other.fields != null) {
            if (scalar != SimpleType.NULL || element != null) {
                text();
            } else {
                fields = fields == null ? new TreeMap<>() : fields;
                other.fields.forEach((n, s) -> fields.computeIfAbsent(n, k -> new JsonShape(rules)).merge(s));
            }
        } else if (other.element != null) {
            if (scalar != SimpleType.NULL || fields != null) {
                text();
            } else {
                element = element == null ? new JsonShape(rules) : element;
                element.merge(other.element);
            }
        } else {
            scalar(other.scalar);
        }
    }

    /// The type, or empty for objects without fields.
    Optional<DataType> type() {
        if (fields != null) {
            List<StructField> list = new ArrayList<>();
            fields.forEach((name, shape) -> shape.type().ifPresent(t -> list.add(new StructField(name, t))));
            return list.isEmpty() ? Optional.empty() : Optional.of(new StructType(list));
        }
        if (element != null) {
            return element.type().map(t -> new ArrayType(t, true));
        }
        return scalar == SimpleType.NULL
                ? rules.dropNulls() ? Optional.empty() : Optional.of(SimpleType.STRING)
                : Optional.of(scalar);
    }
}

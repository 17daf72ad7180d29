package io.firesteel.sinks.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;

import io.firesteel.operators.cast.ValueText;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.SimpleType;
import io.firesteel.types.StructType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BooleanVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.DoubleVector;
import io.firesteel.vector.FloatVector;
import io.firesteel.vector.IntVector;
import io.firesteel.vector.LongVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Values as JSON; fields that are null are left out unless `ignoreNullFields` is false.
final class JsonText {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final boolean leaveOut;
    private final Moments moments;
    private final ZoneId zone;

    JsonText(SourceOptions o) {
        leaveOut = o.flag("ignorenullfields", true);
        moments = new Moments(o);
        zone = o.zone();
    }

    /// Appends a field; whether the next one is the first.
    boolean field(String name, Vector v, int row, boolean first, ByteText out) {
        if (leaveOut && v.isNull(row)) {
            return first;
        }
        name(name, first, out);
        value(v, row, out);
        return false;
    }

    private static void name(String name, boolean first, ByteText out) {
        if (!first) {
            out.add(',');
        }
        string(name.getBytes(StandardCharsets.UTF_8), out);
        out.add(':');
    }

    void value(Vector v, int row, ByteText out) {
        if (v.isNull(row)) {
            out.add("null");
            return;
        }
        switch (v) {
            case StructVector s -> {
                out.add('{');
                boolean first = true;
                for (int i = 0; i < s.fieldCount(); i++) {
                    first = field(((StructType) s.type()).field(i).name(), s.field(i), row, first, out);
                }
                out.add('}');
            }
            case ArrayVector a -> {
                out.add('[');
                for (int i = 0; i < a.lengths()[row]; i++) {
                    if (i > 0) {
                        out.add(',');
                    }
                    value(a.elements(), a.offsets()[row] + i, out);
                }
                out.add(']');
            }
            case MapVector m -> {
                out.add('{');
                for (int i = 0; i < m.lengths()[row]; i++) {
                    int at = m.offsets()[row] + i;
                    name(String.valueOf(m.keys().get(at)), i == 0, out);
                    value(m.items(), at, out);
                }
                out.add('}');
            }
            case BytesVector b when b.type() == SimpleType.BINARY ->
                string(Base64.getEncoder().encode(b.bytesOf(row)), out);
            case BytesVector b -> string(b.bytesOf(row), out);
            default -> scalar(v, row, out);
        }
    }

    private void scalar(Vector v, int row, ByteText out) {
        if (Moments.is(v.type())) {
            string(moments.text(v, row).getBytes(StandardCharsets.UTF_8), out);
            return;
        }
        switch (v) {
            case BooleanVector b -> out.add(b.values()[row] != 0 ? "true" : "false");
            case DoubleVector d -> number(Double.toString(d.values()[row]), Double.isFinite(d.values()[row]), out);
            case FloatVector f -> number(Float.toString(f.values()[row]), Float.isFinite(f.values()[row]), out);
            case IntVector i when v.type().isIntegral() -> out.digits(i.values()[row]);
            case LongVector l when v.type() == SimpleType.LONG -> out.digits(l.values()[row]);
            default -> {
                if (v.get(row) instanceof BigDecimal d) {
                    out.add(d.toString());
                } else {
                    string(ValueText.of(v, row, zone).getBytes(StandardCharsets.UTF_8), out);
                }
            }
        }
    }

    private static void number(String text, boolean finite, ByteText out) {
        if (finite) {
            out.add(text);
        } else {
            string(text.getBytes(StandardCharsets.UTF_8), out);
        }
    }

    private static void string(byte[] text, ByteText out) {
        out.add('"');
        for (byte b : text) {
            if (b < 0 || b >= ' ' && b != '"' && b != '\\') {
                out.add(b);
                continue;
            }
            out.add('\\');
            switch (b) {
                case '"', '\\' -> out.add(b);
                case '\n' -> out.add('n');
                case '\r' -> out.add('r');
                case '\t' -> out.add('t');
                case '\b' -> out.add('b');
                case '\f' -> out.add('f');
                default -> {
                    out.add("u00");
                    out.add(HEX[b >> 4]);
                    out.add(HEX[b & 15]);
                }
            }
        }
        out.add('"');
    }
}

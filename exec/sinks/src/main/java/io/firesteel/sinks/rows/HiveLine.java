package io.firesteel.sinks.rows;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

import io.firesteel.operators.cast.ValueText;
import io.firesteel.sources.SourceOptions;
import io.firesteel.types.StructType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.Batch;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// Hive's delimited text: fields, elements and keys each with their own sign between, `\N` for null (its
/// `LazySimpleSerDe`).
final class HiveLine implements LineWriter {
    private final byte[] fields;
    private final byte[][] nested;
    private final byte[] lines;
    private final byte[] none;
    private final int escape;
    private final ZoneId zone;

    HiveLine(StructType columns, SourceOptions o) {
        fields = sign(o.text("field.delim", "\u0001"));
        nested = new byte[][]{fields, sign(o.text("colelction.delim", "\u0002")),
            sign(o.text("mapkey.delim", "\u0003")),
            sign("\u0004"), sign("\u0005"), sign("\u0006"), sign("\u0007"), sign("\b")};
        lines = sign(o.text("line.delim", "\n"));
        none = o.text("serialization.null.format", "\\N").getBytes(StandardCharsets.UTF_8);
        String e = o.text("escape.delim", "");
        escape = e.isEmpty() ? 0 : e.charAt(0);
        zone = o.zone();
    }

    private static byte[] sign(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(Batch rows, int row, ByteText out) {
        for (int c = 0; c < rows.width(); c++) {
            if (c > 0) {
                out.add(fields);
            }
            value(rows.column(c), row, 1, out);
        }
        out.add(lines);
    }

    private void value(Vector v, int row, int depth, ByteText out) {
        if (v.isNull(row)) {
            out.add(none);
            return;
        }
        byte[] between = nested[Math.min(depth, nested.length - 1)];
        byte[] inner = nested[Math.min(depth + 1, nested.length - 1)];
        switch (v) {
            case ArrayVector a -> {
                for (int i = 0; i < a.lengths()[row]; i++) {
                    if (i > 0) {
                        out.add(between);
                    }
                    value(a.elements(), a.offsets()[row] + i, depth + 1, out);
                }
            }
            case MapVector m -> {
                for (int i = 0; i < m.lengths()[row]; i++) {
                    if (i > 0) {
                        out.add(between);
                    }
                    value(m.keys(), m.offsets()[row] + i, depth + 2, out);
                    out.add(inner);
                    value(m.items(), m.offsets()[row] + i, depth + 2, out);
                }
            }
            case StructVector s -> {
                for (int i = 0; i < s.fieldCount(); i++) {
                    if (i > 0) {
                        out.add(between);
                    }
                    value(s.field(i), row, depth + 1, out);
                }
            }
            case BytesVector b -> {
                byte[] bytes = b.bytesOf(row);
                text(bytes, out);
            }
            default -> out.add(ValueText.of(v, row, zone));
        }
    }

    private void text(byte[] bytes, ByteText out) {
        if (escape == 0) {
            out.add(bytes);
            return;
        }
        for (byte b : bytes) {
            if (b == escape || b == fields[0]) {
                out.add(escape);
            }
            out.add(b);
        }
    }
}

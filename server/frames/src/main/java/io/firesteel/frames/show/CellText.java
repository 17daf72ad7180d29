package io.firesteel.frames.show;

import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;

import io.firesteel.operators.cast.ValueText;
import io.firesteel.types.SimpleType;
import io.firesteel.vector.ArrayVector;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.MapVector;
import io.firesteel.vector.StructVector;
import io.firesteel.vector.Vector;

/// One value as `show` prints it: nulls are `NULL` at every depth, binary is hexadecimal.
final class CellText {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private CellText() {
    }

    static String of(Vector v, int row, ZoneId zone) {
        if (v.isNull(row)) {
            return "NULL";
        }
        StringBuilder text = new StringBuilder();
        switch (v) {
            case ArrayVector a -> {
                for (int i = 0; i < a.lengths()[row]; i++) {
                    text.append(i == 0 ? "" : ", ").append(of(a.elements(), a.offsets()[row] + i, zone));
                }
                return "[" + text + "]";
            }
            case MapVector m -> {
                for (int i = 0; i < m.lengths()[row]; i++) {
                    int at = m.offsets()[row] + i;
                    text.append(i == 0 ? "" : ", ").append(of(m.keys(), at, zone)).append(" -> ");
                    text.append(of(m.items(), at, zone));
                }
                return "{" + text + "}";
            }
            case StructVector s -> {
                for (int i = 0; i < s.fieldCount(); i++) {
                    text.append(i == 0 ? "" : ", ").append(of(s.field(i), row, zone));
                }
                return "{" + text + "}";
            }
            default -> {
                return v.type() == SimpleType.BINARY
                        ? "[" + HEX.formatHex(((BytesVector) v).bytesOf(row)).toUpperCase(Locale.ROOT) + "]"
                        : ValueText.of(v, row, zone);
            }
        }
    }
}

package io.firesteel.operators.function.math;

import java.math.BigDecimal;
import java.util.Optional;

import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.plan.format.NumberFormat;
import io.firesteel.vector.Vector;
import io.firesteel.vector.VectorFunction;

/// Numbers as text by a format (`to_char`), and back.
final class NumberFormatBodies {

    private NumberFormatBodies() {
    }

    static void register(BodyList list) {
        list.add("to_char", s -> {
            Formats formats = new Formats();
            return RowFunction.strict((a, row, out) -> Values.put(out, row,
                    formats.of(a[1], row).format((BigDecimal) a[0].get(row))));
        });
        list.add("to_number", s -> parsing(true));
        list.add("try_to_number", s -> parsing(false));
    }

    private static VectorFunction parsing(boolean strict) {
        Formats formats = new Formats();
        return RowFunction.strict((a, row, out) -> {
            NumberFormat format = formats.of(a[1], row);
            String text = Values.text(a[0], row);
            Optional<BigDecimal> number = format.parse(text);
            if (number.isEmpty()) {
                if (strict) {
                    throw format.mismatch(text);
                }
                return false;
            }
            out.set(row, number.get());
            return true;
        });
    }

    /// The format of one use, which is a constant.
    private static final class Formats {
        private NumberFormat format;

        NumberFormat of(Vector v, int row) {
            if (format == null) {
                format = new NumberFormat(Values.text(v, row));
            }
            return format;
        }
    }
}

package io.firesteel.operators.function.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.IllegalFormatException;
import java.util.Locale;

import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.BytesVector;
import io.firesteel.vector.Vector;

/// `format_string` (Java's conversions) and `format_number`.
final class FormatBodies {
    private static final int MAX_DIGITS = 400;

    private FormatBodies() {
    }

    static void register(BodyList list) {
        list.add("format_string", s -> RowFunction.lenient(FormatBodies::string));
        list.rows("format_number", FormatBodies::number);
    }

    private static boolean string(Vector[] a, int row, Vector out) {
        if (a[0].isNull(row)) {
            return false;
        }
        Object[] values = new Object[a.length - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = a[i + 1].get(row);
        }
        String format = Values.text(a[0], row);
        try {
            return Values.put(out, row, String.format(Locale.US, format, values));
        } catch (IllegalFormatException e) {
            throw BodyErrors.parameter("FORMAT", "format_string", "strfmt", "the format does not fit the arguments ("
                    + e.getMessage() + ")", "'" + format + "'");
        }
    }

    private static boolean number(Vector[] a, int row, Vector out) {
        String pattern;
        if (a[1] instanceof BytesVector) {
            pattern = Values.text(a[1], row);
        } else {
            long digits = Values.whole(a[1], row);
            if (digits < 0) {
                return false;
            }
            pattern = "#,##0" + (digits == 0 ? "" : "." + "0".repeat((int) Math.min(digits, MAX_DIGITS)));
        }
        DecimalFormat format;
        try {
            format = new DecimalFormat(pattern.isEmpty() ? "#,###,###,###,###,###,##0" : pattern,
                    new DecimalFormatSymbols(Locale.US));
        } catch (IllegalArgumentException e) {
            throw BodyErrors.parameter("FORMAT", "format_number", "fmt", "expects a pattern of digits", pattern);
        }
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        Object value = a[0].get(row);
        return Values.put(out, row, format.format(value instanceof BigDecimal d ? d : value));
    }
}

package io.firesteel.operators.function.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowFunction;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;

/// Whether texts are what they should be: valid UTF-8, numbers with their check digit; and `mask`, which hides what they say.
final class ValidityBodies {
    private static final ErrorCondition INVALID = new ErrorCondition("INVALID_UTF8_STRING", "22029", ErrorKind.USER,
            "Invalid UTF8 byte sequence found in string: <str>.");
    private static final HexFormat HEX = HexFormat.of().withPrefix("\\x").withUpperCase();

    private ValidityBodies() {
    }

    static void register(BodyList list) {
        list.rows("is_valid_utf8", (a, row, out) -> Values.put(out, row, valid(Values.bytes(a[0], row))));
        list.rows("make_valid_utf8", (a, row, out) -> Values.put(out, row, Values.text(a[0], row)));
        list.rows("validate_utf8", (a, row, out) -> {
            byte[] bytes = Values.bytes(a[0], row);
            if (!valid(bytes)) {
                throw new FiresteelException(INVALID, Map.of("str", HEX.formatHex(bytes)));
            }
            return Values.put(out, row, bytes);
        });
        list.rows("try_validate_utf8", (a, row, out) -> {
            byte[] bytes = Values.bytes(a[0], row);
            return valid(bytes) && Values.put(out, row, bytes);
        });
        list.rows("luhn_check", (a, row, out) -> Values.put(out, row, luhn(Values.bytes(a[0], row))));
        list.add("mask", s -> RowFunction.lenient((a, row, out) -> !a[0].isNull(row) && Values.put(out, row,
                masked(a, row))));
    }

    private static boolean valid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// The Luhn algorithm: every second digit from the right counts twice, by its own digits.
    private static boolean luhn(byte[] digits) {
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits.length > 0 && sum % 10 == 0;
    }

    /// Signs by their kind: arguments 1 to 4 stand for upper case, lower case, digits and others; null leaves a kind as it is.
    private static String masked(Vector[] a, int row) {
        StringBuilder text = new StringBuilder(Values.text(a[0], row));
        for (int i = 0; i < text.length(); i++) {
            int kind = switch (Character.getType(text.charAt(i))) {
                case Character.UPPERCASE_LETTER -> 1;
                case Character.LOWERCASE_LETTER -> 2;
                case Character.DECIMAL_DIGIT_NUMBER -> 3;
                default -> 4;
            };
            if (!a[kind].isNull(row)) {
                text.setCharAt(i, Values.text(a[kind], row).charAt(0));
            }
        }
        return text.toString();
    }
}

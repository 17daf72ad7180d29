package io.firesteel.operators.function.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;

/// Base 64 and character sets.
final class EncodingBodies {
    private static final List<String> CHARSETS = List.of("iso-8859-1", "us-ascii", "utf-16", "utf-16be", "utf-16le",
            "utf-32", "utf-8");
    private static final ErrorCondition MALFORMED = new ErrorCondition("MALFORMED_CHARACTER_CODING", "22000",
            ErrorKind.USER, "Invalid value found when performing <function> with <charset>");

    private EncodingBodies() {
    }

    static void register(BodyList list) {
        list.rows("base64", (a, row, out) -> Values.put(out, row,
                Base64.getMimeEncoder().encode(Values.bytes(a[0], row))));
        list.rows("unbase64", EncodingBodies::unbase);
        list.rows("encode",
                (a, row, out) -> Values.put(out, row, encode(Values.text(a[0], row), Values.text(a[1], row))));
        list.rows("decode",
                (a, row, out) -> Values.put(out, row, decode(Values.bytes(a[0], row), Values.text(a[1], row))));
        list.rows("to_binary", (a, row, out) -> {
            String text = Values.text(a[0], row);
            String format = Values.text(a[1], row);
            byte[] bytes = binary(text, format);
            if (bytes == null) {
                throw BodyErrors.conversion(text, format.toUpperCase(Locale.ROOT), "BINARY", "try_to_binary");
            }
            return Values.put(out, row, bytes);
        });
        list.rows("try_to_binary", (a, row, out) -> {
            byte[] bytes = binary(Values.text(a[0], row), Values.text(a[1], row));
            return bytes != null && Values.put(out, row, bytes);
        });
    }

    /// The bytes that a text stands for, or null where it is none of the format: `hex`, `base64`, or the text's own.
    private static byte[] binary(String text, String format) {
        try {
            return switch (format) {
                case "hex" -> HexFormat.of().parseHex(text.length() % 2 == 0 ? text : "0" + text);
                case "base64" -> Base64.getDecoder().decode(text.replaceAll("[ \\r\\n\\t]", ""));
                default -> text.getBytes(StandardCharsets.UTF_8);
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean unbase(Vector[] a, int row, Vector out) {
        try {
            return Values.put(out, row, Base64.getMimeDecoder().decode(Values.bytes(a[0], row)));
        } catch (IllegalArgumentException e) {
            throw BodyErrors.conversion(Values.text(a[0], row), "BASE64", "BINARY", "try_to_binary");
        }
    }

    private static Charset charset(String function, String name) {
        String low = name.toLowerCase(Locale.ROOT);
        if (!CHARSETS.contains(low)) {
            throw BodyErrors.parameter("CHARSET", function, "charset", "expects one of the " + String.join(", ",
                    CHARSETS), name);
        }
        return Charset.forName(low);
    }

    private static byte[] encode(String text, String charset) {
        try {
            ByteBuffer b = charset("encode", charset).newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[b.remaining()];
            b.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new FiresteelException(MALFORMED, Map.of("function", "`encode`", "charset", charset), e);
        }
    }

    private static String decode(byte[] bytes, String charset) {
        try {
            return charset("decode", charset).newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FiresteelException(MALFORMED, Map.of("function", "`decode`", "charset", charset), e);
        }
    }
}
